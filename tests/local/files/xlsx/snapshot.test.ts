// A save takes the workbook as it stood when it was asked for, whatever is done to the sheet meanwhile.
import { emptyWorkbook } from '../../../../local/files/xlsx/empty-workbook';
import { openWorkbookBytes } from '../../../../local/files/xlsx/open-workbook';
import { workbookBytes } from '../../../../local/files/xlsx/save-workbook';

test('what is changed while a save is under way is for the next save, and is not lost', async () => {
  const made = await emptyWorkbook('koe');
  const sheet = made.model.insertSheet('Osahankkeet');
  sheet.setCell(1, 1, { value: 'Tunnus' });
  const saving = workbookBytes(made, 'koe.xlsx');
  sheet.setCell(1, 1, { value: 'Muutettu', note: 'huomautus' });
  sheet.columnWidths.set(1, 300);
  made.model.insertSheet('Tarkistus', 0).setCell(1, 1, { value: 'Havainto' });
  made.model.renameSheet(sheet, 'Uusi nimi');
  const { bytes, next } = await saving;
  const first = await openWorkbookBytes(bytes, 'koe.xlsx');
  expect(first.model.sheets.map(({ name }) => name)).toEqual(['Osahankkeet']);
  expect(first.model.sheetByName('Osahankkeet')?.cell(1, 1).value).toBe('Tunnus');

  const second = await openWorkbookBytes((await workbookBytes(next, 'koe.xlsx')).bytes, 'koe.xlsx');
  expect(second.model.sheets.map(({ name }) => name)).toEqual(['Tarkistus', 'Uusi nimi']);
  const cell = second.model.sheetByName('Uusi nimi')?.cell(1, 1);
  expect(cell).toMatchObject({ value: 'Muutettu', note: 'huomautus' });
});
