// A small workbook for runs that are disturbed at every call: three tabs, flagged and faultless cells, people's notes.

import { DIRECTOR } from '../../local/host/create-host';
import type { Cell } from '../../local/model/cell';
import type { SheetModel } from '../../local/model/sheet';
import { WorkbookModel } from '../../local/model/workbook';
import { OWN_HEADERS, tabOf } from './write-back-run';

/** 1 July 2020, 31 December 2021, 15 November 2020, 1 October 2020. */
const [START, END, UPDATED, LATE] = [44013, 44561, 44150, 44105];
const DAY = 'd.m.yyyy';

const day = (value: number): Cell => ({ value, numberFormat: DAY });
const text = (value: string | number): Cell => ({ value });

/** `31.2.2020` is no day; RH-03 lacks its Vastuutaho; two recruitments are late, one points at nothing. */
export function smallPortfolio(): WorkbookModel {
  const workbook = new WorkbookModel('pieni', 'Pieni salkku');
  workbook.owner = DIRECTOR.id;
  fill(workbook, 'Osahankkeet', [
    [
      ...['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori', 'Alkaa', 'Päättyy', 'Tilanne'],
      ...['Päivitetty', 'Muistiinpanot', ...OWN_HEADERS],
    ].map(text),
    osahanke('RH-01', 'Kuntayhtymä', day(START), 'Vihreä'),
    osahanke('RH-02', 'Kuntayhtymä', text('31.2.2020'), 'Keltainen'),
    osahanke('RH-03', '', day(START), 'Keltainen'),
    osahanke('RH-04', 'Kuntayhtymä', text('joskus'), 'Vihertävä'),
  ]);
  fill(workbook, 'Hankkeet', [
    ['Tunnus', 'Hanke', 'Päättyy'].map(text),
    [text('RH'), text('Rakennehanke'), day(END)],
  ]);
  fill(workbook, 'Rekrytoinnit', [
    ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite'].map(text),
    rekrytointi('REK-01', 'RH-01', 'Aloittanut', day(LATE)),
    rekrytointi('REK-02', 'RH-01', 'Haku auki', day(LATE)),
    rekrytointi('REK-03', 'RH-02', 'Haku auki', day(LATE)),
    rekrytointi('REK-04', 'RH-99', 'Haku auki', day(END)),
  ]);
  return workbook;
}

function osahanke(tunnus: string, vastuutaho: string, alkaa: Cell, tilanne: string): Cell[] {
  return [
    ...[tunnus, `Osahanke ${tunnus}`, 'RH', vastuutaho, 'Hankekoordinaattori'].map(text),
    ...[alkaa, day(END), text(tilanne), day(UPDATED), text(`Oma muistiinpano ${tunnus}`)],
  ];
}

function rekrytointi(tunnus: string, osahanke: string, vaihe: string, tavoite: Cell): Cell[] {
  return [...[tunnus, osahanke, 'Suunnittelija', 100, vaihe].map(text), tavoite];
}

function fill(workbook: WorkbookModel, name: string, rows: readonly (readonly Cell[])[]): void {
  const sheet = workbook.insertSheet(name);
  sheet.maxRows = 20;
  sheet.frozenRows = 1;
  rows.forEach((row, at) => {
    row.forEach((cell, index) => {
      sheet.setCell(at + 1, index + 1, cell);
    });
  });
}

/** By Tunnus and header. @throws where there is no such cell */
export function placeOf(sheet: SheetModel, tunnus: string, header: string): [row: number, column: number] {
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  const column = columns.find((one) => sheet.cell(1, one).value === header);
  const keys = columns.find((one) => sheet.cell(1, one).value === 'Tunnus') ?? 1;
  const row = sheet.rows.findIndex((line) => line.get(keys)?.value === tunnus) + 1;
  if (column === undefined || row === 0) throw new Error(`no ${tunnus} ${header} on ${sheet.name}`);
  return [row, column];
}

export function writeNote(
  workbook: WorkbookModel,
  tab: string,
  tunnus: string,
  header: string,
  note: string,
): void {
  const sheet = tabOf(workbook, tab);
  const [row, column] = placeOf(sheet, tunnus, header);
  sheet.setCell(row, column, { ...sheet.cell(row, column), note });
}

/** Row by row, under its Tunnus, every cell that people own with all that hangs on it; our own notes apart. */
export function peoplesCells(workbook: WorkbookModel): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    if (sheet.name === 'Poikkeamat') continue;
    const header = (column: number) => String(sheet.cell(1, column).value);
    const keys = [...(sheet.rows[0]?.keys() ?? [])].find((column) => header(column) === 'Tunnus') ?? 1;
    sheet.rows.forEach((line, at) => {
      const key = at === 0 ? 'headers' : String(line.get(keys)?.value ?? '');
      const kept = [...line]
        .filter(([column]) => !OWN_HEADERS.includes(header(column)))
        .map(([column, cell]) => [header(column), withoutOurNote(cell)] as const)
        .filter(([, cell]) => cell.value !== '' || cell.note !== undefined || cell.formula !== undefined)
        .map(([name, cell]) => `${name}: ${JSON.stringify(Object.entries(cell).sort())}`);
      if (kept.length > 0) cells.set(`${sheet.name} ${key}`, kept.sort().join('\n'));
    });
  }
  return cells;
}

function withoutOurNote(cell: Cell): Cell {
  if (cell.note === undefined || !cell.note.startsWith('Hankesalkku:')) return cell;
  const { note: _note, ...rest } = cell;
  return rest;
}
