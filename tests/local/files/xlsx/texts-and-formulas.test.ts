// What is hard in a cell: long text, text that looks like a formula, forbidden characters, shared formulas, old calendars.
import JSZip from 'jszip';
import { emptyWorkbook } from '../../../../local/files/xlsx/empty-workbook';
import { type OpenWorkbook, openWorkbookBytes } from '../../../../local/files/xlsx/open-workbook';
import { workbookBytes } from '../../../../local/files/xlsx/save-workbook';
import type { Cell } from '../../../../local/model/cell';
import type { SheetModel } from '../../../../local/model/sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function withCells(cells: Record<string, Cell>): Promise<OpenWorkbook> {
  const open = await emptyWorkbook('koe');
  const sheet = open.model.insertSheet('Taulu');
  Object.values(cells).forEach((cell, index) => {
    sheet.setCell(index + 1, 1, cell);
  });
  return open;
}

/** A file whose only worksheet has this XML inside. */
async function fileWith(
  data: string,
  workbookPr = '',
  extra: Record<string, string> = {},
): Promise<OpenWorkbook> {
  const made = await withCells({ a: { value: 'x' } });
  const zip = await JSZip.loadAsync((await workbookBytes(made, 'a.xlsx')).bytes);
  const sheet = Object.keys(zip.files).find((path) => /worksheets\/sheet\d+\.xml$/.test(path)) ?? '';
  zip.file(sheet, `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`);
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const bare = workbook.replace(/<workbookPr[^>]*>(<\/workbookPr>)?/, '');
  zip.file('xl/workbook.xml', bare.replace(/<bookViews/, `${workbookPr}<bookViews`));
  for (const [path, text] of Object.entries(extra)) zip.file(path, text);
  return await openWorkbookBytes(await zip.generateAsync({ type: 'uint8array' }), 'koe.xlsx');
}

function first({ model }: OpenWorkbook): SheetModel {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no tab');
  return sheet;
}

async function again(open: OpenWorkbook): Promise<SheetModel> {
  return first(await openWorkbookBytes((await workbookBytes(open, 'koe.xlsx')).bytes, 'koe.xlsx'));
}

async function xmlOf(open: OpenWorkbook): Promise<string> {
  const zip = await JSZip.loadAsync((await workbookBytes(open, 'koe.xlsx')).bytes);
  const path = Object.keys(zip.files).find((each) => /worksheets\/sheet\d+\.xml$/.test(each)) ?? '';
  return (await zip.file(path)?.async('string')) ?? '';
}

test('text that begins with "=" is a text cell with the quote mark, a formula is a formula', async () => {
  const open = await withCells({
    text: { value: '=IMPORTXML("x")' },
    formula: { value: 3, formula: '=1+2' },
  });
  const xml = await xmlOf(open);
  expect(xml).toContain(
    '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=IMPORTXML(&quot;x&quot;)</t></is></c>',
  );
  expect(xml).toContain('<c r="A2"><f>1+2</f><v>3</v></c>');
  const zip = await JSZip.loadAsync((await workbookBytes(open, 'koe.xlsx')).bytes);
  expect(await zip.file('xl/styles.xml')?.async('string')).toContain('quotePrefix="1"');
});

test('forbidden characters are replaced and reported by cell', async () => {
  const open = await withCells({ a: { value: 'a\u0001b\ud800c' } });
  const { report } = await workbookBytes(open, 'koe.xlsx');
  expect(report.replaced).toEqual([{ cell: 'Taulu!A1', characters: 2 }]);
  expect((await again(open)).cell(1, 1).value).toBe('a\ufffdb\ufffdc');
});

test('50,000 characters are kept and reported, one more is refused by name', async () => {
  const open = await withCells({ a: { value: 'ä'.repeat(50_000) } });
  expect((await workbookBytes(open, 'koe.xlsx')).report.tooLongForExcel).toEqual(['Taulu!A1']);
  expect(String((await again(open)).cell(1, 1).value)).toHaveLength(50_000);
  first(open).setCell(7, 3, { value: 'ä'.repeat(50_001) });
  await expect(workbookBytes(open, 'koe.xlsx')).rejects.toMatchObject({
    code: 'cell-too-long',
    message: expect.stringContaining('Taulu!C7'),
  });
});

test('a text longer than that, untouched in the original, survives', async () => {
  const long = 'x'.repeat(60_000);
  const open = await fileWith(`<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`);
  first(open).setCell(2, 1, { value: 'uusi' });
  expect((await again(open)).cell(1, 1).value).toBe(long);
});

test('shared formulas are read cell by cell, and outlive a change of the first one', async () => {
  const open = await fileWith(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:D1)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect(first(open).cell(3, 1)).toEqual({ value: 3, formula: '=B3*$C$1+SUM(D$1:D3)' });
  first(open).setCell(1, 1, { value: 'ei enää kaavaa' });
  const saved = await again(open);
  expect(saved.cell(1, 1)).toEqual({ value: 'ei enää kaavaa' });
  expect(saved.cell(2, 1)).toEqual({ value: 2, formula: '=B2*$C$1+SUM(D$1:D2)' });
  expect(await xmlOf(open)).not.toContain('shared');
});

test('the calendar of 1904, rich text without readings, cells and rows without references', async () => {
  const open = await fileWith(
    '<row><c t="d"><v>2020-11-30</v></c><c t="inlineStr"><is><r><t>lihava </t></r><r><rPr><b/></rPr><t>teksti</t></r><rPh sb="0" eb="1"><t>luku</t></rPh></is></c></row><row><c><v>5</v></c></row>',
    '<workbookPr date1904="1"/>',
  );
  expect(first(open).cell(1, 1).value).toBe(44165);
  expect(first(open).cell(1, 2).value).toBe('lihava teksti');
  first(open).setCell(1, 3, { value: 44165, numberFormat: 'd.m.yyyy' });
  first(open).setCell(3, 1, { value: 'uusi rivi' });
  expect(await xmlOf(open)).toContain('<v>42703</v>');
  const saved = await again(open);
  expect(saved.cell(1, 3)).toEqual({ value: 44165, numberFormat: 'd.m.yyyy' });
  expect(saved.cell(2, 1).value).toBe(5);
  expect(saved.cell(3, 1).value).toBe('uusi rivi');
});
