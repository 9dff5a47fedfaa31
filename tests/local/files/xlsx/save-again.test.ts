// Saving on top of what was saved gives the same workbook as one save of all of it.
import { emptyWorkbook } from '../../../../local/files/xlsx/empty-workbook';
import { type OpenWorkbook, openWorkbookBytes } from '../../../../local/files/xlsx/open-workbook';
import { type SavedBytes, workbookBytes } from '../../../../local/files/xlsx/save-workbook';
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { DIST } from '../../../support/project-root';

const TAB = 'Rekrytoinnit';

async function aWorkbook(): Promise<Uint8Array> {
  const made = await emptyWorkbook('koe');
  const sheet = made.model.insertSheet(TAB);
  sheet.frozenRows = 1;
  for (let row = 1; row <= 6; row++) {
    for (const column of [1, 2, 3]) sheet.setCell(row, column, { value: `${row}/${column}` });
    sheet.setCell(row, 4, { value: row, formula: `=LEN(B${row})`, note: `rivi ${row}` });
  }
  return (await workbookBytes(made, 'koe.xlsx')).bytes;
}

/** Rows in and out, looks, notes, texts that a file can't hold, new tabs: a save may stand between any two. */
function deedsOn(open: OpenWorkbook): (() => void)[] {
  const host = createHost({ dist: DIST, workbook: open.model, now: '2020-11-30T12:00' });
  const sheet = open.model.sheetByName(TAB);
  if (!sheet) throw new Error(`no ${TAB}`);
  const ruin = 'rikki\u0001';
  return [
    () => host.edit(DIRECTOR, TAB, 'B3', 'Muutettu'),
    () => host.insertRows(DIRECTOR, TAB, { beside: 3, side: 'above', count: 2 }),
    () => sheet.setCell(3, 2, { value: ruin, note: 'ensimmäinen' }),
    () => sheet.setCell(5, 2, { ...sheet.cell(5, 2), note: 'toinen <b>' }),
    () => open.model.insertSheet('Oma').setCell(2, 2, { value: 7, note: 'kolmas' }),
    () => host.deleteRows(DIRECTOR, TAB, { at: 2, count: 1 }),
    () => sheet.setCell(2, 2, { value: '' }),
    () => sheet.setCell(4, 2, { value: 'ilman huomautusta', background: '#ff0000' }),
    () => open.model.sheetByName('Oma')?.setCell(2, 2, { value: '=1+1', fontWeight: 'bold' }),
  ];
}

test('saved after each deed, or once after all of them', async () => {
  const bytes = await aWorkbook();
  const once = await openWorkbookBytes(bytes, 'koe.xlsx');
  for (const deed of deedsOn(once)) deed();
  const whole = await workbookBytes(once, 'koe.xlsx');

  const stepwise = await openWorkbookBytes(bytes, 'koe.xlsx');
  let base: OpenWorkbook = stepwise;
  const saves: SavedBytes[] = [];
  for (const deed of deedsOn(stepwise)) {
    deed();
    const saved = await workbookBytes(base, 'koe.xlsx');
    base = saved.next;
    saves.push(saved);
  }
  // The text that the file could not take is told of for as long as it stands there.
  expect(saves.map(({ report }) => report.replaced.map(({ cell }) => cell))).toEqual([
    ...[[], []],
    ...[[`${TAB}!B3`], [`${TAB}!B3`], [`${TAB}!B3`], [`${TAB}!B2`]],
    ...[[], [], []],
  ]);
  expect(await factsOf(base.bytes)).toEqual(await factsOf(whole.bytes));
  expect(saves.at(-1)?.bytes).toBe(base.bytes);
});

async function factsOf(bytes: Uint8Array) {
  const { model } = await openWorkbookBytes(bytes, 'koe.xlsx');
  return model.sheets.map(({ name, rows, validations, columnWidths, hidden, frozenRows }) => ({
    ...{ name, validations, columnWidths, hidden, frozenRows },
    rows: rows.map((row) => [...row].sort(([a], [b]) => a - b)),
  }));
}
