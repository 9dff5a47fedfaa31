// Command: `npm run eval -- schedule FILE.tsv` reads a labelled set and prints how much of it is right, as JSON.
import type { Screen } from './bench';
import { EVALUATIONS } from './eval/evaluations';
import { type Row, readRows } from './eval/tsv-rows';

/** Exit code: 0 measured, 2 wrong usage, or a file that can't be read. */
export function main(argv: readonly string[], screen: Screen): 0 | 2 {
  const [name, path, ...more] = argv;
  const evaluation = EVALUATIONS.find((one) => one.name === name);
  if (evaluation === undefined || path === undefined || more.length > 0) {
    const names = EVALUATIONS.map((one) => one.name).join(' | ');
    screen.err(`Käyttö: npm run eval -- ${names} TIEDOSTO.tsv\n`);
    return 2;
  }
  const read = readRows(path, evaluation.columns);
  if ('problem' in read) {
    screen.err(`${read.problem}\n`);
    return 2;
  }
  const problem = firstProblem(read.rows, evaluation.problemOf);
  if (problem !== null) {
    screen.err(`Tiedoston ${path} ${problem}.\n`);
    return 2;
  }
  screen.out(`${JSON.stringify(evaluation.score(read.rows), null, 2)}\n`);
  return 0;
}

function firstProblem(rows: readonly Row[], problemOf: (row: Row) => string | null): string | null {
  for (const [at, row] of rows.entries()) {
    const problem = problemOf(row);
    if (problem !== null) return `${at + 1}. tietorivillä ${problem}`;
  }
  return null;
}

/** Bundled to build/bench/eval.mjs. */
if (process.argv[1] !== undefined && /eval\.mjs$/.test(process.argv[1])) {
  process.exitCode = main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
