// Files that can't become a report, through the real bundle: one Finnish line, nothing written, the file as it was.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { reportCommand } from '../../../../local/commands/report/main';
import { ROOT } from '../../../support/project-root';

const EXAMPLE = join(ROOT, 'examples', 'popsote-2020-11.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankesalkku-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]) {
  const printed = { out: '', err: '' };
  const code = await reportCommand([...argv, '--month', '2020-11', '--today', '2020-11-30'], {
    ...{ cwd: folder, root: ROOT, today: '2020-11-30' },
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code, ...printed };
}

/** Progress lines of a slow phase go to stderr too; they end in an ellipsis or a time. */
function complaint(err: string): string[] {
  const progress = /^.+( …|: \d+,\d s)$/;
  return err.split('\n').filter((line) => line !== '' && !progress.test(line));
}

async function writeBook(name: string, tabs: Record<string, readonly (readonly unknown[])[]>) {
  const book = new ExcelJS.Workbook();
  for (const [tab, rows] of Object.entries(tabs)) book.addWorksheet(tab).addRows(rows as unknown[][]);
  await book.xlsx.writeFile(join(folder, name));
}

/** The first bytes of Microsoft's OLE container, and the stream in which an encrypted .xlsx keeps its zip. */
const ENCRYPTED = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

test.each<[string, () => unknown, RegExp]>([
  [
    'text',
    () => writeFileSync(join(folder, 'a.xlsx'), 'Tunnus;Osahanke\n'),
    /a\.xlsx ei ole \.xlsx-työkirja/,
  ],
  ['encrypted', () => writeFileSync(join(folder, 'a.xlsx'), ENCRYPTED), /suojattu salasanalla/],
  [
    'cut off',
    () => writeFileSync(join(folder, 'a.xlsx'), readFileSync(EXAMPLE).subarray(0, 9000)),
    /vioittunut tai jäänyt kesken/,
  ],
  ['empty file', () => writeFileSync(join(folder, 'a.xlsx'), ''), /tyhjä tiedosto/],
  [
    'no tab Osahankkeet',
    () => writeBook('a.xlsx', { Taulukko1: [['Tunnus', 'Osahanke']] }),
    /ei ole välilehteä Osahankkeet/,
  ],
  ['a tab of 0 rows', () => writeBook('a.xlsx', { Osahankkeet: [] }), /ei ole yhtään käyttökelpoista riviä/],
  [
    'headers only',
    () => writeBook('a.xlsx', { Osahankkeet: [['Tunnus', 'Osahanke', 'Tilanne']] }),
    /ei ole yhtään käyttökelpoista riviä/,
  ],
])('%s', async (_name, make, message) => {
  await make();
  const before = readFileSync(join(folder, 'a.xlsx'));
  const { code, out, err } = await run('--workbook', 'a.xlsx');
  expect(complaint(err)).toEqual([expect.stringMatching(message)]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(readFileSync(join(folder, 'a.xlsx')).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('a directory, and a file that is not there', async () => {
  mkdirSync(join(folder, 'kansio.xlsx'));
  const directory = await run('--workbook', 'kansio.xlsx');
  expect(complaint(directory.err)).toEqual([expect.stringMatching(/kansio\.xlsx on kansio, ei työkirja/)]);
  const missing = await run('--workbook', 'ei-ole.xlsx');
  expect(complaint(missing.err)).toEqual([expect.stringMatching(/ei-ole\.xlsx ei ole\. Tarkista polku/)]);
  expect([directory.code, missing.code]).toEqual([1, 1]);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test.each([
  [
    'a file where the folder should be',
    () => join(folder, 'esteenä'),
    /esteenä ei ole kansio\. Valitse toinen/,
  ],
  // Nobody makes folders there, not even root: the kernel's own (Linux) or the read-only root (macOS).
  ['no write permission', () => '/sys/hankesalkku', /^Ei kirjoitusoikeutta: \/sys/],
])('out: %s', async (_name, out, message) => {
  writeFileSync(join(folder, 'esteenä'), 'vanha sisältö');
  const before = readFileSync(EXAMPLE);
  const { code, err } = await run('--workbook', EXAMPLE, '--out', out());
  expect(complaint(err)).toEqual([expect.stringMatching(message)]);
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'esteenä'), 'utf8')).toBe('vanha sisältö');
  expect(readdirSync(folder)).toEqual(['esteenä']);
  expect(readFileSync(EXAMPLE).equals(before)).toBe(true);
});

test('20,000 rows are read to the end; a report too large for Google is refused in one line', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`RH-${at + 1}`, `Osahanke ${at + 1}`, 'Vihreä']);
  await writeBook('iso.xlsx', { Osahankkeet: [['Tunnus', 'Osahanke', 'Tilanne'], ...rows] });
  const { code, err } = await run('--workbook', 'iso.xlsx');
  expect(complaint(err)).toEqual([
    expect.stringMatching(/^Raportista tulisi liian suuri \(\d+ kt, enintään 4096 kt\)\. Rajaa raporttia/),
  ]);
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual(['iso.xlsx']);
});

test('200 rows, each with errors, become a report whose lists are cut and counted', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => [`RH-${at + 1}`, `Osahanke ${at + 1}`, 'Sininen']);
  await writeBook('virheet.xlsx', { Osahankkeet: [['Tunnus', 'Osahanke', 'Tilanne'], ...rows] });
  const { code, out } = await run('--workbook', 'virheet.xlsx');
  expect(code).toBe(0);
  expect(out).toContain('Raportissa on 200 osahanketta');
  const html = readFileSync(join(folder, 'out/koontiraportti-2020-11.html'), 'utf8');
  // Five required headers and a choice on each row; thirty are listed.
  expect(html).toContain('Lis&#228;ksi 175 korjattavaa kohtaa.');
});
