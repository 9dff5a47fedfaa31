// Repairs of people's cells and "Kumoa viimeisin ajo", by the product's code on an emulated machine: found by key, refused where somebody was faster.
import { createHost, type Host } from '../../local/host/create-host';
import type { Cell } from '../../local/model/cell';
import { WorkbookModel } from '../../local/model/workbook';
import type { CellChange } from '../../src/app/journal/cell-change';
import type { RawCell } from '../../src/domain/workbook/raw';
import { callsToTry, onlyAsks } from '../support/call-points';
import { change, changeBundle } from '../support/change-bundle';
import { previewUndo, runUndo } from '../support/change-run';
import { expectWholeEmulation } from '../support/report-run';

let dist: string;
beforeAll(() => {
  dist = changeBundle();
});

const HEADERS = ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite', 'Huomio'];
const ROWS: readonly (readonly Cell[])[] = [
  ['REK-01', 'RH-01', 'Suunnittelija', 100, 'Haku auki', 'syksy 2020', ''],
  ['REK-02', 'RH-01', 'Asiantuntija', 50, 'avoinna', '1.2.2021', 'oma'],
  ['REK-03', 'RH-02', 'Sihteeri', 100, 'avoinna', '', ''],
].map((row) => row.map((value) => ({ value })));

function aWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel('salkku', 'Salkku');
  workbook.owner = 'johtaja';
  const osahankkeet = workbook.insertSheet('Osahankkeet');
  ['Tunnus', 'Osahanke', 'Tilanne'].forEach((value, at) => osahankkeet.setCell(1, at + 1, { value }));
  const sheet = workbook.insertSheet('Rekrytoinnit');
  HEADERS.forEach((value, at) => sheet.setCell(1, at + 1, { value }));
  ROWS.forEach((row, at) => row.forEach((cell, column) => sheet.setCell(at + 2, column + 1, cell)));
  return workbook;
}

function aHost(workbook = aWorkbook()): {
  host: Host;
  workbook: WorkbookModel;
  at: (a: number, b: number) => Cell;
} {
  const host = createHost({ dist, workbook, now: '2020-11-30T12:00' });
  const at = (row: number, column: number) =>
    workbook.sheetByName('Rekrytoinnit')?.cell(row, column) ?? { value: '' };
  return { host, workbook, at };
}

const toStage = (key: string, expected: RawCell = 'avoinna', value: RawCell = 'Haku auki'): CellChange => ({
  tab: 'rekrytoinnit',
  key,
  column: 'vaihe',
  expected,
  value,
});

function sortDown(workbook: WorkbookModel): void {
  const sheet = workbook.sheetByName('Rekrytoinnit');
  const [headers, ...rows] = sheet?.rows ?? [];
  if (sheet !== undefined && headers !== undefined) sheet.rows = [headers, ...rows.reverse()];
}

function journal(workbook: WorkbookModel): Record<string, string>[] {
  const sheet = workbook.sheetByName('Muutosloki');
  const text = (row: number, column: number) => String(sheet?.cell(row, column).value ?? '');
  const headers = Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, at) => text(1, at + 1));
  return Array.from({ length: (sheet?.lastRow() ?? 1) - 1 }, (_, row) =>
    Object.fromEntries(headers.map((header, at) => [header, text(row + 2, at + 1)])),
  );
}

test('a change is written where it was expected, journaled, and put back', () => {
  const { host, workbook, at } = aHost();
  const before = structuredClone(workbook.sheetByName('Rekrytoinnit')?.rows);
  expect(change(host, [toStage('REK-02'), toStage('REK-03')])).toEqual([
    { cell: 'Rekrytoinnit!E3', outcome: 'done' },
    { cell: 'Rekrytoinnit!E4', outcome: 'done' },
  ]);
  expectWholeEmulation(host);
  expect([at(3, 5).value, at(4, 5).value, at(2, 5).value]).toEqual(['Haku auki', 'Haku auki', 'Haku auki']);
  expect(journal(workbook)).toMatchObject([
    { Tila: 'Tehty', Välilehti: 'Rekrytoinnit', Avain: 'REK-02', Sarake: 'Vaihe', Solu: 'Rekrytoinnit!E3' },
    {
      Tila: 'Tehty',
      Avain: 'REK-03',
      Ennen: '{"value":"avoinna","format":""}',
      Jälkeen: '{"value":"Haku auki"}',
    },
  ]);
  expect(workbook.sheetByName('Muutosloki')?.hidden).toBe(true);
  const shown = previewUndo(host);
  expect(shown.putBack).toEqual([
    'Rekrytoinnit, REK-02: sarakkeeseen Vaihe takaisin ”avoinna”.',
    'Rekrytoinnit, REK-03: sarakkeeseen Vaihe takaisin ”avoinna”.',
  ]);
  expect(runUndo(host)).toEqual(shown);
  expect(workbook.sheetByName('Rekrytoinnit')?.rows).toEqual(before);
  expect(runUndo(host)).toMatchObject({ run: null, left: ['Kumottavaa ei ole.'] });
});

test('rows sorted meanwhile: the change and the undo follow the key', () => {
  const { host, workbook, at } = aHost();
  sortDown(workbook);
  expect(change(host, [toStage('REK-02')])).toEqual([{ cell: 'Rekrytoinnit!E3', outcome: 'done' }]);
  sortDown(workbook);
  workbook.sheetByName('Rekrytoinnit')?.rows.splice(1, 0, new Map());
  runUndo(host);
  expect(at(4, 1).value).toBe('REK-02');
  expect(at(4, 5).value).toBe('avoinna');
});

test('nothing is written where somebody was faster, the row is gone or doubled, or a formula stands', () => {
  const { host, workbook, at } = aHost();
  const sheet = workbook.sheetByName('Rekrytoinnit');
  sheet?.setCell(2, 5, { value: 'avoinna', formula: '="avoinna"' });
  sheet?.setCell(5, 1, { value: 'REK-03' });
  sheet?.setCell(5, 3, { value: 'Toinen samalla tunnuksella' });
  const before = structuredClone(sheet?.rows);
  const outcomes = change(host, [
    toStage('REK-01'),
    toStage('REK-02', 'Haastattelut'),
    toStage('REK-03'),
    toStage('REK-99'),
    { ...toStage('REK-02'), column: 'taytaja' },
    { ...toStage('HAN-01'), tab: 'hankinnat' },
    toStage('REK-02', 'avoinna', 'avoinna'),
  ]).map(({ outcome }) => outcome);
  expect(outcomes).toEqual([
    'formula',
    'changed',
    'row-doubled',
    'row-gone',
    'column-gone',
    'tab-gone',
    'same',
  ]);
  expect(sheet?.rows).toEqual(before);
  expect(at(2, 5).formula).toBe('="avoinna"');
  expect(workbook.sheetByName('Muutosloki')).toBeUndefined();
});

test('a hand between the journal and the write is seen: the last look goes before the write', () => {
  const { host, workbook, at } = aHost();
  const sheet = workbook.sheetByName('Rekrytoinnit');
  const base = createHost({ dist, workbook: aWorkbook(), now: '2020-11-30T12:00' });
  change(base, [toStage('REK-02')]);
  const append = base.calls.log
    .map((call, index) => ({ call, index }))
    .filter(({ call }) => call.name === 'Range.setValues')[1];
  host.onCall((append?.index ?? 0) + 2, () => sheet?.setCell(3, 5, { value: 'Valittu' }));
  expect(change(host, [toStage('REK-02')])).toEqual([{ cell: 'Rekrytoinnit!E3', outcome: 'changed' }]);
  expect(at(3, 5).value).toBe('Valittu');
  expect(journal(workbook)).toMatchObject([{ Tila: 'Ei tehty' }]);
});

test.each([
  '=SUM(A1)',
  '+358 40',
  '-1',
  '@x',
  "'lainaus",
  '1.5.',
  '1/2',
  '00123',
  '5 %',
  '2020-11',
  '30.11.2020',
  'TOSI',
  '#N/A x',
  ' alku',
  'rivi\nrivi',
])('%j is written as text, and what it replaced comes back', (text) => {
  const { host, at } = aHost();
  expect(
    change(host, [{ ...toStage('REK-02'), column: 'huomio', expected: 'oma', value: text }]),
  ).toMatchObject([{ outcome: 'done' }]);
  expect(at(3, 7)).toEqual({ value: text, numberFormat: '@' });
  runUndo(host);
  expect(at(3, 7)).toEqual({ value: 'oma' });
});

test.each<[string, Cell, RawCell, RawCell]>([
  ['a day for words', { value: 'syksy 2020' }, 'syksy 2020', { day: '2020-10-01', minutes: 0 }],
  [
    'words for a day',
    { value: 44105, numberFormat: 'yyyy-mm-dd' },
    { day: '2020-10-01', minutes: 0 },
    'lokakuu',
  ],
  [
    'a day for text that looks like one',
    { value: '1.2.2021' },
    '1.2.2021',
    { day: '2021-02-01', minutes: 0 },
  ],
  ['text for a number', { value: 1.5, numberFormat: '0.00' }, 1.5, '1,5'],
  ['a number for nothing', { value: '' }, '', 7],
  ['nothing for a formula-like text', { value: '=1' }, '=1', ''],
  ['a boolean', { value: true }, true, false],
])('%s: the cell comes back whole', (_name, cell, expected, value) => {
  const { host, workbook, at } = aHost();
  workbook.sheetByName('Rekrytoinnit')?.setCell(2, 6, cell);
  const outcome = change(host, [
    { tab: 'rekrytoinnit', key: 'REK-01', column: 'aloitustavoite', expected, value },
  ]);
  expect(outcome).toMatchObject([{ outcome: 'done' }]);
  if (typeof value === 'object')
    expect(at(2, 6)).toEqual({ value: value.day === '2020-10-01' ? 44105 : 44228, numberFormat: 'd.m.yyyy' });
  else expect(at(2, 6).value).toBe(value);
  runUndo(host);
  expect(at(2, 6)).toEqual(cell);
});

test('what somebody changed since stays, and is named', () => {
  const { host, workbook, at } = aHost();
  change(host, [toStage('REK-02'), toStage('REK-03')]);
  const sheet = workbook.sheetByName('Rekrytoinnit');
  sheet?.setCell(3, 5, { value: 'Valittu' });
  const { putBack, left } = runUndo(host);
  expect(left).toEqual([
    'Rekrytoinnit, REK-02: sarake Vaihe jää ennalleen, koska solua on muutettu sen jälkeen.',
  ]);
  expect(putBack).toHaveLength(1);
  expect([at(3, 5).value, at(4, 5).value]).toEqual(['Valittu', 'avoinna']);
  expect(journal(workbook).map((row) => row.Tila)).toEqual(['Ei kumottu', 'Kumottu']);
});

test('where another run came between the preview and the undo, nothing is undone', () => {
  const { host, at } = aHost();
  change(host, [toStage('REK-02')]);
  const { runId } = previewUndo(host);
  host.setNow('2020-11-30T12:01');
  change(host, [toStage('REK-03')]);
  expect(host.rpc('undo.run', { run: runId })).toMatchObject({ ok: false, code: 'undo-outdated' });
  expect([at(3, 5).value, at(4, 5).value]).toEqual(['Haku auki', 'Haku auki']);
  expect(host.rpc('undo.run', { run: previewUndo(host).runId })).toMatchObject({ ok: true });
  expect([at(3, 5).value, at(4, 5).value]).toEqual(['Haku auki', 'avoinna']);
});

test('undoing twice goes one run further back', () => {
  const { host, at } = aHost();
  change(host, [toStage('REK-02')]);
  change(host, [toStage('REK-02', 'Haku auki', 'Haastattelut')]);
  runUndo(host);
  expect(at(3, 5).value).toBe('Haku auki');
  runUndo(host);
  expect(at(3, 5).value).toBe('avoinna');
  expect(runUndo(host).run).toBeNull();
});

test('a row without a Tunnus is known by its whole content only, and undone by the Tunnus it got', () => {
  const { host, workbook, at } = aHost();
  const sheet = workbook.sheetByName('Rekrytoinnit');
  sheet?.setCell(3, 1, { value: '' });
  const row = ['', 'RH-01', 'Asiantuntija', 50, 'avoinna', '1.2.2021', 'oma'];
  const given: CellChange = {
    tab: 'rekrytoinnit',
    key: 'rivi 3',
    column: 'tunnus',
    expected: '',
    value: 'REK-02',
  };
  expect(change(host, [given])).toMatchObject([{ outcome: 'row-gone' }]);
  expect(change(host, [{ ...given, row: [...row.slice(0, 6), 'muu'] }])).toMatchObject([
    { outcome: 'row-gone' },
  ]);
  expect(change(host, [{ ...given, row }])).toMatchObject([{ outcome: 'done' }]);
  sortDown(workbook);
  runUndo(host);
  expect(at(3, 1).value).toBe('');
});

test('the calls of many changes are those of one, where the value is the same', () => {
  const calls = (rows: number) => {
    const { host, workbook } = aHost();
    const sheet = workbook.sheetByName('Rekrytoinnit');
    const keys = Array.from({ length: rows }, (_, at) => `REK-${at + 10}`);
    keys.forEach((key, at) => {
      ROWS[2]?.forEach((cell, column) => sheet?.setCell(at + 5, column + 1, cell));
      sheet?.setCell(at + 5, 1, { value: key });
    });
    expect(
      change(
        host,
        keys.map((key) => toStage(key)),
      ).every(({ outcome }) => outcome === 'done'),
    ).toBe(true);
    runUndo(host);
    return host.calls.total;
  };
  expect(calls(200)).toBe(calls(1));
});

test('of the runs the last fifty are kept', () => {
  const { host, workbook } = aHost();
  for (let run = 0; run < 52; run++) {
    host.setNow(`2020-11-30T12:${String(run).padStart(2, '0')}`);
    const [from, to] = run % 2 === 0 ? ['avoinna', 'Haku auki'] : ['Haku auki', 'avoinna'];
    change(host, [toStage('REK-02', from, to), toStage('REK-03', from, to)]);
  }
  const rows = journal(workbook);
  expect(rows).toHaveLength(100);
  expect(rows[0]?.Aika).toBe('2020-11-30 12:02:00');
});

test('a run cut off at any call leaves either cell whole, and undo puts back what was done', () => {
  const whole = aHost();
  change(whole.host, [toStage('REK-02'), toStage('REK-03', 'avoinna', 'Haastattelut')]);
  const names = whole.host.calls.log.map((call) => call.name);
  for (const after of [false, true]) {
    for (const [index, name] of callsToTry(names, { turn: after ? 1 : 0, of: 2 })) {
      if (after && onlyAsks(name)) continue;
      const { host, workbook, at } = aHost();
      host.failCall(index + 1, { after });
      try {
        change(host, [toStage('REK-02'), toStage('REK-03', 'avoinna', 'Haastattelut')]);
      } catch (error) {
        expect(String(error)).toMatch(/ScriptFailure|Error/);
      }
      const stands = [at(3, 5).value, at(4, 5).value];
      expect(['avoinna', 'Haku auki']).toContain(stands[0]);
      expect(['avoinna', 'Haastattelut']).toContain(stands[1]);
      const fresh = createHost({ dist, workbook, now: '2020-11-30T12:05' });
      runUndo(fresh);
      expect([at(3, 5).value, at(4, 5).value]).toEqual(['avoinna', 'avoinna']);
      expect([at(2, 5).value, at(3, 7).value]).toEqual(['Haku auki', 'oma']);
    }
  }
});

test('an undo cut off at any call leaves either cell whole, and the next undo puts back the rest', () => {
  const changed = () => {
    const made = aHost();
    change(made.host, [toStage('REK-02'), toStage('REK-03', 'avoinna', 'Haastattelut')]);
    return made;
  };
  const whole = changed();
  whole.host.calls.reset();
  runUndo(whole.host);
  const names = whole.host.calls.log.map((call) => call.name);
  expect(names.length).toBeGreaterThan(10);
  for (const after of [false, true]) {
    for (const [index, name] of callsToTry(names, { turn: after ? 1 : 0, of: 2 })) {
      if (after && onlyAsks(name)) continue;
      const { workbook, at } = changed();
      const host = createHost({ dist, workbook, now: '2020-11-30T12:05' });
      host.failCall(index + 1, { after });
      host.rpc('undo.run', {});
      expect(['avoinna', 'Haku auki']).toContain(at(3, 5).value);
      expect(['avoinna', 'Haastattelut']).toContain(at(4, 5).value);
      const next = createHost({ dist, workbook, now: '2020-11-30T12:10' });
      const answer = next.rpc('undo.run', {});
      // Where the first had put everything back before it failed, there is nothing left to undo.
      if (!answer.ok) expect(answer.message).toMatch(/\p{L}.*\.$/u);
      expect([at(3, 5).value, at(4, 5).value]).toEqual(['avoinna', 'avoinna']);
      expect([at(2, 5).value, at(3, 7).value]).toEqual(['Haku auki', 'oma']);
    }
  }
});
