// Command: `npm run bench` measures; names of sections choose, `--json` is for machines, `--small` for a quick look.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchPlace, Section } from './section';
import { SECTIONS } from './sections';

export interface Screen {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit code: 0 measured, 2 wrong usage. */
export function main(argv: readonly string[], place: BenchPlace, screen: Screen): 0 | 2 {
  const options = readOptions(argv);
  if (options === undefined) {
    const names = SECTIONS.map((section) => section.name).join(' | ');
    screen.err(`Käyttö: npm run bench [-- [${names}] [--json] [--small]]\n`);
    return 2;
  }
  const json: Record<string, unknown> = {};
  for (const section of options.sections) {
    const measured = section.measure(place, options.small);
    if (options.json) json[section.name] = measured.json;
    else screen.out(`${measured.table}\n`);
  }
  if (options.json) screen.out(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}

interface Options {
  readonly json: boolean;
  readonly small: boolean;
  readonly sections: readonly Section[];
}

/** Undefined: an unknown option or section. */
function readOptions(argv: readonly string[]): Options | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { json: flag, small: flag };
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (positionals.some((name) => !SECTIONS.some((section) => section.name === name))) return undefined;
    const sections = SECTIONS.filter((section) =>
      positionals.length === 0 ? !section.onlyWhenNamed : positionals.includes(section.name),
    );
    return { ...values, sections };
  } catch {
    return undefined;
  }
}

/** Bundled to build/bench/bench.mjs: the project's root is two folders up. */
if (process.argv[1] !== undefined && /bench\.mjs$/.test(process.argv[1])) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
  process.exitCode = main(
    process.argv.slice(2),
    { dist: resolve(root, 'dist'), root },
    { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  );
}
