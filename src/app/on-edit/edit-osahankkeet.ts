// Edited rows of Osahankkeet: marked unchecked first, then checked, stamped and given a Tunnus; the result is written last.
import type { IsoDay } from '../../domain/day/day';
import { type EditedTab, editedTab, rowsAgain, samePlaces } from '../../domain/edit/edited-tab';
import type { Finding } from '../../domain/findings/finding';
import { tarkistusOf } from '../../domain/findings/row-marks';
import { rowOfFinding, runRowRules } from '../../domain/rules/run-rows';
import { TEXTS } from '../../domain/text/index';
import { matchHeaders } from '../../domain/workbook/header-match';
import { isRawDay, type RawCell, type RawGrid } from '../../domain/workbook/raw';
import { mapTab } from '../../domain/workbook/tab-map';
import { osahankkeet } from '../../domain/workbook/tabs/osahankkeet';
import { planRepair } from '../write-back/plan-repair';
import type { EditPorts } from './on-edit';
import {
  blockOf,
  columnsOf,
  isOneBlock,
  type OwnColumns,
  ownColumns,
  ownPlaces,
  type RowTexts,
  writeOwn,
} from './own-columns';
import type { EditedSheet, Place } from './ports';

/** The sheet is everybody's: it is written in the programme's language. */
const { writeBack } = TEXTS.fi;

/** Calls besides the two for the tab's name: six at most. */
export function editOsahankkeet({ sheet, clock }: EditPorts): void {
  const { grid, daysKnown } = sheet.read();
  const edited = editedTab(osahankkeet, grid, sheet.area);
  if (edited === null) return;
  const own = ownColumns(edited.places);
  const today = clock.today();
  const wasChecked = own.tarkistus > 0 && looksChecked(grid, edited.rows, own);
  if (!daysKnown) {
    writeOwn(sheet, own, edited.rows, marked(edited.rows), grid, today);
  } else if (edited.fresh !== null) {
    newRows(sheet, grid, edited, own, today);
  } else if (!wasChecked) {
    writeOwn(sheet, own, edited.rows, results(grid, edited.rows, today), grid, today);
  } else if (isOneBlock(own) || isStamped(grid, edited.rows, own, today)) {
    markedFirst(sheet, grid, edited, own, today);
  } else {
    // The own columns stand apart and the day is new: six calls leave none for a second reading.
    const { tarkistus, muokattu } = ownPlaces(own, edited.rows);
    const [marks, stamps] = sheet.several([tarkistus, muokattu]);
    const { texts, days } = columnsOf(edited.rows, results(grid, edited.rows, today), today);
    marks?.fill(writeBack.rowUnchecked);
    stamps?.write(days);
    marks?.write(texts);
  }
}

function marked(rows: readonly number[]): RowTexts {
  return new Map(rows.map((row) => [row, writeBack.rowUnchecked]));
}

/** Marked, read again, and only what was read after the mark is judged. */
function markedFirst(
  sheet: EditedSheet,
  grid: RawGrid,
  edited: EditedTab,
  own: OwnColumns,
  today: IsoDay,
): void {
  const { tarkistus } = ownPlaces(own, edited.rows);
  const marks = sheet.cells(tarkistus);
  marks.fill(writeBack.rowUnchecked);
  const { grid: again } = sheet.read();
  const { places } = matchHeaders(again, osahankkeet);
  if (!samePlaces(edited.places, places)) {
    putBack(sheet, tarkistus, grid, again);
    return;
  }
  const rows = rowsAgain(osahankkeet, grid, edited, again);
  if (rows === null) return;
  const found = results(again, rows, today);
  if (isOneBlock(own)) writeOwn(sheet, own, rows, found, again, today);
  else if (rows[0] === edited.rows[0]) marks.write(columnsOf(rows, found, today).texts);
}

/** New rows say nothing yet of being checked; where others were edited with them, all stay marked. */
function newRows(sheet: EditedSheet, grid: RawGrid, edited: EditedTab, own: OwnColumns, today: IsoDay): void {
  const { fresh, places, rows } = edited;
  const column = places.get('tunnus');
  if (fresh === null || column === undefined) return;
  const keys: Place = { row: fresh.firstRow, column, rows: fresh.tunnukset.length, columns: 1 };
  const given = fresh.tunnukset.map((tunnus) => [tunnus]);
  const { tarkistus, muokattu, block } = ownPlaces(own, rows);
  if (own.tarkistus === 0 && own.muokattu === 0) {
    const cells = sheet.cells(keys);
    if (cells.isBlank()) cells.write(given);
    return;
  }
  const whole = isOneBlock(own);
  const [keyCells, ownCells, stampCells] = sheet.several(
    [keys, ...(whole ? [block] : [tarkistus, muokattu])].filter((place) => place.column > 0),
  );
  const marks = marked(rows);
  const wasChecked = own.tarkistus > 0 && looksChecked(grid, rows, own);
  if (wasChecked && whole) ownCells?.write(blockOf(own, grid, rows, marks, today));
  if (wasChecked && !whole) ownCells?.fill(writeBack.rowUnchecked);
  const isFree = keyCells?.isBlank() === true;
  if (isFree) keyCells?.write(given);
  if (wasChecked || !isFree) return;
  if (!whole) {
    (stampCells ?? ownCells)?.write(columnsOf(rows, marks, today).days);
    return;
  }
  const keyed = grid.map((line, index) => {
    const tunnus = fresh.tunnukset[index + 1 - fresh.firstRow];
    return tunnus === undefined ? line : line.map((cell, at) => (at === column - 1 ? tunnus : cell));
  });
  ownCells?.write(blockOf(own, keyed, rows, results(keyed, rows, today), today));
}

/** Row → Tarkistus; a row that holds nothing of people's has none. */
function results(grid: RawGrid, rows: readonly number[], today: IsoDay): RowTexts {
  const wanted = new Set(rows);
  const { findings, filled } = runRowRules(
    { tab: 'osahankkeet', grid, rows: wanted, osahankkeet: null },
    today,
  );
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const row = rowOfFinding(finding);
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [finding]);
    else known.push(finding);
  }
  return new Map(
    [...filled].map((row) => [
      row,
      writeBack.rowAlone(tarkistusOf(byRow.get(row) ?? [], osahankkeet.name, TEXTS.fi)),
    ]),
  );
}

function looksChecked(grid: RawGrid, rows: readonly number[], own: OwnColumns): boolean {
  const silent: readonly RawCell[] = ['', writeBack.rowUnchecked];
  return rows.some((row) => !silent.includes(grid[row - 1]?.[own.tarkistus - 1] ?? ''));
}

function isStamped(grid: RawGrid, rows: readonly number[], own: OwnColumns, today: IsoDay): boolean {
  if (own.muokattu === 0) return true;
  return rows.every((row) => {
    const cell = grid[row - 1]?.[own.muokattu - 1] ?? '';
    return isRawDay(cell) && cell.day === today;
  });
}

/** Columns moved between reading and marking: what stood where the marks went is put back, beyond the eight calls. */
function putBack(sheet: EditedSheet, marked: Place, before: RawGrid, after: RawGrid): void {
  const values = new Array<string>(marked.rows).fill(writeBack.rowUnchecked);
  const run = { column: marked.column, firstRow: marked.row, values, changed: marked.rows };
  const repair = planRepair(run, mapTab(osahankkeet, before), mapTab(osahankkeet, after), []);
  if (repair === null) return;
  const { column, firstRow: row } = repair;
  sheet
    .cells({ row, column, rows: repair.values.length, columns: 1 })
    .write(repair.values.map((value) => [value]));
}
