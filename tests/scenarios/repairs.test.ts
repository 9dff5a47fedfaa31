// "Tee kaikki varmat korjaukset" by the built bundle: previewed, done together, refused where somebody was faster, undone as one run.
import fc from 'fast-check';
import type { Host } from '../../local/host/create-host';
import type { Cell } from '../../local/model/cell';
import type { WorkbookModel } from '../../local/model/workbook';
import type { RepairsPreview, RepairsRequest, RepairsResult } from '../../src/rpc/contract';
import { callsToTry, onlyAsks } from '../support/call-points';
import { runUndo, writtenCells } from '../support/change-run';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';
import { smallPortfolio } from '../support/small-portfolio';
import { rowsOf, tabOf } from '../support/write-back-run';

const TODAY = '2020-11-30';
const PEOPLES = ['Osahankkeet', 'Hankkeet', 'Rekrytoinnit'];

/** RH-02's Alkaa as text, REK-01's Vaihe by a synonym, REK-03's link by name, and a slip. */
function untidy(): WorkbookModel {
  const workbook = smallPortfolio();
  const set = (tab: string, row: number, column: number, cell: Cell) =>
    tabOf(workbook, tab).setCell(row, column, cell);
  set('Osahankkeet', 3, 6, { value: '1.7.2020' });
  set('Osahankkeet', 4, 8, { value: 'Keltainenn' });
  set('Rekrytoinnit', 2, 5, { value: 'aloitti' });
  set('Rekrytoinnit', 4, 2, { value: 'Osahanke RH-02' });
  set('Rekrytoinnit', 5, 4, { value: '100 %' });
  return workbook;
}

function asked<V>(host: Host, method: string, payload: object = {}): V {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as V;
}
const preview = (host: Host) => asked<RepairsPreview>(host, 'repairs.preview');
const run = (host: Host, request: RepairsRequest) => asked<RepairsResult>(host, 'repairs.run', request);
const runCertain = (host: Host) => run(host, { ids: 'certain', token: preview(host).token });

test('the preview tells each, the run does the certain ones, and one undo puts all back as it was', () => {
  const workbook = untidy();
  const host = bundleHost(workbook, TODAY);
  const before = writtenCells(workbook, PEOPLES);
  const shown = preview(host);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
  expect(shown.repairs.map((one) => one.sentence)).toEqual([
    'Osahankkeet, RH-02, Alkaa: teksti ”1.7.2020” päivämääräksi 1.7.2020.',
    'Osahankkeet, RH-03, Tilanne: ”Keltainenn” muutetaan muotoon ”Keltainen”.',
    'Rekrytoinnit, REK-03, Osahanke: ”Osahanke RH-02” muutetaan muotoon ”RH-02”.',
    'Rekrytoinnit, REK-04, Työpanos: teksti ”100 %” luvuksi 100.',
    'Rekrytoinnit, REK-01, Vaihe: ”aloitti” muutetaan muotoon ”Aloittanut”.',
  ]);
  expect(shown.certain).toBe(4);
  expect(run(host, { ids: 'certain', token: shown.token })).toMatchObject({
    done: expect.arrayContaining(['Rekrytoinnit, REK-01, Vaihe: nyt ”Aloittanut”.']),
    left: [],
  });
  expectWholeEmulation(host);
  expect(rowsOf(workbook, 'Osahankkeet')[1]).toMatchObject({ Alkaa: 44013 });
  expect(rowsOf(workbook, 'Osahankkeet')[2]).toMatchObject({ Tilanne: 'Keltainenn' });
  expect(preview(host).certain).toBe(0);
  expect(runUndo(host).putBack).toHaveLength(4);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
});

test('one that a person picks, and one whose cell was changed since the preview', () => {
  const workbook = untidy();
  const host = bundleHost(workbook, TODAY);
  const { repairs, token } = preview(host);
  const slip = repairs.find((one) => !one.certain)?.id ?? '';
  const vaihe = repairs.find((one) => one.column === 'Vaihe')?.id ?? '';
  tabOf(workbook, 'Rekrytoinnit').setCell(2, 5, { value: 'avoinna' });
  expect(run(host, { ids: [slip, vaihe] })).toEqual({
    done: ['Osahankkeet, RH-03, Tilanne: nyt ”Keltainen”.'],
    left: ['Rekrytoinnit, REK-01, Vaihe jäi ennalleen, koska joku ehti muuttaa solua.'],
  });
  expect(tabOf(workbook, 'Rekrytoinnit').cell(2, 5).value).toBe('avoinna');
  expect(host.rpc('repairs.run', { ids: 'certain', token })).toMatchObject({
    ok: false,
    code: 'preview-outdated',
  });
  expect(host.rpc('repairs.run', { ids: ['x'] })).toMatchObject({ ok: false, code: 'bad-request' });
});

test('a formula that shows something to mend is neither offered nor written', () => {
  const workbook = untidy();
  tabOf(workbook, 'Rekrytoinnit').setCell(2, 5, { value: 'aloitti', formula: '="aloitti"' });
  const host = bundleHost(workbook, TODAY);
  const { repairs } = preview(bundleHost(untidy(), TODAY));
  const vaihe = repairs.find((one) => one.column === 'Vaihe')?.id ?? '';
  expect(preview(host).repairs.map((one) => one.column)).not.toContain('Vaihe');
  expect(run(host, { ids: [vaihe] })).toEqual({
    done: [],
    left: ['Rekrytoinnit, REK-01, Vaihe jäi ennalleen, koska solussa on kaava.'],
  });
  runCertain(host);
  expect(tabOf(workbook, 'Rekrytoinnit').cell(2, 5)).toEqual({ value: 'aloitti', formula: '="aloitti"' });
});

test('of very many the first are shown to be done at once, and how many come after them', () => {
  const workbook = untidy();
  const rekrytoinnit = tabOf(workbook, 'Rekrytoinnit');
  rekrytoinnit.maxRows = 2200;
  for (let row = 6; row < 2110; row++) {
    rekrytoinnit.setCell(row, 1, { value: `REK-${row}` });
    rekrytoinnit.setCell(row, 5, { value: 'aloitti' });
  }
  const { repairs, certain, later } = preview(bundleHost(workbook, TODAY));
  expect(repairs).toHaveLength(2000);
  expect(certain).toBe(repairs.filter((one) => one.certain).length);
  expect(repairs.length + later).toBe(2109);
});

test('the osahanke of each is told, and a long text is cut', () => {
  const workbook = untidy();
  tabOf(workbook, 'Osahankkeet').setCell(2, 2, { value: ` ${'x'.repeat(900)}` });
  const { repairs } = preview(bundleHost(workbook, TODAY));
  const name = repairs.find((one) => one.column === 'Osahanke' && one.tab === 'Osahankkeet');
  expect(name).toMatchObject({ osahanke: 'RH-01', to: `${'x'.repeat(299)}…` });
  expect(name?.sentence.length).toBeLessThan(700);
  expect(repairs.find((one) => one.key === 'RH-02')).toMatchObject({ osahankeName: 'Osahanke RH-02' });
});

test('a coordinator is offered and mends their own only', () => {
  const workbook = untidy();
  const rights = workbook.insertSheet('Käyttöoikeudet');
  [
    ['Sähköposti', 'Rooli', 'Osahankkeet'],
    ['johtaja@example.org', 'hankejohtaja', ''],
    ['koordinaattori@example.org', 'Koordinaattori', 'RH-01'],
  ].forEach((line, at) => line.forEach((value, column) => rights.setCell(at + 1, column + 1, { value })));
  const coordinator = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };
  const director = { id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' };
  const host = bundleHost(workbook, TODAY, { users: [coordinator, director] });
  expect(preview(host).repairs.map((one) => one.key)).toEqual(['REK-01']);
  host.actAs('johtaja');
  const { repairs } = preview(host);
  expect(repairs.map((one) => one.tab)).toContain('Käyttöoikeudet');
  host.actAs('koordinaattori');
  const others = repairs.filter((one) => one.key !== 'REK-01').map((one) => one.id);
  expect(run(host, { ids: others }).done).toEqual([]);
  expect(writtenCells(workbook, PEOPLES)).toEqual(writtenCells(untidy(), PEOPLES));
});

test.each([
  ['fails', false],
  ['takes effect and then fails', true],
])('whichever call %s: what was mended is journaled, and undo brings everything back', (_way, after) => {
  const whole = bundleHost(untidy(), TODAY);
  const { token } = preview(whole);
  whole.calls.reset();
  run(whole, { ids: 'certain', token });
  const start = writtenCells(untidy(), PEOPLES);
  const reads = whole.calls.log.findIndex(({ name }) => name === 'LockService.getDocumentLock');
  const names = whole.calls.log.map((call) => call.name);
  callsToTry(names, { turn: after ? 1 : 0, of: 2 }).forEach(([index, name]) => {
    // What only reads before the lock fails alike.
    if (index < reads - 1 || (after && onlyAsks(name))) return;
    const workbook = untidy();
    const host = bundleHost(workbook, TODAY);
    host.failCall(index + 1, { after });
    const answer = host.rpc('repairs.run', { ids: 'certain', token });
    if (!answer.ok) expect(answer.message).toMatch(/\p{L}.*\.$/u);
    const again = bundleHost(workbook, TODAY);
    runUndo(again);
    runUndo(again);
    try {
      expect(writtenCells(workbook, PEOPLES)).toEqual(start);
    } catch (cause) {
      throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
    }
  });
});

test('random cells: only what was offered as certain is changed, and undo brings back the rest byte for byte', () => {
  const anyValue = fc.oneof(
    fc.constantFrom<Cell['value']>(
      ' x ',
      '1.2.2021',
      '50 %',
      'avoinna',
      'RH-01 ',
      'osahanke rh-02',
      '12 500,50 €',
      '=1',
      0.5,
      1,
    ),
    fc.string({ maxLength: 6 }),
  );
  const anyEdit = fc.record({
    tab: fc.constantFrom('Osahankkeet', 'Rekrytoinnit'),
    row: fc.integer({ min: 2, max: 6 }),
    column: fc.integer({ min: 1, max: 9 }),
    value: anyValue,
  });
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 10 }), (edits) => {
      const workbook = untidy();
      for (const { tab, row, column, value } of edits) tabOf(workbook, tab).setCell(row, column, { value });
      const before = writtenCells(workbook, PEOPLES);
      const host = bundleHost(workbook, TODAY);
      const offered = preview(host)
        .repairs.filter((one) => one.certain)
        .map((one) => one.cell);
      runCertain(host);
      const changed = Object.entries(writtenCells(workbook, PEOPLES)).filter(
        ([place, cell]) => JSON.stringify(cell) !== JSON.stringify(before[place]),
      );
      for (const [place] of changed) {
        const [tab = '', at = ''] = place.split('!');
        const [row, column] = at.split(',').map(Number);
        expect(offered).toContain(`${tab}!${String.fromCharCode(64 + (column ?? 0))}${row}`);
      }
      runUndo(host);
      expect(writtenCells(workbook, PEOPLES)).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

test('what a setting and a range of osahankkeet meant is taken by a click, read the next time, and put back', async () => {
  const osahanke = (tunnus: string) => [tunnus, `Osahanke ${tunnus}`, 'RH', '1.7.2020', '31.12.2021'];
  const workbook = await savedWorkbook([
    {
      name: 'Osahankkeet',
      headers: ['Tunnus', 'Osahanke', 'Hanke', 'Alkaa', 'Päättyy'],
      rows: [osahanke('RH-01'), osahanke('RH-02')],
    },
    { name: 'Asetukset', headers: ['Asetus', 'Arvo'], rows: [['Raportointikuukausi', 'lokakuussa']] },
    {
      name: 'Käyttöoikeudet',
      headers: ['Sähköposti', 'Rooli', 'Osahankkeet'],
      rows: [['pp@example.org', 'Koordinaattori', 'RH-01–RH-02']],
    },
  ]);
  const host = bundleHost(workbook, TODAY);
  const before = writtenCells(workbook, ['Asetukset', 'Käyttöoikeudet']);
  const shown = preview(host);
  const guesses = shown.repairs.filter(({ id }) => /asetukset|kayttooikeudet/.test(id));
  expect(guesses.map(({ sentence }) => sentence)).toEqual([
    'Asetukset, Raportointikuukausi, Arvo: ”lokakuussa” muutetaan muotoon ”2020-10”.',
    'Käyttöoikeudet, pp@example.org, Osahankkeet: ”RH-01–RH-02” muutetaan muotoon ”RH-01, RH-02”.',
  ]);
  run(host, { ids: guesses.map(({ id }) => id), token: shown.token });
  expectWholeEmulation(host);
  expect(rowsOf(workbook, 'Asetukset')[0]).toMatchObject({ Arvo: '2020-10' });
  expect(rowsOf(workbook, 'Käyttöoikeudet')[0]).toMatchObject({ Osahankkeet: 'RH-01, RH-02' });
  const told = asked<{ findings: readonly { rule: string }[] }>(host, 'portfolio.check').findings;
  expect(told.filter(({ rule }) => /^(setting|access)-/.test(rule))).toEqual([]);
  expect(runUndo(host).putBack).toHaveLength(2);
  expect(writtenCells(workbook, ['Asetukset', 'Käyttöoikeudet'])).toEqual(before);
});
