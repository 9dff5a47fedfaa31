// The built commands as a person runs them: exit codes, streams and files, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_TABS, ROOT } from '../support/project-root';

const EXAMPLE = join(ROOT, 'examples', 'popsote-2020-11.xlsx');
const OUTPUT = [
  'findings.json',
  'hankesalkku.xlsx',
  'koontiraportti-2020-11.docx',
  'koontiraportti-2020-11.html',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankesalkku-built-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...argv: string[]) {
  const script = join(ROOT, 'build', command);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], {
    // As npm does: started in the project's root, told where the person stands.
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('report: 0 and the four files, the input as it was', () => {
  const before = hash(EXAMPLE);
  const { status, stdout } = run(
    ...['commands/report.mjs', '--workbook', EXAMPLE],
    ...['--month', '2020-11', '--today', '2020-11-30', '--out', 'tulos'],
  );
  expect(status).toBe(0);
  expect(stdout).toContain(
    'Suunnitelman mukaan etenevät osahankkeet Palvelustrategia, HYTE, Tietojohtaminen ja Työvuorosuunnittelu.',
  );
  for (const name of OUTPUT) expect(stdout).toContain(`  tulos/${name}\n`);
  expect(readdirSync(join(folder, 'tulos')).sort()).toEqual(OUTPUT);
  expect(hash(EXAMPLE)).toBe(before);
});

test('report: 1 where it can’t be made, 2 for wrong usage; one Finnish line first, nothing on stdout', () => {
  writeFileSync(join(folder, 'teksti.xlsx'), 'ei työkirja');
  const bad = run('commands/report.mjs', '--workbook', 'teksti.xlsx', '--out', 'ei-synny');
  expect(bad).toMatchObject({ status: 1, stdout: '' });
  expect(bad.stderr).toMatch(/^teksti\.xlsx ei ole \.xlsx-työkirja[^\n]*\n$/);
  const usage = run('commands/report.mjs', '--kuukausi', '2020-11');
  expect(usage).toMatchObject({ status: 2, stdout: '' });
  expect(usage.stderr).toMatch(/^Tuntematon valinta --kuukausi\.\n\nKäyttö: /);
  expect(existsSync(join(folder, 'ei-synny'))).toBe(false);
});

test('workbook: the checked-in example is what its TSV files make, byte for byte', () => {
  const { status, stdout } = run(
    'commands/workbook.mjs',
    '--from',
    EXAMPLE_TABS,
    '--out',
    'popsote-2020-11.xlsx',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Osahankkeet: 10 riviä\n');
  expect(hash(join(folder, 'popsote-2020-11.xlsx'))).toBe(hash(EXAMPLE));
});

test('start --once: the example’s report and where its files are', () => {
  const { status, stdout } = run('commands/start.mjs', '--once');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Tehdään esimerkkityökirjasta marraskuun 2020 koontiraportti\.\n/);
  const made = join(ROOT, 'out', 'esimerkki');
  for (const name of OUTPUT) {
    expect(stdout).toContain(`esimerkki/${name}\n`);
    expect(existsSync(join(made, name))).toBe(true);
  }
});

test('bench --small --json: figures for machines; an unknown option is wrong usage', () => {
  const { status, stdout } = run('bench/bench.mjs', '--small', '--json');
  expect(status).toBe(0);
  const sections = JSON.parse(stdout) as Record<string, object>;
  expect(Object.keys(sections)).toEqual(['check', 'rules', 'schedule']);
  expect(Object.keys(sections.check ?? {})).toEqual(['calls', 'times', 'loadMilliseconds', 'bundleBytes']);
  expect(run('bench/bench.mjs', '--iso')).toMatchObject({ status: 2, stdout: '' });
});
