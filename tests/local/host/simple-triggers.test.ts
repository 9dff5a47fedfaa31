// Opening the file and editing it by hand: the simple triggers of a small bundle, in their authorisation modes.
import type { AuthModeName } from '../../../local/apps-script/host/auth-mode';
import { createHost, DIRECTOR } from '../../../local/host/create-host';
import { WorkbookModel } from '../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../support/temporary-bundle';

const COORDINATOR = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'sv' };

const BUNDLE = temporaryBundle(
  `
  function tried(action) { try { return String(action()); } catch (e) { return e.name + ': ' + e.message; } }
  function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('Hankesalkku').addItem('Avaa', 'openIt').addToUi();
    Logger.log(JSON.stringify([
      String(e.authMode),
      e.authMode === ScriptApp.AuthMode.NONE,
      Session.getActiveUserLocale(),
      Utilities.base64Encode('a'),
      tried(function () { return e.source.getId(); }),
      tried(function () { return PropertiesService.getDocumentProperties().getKeys().length; }),
      tried(function () { return Session.getActiveUser().getEmail(); }),
      tried(function () { return e.user.getEmail(); }),
      tried(function () { return Session.getEffectiveUser().getEmail(); }),
      tried(function () { ui.showSidebar(HtmlService.createHtmlOutput('x')); return 'auki'; }),
      tried(function () { return Drive.Files.list({}).files.length; })
    ]));
  }
  function openIt() {
    var out = SpreadsheetApp.getUi();
    out.showSidebar(HtmlService.createHtmlOutput('x'));
    return Session.getEffectiveUser().getEmail();
  }
  function onEdit(e) {
    var r = e.range;
    Logger.log(JSON.stringify([String(e.authMode), r.getA1Notation(), r.getSheet().getName(), e.value, e.oldValue,
      'value' in e, [r.rowStart, r.rowEnd, r.columnStart, r.columnEnd], r.getValues()]));
    if (r.getValue() === 'kaadu') throw new Error('kaatui');
    if (r.getValue() === 'nuku') Utilities.sleep(31000);
  }
  function write(value) { SpreadsheetApp.getActive().getSheetByName('Osahankkeet').getRange('A1').setValue(value); }
  `,
  WIDE_MANIFEST,
);

function host(options = {}) {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  workbook.insertSheet('Osahankkeet');
  const users = [DIRECTOR, COORDINATOR];
  return createHost({ dist: BUNDLE, workbook, now: '2020-11-30T12:00', users, ...options });
}

type Machine = ReturnType<typeof host>;

const logged = (machine: Machine): unknown[] =>
  machine.logger.lines.map(({ text }) => JSON.parse(text) as unknown);

function opened(authMode?: AuthModeName): unknown[] {
  const machine = host();
  machine.open('koordinaattori', authMode ? { authMode } : {});
  expect(machine.uiOf('koordinaattori').menus.get('Hankesalkku')).toMatchObject({
    entries: [{ text: 'Avaa' }],
  });
  expect(machine.ui.menus.size).toBe(0);
  return logged(machine)[0] as unknown[];
}

const refused = (call: string): unknown =>
  expect.stringContaining(`Exception: You do not have permission to call ${call}`);

test('NONE: menus, Logger, Utilities and the locale, nothing of the document', () => {
  expect(opened('NONE')).toEqual([
    ...['NONE', true, 'sv', 'YQ=='],
    refused('Spreadsheet.getId'),
    refused('PropertiesService.getDocumentProperties'),
    refused('Session.getActiveUser'),
    refused('User.getEmail'),
    refused('Session.getEffectiveUser'),
    refused('HtmlService.createHtmlOutput'),
    refused('Drive.Files.list'),
  ]);
});

test('LIMITED is what a bound script meets: the document and its properties, no e-mail, no sidebar', () => {
  expect(opened()).toEqual([
    ...['LIMITED', false, 'sv', 'YQ==', 'book-1', '0', '', ''],
    refused('Session.getEffectiveUser'),
    refused('Ui.showSidebar'),
    refused('Drive.Files.list'),
  ]);
});

test('FULL lets everything pass', () => {
  expect(opened('FULL').slice(4)).toEqual([
    ...[
      'book-1',
      '0',
      'koordinaattori@example.org',
      'koordinaattori@example.org',
      'koordinaattori@example.org',
    ],
    ...['auki', '0'],
  ]);
});

test('a simple trigger runs without consent; the menu item needs it', () => {
  const machine = host();
  machine.revoke('spreadsheets.currentonly', 'koordinaattori');
  machine.revoke('script.container.ui', 'koordinaattori');
  machine.open('koordinaattori');
  expect((logged(machine)[0] as unknown[])[4]).toBe('book-1');
  expect(() => machine.menu('koordinaattori', 'Avaa')).toThrow(
    /^Specified permissions are not sufficient to call Ui/,
  );
  machine.grant('script.container.ui', 'koordinaattori');
  expect(machine.menu('koordinaattori', 'Avaa')).toBe('koordinaattori@example.org');
  expect(machine.uiOf('koordinaattori').sidebar?.html).toBe('x');
});

test('opening again begins with an empty screen; a bundle without onOpen has none to run', () => {
  const machine = host();
  machine.open('johtaja', { authMode: 'FULL' });
  expect(machine.ui.sidebar?.html).toBe('x');
  machine.open('johtaja');
  expect(machine.ui.sidebar).toBeUndefined();
  const bare = host({ dist: temporaryBundle('function f() {}') });
  bare.open('johtaja');
  bare.edit('johtaja', 'Osahankkeet', 'A1', 'x');
  expect(bare.triggerRuns).toEqual([]);
});

test('typing into one cell tells the value and the old one; no call of the person’s is counted', () => {
  const machine = host();
  machine.edit('johtaja', 'Osahankkeet', 'B2', '30.11.2020');
  machine.edit('johtaja', 'Osahankkeet', 'B2', 'HYTE');
  machine.edit('johtaja', 'Osahankkeet', 'B2', '');
  const place = [2, 2, 2, 2];
  expect(logged(machine)).toEqual([
    ['LIMITED', 'B2', 'Osahankkeet', '44165', null, true, place, [['2020-11-29T22:00:00.000Z']]],
    ['LIMITED', 'B2', 'Osahankkeet', 'HYTE', '44165', true, place, [['HYTE']]],
    ['LIMITED', 'B2', 'Osahankkeet', null, 'HYTE', false, place, [['']]],
  ]);
  expect(Object.keys(machine.calls.byMethod)).not.toContain('Range.setValue');
  expect(machine.triggerRuns.map(({ functionName, user, mode }) => [functionName, user, mode])).toEqual(
    Array(3).fill(['onEdit', 'johtaja', 'LIMITED']),
  );
});

test('a paste, also of one cell, and a filled block tell no value', () => {
  const machine = host();
  machine.edit('johtaja', 'Osahankkeet', 'A1', { paste: 'x' });
  machine.edit('johtaja', 'Osahankkeet', 'A1', { paste: [['1,5', 'TOSI']] });
  machine.edit('johtaja', 'Osahankkeet', 'A1', [['a'], ['b']]);
  expect(logged(machine)).toEqual([
    ['LIMITED', 'A1', 'Osahankkeet', null, null, false, [1, 1, 1, 1], [['x']]],
    ['LIMITED', 'A1:B1', 'Osahankkeet', null, null, false, [1, 1, 1, 2], [[1.5, true]]],
    ['LIMITED', 'A1:A2', 'Osahankkeet', null, null, false, [1, 2, 1, 1], [['a'], ['b']]],
  ]);
});

test('a script’s own writes fire nothing', () => {
  const machine = host();
  machine.call('write', 'x');
  expect(machine.triggerRuns).toEqual([]);
});

test('a failing onEdit leaves the person’s words, and says why', () => {
  const machine = host();
  expect(() => machine.edit('johtaja', 'Osahankkeet', 'A1', 'kaadu')).toThrow('kaatui');
  expect(machine.machine.workbook.sheets[0]?.cell(1, 1).value).toBe('kaadu');
  expect(machine.triggerRuns).toMatchObject([{ functionName: 'onEdit', error: { message: 'kaatui' } }]);
});

test('over 30 seconds is noted', () => {
  const machine = host();
  machine.edit('johtaja', 'Osahankkeet', 'A1', 'nuku');
  machine.edit('johtaja', 'Osahankkeet', 'A1', 'x');
  expect(machine.triggerRuns.map(({ milliseconds, overran }) => [milliseconds, overran])).toEqual([
    [31_000, true],
    [0, false],
  ]);
});

test('edits during an onEdit wait, two at most; the next ones are never told of', () => {
  const machine = host();
  machine.onCall(1, () => {
    for (const cell of ['A2', 'A3', 'A4', 'A5']) machine.edit('koordinaattori', 'Osahankkeet', cell, 'nopea');
  });
  machine.edit('johtaja', 'Osahankkeet', 'A1', 'x');
  expect(logged(machine).map((line) => (line as unknown[])[1])).toEqual(['A1', 'A2', 'A3']);
  expect(machine.lostEdits).toBe(2);
  expect(machine.machine.workbook.sheets[0]?.cell(5, 1).value).toBe('nopea');
});

test('no such tab', () => {
  expect(() => host().edit('johtaja', 'Olematon', 'A1', 'x')).toThrow('No such tab: Olematon');
});
