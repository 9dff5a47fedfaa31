// The worker's table of requests on a small script: what each window is told, undo, selections, questions, refusals.
import { createHost } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import type {
  QuestionView,
  RequestName,
  Requests,
  Seat,
  WorkbenchEvent,
} from '../../../../local/workbench/protocol';
import { Desk } from '../../../../local/workbench/worker/desk';
import { temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const DIST = temporaryBundle(
  `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Kysy', 'ask').addToUi(); }
  function onEdit(e) {
    if (e.range.getValue() === 'kaadu') throw new Error('kaatui');
    if (e.range.getA1Notation() === 'A2') e.range.offset(0, 3, 1, 1).setValue('nähty');
  }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    if (ui.alert('Otsikko', 'Jatketaanko?', ui.ButtonSet.YES_NO) === ui.Button.YES)
      SpreadsheetApp.getActive().getSheetByName('Taulu').getRange('C9').setValue('kyllä').activate();
  }
  function show() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>paneeli</p>').setTitle('Paneeli'));
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('ikkuna').setWidth(200), 'Ikkuna');
    SpreadsheetApp.getActive().toast('leipä');
  }
  function dated() { return { at: new Date(0) }; }
  function fails() { throw new Error('rikki'); }
  function who() { return Session.getEffectiveUser().getEmail(); }
  function hidden() {
    var tab = SpreadsheetApp.getActive().insertSheet('Oma');
    tab.hideSheet();
  }
  function passing() {
    var book = SpreadsheetApp.getActive();
    book.deleteSheet(book.insertSheet('Hetken'));
  }
  function shows() { SpreadsheetApp.getActive().getSheetByName('Taulu').getRange('B2').activate(); }
  function shifts() { SpreadsheetApp.getActive().getSheetByName('Taulu').insertRowBefore(1); }
`,
  WIDE_MANIFEST,
);
const DIRECTOR: Seat = { person: 'johtaja', language: 'fi' };
const OTHER: Seat = { person: 'koordinaattori@example.org', language: 'sv' };
const BLANK: Seat = { person: 'nimeton', language: 'fi' };

function aDesk(answers: readonly string[] = []) {
  const workbook = new WorkbookModel('spreadsheet', 'Salkku');
  const tab = workbook.insertSheet('Taulu').sheetId;
  const access = workbook.insertSheet('Käyttöoikeudet');
  access.setCell(2, 1, { value: 'koordinaattori@example.org' });
  access.setCell(2, 2, { value: 'Koordinaattori' });
  const host = createHost({ dist: DIST, workbook, now: '2020-11-30T12:00', manifest: WIDE_MANIFEST });
  const events: WorkbenchEvent[] = [];
  const asked: QuestionView[] = [];
  const left = [...answers];
  const touch = jest.fn();
  const desk: Desk = new Desk({
    ...{ host, touch, tell: (event) => void events.push(event) },
    ask: (_user, question) => {
      asked.push(question);
      return { button: left.shift() ?? 'CLOSE', text: '' };
    },
    save: () => ({ state: 'saved', notes: [] }),
    workbookFile: async () => ({ name: 'x', type: 'x', bytes: new Uint8Array() }),
    clock: () => 0,
  });
  const sheet = workbook.sheetByName('Taulu');
  const at = (row: number, column: number) => sheet?.cell(row, column).value;
  const by = <N extends RequestName>(seat: Seat, name: N, payload: Requests[N]['payload']) =>
    desk.handle(seat, name, payload);
  const type = (seat: Seat, row: number, column: number, text: string) =>
    by(seat, 'edit', { tab, row, column, values: [[text]], paste: false });
  const of = <K extends WorkbenchEvent['kind']>(kind: K) =>
    events.filter((event): event is Extract<WorkbenchEvent, { kind: K }> => event.kind === kind);
  return { ...{ desk, host, workbook, tab, events, asked, touch, at, by, type, of } };
}

test('people: the director first, those of the tab, a stranger and a blank e-mail', () => {
  const { by } = aDesk();
  const { people, today } = by(DIRECTOR, 'open', {});
  expect(people.map(({ email, role }) => [email, role])).toEqual([
    ['johtaja@example.org', 'Hankejohtaja'],
    ['koordinaattori@example.org', 'Koordinaattori'],
    ['muokkaaja@example.org', ''],
    ['', ''],
  ]);
  expect(today).toBe('2020-11-30');
});

test('each request runs as whoever sits at its window', () => {
  const { by } = aDesk();
  const who = (seat: Seat) => by(seat, 'run', { functionName: 'who', args: [] });
  expect([who(DIRECTOR), who(OTHER), who(BLANK)].map((answer) => answer.ok && answer.value)).toEqual([
    ...['johtaja@example.org', 'koordinaattori@example.org', ''],
  ]);
});

test('typing is read as the sheet reads it, onEdit runs, and all windows get the changed row', () => {
  const { type, at, of, touch } = aDesk();
  expect(type(DIRECTOR, 2, 1, '30.11.2020').message).toBe('');
  expect([at(2, 1), at(2, 4)]).toEqual([44_165, 'nähty']);
  expect(of('cells').at(-1)?.rows).toEqual([
    [
      2,
      [
        [1, '30.11.2020', 'aright'],
        [4, 'nähty'],
      ],
    ],
  ]);
  expect(touch).toHaveBeenCalled();
});

test('a failing onEdit leaves the edit and says so', () => {
  const { type, at } = aDesk();
  expect(type(DIRECTOR, 2, 2, 'kaadu').message).toMatch(/^Muutos on tehty, mutta .*kaatui/);
  expect(at(2, 2)).toBe('kaadu');
});

test('undo and redo of one’s own edits; what somebody changed since stays', () => {
  const { type, at, by, of } = aDesk();
  type(DIRECTOR, 2, 2, 'yksi');
  type(DIRECTOR, 3, 2, 'kaksi');
  type(OTHER, 3, 2, 'toisen');
  expect(by(DIRECTOR, 'undo', {}).message).toBe(
    'Yksi solu jäi ennalleen, koska se on muuttunut sen jälkeen.',
  );
  expect(at(3, 2)).toBe('toisen');
  expect(by(DIRECTOR, 'undo', {}).message).toBe('');
  expect(at(2, 2)).toBe('');
  expect(by(DIRECTOR, 'redo', {}).message).toBe('');
  expect(at(2, 2)).toBe('yksi');
  expect(of('history').at(-1)).toEqual({ kind: 'history', user: 'johtaja', undo: true, redo: true });
});

test('rows: inserted, deleted and sorted, and each taken back', () => {
  const { type, at, by, tab } = aDesk();
  for (const [row, text] of [
    [2, 'b'],
    [3, 'a'],
    [4, 'c'],
  ] as const)
    type(DIRECTOR, row, 2, text);
  const column = () => [1, 2, 3, 4, 5].map((row) => at(row, 2));
  by(DIRECTOR, 'sortRows', { tab, row: 2, column: 1, rows: 3, columns: 4, by: 2, ascending: true });
  expect(column()).toEqual(['', 'a', 'b', 'c', '']);
  by(DIRECTOR, 'insertRows', { tab, beside: 2, side: 'below', count: 1 });
  expect(column()).toEqual(['', 'a', '', 'b', 'c']);
  by(DIRECTOR, 'deleteRows', { tab, at: 2, count: 1 });
  expect(column()).toEqual(['', '', 'b', 'c', '']);
  for (const expected of [
    ['', 'a', '', 'b', 'c'],
    ['', 'a', 'b', 'c', ''],
    ['', 'b', 'a', 'c', ''],
  ]) {
    expect(by(DIRECTOR, 'undo', {}).message).toBe('');
    expect(column()).toEqual(expected);
  }
  expect(by(DIRECTOR, 'redo', {}).message).toBe('');
  expect(column()).toEqual(['', 'a', 'b', 'c', '']);
});

test('where a script moved rows in between, nothing is taken back blindly', () => {
  const { type, at, by } = aDesk();
  type(DIRECTOR, 2, 2, 'yksi');
  by(DIRECTOR, 'run', { functionName: 'shifts', args: [] });
  expect(by(DIRECTOR, 'undo', {}).message).toMatch(/^Rivejä on sen jälkeen lisätty tai poistettu/);
  expect(at(3, 2)).toBe('yksi');
});

test('a pasted block grows the sheet; a protected one is refused in Finnish and nothing is written', () => {
  const { by, tab, host, workbook, at } = aDesk();
  const values = Array.from({ length: 3 }, (_, i) => [`r${i}`]);
  by(DIRECTOR, 'edit', { tab, row: 999, column: 2, values, paste: true });
  expect(at(1001, 2)).toBe('r2');
  const sheet = workbook.sheets.find(({ sheetId }) => sheetId === tab);
  sheet?.protections.push({
    ...{ id: 1, area: undefined, description: '', warningOnly: false, unprotected: [] },
    ...{ open: false, editors: [], domainEdit: false },
  });
  const refused = by(OTHER, 'edit', { tab, row: 2, column: 2, values: [['x']], paste: false });
  expect(refused.message).toMatch(/^Alue on suojattu/);
  expect(at(2, 2)).toBe('');
  expect(host.calls.faults).toEqual([]);
});

test('a question is asked of the person and its answer goes to the script, which may select a cell', () => {
  const { by, asked, at, of, tab } = aDesk(['YES']);
  by(DIRECTOR, 'menu', { functionName: 'ask' });
  expect(asked).toEqual([{ kind: 'alert', title: 'Otsikko', text: 'Jatketaanko?', buttons: ['YES', 'NO'] }]);
  expect(at(9, 3)).toBe('kyllä');
  const area = { row: 9, column: 3, rows: 1, columns: 1 };
  expect(of('selection')).toEqual([{ kind: 'selection', user: 'johtaja', tab, area }]);
});

test('a tab that a script makes and hides does not pull the person away', () => {
  const { by, of, workbook } = aDesk();
  by(DIRECTOR, 'run', { functionName: 'hidden', args: [] });
  expect(of('selection')).toEqual([]);
  expect(of('tabs').at(-1)?.tabs).toContainEqual(expect.objectContaining({ name: 'Oma', hidden: true }));
  expect(workbook.selections.has('johtaja')).toBe(false);
});

test('a tab that a script makes and deletes does not pull the person away either', () => {
  const { by, of, workbook, tab } = aDesk();
  const area = { row: 2, column: 2, rows: 1, columns: 1 };
  by(DIRECTOR, 'select', { tab, area });
  by(DIRECTOR, 'run', { functionName: 'passing', args: [] });
  expect(of('selection')).toEqual([]);
  expect(workbook.selections.get('johtaja')).toEqual({ sheetId: tab, area });
});

test('a script that goes where the person is already takes the window there again: the cell may be out of sight', () => {
  const { by, of, tab } = aDesk();
  const area = { row: 2, column: 2, rows: 1, columns: 1 };
  by(DIRECTOR, 'select', { tab, area });
  expect(of('selection')).toEqual([]);
  by(DIRECTOR, 'run', { functionName: 'shows', args: [] });
  expect(of('selection')).toEqual([{ kind: 'selection', user: 'johtaja', tab, area }]);
});

test('sidebar, dialog and toast go to the person’s own windows; closing closes', () => {
  const { by, of } = aDesk();
  by(OTHER, 'run', { functionName: 'show', args: [] });
  expect(of('screen').at(-1)).toMatchObject({
    ...{ user: 'koordinaattori@example.org', sidebar: { title: 'Paneeli', html: '<p>paneeli</p>' } },
    dialog: { title: 'Ikkuna', html: 'ikkuna', modal: true, width: 200 },
  });
  expect(of('toast')).toEqual([{ kind: 'toast', user: 'koordinaattori@example.org', text: 'leipä' }]);
  by(OTHER, 'closeDialog', {});
  expect(of('screen').at(-1)).toEqual({ kind: 'screen', user: 'koordinaattori@example.org', dialog: null });
  by(OTHER, 'closeSidebar', {});
  expect(of('screen').at(-1)?.sidebar).toBeNull();
});

test('what a script returns or throws is told by the rules of google.script.run', () => {
  const { by, host } = aDesk();
  const run = (functionName: string) => by(DIRECTOR, 'run', { functionName, args: [] });
  expect(run('dated')).toEqual({ ok: true, value: null });
  expect(run('fails')).toEqual({ ok: false, message: 'Error: rikki' });
  expect(run('nothing')).toEqual({ ok: false, message: 'Script function not found: nothing' });
  by(DIRECTOR, 'failNext', { n: 1, after: false });
  expect(run('who')).toMatchObject({ ok: false });
  expect(by(DIRECTOR, 'developer', {}).total).toBe(host.calls.total);
});
