// The command `workbook`: a folder of TSV files becomes a workbook that another program reads as meant.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { workbookCommand } from '../../../../local/commands/workbook/main';
import type { WorkbookDescription } from '../../../../local/files/tsv/description';
import { openWorkbook } from '../../../../local/files/xlsx/open-workbook';

const LONG_LIST = Array.from({ length: 20 }, (_, index) => `Pitkähkö syy numero ${index + 1}`);
const DESCRIPTION: WorkbookDescription = {
  tabs: [
    {
      name: 'Osahankkeet',
      columns: [
        { header: 'Tunnus', type: 'text', required: true, note: '', width: 80 },
        { header: 'Osahanke', type: 'text', required: true, note: 'Osahankkeen nimi', width: 210 },
        { header: 'Alkaa', type: 'day', required: true, note: '', width: 90 },
        {
          header: 'Tilanne',
          type: 'choice',
          required: true,
          choices: ['Vihreä', 'Punainen'],
          note: 'Oma arvio',
          width: 100,
        },
        { header: 'Valmiusaste', type: 'percent', required: false, note: '', width: 70 },
        { header: 'Budjetti €', type: 'money', required: false, note: '', width: 70 },
      ],
    },
    {
      name: 'Hankinnat',
      columns: [{ header: 'Syy', type: 'choice', required: false, choices: LONG_LIST, note: '', width: 100 }],
    },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsv-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'in', name), content);
}

async function run(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await workbookCommand(argv, {
    cwd: folder,
    describe: () => DESCRIPTION,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const make = () => run('--from', 'in', '--out', 'tulos.xlsx');

test('types, drop-downs, notes, frozen bold header and order, read by exceljs', async () => {
  write('Oma.tsv', 'Vapaa\nteksti\n');
  write('README.md', 'ei välilehti');
  write('Hankinnat.tsv', 'Syy\nPitkähkö syy numero 3\n');
  write(
    'Osahankkeet.tsv',
    '\ufeffTunnus\tOsahanke\tAlkaa\tTilanne\tValmiusaste %\tBudjetti €\r\nRH-01\t=IMPORTXML("x")\t2020-07-01\tVihreä\t30\t620000\r\nRH-02\t#N/A\t1.10.2020\tvihree\t12.5\t0401234567\r\n',
  );
  expect(await make()).toEqual({
    code: 0,
    out: 'Hankinnat: 1 riviä\nOma: 1 riviä\nOsahankkeet: 2 riviä\nValmis: tulos.xlsx\n',
    err: '',
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'tulos.xlsx'));
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Osahankkeet', 'visible'],
    ['Hankinnat', 'visible'],
    ['Oma', 'visible'],
    ['Valinnat', 'hidden'],
  ]);
  const sheet = book.worksheets[0];
  const at = (cell: string) => sheet?.getCell(cell);
  expect(at('C2')?.value).toEqual(new Date(Date.UTC(2020, 6, 1)));
  expect(at('C2')?.numFmt).toBe('d.m.yyyy');
  expect(at('B2')?.value).toBe('=IMPORTXML("x")');
  expect(at('B2')?.type).toBe(ExcelJS.ValueType.String);
  expect(at('B3')?.value).toEqual({ error: '#N/A' });
  expect(at('C3')?.value).toBe('1.10.2020');
  expect([at('E2')?.value, at('E2')?.numFmt]).toEqual([30, '0" %"']);
  expect([at('F2')?.value, at('F2')?.numFmt]).toEqual([620000, '#,##0 "€"']);
  expect(at('F3')?.value).toBe('0401234567');
  expect(at('A1')?.font?.bold).toBe(true);
  expect(JSON.stringify(at('B1')?.note)).toContain('Osahankkeen nimi');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.getColumn(2).width).toBe(30);
  expect(at('D1000')?.dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Vihreä,Punainen"'],
    errorStyle: 'warning',
  });
  expect(at('D1001')?.dataValidation).toBeUndefined();
  expect(book.worksheets[1]?.getCell('A2').dataValidation).toMatchObject({
    formulae: ["'Valinnat'!$A$1:$A$20"],
  });
  expect(book.worksheets[3]?.getCell('A20').value).toBe('Pitkähkö syy numero 20');
});

test('text that begins with "=" is marked as text for whoever edits it', async () => {
  write('Osahankkeet.tsv', 'Tunnus\tOsahanke\nRH-01\t=1+1\n');
  await make();
  const { model } = await openWorkbook(join(folder, 'tulos.xlsx'));
  expect(model.sheets[0]?.cell(2, 2)).toEqual({ value: '=1+1' });
});

test('the same folder gives the same bytes', async () => {
  write('Osahankkeet.tsv', 'Tunnus\tOsahanke\tTilanne\nRH-01\tYksi\tVihreä\n');
  await make();
  const first = readFileSync(join(folder, 'tulos.xlsx'));
  await run('--from', 'in', '--out', 'toinen.xlsx');
  expect(first.equals(readFileSync(join(folder, 'toinen.xlsx')))).toBe(true);
});

test.each<[string, () => void, string]>([
  ['missing folder', () => rmSync(join(folder, 'in'), { recursive: true }), 'ei ole.'],
  ['no TSV', () => write('README.md', ''), 'ei ole yhtään .tsv-tiedostoa.'],
  [
    'ragged rows',
    () => write('A.tsv', 'x\ty\n1\n'),
    'Tiedoston A.tsv rivillä 2 on 1 saraketta, otsikoita on 2.',
  ],
  ['not UTF-8', () => write('A.tsv', Buffer.from('Päivä\n', 'latin1')), 'A.tsv ei ole UTF-8-muodossa'],
  ['empty file', () => write('A.tsv', ''), 'otsikkorivi puuttuu'],
  ['impossible name', () => write(`${'a'.repeat(40)}.tsv`, 'x\n'), 'ei käy välilehden nimeksi'],
  ['too long text', () => write('A.tsv', `x\n${'a'.repeat(50_001)}\n`), 'Solun A!A2 teksti on liian pitkä'],
  [
    'folder in the way',
    () => {
      write('A.tsv', 'x\n');
      mkdirSync(join(folder, 'tulos.xlsx'));
    },
    'samanniminen kansio',
  ],
])('one Finnish line and exit 1: %s', async (_name, prepare, line) => {
  prepare();
  const { code, err } = await make();
  expect(code).toBe(1);
  expect(err).toContain(line);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(folder).filter((file) => file.includes('.tmp'))).toEqual([]);
});

test.each([[[]], [['--from', 'in']], [['--from', 'in', '--out', 'a.csv']], [['--mitä']]])(
  'wrong usage %j',
  async (argv) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain('Käyttö: npm run workbook');
  },
);
