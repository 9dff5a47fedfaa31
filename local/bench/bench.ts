// Command: `npm run bench` measures service calls and time; `--json` for machines, `--small` for a quick look.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure';
import { table } from './table';

const SIZES = { calls: [10, 500, 5000], times: [500, 5000, 20_000] };
const SMALL = { calls: [10, 100], times: [50, 200] };
const USAGE = 'Käyttö: npm run bench [-- --json] [--small]\n';

export interface BenchPlace {
  /** The built folder. */
  readonly dist: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit code: 0 measured, 2 wrong usage. No figure is ever a reason to fail. */
export function main(argv: readonly string[], place: BenchPlace): 0 | 2 {
  const options = readOptions(argv);
  if (options === undefined) {
    place.err(USAGE);
    return 2;
  }
  const measured = measure(place.dist, options.small ? SMALL : SIZES);
  place.out(options.json ? `${JSON.stringify(measured, null, 2)}\n` : table(measured));
  return 0;
}

function readOptions(argv: readonly string[]): { json: boolean; small: boolean } | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...argv], options: { json: flag, small: flag } }).values;
  } catch {
    return undefined;
  }
}

/** Bundled to build/bench/bench.mjs: the project's root is two folders up. */
if (process.argv[1] !== undefined && /bench\.mjs$/.test(process.argv[1])) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
  process.exitCode = main(process.argv.slice(2), {
    dist: resolve(root, 'dist'),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
