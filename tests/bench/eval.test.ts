// The command `npm run eval`: its figures, and what it says of wrong usage, files and columns.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../bench/eval';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...argv: string[]): { code: number; out: string; err: string } {
  let out = '';
  let err = '';
  const code = main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

function file(...lines: string[]): string {
  const path = join(folder, 'set.tsv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const HEADER = 'id\tsource\ttext\tanchor_date\tearliest\tlatest\tprecision\tkind\tnote';

test('prints rows, right, accuracy, the same by precision, and the wrong ones with what was got and wanted', () => {
  const path = file(
    HEADER,
    'A1\tx\tviim. helmikuu 2021\t2020-11-30\t\t2021-02-28\tmonth\tby\t',
    'A2\tx\thelmikuu 2021\t2020-11-30\t2021-02-01\t2021-02-27\tmonth\tduring\twrong on purpose',
    'A3\tx\theti\t2020-11-30\t\t\tvague\tvague\t',
    'A4\tx\t7 kpl\t2020-11-30\t\t\tvague\tvague\twrong on purpose: none',
  );
  const { code, out, err } = run('schedule', path);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    rows: 4,
    right: 2,
    accuracy: 0.5,
    byPrecision: { month: { rows: 2, right: 1 }, vague: { rows: 2, right: 1 } },
    wrong: [
      {
        id: 'A2',
        text: 'helmikuu 2021',
        got: { earliest: '2021-02-01', latest: '2021-02-28', kind: 'during' },
        want: { earliest: '2021-02-01', latest: '2021-02-27', kind: 'during' },
      },
      {
        id: 'A4',
        text: '7 kpl',
        got: { earliest: '', latest: '', kind: 'none' },
        want: { earliest: '', latest: '', kind: 'vague' },
      },
    ],
  });
});

test('columns are found by name in any order, with a byte order mark and Windows line ends', () => {
  const path = join(folder, 'windows.tsv');
  const header = 'kind\tprecision\tlatest\tearliest\tanchor_date\ttext\tid';
  writeFileSync(path, `\ufeff${header}\r\nby\tday\t2021-03-05\t\t2020-11-30\tviim. 5.3.\tB1\r\n`);
  expect(JSON.parse(run('schedule', path).out)).toMatchObject({ rows: 1, right: 1, accuracy: 1, wrong: [] });
});

test.each([
  ['no arguments', []],
  ['no file', ['schedule']],
  ['an unknown set', ['nothing', 'x.tsv']],
  ['too much', ['schedule', 'x.tsv', 'y.tsv']],
])('%s: says how to use it, exit code 2', (_what, argv) => {
  const { code, out, err } = run(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('Käyttö: npm run eval -- schedule | signals TIEDOSTO.tsv\n');
});

test('a file that is not there, a missing column and a bad anchor day are told in Finnish, exit code 2', () => {
  const absent = run('schedule', join(folder, 'absent.tsv'));
  expect(absent.code).toBe(2);
  expect(absent.err).toMatch(/^Tiedostoa .*absent\.tsv ei voi lukea\./);
  const columns = run('schedule', file('id\ttext\tearliest\tlatest\tprecision\tkind', 'A\tx\t\t\tday\tby'));
  expect(columns.code).toBe(2);
  expect(columns.err).toContain('puuttuu sarakkeita: anchor_date.');
  const anchor = run('schedule', file(HEADER, 'A1\tx\t1.2.\t1.2.2021\t\t\tday\tby\t'));
  expect(anchor.code).toBe(2);
  expect(anchor.err).toContain('1. tietorivillä sarakkeessa anchor_date on ”1.2.2021”');
});
