// The "Holds when", line by line, on the example's report of November 2020 as it stands in the Google Doc.
import { readFolder, type TsvTab } from '../../local/files/tsv/read-folder';
import type { GoogleDocModel, Table } from '../../local/model/google-doc';
import type { ReportResult } from '../../src/rpc/contract';
import { docText, footerTextOf } from '../support/doc-text';
import { EXAMPLE_TABS } from '../support/project-root';
import { bundleHost, createReport, docOf } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

/** osahanke → the cause groups that the issue names for it. */
const DELAYED: Readonly<Record<string, readonly string[]>> = {
  'Sote-ICT': ['rekrytointi'],
  'Pohjoisen OT-keskus': ['hankinnat ja sopimukset'],
  TKIO: ['rekrytointi'],
  'DIGI-palvelut': ['hankinnat ja sopimukset'],
  Kirjaamiskäytännöt: ['rekrytointi', 'hankinnat ja sopimukset'],
};

let tabs: TsvTab[];
let made: ReportResult;
let doc: GoogleDocModel;
let lines: string[];

beforeAll(async () => {
  tabs = await readFolder(EXAMPLE_TABS);
  const host = bundleHost(await savedWorkbook(tabs), '2020-11-30');
  made = createReport(host, { month: '2020-11' });
  doc = docOf(host.drive.files.get(made.fileId));
  lines = docText(doc).split('\n');
});

/** The rows of an example tab, by header. */
function rowsOf(name: string): Record<string, string>[] {
  const tab = tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab.rows.map((row) => Object.fromEntries(tab.headers.map((header, at) => [header, row[at] ?? ''])));
}

/** The lines between a heading and the next one of its level or above. */
function section(heading: string): string[] {
  const start = lines.indexOf(heading);
  expect(start).toBeGreaterThan(-1);
  const level = heading.indexOf(' ');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

test('four osahankkeet go to plan: computed Vihreä, named in one sentence as "A, B ja C"', () => {
  const green = made.check.lights.filter((light) => light.computed === 'Vihreä').map((one) => one.osahanke);
  expect(green).toEqual(['RH-01', 'RH-02', 'RH-03', 'RH-04']);
  expect(section('## Yhteenveto')).toContain(
    'Suunnitelman mukaan etenevät osahankkeet Palvelustrategia, HYTE, Tietojohtaminen ja Työvuorosuunnittelu.',
  );
});

test('five are delayed, named in one sentence with at least their cause groups', () => {
  const sentence = section('## Yhteenveto').find((line) => line.startsWith('Viivettä'));
  const named = [...(sentence ?? '').matchAll(/(?:osahankkeissa |, | ja )([^,()]+?) \(([^)]*)\)/g)];
  expect(named.map(([, name]) => name)).toEqual(Object.keys(DELAYED));
  for (const [, name = '', groups = ''] of named) {
    expect(groups.split(', ')).toEqual(expect.arrayContaining([...(DELAYED[name] ?? [])]));
  }
  expect(sentence).toMatch(/\) ja Kirjaamiskäytännöt \([^)]*\)\.$/);
});

test('all eleven decision rows stand in the table of their osahanke, in the people’s words', () => {
  const matters = rowsOf('Päätösasiat');
  expect(matters).toHaveLength(11);
  const names = new Map(rowsOf('Osahankkeet').map((row) => [row.Tunnus, row.Osahanke]));
  for (const matter of matters) {
    const [header = '', ...rows] = section(`### ${names.get(matter.Osahanke ?? '')}`);
    expect(header).toBe('|= Asia | Kuka päättää/käsittelee | Aikataulutavoite | Tavoite, ehto |');
    const cells = ['Kuka päättää/käsittelee', 'Aikataulutavoite', 'Tavoite, ehto'].map((key) => matter[key]);
    const first = `${matter.Asia}⏎${matter.Tunnus} · ${matter.Tyyppi}`;
    // Under a time in words stand the days it means.
    const words = rows.map((row) => row.replace(/⏎\([^)|]*\d{4}[^)|]*\) \|/, ' |'));
    expect(words).toContain(`| ${[first, ...cells].join(' | ')} |`);
  }
});

test('times in words stand with the days they mean', () => {
  const text = section('### Palvelustrategia').join('\n');
  expect(text).toContain('| Marras-joulukuu 2020⏎(1.11.–31.12.2020) |');
  expect(section('### Pohjoisen OT-keskus').join('\n')).toContain(
    '| viim. tammikuu 2021⏎(31.1.2021 mennessä) |',
  );
});

test('the director’s texts stand word for word and in order', () => {
  const wanted = rowsOf('Koontitekstit').flatMap((row) => [`### ${row.Otsikko}`, row.Teksti]);
  expect(wanted).toHaveLength(14);
  expect(section('## Hankejohtajan katsaus')).toEqual(wanted);
});

test('every table repeats its header row and splits no row; the page is A4 with its footer', () => {
  const tables = doc.body.filter(isTable);
  // Osahankkeet, five cause groups, six osahankkeet with matters, meetings.
  expect(tables).toHaveLength(13);
  for (const { rows } of tables) {
    expect(rows.map((row) => row.tableHeader)).toEqual(rows.map((_, at) => at === 0));
    expect(rows.every((row) => row.preventOverflow)).toBe(true);
  }
  expect(doc.pageSize).toEqual({ width: 595.3, height: 841.9 });
  expect(footerTextOf(doc)).toBe(
    'POPsote rakennehankkeet · koontiraportti, marraskuu 2020 · laadittu 30.11.2020',
  );
});

test('state is always symbol + word + colour', () => {
  const table = doc.body.find(isTable);
  const coloured = (table?.rows.slice(1) ?? []).flatMap((row) => row.cells.slice(1));
  expect(coloured).toHaveLength(63);
  const grounds: Record<string, string | undefined> = {};
  for (const cell of coloured) {
    const text = docText({ ...doc, body: cell.blocks });
    expect(text).toMatch(/^(●\u00a0Vihreä|▲\u00a0Keltainen|■\u00a0Punainen|○\u00a0Harmaa|– Ei arvioitavaa)$/);
    grounds[text] ??= cell.background;
    expect(cell.background).toBe(grounds[text]);
  }
  const colours = Object.entries(grounds).filter(([text]) => !text.startsWith('–'));
  expect(new Set(colours.map(([, ground]) => ground)).size).toBe(colours.length);
});

function isTable(block: GoogleDocModel['body'][number]): block is Table {
  return block.kind === 'table';
}
