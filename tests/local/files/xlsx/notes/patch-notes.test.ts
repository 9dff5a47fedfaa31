// Notes written into a package: beside what was there, on tabs that had none, many of them; boxes for each.
import JSZip from 'jszip';
import { emptyWorkbook } from '../../../../../local/files/xlsx/empty-workbook';
import { type OpenWorkbook, openWorkbookBytes } from '../../../../../local/files/xlsx/open-workbook';
import { workbookBytes } from '../../../../../local/files/xlsx/save-workbook';

const HOSTILE = '<script>&"\n\u202eoikealta\u0001 _x0041_';

async function saved(workbook: OpenWorkbook): Promise<{ zip: JSZip; again: OpenWorkbook }> {
  const { bytes } = await workbookBytes(workbook, 'koe.xlsx');
  return { zip: await JSZip.loadAsync(bytes), again: await openWorkbookBytes(bytes, 'koe.xlsx') };
}

const textOf = (zip: JSZip, path: string) => zip.file(path)?.async('string') ?? Promise.resolve('');

test('a tab without notes gets texts, boxes and what points at them; each tab its own', async () => {
  const made = await emptyWorkbook('koe');
  const [first, second] = [made.model.insertSheet('Yksi'), made.model.insertSheet('Kaksi')];
  first.setCell(1, 1, { value: 'a', note: HOSTILE });
  first.setCell(40, 30, { value: '', note: 'kaukana' });
  second.setCell(2, 2, { value: 'b', note: 'toisella välilehdellä' });
  const { zip, again } = await saved(made);
  expect(again.model.sheetByName('Yksi')?.cell(1, 1).note).toBe(HOSTILE.replace('\u0001', '\ufffd'));
  expect(again.model.sheetByName('Yksi')?.cell(40, 30)).toEqual({ value: '', note: 'kaukana' });
  expect(again.model.sheetByName('Kaksi')?.cell(2, 2).note).toBe('toisella välilehdellä');
  const types = await textOf(zip, '[Content_Types].xml');
  expect(types.match(/Extension="vml"/g)).toHaveLength(1);
  expect(types.match(/spreadsheetml\.comments\+xml/g)).toHaveLength(2);
  const boxes = await textOf(zip, 'xl/drawings/vmlDrawing1.vml');
  expect(boxes.match(/<v:shape\s/g)).toHaveLength(2);
  expect(boxes).toContain('<x:Row>39</x:Row><x:Column>29</x:Column>');
  const sheets = Object.keys(zip.files).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
  for (const path of sheets) expect(await textOf(zip, path)).toMatch(/<legacyDrawing [^>]*r:id="rId\d+"\/>/);
  expect(sheets).toHaveLength(2);
});

test('the other notes stay byte for byte; one that changes or goes takes its box along', async () => {
  const made = await emptyWorkbook('koe');
  const sheet = made.model.insertSheet('Yksi');
  for (const row of [1, 2, 3]) sheet.setCell(row, 1, { value: row, note: `rivi ${row}` });
  const { again } = await saved(made);
  const [same] = again.model.sheets;
  same?.setCell(1, 1, { value: 1 });
  same?.setCell(2, 1, { value: 2, note: 'muutettu' });
  const { zip, again: third } = await saved(again);
  const notes = [1, 2, 3].map((row) => third.model.sheets[0]?.cell(row, 1).note);
  expect(notes).toEqual([undefined, 'muutettu', 'rivi 3']);
  const texts = await textOf(zip, 'xl/comments1.xml');
  expect(texts).toContain(
    '<comment ref="A3" authorId="0"><text><r><t xml:space="preserve">rivi 3</t></r></text></comment>',
  );
  expect(texts.match(/<author>/g)).toHaveLength(1);
  const boxes = await textOf(zip, 'xl/drawings/vmlDrawing1.vml');
  expect([...boxes.matchAll(/<x:Row>(\d+)</g)].map(([, row]) => row).sort()).toEqual(['1', '2']);
  const ids = [...boxes.matchAll(/<v:shape id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

test('thousands of notes: every one is there, shape numbers in clusters of a thousand', async () => {
  const made = await emptyWorkbook('koe');
  const sheet = made.model.insertSheet('Yksi');
  const rows = Array.from({ length: 1100 }, (_, i) => i + 1);
  for (const row of rows) sheet.setCell(row, 2, { value: row, note: `rivi ${row}` });
  const { zip, again } = await saved(made);
  expect(rows.every((row) => again.model.sheets[0]?.cell(row, 2).note === `rivi ${row}`)).toBe(true);
  const boxes = await textOf(zip, 'xl/drawings/vmlDrawing1.vml');
  expect(boxes.match(/<v:shape\s/g)).toHaveLength(1100);
  expect(boxes).toContain('data="1,2"');
});
