// "Ota käyttöön" on a workbook that people have made their own: everything of theirs stays, what can't be done is named.
import fc from 'fast-check';
import type { Cell } from '../../local/model/cell';
import type { ConditionalFormat, SheetModel } from '../../local/model/sheet';
import { WorkbookModel } from '../../local/model/workbook';
import { runSetUp, runUndo, wholeTabs, writesOf, writtenCells } from '../support/change-run';
import { copiedWorkbook } from '../support/copied-workbook';
import { bundleHost, expectWholeEmulation } from '../support/report-run';

const TODAY = '2020-11-30';

const FOREIGN_RULE: ConditionalFormat = {
  areas: [{ row: 1, column: 1, rows: 50, columns: 3 }],
  rule: { kind: 'formula', formula: '=$C1="Punainen"', background: '#ff00ff' },
};

/** Titles above the headers, aliased and odd headers, a person's note, list, format, colours and protection. */
function ownWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel('oma', 'Oma');
  workbook.owner = 'johtaja';
  const sheet = workbook.insertSheet('Osahankkeet');
  sheet.setCell(1, 1, { value: 'Hankkeen seuranta', fontWeight: 'bold' });
  const headers = [
    'Projektipäällikkö',
    'TUNNUS:',
    'Liikennevalo',
    'Projekti',
    'Oma sarake',
    'Alkaa',
    'Tarkistus',
  ];
  headers.forEach((value, at) => sheet.setCell(3, at + 1, { value }));
  sheet.setCell(3, 2, { value: 'TUNNUS:', note: 'meidän ohje' });
  sheet.setCell(4, 2, { value: 'RH-01', note: 'tarkista' });
  sheet.setCell(4, 4, { value: 'Palvelustrategia' });
  sheet.setCell(4, 5, { value: '', formula: '=A4&B4' });
  sheet.setCell(4, 6, { value: 44013, numberFormat: 'yyyy-mm-dd' });
  sheet.setCell(60, 9, { value: 'kaukana' });
  sheet.validations.push({
    areas: [{ row: 4, column: 3, rows: 20, columns: 1 }],
    criteria: { kind: 'list', values: ['ok', 'ei ok'] },
    allowInvalid: false,
  });
  sheet.conditionalFormats.push(FOREIGN_RULE);
  const roles = workbook.insertSheet('Käyttöoikeudet');
  ['Sähköposti', 'Rooli'].forEach((value, at) => roles.setCell(1, at + 1, { value }));
  // Asked by the gate: without it the run would be refused.
  roles.setCell(2, 1, { value: 'johtaja@example.org' });
  roles.setCell(2, 2, { value: 'Hankejohtaja' });
  roles.protections.push(protection('meidän oma suojaus'));
  const talous = workbook.insertSheet('Talous');
  talous.setCell(1, 1, { value: 'vapaata tekstiä' });
  workbook.insertSheet('Muistio').setCell(1, 1, { value: 'ei lisäosan' });
  return workbook;
}

function protection(description: string): SheetModel['protections'][number] {
  return {
    id: 1,
    area: undefined,
    description,
    warningOnly: true,
    unprotected: [],
    open: true,
    editors: [],
    domainEdit: false,
  };
}

test('it adds what is missing at the right end, and leaves and names what is people’s own', () => {
  const workbook = ownWorkbook();
  const names = workbook.sheets.map((sheet) => sheet.name);
  const before = writtenCells(workbook, names);
  const host = bundleHost(workbook, TODAY);
  const done = runSetUp(host);
  expectWholeEmulation(host);
  expect(writtenCells(workbook, names)).toMatchObject(before);
  expect(done.reservations).toEqual([
    'Välilehdellä Osahankkeet on oma tietojen tarkistus (Tilanne). Se jätettiin ennalleen.',
    'Välilehdellä Talous on sisältöä, mutta otsikoita ei tunnistettu viideltä ensimmäiseltä riviltä. Välilehteen ei koskettu.',
    'Välilehti Käyttöoikeudet on jo suojattu muulla tavoin. Suojaus jätettiin ennalleen.',
  ]);
  const sheet = workbook.sheetByName('Osahankkeet');
  const headers = Array.from({ length: 40 }, (_, at) => String(sheet?.cell(3, at + 1).value ?? ''));
  // The value far right keeps its column to itself: the first free one is the tenth.
  expect(headers.slice(7, 9)).toEqual(['', '']);
  expect(headers[9]).toBe('Hanke');
  expect(headers.filter((header) => header === 'Tarkistus')).toHaveLength(1);
  expect(headers).not.toContain('Koordinaattori');
  expect(sheet?.cell(3, 2).note).toBe('meidän ohje');
  expect(sheet?.cell(3, 1).note).toBe('Kuka vastaa rivin tiedoista.');
  expect(sheet?.cell(5, 6).numberFormat).toBeUndefined();
  expect(sheet?.frozenRows).toBe(3);
  expect(sheet?.conditionalFormats[0]).toEqual(FOREIGN_RULE);
  expect(sheet?.conditionalFormats).toHaveLength(9);
  expect(workbook.sheetByName('Käyttöoikeudet')?.protections).toEqual([protection('meidän oma suojaus')]);
  host.calls.reset();
  expect(runSetUp(host)).toMatchObject({ nothing: true });
  expect(writesOf(host)).toEqual([]);
});

test('undone, people’s tabs are whole again', () => {
  const workbook = ownWorkbook();
  const names = workbook.sheets.map((sheet) => sheet.name);
  const before = wholeTabs(workbook, names);
  const host = bundleHost(workbook, TODAY);
  runSetUp(host);
  runUndo(host);
  expect(wholeTabs(workbook, names)).toEqual(before);
});

test('where a conditional format can’t be read back, no colour is set and the tab is named', () => {
  const workbook = ownWorkbook();
  const sheet = workbook.sheetByName('Osahankkeet') as SheetModel;
  const scale: ConditionalFormat = {
    areas: FOREIGN_RULE.areas,
    rule: { kind: 'foreign', text: '<colorScale/>' },
  };
  sheet.conditionalFormats.push(scale);
  const host = bundleHost(workbook, TODAY);
  expect(runSetUp(host).reservations.join(' ')).toContain(
    'Välilehden Osahankkeet ehdollisia muotoiluja ei voi lukea takaisin',
  );
  expect(sheet.conditionalFormats).toEqual([FOREIGN_RULE, scale]);
});

test('a typed column refuses its list: the others get theirs, and it is named', () => {
  const host = bundleHost(new WorkbookModel('x', 'X'), TODAY);
  host.machine.workbook.insertSheet('Taulukko1');
  host.machine.workbook.owner = 'johtaja';
  let lists = 0;
  host.failEvery((call) => call.name === 'Range.setDataValidation' && ++lists === 2, {
    message: 'This operation is not allowed on cells in typed columns.',
  });
  const done = runSetUp(host);
  expect(done.reservations).toHaveLength(1);
  expect(done.reservations[0]).toMatch(/^Google ei hyväksynyt vaihtoehtoluetteloa sarakkeeseen/);
  const without = host.machine.workbook.sheets.flatMap((sheet) => sheet.validations).length;
  expect(runSetUp(host).nothing).toBe(false);
  expect(host.machine.workbook.sheets.flatMap((sheet) => sheet.validations)).toHaveLength(without + 1);
});

test('the own tab of an earlier version gets its new column with its rows kept', () => {
  const workbook = ownWorkbook();
  const log = workbook.insertSheet('Raportit');
  const headers = [
    'Ajo',
    'Kuukausi',
    'Hankkeet',
    'Versio',
    'Tila',
    'Tekijä',
    'Päivä',
    'Tiedosto',
    'Linkki',
    'Tarkiste',
    'Rivit',
  ];
  headers.forEach((value, at) => log.setCell(1, at + 1, { value, numberFormat: '@' }));
  ['ajo-1', '2020-10', 'RH', '1', 'Luonnos'].forEach((value, at) =>
    log.setCell(2, at + 1, { value, numberFormat: '@' }),
  );
  const before = writtenCells(workbook, ['Raportit']);
  const host = bundleHost(workbook, TODAY);
  runSetUp(host);
  expect(writtenCells(workbook, ['Raportit'])).toMatchObject({
    ...before,
    'Raportit!1,1': {
      value: 'Ajo',
      note: 'Ajon tunniste: sama on tiedoston ominaisuuksissa.\nRakenne: 2\nTaulukko: oma',
    },
  });
  expect([log.cell(1, 12).value, log.cell(2, 12).value]).toEqual(['Taulukko', 'oma']);
  host.calls.reset();
  expect(runSetUp(host).nothing).toBe(true);
});

test('cut off at every eightieth write, a whole set-up harms nothing, and the next run makes it whole', () => {
  const whole = ownWorkbook();
  const first = bundleHost(whole, TODAY);
  runSetUp(first);
  const writes = first.calls.log.flatMap((call, index) =>
    writesOf({ calls: { log: [call] } } as never).length ? [index + 1] : [],
  );
  const people = ['Osahankkeet', 'Käyttöoikeudet', 'Talous', 'Muistio'];
  const before = writtenCells(ownWorkbook(), people);
  const done = writtenCells(
    whole,
    whole.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Muutosloki'),
  );
  expect(writes.length).toBeGreaterThan(100);
  // Every eightieth write, before and after it took effect.
  for (const [index, call] of writes.entries()) {
    if (index % 80 !== 0) continue;
    const workbook = ownWorkbook();
    const host = bundleHost(workbook, TODAY);
    host.failCall(call, { after: index % 160 === 0 });
    host.rpc('setup.run', {});
    expect(writtenCells(workbook, people)).toMatchObject(before);
    const next = bundleHost(workbook, TODAY);
    runSetUp(next);
    expect(
      writtenCells(
        workbook,
        whole.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Muutosloki'),
      ),
    ).toEqual(done);
    expect(runSetUp(next).nothing).toBe(true);
  }
});

describe('any workbook', () => {
  const HEADERS = [
    'Tunnus',
    'Osahanke',
    'Tilanne',
    'Vaihe',
    'Koordinaattori',
    'Rekrytointi',
    'Oma',
    'Päättyy',
    'x',
    '',
  ];
  const TABS = ['Osahankkeet', 'Rekrytoinnit', 'Talous', 'Poikkeamat', 'Arviot', 'Oma välilehti'];

  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom('RH-01', 'Vihreä', '=oma', ' ', '1.5.', 'Rakenne: 9').map((value): Cell => ({ value })),
    fc.integer().map((value): Cell => ({ value })),
    fc.string({ maxLength: 8 }).map((note): Cell => ({ value: '', ...(note !== '' && { note }) })),
    fc.constant<Cell>({ value: 44013, numberFormat: 'd.m.yyyy' }),
    fc.constant<Cell>({ value: '', formula: '=A1' }),
    fc.constant<Cell>({ value: { error: '#REF!' } }),
  );
  const tab = fc.record({
    name: fc.constantFrom(...TABS),
    headerRow: fc.integer({ min: 1, max: 6 }),
    headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 8 }),
    cells: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 26 }), cell), {
      maxLength: 12,
    }),
    frozen: fc.integer({ min: 0, max: 3 }),
  });
  const content = fc.uniqueArray(tab, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });

  function made(tabs: typeof content extends fc.Arbitrary<infer T> ? T : never): WorkbookModel {
    const workbook = new WorkbookModel('mika', 'Mikä');
    workbook.owner = 'johtaja';
    workbook.insertSheet('Taulukko1');
    for (const { name, headerRow, headers, cells, frozen } of tabs) {
      const sheet = workbook.insertSheet(name);
      sheet.frozenRows = frozen;
      headers.forEach((value, at) => sheet.setCell(headerRow, at + 1, { value }));
      for (const [row, column, one] of cells) sheet.setCell(row, column, one);
    }
    return workbook;
  }

  test('every cell and note that a person wrote is what it was, after set-up, twice, and after undo', () => {
    fc.assert(
      fc.property(content, (tabs) => {
        const original = made(tabs);
        const names = original.sheets.map((sheet) => sheet.name);
        const before = writtenCells(original, names);
        const workbook = copiedWorkbook(original);
        const host = bundleHost(workbook, TODAY);
        runSetUp(host);
        const after = writtenCells(workbook, names);
        for (const [place, one] of Object.entries(before)) {
          const { value, formula, note } = one as Cell;
          expect(after[place]).toMatchObject({ value, ...(formula !== undefined && { formula }) });
          if (note !== undefined) expect(after[place]).toMatchObject({ note });
        }
        host.calls.reset();
        expect(runSetUp(host).nothing).toBe(true);
        expect(writesOf(host)).toEqual([]);
        runUndo(host);
        const undone = writtenCells(workbook, names);
        for (const [place, one] of Object.entries(before)) expect(undone[place]).toMatchObject(one as object);
      }),
      { numRuns: 4, seed: 20201130 },
    );
  });
});
