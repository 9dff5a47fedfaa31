// "Tarkista kaikki" through the built bundle: what it writes, what it leaves alone, and what it costs.
import { madeWorkbook } from '../../local/bench/made-workbook';
import type { WorkbookModel } from '../../local/model/workbook';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { peoplesCells, placeOf, smallPortfolio, writeNote } from '../support/small-portfolio';
import {
  addOwnColumns,
  exampleInUse,
  notesOf,
  rowsOf,
  tabOf,
  updatePortfolio,
} from '../support/write-back-run';

const TODAY = '2020-11-30';
const NOTHING = { cells: 0, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };
const WRITES = /\.(set\w*|clear\w*|insert\w*|append\w*|delete\w*|hide\w*)$/;
/** design.md, decision 4, is of a check; here every tab is read for its notes too. */
const READ_CALLS_OF_A_CHECK = 25;

const marks = (workbook: WorkbookModel) =>
  rowsOf(workbook, 'Osahankkeet').map((row) => [row.Tunnus, row.Tarkistus, row['Laskettu tilanne']]);

test('each row is told what it lacks, its detail rows included, and its computed light', () => {
  const workbook = smallPortfolio();
  const host = bundleHost(workbook, TODAY);
  expect(updatePortfolio(host).warnings).toEqual([]);
  expectWholeEmulation(host);
  expect(marks(workbook)).toEqual([
    ['RH-01', 'Kunnossa', '■\u00a0Punainen'],
    ['RH-02', '1 virhe: Alkaa', '■\u00a0Punainen'],
    ['RH-03', '1 virhe: Vastuutaho', '○\u00a0Harmaa'],
    ['RH-04', '2 virhettä: Alkaa, Tilanne', '○\u00a0Harmaa'],
  ]);
});

test('flagged cells get a note that says what to do', () => {
  const workbook = smallPortfolio();
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(notesOf(workbook, 'Osahankkeet')).toEqual({
    'RH-01 Tilanne':
      'Hankesalkku: Oma arvio ja taulukon näyttö eroavat. Tarkista havainnot ja päivitä tilanne tai kerro, miksi arvio on toinen.',
    'RH-02 Alkaa': 'Hankesalkku: Päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.',
    'RH-03 Vastuutaho': 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.',
    'RH-04 Alkaa': 'Hankesalkku: Solussa ei ole päivämäärää. Kirjoita päivä muodossa 30.11.2020.',
    'RH-04 Tilanne': 'Hankesalkku: Arvo ei ole luettelossa. Valitse arvo luettelosta.',
  });
  expect(Object.keys(notesOf(workbook, 'Rekrytoinnit'))).toEqual([
    'REK-02 Aloitustavoite',
    'REK-03 Aloitustavoite',
    'REK-04 Osahanke',
  ]);
});

test('a person’s note stays, on a flagged cell too, and so does ours once a person has written into it', () => {
  const workbook = smallPortfolio();
  writeNote(workbook, 'Osahankkeet', 'RH-02', 'Alkaa', 'Kysytty koordinaattorilta 27.11.');
  const edited = 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.\nSelvitän tämän.';
  writeNote(workbook, 'Osahankkeet', 'RH-01', 'Vastuutaho', edited);
  writeNote(workbook, 'Osahankkeet', 'RH-02', 'Vastuutaho', 'Hankesalkku: tämä on minun kirjoittamani');
  writeNote(workbook, 'Osahankkeet', 'Tunnus', 'Alkaa', 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.');
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(notesOf(workbook, 'Osahankkeet')).toMatchObject({
    'RH-02 Alkaa': 'Kysytty koordinaattorilta 27.11.',
    'RH-01 Vastuutaho': edited,
    'RH-02 Vastuutaho': 'Hankesalkku: tämä on minun kirjoittamani',
    'Tunnus Alkaa': 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.',
  });
});

test('a mended cell loses its note, and a note in another language changes with the language', () => {
  const workbook = smallPortfolio();
  updatePortfolio(bundleHost(workbook, TODAY), { lang: 'sv' });
  expect(notesOf(workbook, 'Osahankkeet')['RH-03 Vastuutaho']).toBe(
    'Hankesalkku: En obligatorisk uppgift saknas. Fyll i cellen.',
  );
  const sheet = tabOf(workbook, 'Osahankkeet');
  const [row, column] = placeOf(sheet, 'RH-03', 'Vastuutaho');
  sheet.setCell(row, column, { ...sheet.cell(row, column), value: 'Kuntayhtymä' });
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(notesOf(workbook, 'Osahankkeet')['RH-03 Vastuutaho']).toBeUndefined();
  expect(notesOf(workbook, 'Osahankkeet')['RH-02 Alkaa']).toContain('Päivää ei ole kalenterissa.');
  expect(marks(workbook)[2]).toEqual(['RH-03', 'Kunnossa', '●\u00a0Vihreä']);
});

test('the same run again writes nothing at all', async () => {
  const workbook = await exampleInUse();
  const first = updatePortfolio(bundleHost(workbook, TODAY));
  expect(first.warnings).toEqual([]);
  expect(first.written).toMatchObject({ cells: 20, casesChanged: 0 });
  const host = bundleHost(workbook, TODAY);
  expect(updatePortfolio(host)).toMatchObject({ written: NOTHING, warnings: [] });
  expect(host.calls.log.map((call) => call.name).filter((name) => WRITES.test(name))).toEqual([]);
});

test('the answer holds the very findings of a check', async () => {
  const workbook = await exampleInUse();
  const check = bundleHost(workbook, TODAY).rpc('portfolio.check', { month: '2020-11' });
  const { check: found } = updatePortfolio(bundleHost(workbook, TODAY));
  expect(check).toEqual({ ok: true, value: found });
});

test('without own columns nothing is added to people’s tabs but notes, and people are told what to do', () => {
  const workbook = smallPortfolio();
  const sheet = tabOf(workbook, 'Osahankkeet');
  for (let column = 11; column <= 13; column++) sheet.setCell(1, column, { value: '' });
  const before = peoplesCells(workbook);
  expect(updatePortfolio(bundleHost(workbook, TODAY)).warnings).toEqual([
    'Välilehdellä Osahankkeet ei ole sarakkeita ”Tarkistus” ja ”Laskettu tilanne”, joten tulokset näkyvät vain sivupaneelissa. Hankejohtaja lisää sarakkeet valikosta: Hankesalkku > Ota käyttöön / Luo hankesalkun pohja.',
  ]);
  expect(sheet.lastColumn()).toBe(10);
  expect(peoplesCells(workbook)).toEqual(before);
});

test('a row without a Tunnus and two rows with the same one are marked each on its own row', () => {
  const workbook = smallPortfolio();
  const sheet = tabOf(workbook, 'Osahankkeet');
  sheet.setCell(2, 1, { value: '' });
  sheet.setCell(4, 1, { value: 'RH-02' });
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(marks(workbook).map(([, tarkistus]) => tarkistus)).toEqual([
    '1 virhe: Tunnus',
    '2 virhettä: Alkaa, Tunnus',
    '2 virhettä: Vastuutaho, Tunnus',
    '2 virhettä: Alkaa, Tilanne',
  ]);
});

test('our text on a row that a person has since emptied is taken away', () => {
  const workbook = smallPortfolio();
  updatePortfolio(bundleHost(workbook, TODAY));
  const sheet = tabOf(workbook, 'Osahankkeet');
  for (let column = 1; column <= 10; column++) sheet.setCell(4, column, { value: '' });
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(sheet.cell(4, 11).value).toBe('');
  expect(sheet.cell(4, 12).value).toBe('');
});

test('a column protected against the user is named; the rest is written', () => {
  const workbook = smallPortfolio();
  workbook.owner = 'omistaja';
  const sheet = tabOf(workbook, 'Osahankkeet');
  const protect = (column: number, id: number) =>
    sheet.protections.push({
      id,
      area: { row: 1, column, rows: 20, columns: 1 },
      description: '',
      warningOnly: false,
      unprotected: [],
      open: false,
      editors: [],
      domainEdit: false,
    });
  protect(11, 1);
  protect(6, 2);
  const { warnings } = updatePortfolio(bundleHost(workbook, TODAY));
  expect(warnings).toEqual([
    'Välilehden Osahankkeet sarakkeeseen ”Tarkistus” ei voitu kirjoittaa. Jos sarake on suojattu, pyydä taulukon omistajaa poistamaan suojaus ja aja tarkistus uudelleen.',
    'Välilehden Osahankkeet sarakkeen ”Alkaa” huomautuksia ei voitu päivittää. Jos sarake on suojattu, pyydä taulukon omistajaa poistamaan suojaus ja aja tarkistus uudelleen.',
  ]);
  expect(marks(workbook).map((row) => row.slice(1))).toEqual([
    ['', '■\u00a0Punainen'],
    ['', '■\u00a0Punainen'],
    ['', '○\u00a0Harmaa'],
    ['', '○\u00a0Harmaa'],
  ]);
  expect(Object.keys(notesOf(workbook, 'Osahankkeet'))).toEqual([
    'RH-01 Tilanne',
    'RH-03 Vastuutaho',
    'RH-04 Tilanne',
  ]);
});

test('people’s cells are what they were, formulas and formats included', async () => {
  const workbook = await exampleInUse();
  const sheet = tabOf(workbook, 'Osahankkeet');
  sheet.setCell(3, 17, { value: 12, formula: '=6*2', numberFormat: '0 %' });
  const before = peoplesCells(workbook);
  updatePortfolio(bundleHost(workbook, TODAY));
  expect(peoplesCells(workbook)).toEqual(before);
});

test('the number of calls does not depend on the number of rows: 10 and 1,000 osahanke rows', () => {
  const callsFor = (rows: number) => {
    const workbook = madeWorkbook(rows);
    addOwnColumns(workbook);
    const host = bundleHost(workbook, TODAY);
    const { check, warnings } = updatePortfolio(host);
    expect(warnings).toEqual([]);
    expect(check.rows.Osahankkeet).toMatchObject({ used: rows, total: rows });
    return host.calls.log.map((call) => call.name);
  };
  const small = callsFor(10);
  const large = callsFor(1000);
  expect(large).toEqual(small);
  const lock = small.indexOf('Lock.tryLock');
  const firstNotes = small.indexOf('Range.getNotes');
  expect(firstNotes - lock).toBeLessThanOrEqual(READ_CALLS_OF_A_CHECK);
});

test('after the real set-up: the register goes into the tab that it made, and a second run writes nothing', () => {
  const workbook = smallPortfolio();
  const host = bundleHost(workbook, TODAY);
  expect(host.rpc('setup.run', {})).toMatchObject({ ok: true });
  const before = peoplesCells(workbook);
  expect(updatePortfolio(host)).toMatchObject({ warnings: [], written: { casesAdded: 3, casesChanged: 0 } });
  expect(rowsOf(workbook, 'Poikkeamat')[0]).toMatchObject({
    Tunnus: 'POI-01',
    Tila: 'Uusi',
    'Ensimmäinen havainto': 44165,
    Havaintoja: 1,
  });
  expect(updatePortfolio(host)).toMatchObject({ written: NOTHING, warnings: [] });
  expect(peoplesCells(workbook)).toEqual(before);
});
