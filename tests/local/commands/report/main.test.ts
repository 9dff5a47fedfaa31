// The command `report` from arguments to files, by a small bundle: exit codes, the set of files, what is printed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { reportCommand } from '../../../../local/commands/report/main';
import { temporaryProject } from './support';

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const ARGUMENTS = ['--workbook', 'examples/popsote-2020-11.xlsx'];

test('a report: four files, a Finnish summary, the input untouched', async () => {
  const { root, workbook, place, printed } = await temporaryProject();
  const before = hash(workbook);
  const code = await reportCommand([...ARGUMENTS, '--month', '2020-10', '--today', '2020-11-15'], place);
  expect(printed.err).toBe('');
  expect(code).toBe(0);
  expect(hash(workbook)).toBe(before);
  expect(readdirSync(join(root, 'out')).sort()).toEqual([
    ...['findings.json', 'hankesalkku.xlsx', 'koontiraportti-2020-10.docx', 'koontiraportti-2020-10.html'],
  ]);
  expect(JSON.parse(readFileSync(join(root, 'out/findings.json'), 'utf8'))).toMatchObject({
    ...{ month: '2020-10', today: '2020-11-15' },
  });
  expect(readFileSync(join(root, 'out/koontiraportti-2020-10.html'), 'utf8')).toContain('<h1>Koontiraportti');
  const docx = await JSZip.loadAsync(readFileSync(join(root, 'out/koontiraportti-2020-10.docx')));
  expect(await docx.file('word/document.xml')?.async('string')).toContain('Sote-ICT');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(root, 'out/hankesalkku.xlsx'));
  expect(book.getWorksheet('Osahankkeet')?.getRow(1).values).toEqual([
    ...[undefined, 'Tunnus', 'Osahanke', 'Tarkistus'],
  ]);
  expect(printed.out).toBe(
    [
      'Koontiraportti 2020-10 (versio 1)',
      '',
      'Yksi osahanke, Sote-ICT & <työ>.',
      '',
      'Rivejä käytetty: Osahankkeet 1/2',
      '  jäi pois: Osahankkeet, rivi 3: Tunnus puuttuu',
      'Osahankkeiden tilat koko hankesalkussa: Punainen 1',
      'Havainnot koko hankesalkussa: 3 (virhe 2, punainen 1)',
      'Huomaa: Kokoukset puuttuu.',
      '',
      'Tiedostot:',
      '  out/koontiraportti-2020-10.docx',
      '  out/koontiraportti-2020-10.html',
      '  out/hankesalkku.xlsx',
      '  out/findings.json',
      '',
    ].join('\n'),
  );
});

test('the same run gives the same files, byte for byte', async () => {
  const { root, place } = await temporaryProject();
  await reportCommand([...ARGUMENTS, '--out', 'a'], place);
  await reportCommand([...ARGUMENTS, '--out', 'b'], place);
  const names = readdirSync(join(root, 'a'));
  expect(names).toHaveLength(4);
  for (const name of names)
    expect([name, hash(join(root, 'b', name))]).toEqual([name, hash(join(root, 'a', name))]);
});

test('without --today the real date is used', async () => {
  const { root, place } = await temporaryProject();
  expect(await reportCommand(ARGUMENTS, { ...place, today: '2021-01-02' })).toBe(0);
  expect(existsSync(join(root, 'out/koontiraportti-2021-01.docx'))).toBe(true);
});

test.each([
  [[], 'Anna työkirja'],
  [['--workbook', 'x.xlsx', '--month', '2020-13'], 'Kuukausi kirjoitetaan'],
  [['--workbook', 'x.xlsx', '--today', '2020-02-30'], 'Päivä kirjoitetaan'],
  [['--workbook', 'x.xlsx', '--lang', 'de'], 'Kieli on fi, sv tai en'],
  [['--workbook', 'x.xlsx', '--mont', '2020-11'], 'Tuntematon valinta --mont.'],
  [['x.xlsx'], 'Ylimääräinen sana ”x.xlsx”'],
  [['--workbook'], 'Valinnalta --workbook puuttuu arvo.'],
])('wrong usage %j: exit 2', async (argv, complaint) => {
  const { place, printed } = await temporaryProject();
  expect(await reportCommand(argv, place)).toBe(2);
  expect(printed.err).toContain(complaint);
  expect(printed.err).toContain('Käyttö: npm run report');
  expect(printed.out).toBe('');
});

test('help goes to stdout', async () => {
  const { place, printed } = await temporaryProject();
  expect(await reportCommand(['--help'], place)).toBe(0);
  expect(printed.out).toContain('Käyttö:');
});

test.each([
  ['a missing workbook', ['--workbook', 'ei-ole.xlsx'], /ei-ole\.xlsx/],
  ['a no from the bundle', [...ARGUMENTS, '--hanke', 'EI'], /^Hanketta EI ei ole\. Tarkista tunnus\.\n$/],
  [
    'an error in the bundle',
    [...ARGUMENTS, '--hanke', 'RIKKI'],
    /^Raporttia ei voitu tehdä.*levoton tila\)\n$/,
  ],
])('%s: exit 1, one line, nothing written', async (_name, argv, message) => {
  const { root, place, printed } = await temporaryProject();
  expect(await reportCommand(argv, place)).toBe(1);
  expect(printed.err).toMatch(message);
  expect(printed.err.trim()).not.toContain('\n');
  expect(printed.out).toBe('');
  expect(existsSync(join(root, 'out'))).toBe(false);
});

test('a folder that is a file: exit 1 and why', async () => {
  const { root, place, printed } = await temporaryProject();
  writeFileSync(join(root, 'tiedosto'), 'x');
  expect(await reportCommand([...ARGUMENTS, '--out', 'tiedosto'], place)).toBe(1);
  expect(printed.err).toMatch(/tiedosto ei ole kansio/);
});

test('the result never lands on the workbook it was made from', async () => {
  const { root, place, printed } = await temporaryProject();
  await reportCommand(ARGUMENTS, place);
  const before = hash(join(root, 'out/hankesalkku.xlsx'));
  expect(await reportCommand(['--workbook', 'out/hankesalkku.xlsx'], place)).toBe(1);
  expect(printed.err).toMatch(/lähtötyökirjan päälle/);
  expect(hash(join(root, 'out/hankesalkku.xlsx'))).toBe(before);
});

test('without a build it says what is missing', async () => {
  const { place, printed } = await temporaryProject();
  expect(await reportCommand(ARGUMENTS, { ...place, root: '/nowhere' })).toBe(1);
  expect(printed.err).toMatch(/Puuttuu: \/nowhere\/dist\/server\.js/);
});
