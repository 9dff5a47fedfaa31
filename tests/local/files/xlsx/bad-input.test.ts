// Files that are no workbooks: each gets its code and a Finnish sentence, nothing is written, nothing hangs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { WorkbookFileError } from '../../../../local/files/xlsx/error';
import { openWorkbook } from '../../../../local/files/xlsx/open-workbook';

const GOOD = readFileSync(join(__dirname, 'fixtures', 'libreoffice.xlsx'));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function failure(content: Uint8Array | string | undefined): Promise<WorkbookFileError> {
  const path = join(folder, 'työkirja.xlsx');
  rmSync(path, { force: true });
  if (content !== undefined) writeFileSync(path, content);
  const error: unknown = await openWorkbook(path).catch((cause) => cause);
  if (!(error instanceof WorkbookFileError)) throw new Error(`no WorkbookFileError but ${error}`);
  return error;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each<[string, () => Uint8Array | string | undefined, string, RegExp]>([
  ['no file', () => undefined, 'missing', /ei ole\. Tarkista polku/],
  ['empty file', () => '', 'cut-off', /tyhjä tiedosto/],
  ['text', () => 'Tunnus;Osahanke\n', 'not-xlsx', /tallenna muodossa \.xlsx/],
  ['old Excel', () => Buffer.concat([OLE, Buffer.alloc(600)]), 'not-xlsx', /\(\.xls\)/],
  [
    'password',
    () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
    /salasanalla/,
  ],
  ['cut off', () => GOOD.subarray(0, GOOD.length - 400), 'cut-off', /kesken/],
  ['damaged inside', () => damaged(), 'cut-off', /vioittunut/],
])('%s', async (_name, content, code, sentence) => {
  const error = await failure(content());
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
});

test('a folder', async () => {
  mkdirSync(join(folder, 'kansio.xlsx'));
  await expect(openWorkbook(join(folder, 'kansio.xlsx'))).rejects.toMatchObject({
    code: 'not-xlsx',
    message: expect.stringContaining('on kansio'),
  });
});

test.each<[string, Record<string, string>, string]>([
  [
    'OpenDocument',
    { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
    'OpenDocument',
  ],
  ['any zip', { 'a.txt': 'a' }, 'ei työkirja'],
  [
    'Word',
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relation('word/document.xml'),
      'word/document.xml': '<document/>',
    },
    '.docx',
  ],
])('another kind of zip: %s', async (_name, parts, words) => {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const error = await failure(await zip.generateAsync({ type: 'nodebuffer' }));
  expect(error.code).toBe('not-xlsx');
  expect(error.message).toContain(words);
});

test('a worksheet that is not well-formed is unreadable', async () => {
  const zip = await JSZip.loadAsync(GOOD);
  zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row></sheetData></worksheet>');
  expect((await failure(await zip.generateAsync({ type: 'nodebuffer' }))).code).toBe('unreadable');
});

test('a zip bomb is refused by what its directory says', async () => {
  expect((await failure(withDeclaredSize(GOOD, 0x7fff_ffff))).code).toBe('too-large');
});

test('a zip whose directory lies is not unpacked further than it says', async () => {
  const zip = await JSZip.loadAsync(GOOD);
  zip.file('xl/worksheets/sheet1.xml', ' '.repeat(5_000_000));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  expect((await failure(withDeclaredSize(bytes, 10))).code).toBe('cut-off');
});

/** The zip with another unpacked size for its first worksheet in the central directory (APPNOTE 4.3.12). */
function withDeclaredSize(zip: Buffer, size: number): Buffer {
  const bytes = Buffer.from(zip);
  const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
  bytes.writeUInt32LE(size, name - 46 + 24);
  return bytes;
}

/** One byte of the first worksheet's compressed data turned round. */
function damaged(): Buffer {
  const bytes = Buffer.from(GOOD);
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 120;
  for (let index = at; index < at + 40; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  return bytes;
}

function relation(target: string): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
}
