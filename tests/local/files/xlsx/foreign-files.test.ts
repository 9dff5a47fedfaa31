// Files written by LibreOffice and openpyxl: everything is read, and everything survives a change and a save.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { type OpenWorkbook, openWorkbook } from '../../../../local/files/xlsx/open-workbook';
import { saveWorkbook } from '../../../../local/files/xlsx/save-workbook';
import type { SheetModel } from '../../../../local/model/sheet';

const FIXTURES = join(__dirname, 'fixtures');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tab({ model }: OpenWorkbook, name = 'Osahankkeet'): SheetModel {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

describe('openpyxl', () => {
  const path = join(FIXTURES, 'openpyxl.xlsx');

  test('is read whole', async () => {
    const open = await openWorkbook(path);
    const sheet = tab(open);
    expect(sheet.cell(1, 1)).toEqual({
      value: 'Tunnus',
      background: '#ddeeff',
      fontColor: '#1a2b3c',
      fontWeight: 'bold',
      note: 'Rivin tunniste',
    });
    expect(sheet.cell(2, 3)).toEqual({ value: 44013, numberFormat: 'd.m.yyyy' });
    expect(sheet.cell(3, 3).value).toBeCloseTo(44013 + 12.5 / 24, 9);
    expect(sheet.cell(2, 7)).toEqual({ value: '', formula: '=F2*E2' });
    expect(sheet.cell(4, 7).value).toEqual({ error: '#N/A' });
    expect(sheet.cell(3, 8).value).toBe(true);
    expect(sheet.cell(3, 2)).toEqual({
      value: 'HYTE 😀',
      wrap: true,
      horizontalAlignment: 'center',
      verticalAlignment: 'top',
    });
    expect(sheet.cell(4, 2).value).toBe('Tieto & johtaminen <x>');
    expect(sheet.cell(9, 4)).toEqual({ value: '', note: 'Huomautus tyhjässä solussa\nrivi 2' });
    expect(sheet.cell(2, 8).value).toBe('kaikki hyvin');
    expect(sheet.validations).toMatchObject([
      {
        areas: [{ row: 2, column: 4, rows: 1048575, columns: 1 }],
        criteria: { kind: 'list', values: ['Vihreä', 'Keltainen', 'Punainen'] },
        allowInvalid: true,
      },
      { criteria: { kind: 'foreign' } },
      { criteria: { kind: 'range', reference: 'Apu!$A$1:$A$3' } },
    ]);
    expect(
      sheet.conditionalFormats.map(({ rule }) =>
        rule.kind === 'formula' ? [rule.formula, rule.background] : rule.kind,
      ),
    ).toEqual([['=$D2="Punainen"', '#ffc7ce'], 'foreign', 'foreign']);
    expect(sheet.merges).toEqual([{ row: 6, column: 2, rows: 2, columns: 2 }]);
    expect(sheet.cell(7, 3).value).toBe('');
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.columnWidths.get(2)]).toEqual([1, 1, 280]);
    expect(tab(open, 'Apu').hidden).toBe(true);
    expect(open.model.namedRanges.get('valinnat')).toEqual({
      sheetId: 2,
      area: { row: 1, column: 1, rows: 3, columns: 1 },
    });
  });

  test('a change of value, format, note, drop-down and a new tab leave the rest', async () => {
    const open = await openWorkbook(path);
    const sheet = tab(open);
    sheet.setCell(2, 8, { ...sheet.cell(2, 8), note: 'Tarkistus: katso' });
    sheet.setCell(4, 4, { value: 'Punainen', background: '#ff0000' });
    sheet.setCell(3, 3, { ...sheet.cell(3, 3), value: 44015 });
    sheet.setCell(20, 12, { value: '=ei kaava' });
    sheet.validations.push({
      areas: [{ row: 2, column: 1, rows: 9, columns: 1 }],
      criteria: { kind: 'list', values: ['a', 'b'] },
      allowInvalid: false,
    });
    const own = open.model.insertSheet('Poikkeamat');
    own.hidden = true;
    own.setCell(1, 1, { value: 'Tapaus', fontWeight: 'bold' });
    const target = join(folder, 'o.xlsx');
    expect(await saveWorkbook(open, target)).toMatchObject({
      ...{ replaced: [], tooLongForExcel: [], listsOnTab: 0 },
    });

    const book = new ExcelJS.Workbook();
    // exceljs would expand the drop-downs of a whole column to a million cells.
    await book.xlsx.readFile(target, { ignoreNodes: ['dataValidations'] } as never);
    const saved = book.getWorksheet('Osahankkeet');
    expect(saved?.getCell('C3').value).toEqual(new Date(Date.UTC(2020, 6, 3)));
    expect(saved?.getCell('D4').value).toBe('Punainen');
    expect(saved?.getCell('D4').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
    expect(saved?.getCell('L20').value).toBe('=ei kaava');
    expect(saved?.getCell('H2').value).toMatchObject({ hyperlink: 'https://example.org/sivu?a=1&b=2' });
    expect(saved?.getCell('B6').isMerged).toBe(true);
    expect(saved?.getCell('G2').formula).toBe('F2*E2');
    expect(book.getWorksheet('Apu')?.state).toBe('hidden');
    expect(book.getWorksheet('Poikkeamat')?.state).toBe('hidden');
    expect(book.definedNames.getRanges('valinnat').ranges).toEqual(['Apu!$A$1:$A$3']);

    const again = tab(await openWorkbook(target));
    expect(again.cell(9, 4).note).toBe('Huomautus tyhjässä solussa\nrivi 2');
    expect(again.cell(1, 1)).toEqual(sheet.cell(1, 1));
    expect(again.cell(2, 8).note).toBe('Tarkistus: katso');
    expect(again.conditionalFormats).toHaveLength(3);
    expect(again.validations).toHaveLength(4);
    expect(await part(target, 'xl/worksheets/sheet2.xml')).toBe(await part(path, 'xl/worksheets/sheet2.xml'));
  });

  test('a change of values alone leaves every other part as it was, byte for byte', async () => {
    const open = await openWorkbook(path);
    tab(open).setCell(2, 2, { value: 'Uusi nimi' });
    const target = join(folder, 'o2.xlsx');
    await saveWorkbook(open, target);
    const before = await partsOf(path);
    const after = await partsOf(target);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const [old, fresh] = [before, after].map((parts) => parts.get('xl/worksheets/sheet1.xml') ?? '');
    expect(fresh?.replace(/<c r="B2".*?<\/c>/, '')).toBe(old?.replace(/<c r="B2".*?<\/c>/, ''));
  });

  test('rows inserted and deleted take notes, drop-downs, formats and formulas along', async () => {
    const { insertLines, deleteLines } = await import('../../../../local/model/sheet-structure');
    const open = await openWorkbook(path);
    const sheet = tab(open);
    insertLines(open.model, sheet, 'rows', { at: 3, count: 2 }, 'before');
    deleteLines(open.model, sheet, 'rows', { at: 2, count: 1 });
    sheet.setCell(2, 1, { value: 'RH-99' });
    const target = join(folder, 'o3.xlsx');
    await saveWorkbook(open, target);
    const again = tab(await openWorkbook(target));
    expect(again.cell(2, 1).value).toBe('RH-99');
    expect(again.cell(4, 2).value).toBe('HYTE 😀');
    expect(again.cell(4, 7).formula).toBe('=F4*E4');
    expect(again.cell(10, 4).note).toBe('Huomautus tyhjässä solussa\nrivi 2');
    expect(again.cell(9, 4).note).toBeUndefined();
    expect(again.merges).toEqual([{ row: 7, column: 2, rows: 2, columns: 2 }]);
    expect(again.conditionalFormats).toHaveLength(3);
    expect(again.validations).toHaveLength(3);
  });
});

describe('LibreOffice', () => {
  const path = join(FIXTURES, 'libreoffice.xlsx');

  test('is read, and survives a change and a save', async () => {
    const open = await openWorkbook(path);
    const sheet = tab(open);
    const seen = (each: SheetModel) => ({
      note: each.cell(2, 1).note,
      onEmpty: each.cell(6, 5),
      day: each.cell(2, 3),
      formula: each.cell(3, 6),
      error: each.cell(3, 7),
      link: each.cell(2, 7).value,
      merges: each.merges,
      validations: each.validations,
      formats: each.conditionalFormats.map(({ areas, rule }) => [areas, rule.kind]),
      width: each.columnWidths.get(2),
      head: each.cell(1, 1),
    });
    const before = seen(sheet);
    expect(before).toMatchObject({
      note: 'Rivin tunniste & muuta',
      onEmpty: { value: '', note: 'Huomautus tyhjässä solussa' },
      day: { value: 44013 },
      formula: { value: 123000.15, formula: '=E3*0.3' },
      error: { value: { error: '#N/A' }, formula: '=NA()' },
      link: 'sivu',
      merges: [{ row: 4, column: 2, rows: 2, columns: 2 }],
      validations: [
        { criteria: { kind: 'list', values: ['Vihreä', 'Keltainen', 'Punainen'] }, allowInvalid: true },
      ],
      formats: [
        [[{ row: 2, column: 4, rows: 99, columns: 1 }], 'formula'],
        [[{ row: 2, column: 5, rows: 99, columns: 1 }], 'foreign'],
      ],
      width: 286,
      head: { value: 'Tunnus', background: '#ddeeff', fontWeight: 'bold' },
    });
    expect(tab(open, 'Apu').hidden).toBe(true);
    sheet.setCell(3, 2, { ...sheet.cell(3, 2), value: 'Muutettu', note: 'uusi huomautus' });
    sheet.frozenRows = 1;
    const target = join(folder, 'l.xlsx');
    await saveWorkbook(open, target);
    const again = tab(await openWorkbook(target));
    expect(seen(again)).toEqual(before);
    expect(again.cell(3, 2)).toMatchObject({ value: 'Muutettu', note: 'uusi huomautus' });
    expect(again.frozenRows).toBe(1);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    expect(book.getWorksheet('Osahankkeet')?.getCell('G2').value).toMatchObject({
      text: 'sivu',
      hyperlink: 'https://example.org/sivu?a=1&b=2',
    });
    expect(book.getWorksheet('Osahankkeet')?.getCell('F3').value).toMatchObject({
      formula: 'E3*0.3',
      result: 123000.15,
    });
  });
});

async function part(path: string, name: string): Promise<string | undefined> {
  return (await partsOf(path)).get(name);
}

async function partsOf(path: string): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}
