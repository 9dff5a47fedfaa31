// A tab inserted first, or moved, stands in its place after saving.
import { join } from 'node:path';
import { openWorkbook, openWorkbookBytes } from '../../../../local/files/xlsx/open-workbook';
import { workbookBytes } from '../../../../local/files/xlsx/save-workbook';

const EXAMPLE = join(process.cwd(), 'examples/popsote-2020-11.xlsx');

async function savedNames(
  change: (open: Awaited<ReturnType<typeof openWorkbook>>) => void,
): Promise<string[]> {
  const open = await openWorkbook(EXAMPLE);
  change(open);
  const { bytes } = await workbookBytes(open, 'tallennettu.xlsx');
  const again = await openWorkbookBytes(bytes, 'tallennettu.xlsx');
  expect(again.model.sheets.map((sheet) => sheet.name)).toEqual(open.model.sheets.map((sheet) => sheet.name));
  const rows = again.model.sheetByName('Rekrytoinnit');
  expect(rows?.cell(2, 1).value).toBe('REK-01');
  return again.model.sheets.map((sheet) => sheet.name);
}

test('a new tab first', async () => {
  const names = await savedNames(({ model }) => model.insertSheet('Ohje', 0));
  expect(names[0]).toBe('Ohje');
});

test('a new tab in the middle', async () => {
  const names = await savedNames(({ model }) => model.insertSheet('Talous', 4));
  expect(names[4]).toBe('Talous');
});

test('a tab moved to the end', async () => {
  const names = await savedNames(({ model }) => {
    const [first] = model.sheets;
    if (first) model.moveSheet(first, model.sheets.length - 1);
  });
  expect(names[names.length - 1]).toBe('Osahankkeet');
});
