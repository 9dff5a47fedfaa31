// Poikkeamat under other people's hands and over months: a case keeps its Tunnus, and what people decided stays.
import { sortRows } from '../../local/apps-script/spreadsheet-app/sort-rows';
import type { SheetModel } from '../../local/model/sheet';
import { deleteLines, insertLines } from '../../local/model/sheet-structure';
import type { WorkbookModel } from '../../local/model/workbook';
import { callsToTry } from '../support/call-points';
import { copiedWorkbook } from '../support/copied-workbook';
import { bundleHost } from '../support/report-run';
import { placeOf, smallPortfolio } from '../support/small-portfolio';
import { rowsOf, tabOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';

function put(workbook: WorkbookModel, tab: string, tunnus: string, header: string, value: string): void {
  const sheet = tabOf(workbook, tab);
  const [row, column] = placeOf(sheet, tunnus, header);
  sheet.setCell(row, column, { ...sheet.cell(row, column), value });
}

function update(workbook: WorkbookModel, today = TODAY) {
  return updatePortfolio(bundleHost(workbook, today));
}

/** The same start again and again: made by one run, then copied. */
function onceMade(make: () => WorkbookModel): () => WorkbookModel {
  let made: WorkbookModel | undefined;
  return () => {
    made ??= make();
    return copiedWorkbook(made);
  };
}

/** A register of 27 November in which people have decided; since then REK-03 has started and RH-03 is late. */
const registered = onceMade(() => {
  const workbook = smallPortfolio();
  update(workbook, '2020-11-27');
  put(workbook, 'Poikkeamat', 'POI-01', 'Tila', 'Vahvistettu');
  put(workbook, 'Poikkeamat', 'POI-01', 'Huomio', '=Käsitelty johtoryhmässä');
  put(workbook, 'Rekrytoinnit', 'REK-03', 'Vaihe', 'Aloittanut');
  const sheet = tabOf(workbook, 'Rekrytoinnit');
  const [row, column] = placeOf(sheet, 'REK-02', 'Osahanke');
  for (let at = 1; at <= sheet.lastColumn(); at++) sheet.setCell(6, at, sheet.cell(row, at));
  sheet.setCell(6, 1, { value: 'REK-05' });
  sheet.setCell(6, column, { value: 'RH-03' });
  return workbook;
});

const byTunnus = (workbook: WorkbookModel) =>
  rowsOf(workbook, 'Poikkeamat')
    .filter((row) => row.Tunnus !== '')
    .sort((a, b) => (String(a.Tunnus) < String(b.Tunnus) ? -1 : 1));

test('new cases, a settled one, one that is still there, and what people wrote', () => {
  const workbook = registered();
  const before = byTunnus(workbook);
  expect(before.map((row) => [row.Tunnus, row.Osahanke, row.Syyryhmä, row.Taso, row.Tila])).toEqual([
    ['POI-01', 'RH-01', 'rekrytointi', 'punainen', 'Vahvistettu'],
    ['POI-02', 'RH-02', 'rekrytointi', 'punainen', 'Uusi'],
    ['POI-03', 'RH-01', 'tiedot', 'huomautus', 'Uusi'],
  ]);
  const { written } = update(workbook);
  expect(written).toMatchObject({ casesAdded: 1, casesChanged: 3 });
  const after = byTunnus(workbook);
  expect(after.map((row) => [row.Tunnus, row.Tila, row.Havaintoja, row.Huomio])).toEqual([
    ['POI-01', 'Vahvistettu', 1, '=Käsitelty johtoryhmässä'],
    ['POI-02', 'Ratkaistu', 0, ''],
    ['POI-03', 'Uusi', 1, ''],
    ['POI-04', 'Uusi', 1, ''],
  ]);
  // 27 and 30 November.
  const days = after.map((row) => [row['Ensimmäinen havainto'], row['Viimeisin havainto']]);
  expect(days).toEqual([
    [44162, 44165],
    [44162, 44162],
    [44162, 44165],
    [44165, 44165],
  ]);
  expect(after[1]?.Perustelu).toBe(before[1]?.Perustelu);
  expect(after[3]).toMatchObject({ Osahanke: 'RH-03', Syyryhmä: 'rekrytointi' });
  expect(tabOf(workbook, 'Poikkeamat')).toMatchObject({ hidden: true, frozenRows: 1 });
});

test('a settled case that comes back is Uusiutunut under its old Tunnus; one set aside by a person stays set aside', () => {
  const workbook = registered();
  update(workbook);
  put(workbook, 'Poikkeamat', 'POI-01', 'Tila', 'Aiheeton');
  put(workbook, 'Rekrytoinnit', 'REK-03', 'Vaihe', 'Haku auki');
  update(workbook, '2020-12-01');
  expect(byTunnus(workbook).map((row) => [row.Tunnus, row.Tila])).toEqual([
    ['POI-01', 'Aiheeton'],
    ['POI-02', 'Uusiutunut'],
    ['POI-03', 'Uusi'],
    ['POI-04', 'Uusi'],
  ]);
  put(workbook, 'Rekrytoinnit', 'REK-02', 'Vaihe', 'Aloittanut');
  update(workbook, '2020-12-02');
  expect(byTunnus(workbook)[0]).toMatchObject({ Tunnus: 'POI-01', Tila: 'Aiheeton', Havaintoja: 0 });
});

test('silence where nothing can be judged settles nothing: a renamed tab, a broken day, an emptied cell', () => {
  const workbook = smallPortfolio();
  update(workbook);
  tabOf(workbook, 'Rekrytoinnit').name = 'Rekryt';
  update(workbook);
  expect(byTunnus(workbook).map((row) => row.Tila)).toEqual(['Uusi', 'Uusi', 'Uusi']);
  tabOf(workbook, 'Rekryt').name = 'Rekrytoinnit';
  put(workbook, 'Rekrytoinnit', 'REK-02', 'Aloitustavoite', '31.9.2020');
  put(workbook, 'Rekrytoinnit', 'REK-03', 'Aloitustavoite', '');
  update(workbook);
  expect(
    byTunnus(workbook)
      .slice(0, 2)
      .map((row) => row.Tila),
  ).toEqual(['Uusi', 'Uusi']);
});

test('rows and words that a person put into the register stay, whatever they are', () => {
  const workbook = registered();
  const sheet = tabOf(workbook, 'Poikkeamat');
  const [, tila] = placeOf(sheet, 'POI-01', 'Tila');
  sheet.setCell(5, 2, { value: 'RH-04' });
  sheet.setCell(5, tila, { value: 'Oma sana' });
  sheet.setCell(6, 1, { value: 'POI-01' });
  sheet.setCell(6, tila, { value: 'Seurannassa' });
  sheet.setCell(7, 1, { value: 'POI-90' });
  sheet.setCell(7, 2, { value: 'RH-02' });
  sheet.setCell(7, tila, { value: 'Vahvistettu' });
  put(workbook, 'Poikkeamat', 'POI-02', 'Tila', 'jatketaan');
  const own = [2, 5, 6, 7].map((row) => JSON.stringify([...(sheet.rows[row - 1] ?? [])]));
  update(workbook);
  expect([2, 5, 6, 7].map((row) => JSON.stringify([...(sheet.rows[row - 1] ?? [])]))).toEqual(own);
  expect(rowsOf(workbook, 'Poikkeamat')[1]).toMatchObject({ Tunnus: 'POI-02', Tila: 'jatketaan' });
  expect(rowsOf(workbook, 'Poikkeamat').map((row) => row.Tunnus)).toContain('POI-91');
});

type Act = (workbook: WorkbookModel, sheet: SheetModel) => void;
const ACTIONS: readonly (readonly [name: string, act: Act])[] = [
  [
    'sorts',
    (workbook, sheet) => {
      const area = { row: 2, column: 1, rows: sheet.lastRow() - 1, columns: sheet.lastColumn() };
      sortRows(sheet, area, [{ column: 1, ascending: false }], workbook.locale);
    },
  ],
  [
    'puts a row into',
    (workbook, sheet) => {
      insertLines(workbook, sheet, 'rows', { at: 2, count: 1 }, 'after');
    },
  ],
  [
    'puts a column into',
    (workbook, sheet) => {
      insertLines(workbook, sheet, 'columns', { at: 3, count: 1 }, 'after');
    },
  ],
  [
    'puts a column to the left of',
    (workbook, sheet) => {
      insertLines(workbook, sheet, 'columns', { at: 1, count: 1 }, 'after');
    },
  ],
];

/** A day later than `registered`: one case has been settled, and what it rested on is history. */
const withHistory = onceMade(() => {
  const workbook = registered();
  update(workbook);
  return workbook;
});

describe.each([
  ['with cases new and settled', registered, TODAY],
  ['with a case settled long ago', withHistory, '2020-12-01'],
])('a register %s', (_start, start, today) => {
  test.each(ACTIONS)('which another person %s, at whichever call', (_name, act) => {
    const alone = start();
    const host = bundleHost(alone, today);
    updatePortfolio(host);
    const expected = byTunnus(alone);
    callsToTry(host.calls.log.map((call) => call.name)).forEach(([index, name]) => {
      const workbook = start();
      const disturbed = bundleHost(workbook, today);
      disturbed.onCall(index + 1, () => act(workbook, tabOf(workbook, 'Poikkeamat')));
      try {
        expect(updatePortfolio(disturbed).warnings).toEqual([]);
        const after = byTunnus(workbook).map(({ '': _blank, ...row }) => row);
        expect(after).toEqual(expected);
      } catch (cause) {
        throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
      }
    });
  });
});

test('another person decides a case at whichever call: the decision stays', () => {
  const host = bundleHost(registered(), TODAY);
  updatePortfolio(host);
  callsToTry(host.calls.log.map((call) => call.name)).forEach(([index, name]) => {
    const workbook = registered();
    const disturbed = bundleHost(workbook, TODAY);
    disturbed.onCall(index + 1, () => put(workbook, 'Poikkeamat', 'POI-01', 'Tila', 'Seurannassa'));
    updatePortfolio(disturbed);
    expect([index + 1, name, byTunnus(workbook)[0]?.Tila]).toEqual([index + 1, name, 'Seurannassa']);
  });
});

test('another person deletes a case meanwhile: the others keep their Tunnus and their decisions', () => {
  const host = bundleHost(registered(), TODAY);
  updatePortfolio(host);
  callsToTry(host.calls.log.map((call) => call.name)).forEach(([index, name]) => {
    const workbook = registered();
    const disturbed = bundleHost(workbook, TODAY);
    disturbed.onCall(index + 1, () =>
      deleteLines(workbook, tabOf(workbook, 'Poikkeamat'), 'rows', { at: 4, count: 1 }),
    );
    updatePortfolio(disturbed);
    const kept = byTunnus(workbook).filter((row) => row.Osahanke !== 'RH-01' || row.Syyryhmä !== 'tiedot');
    const seen = kept.map((row) => [row.Osahanke, row.Tila, row.Huomio]);
    expect([index + 1, name, seen.slice(0, 2)]).toEqual([
      index + 1,
      name,
      [
        ['RH-01', 'Vahvistettu', '=Käsitelty johtoryhmässä'],
        ['RH-02', 'Ratkaistu', ''],
      ],
    ]);
  });
});
