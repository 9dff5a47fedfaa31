// Another person's hand at the calls of "Tarkista kaikki": rows and columns moved, notes typed. Nothing of theirs is lost.
import { sortRows } from '../../local/apps-script/spreadsheet-app/sort-rows';
import type { SheetModel } from '../../local/model/sheet';
import { deleteLines, insertLines } from '../../local/model/sheet-structure';
import type { WorkbookModel } from '../../local/model/workbook';
import { callsToTry } from '../support/call-points';
import { bundleHost } from '../support/report-run';
import { peoplesCells, placeOf, smallPortfolio, writeNote } from '../support/small-portfolio';
import { tabOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';
const NOTHING = { cells: 0, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };
const OLD_NOTE = 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.';

/** People's notes on flagged cells and right beside them, and two of ours that nothing wants any more. */
function noted(): WorkbookModel {
  const workbook = smallPortfolio();
  for (const [tunnus, header] of [
    ['RH-01', 'Alkaa'],
    ['RH-03', 'Alkaa'],
    ['RH-04', 'Alkaa'],
    ['RH-02', 'Vastuutaho'],
    ['RH-02', 'Muistiinpanot'],
  ] as const) {
    writeNote(workbook, 'Osahankkeet', tunnus, header, `Oma: ${tunnus}`);
  }
  writeNote(workbook, 'Osahankkeet', 'RH-01', 'Vastuutaho', OLD_NOTE);
  writeNote(workbook, 'Rekrytoinnit', 'REK-01', 'Aloitustavoite', 'Oma: REK-01');
  writeNote(workbook, 'Rekrytoinnit', 'REK-03', 'Aloitustavoite', 'Oma: REK-03');
  writeNote(workbook, 'Rekrytoinnit', 'REK-04', 'Aloitustavoite', OLD_NOTE);
  return workbook;
}

function callsOf(start: () => WorkbookModel): readonly string[] {
  const host = bundleHost(start(), TODAY);
  updatePortfolio(host);
  return host.calls.log.map((call) => call.name);
}

type Act = (workbook: WorkbookModel, sheet: SheetModel) => void;

const sortsRows: Act = (workbook, sheet) => {
  const area = { row: 2, column: 1, rows: sheet.lastRow() - 1, columns: sheet.lastColumn() };
  sortRows(sheet, area, [{ column: 1, ascending: false }], workbook.locale);
};
const insertsRow: Act = (workbook, sheet) => {
  insertLines(workbook, sheet, 'rows', { at: 2, count: 1 }, 'after');
};
const deletesRow: Act = (workbook, sheet) => {
  deleteLines(workbook, sheet, 'rows', { at: 4, count: 1 });
};
const insertsColumn: Act = (workbook, sheet) => {
  insertLines(workbook, sheet, 'columns', { at: 1, count: 1 }, 'after');
};
const splitsOwnColumns: Act = (workbook, sheet) => {
  const [, column] = placeOf(sheet, 'Tunnus', 'Laskettu tilanne');
  insertLines(workbook, sheet, 'columns', { at: column, count: 1 }, 'before');
};

/** The cases of this file take turns at the call points. */
let turn = 0;

/** Runs once per call point with the other person's action right before it: people's cells are as the action alone leaves them. */
function atEveryCall(
  start: () => WorkbookModel,
  tab: string,
  act: Act,
  afterwards: (workbook: WorkbookModel) => void,
): void {
  const calls = callsOf(start);
  const undisturbed = start();
  act(undisturbed, tabOf(undisturbed, tab));
  const expected = peoplesCells(undisturbed);
  turn += 1;
  callsToTry(calls, { turn, of: 4 }).forEach(([index, name]) => {
    const workbook = start();
    const host = bundleHost(workbook, TODAY);
    host.onCall(index + 1, () => act(workbook, tabOf(workbook, tab)));
    try {
      updatePortfolio(host);
      expect(peoplesCells(workbook)).toEqual(expected);
      afterwards(workbook);
    } catch (cause) {
      throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
    }
  });
}

/** Every mark is already where the next run would put it. */
function expectAllMarked(workbook: WorkbookModel): void {
  expect(updatePortfolio(bundleHost(workbook, TODAY)).written).toEqual(NOTHING);
}

describe.each([
  ['sorts the rows the other way', sortsRows],
  ['inserts a row at the top', insertsRow],
  ['inserts a column at the left end', insertsColumn],
])('another person %s', (_name, act) => {
  test.each(['Osahankkeet', 'Rekrytoinnit'])('of %s, at whichever call', (tab) => {
    atEveryCall(noted, tab, act, expectAllMarked);
  });
});

test('another person puts a column between the own ones, at whichever call', () => {
  atEveryCall(noted, 'Osahankkeet', splitsOwnColumns, expectAllMarked);
});

test.each(['Osahankkeet', 'Rekrytoinnit'])('another person deletes a row of %s, at whichever call', (tab) => {
  atEveryCall(noted, tab, deletesRow, (workbook) => {
    // What was found on the row may be in the register still; the marks of the others are right at once.
    const { written } = updatePortfolio(bundleHost(workbook, TODAY));
    expect({ ...written, casesAdded: 0, casesChanged: 0 }).toMatchObject(
      tab === 'Osahankkeet' ? NOTHING : { notesSet: 0, notesTaken: 0 },
    );
    expectAllMarked(workbook);
  });
});
