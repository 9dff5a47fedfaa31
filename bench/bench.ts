// Command: `npm run bench` measures; names choose sections; `--json`, `--small` for a quick look, `--write DAY` for the docs.
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../src/domain/day/day';
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
    screen.err(`Käyttö: npm run bench [-- [${names}] [--json] [--small] [--write VVVV-KK-PP]]\n`);
    return 2;
  }
  const json: Record<string, unknown> = {};
  for (const section of options.sections) {
    const measured = section.measure(place, options.small);
    if (options.json) json[section.name] = measured.json;
    else screen.out(`${measured.table}\n`);
    if (options.write !== undefined && measured.page !== undefined) {
      writeFileSync(join(place.root, measured.page.path), measured.page.text(options.write));
      screen.err(`Kirjoitettu ${measured.page.path}\n`);
    }
  }
  if (options.json) screen.out(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}

interface Options {
  readonly json: boolean;
  readonly small: boolean;
  /** Day of the measurement: pages of the docs are written. */
  readonly write: string | undefined;
  readonly sections: readonly Section[];
}

/** Undefined: an unknown option or section. */
function readOptions(argv: readonly string[]): Options | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { json: flag, small: flag, write: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (positionals.some((name) => !SECTIONS.some((section) => section.name === name))) return undefined;
    const sections = SECTIONS.filter((section) =>
      positionals.length === 0 ? !section.onlyWhenNamed : positionals.includes(section.name),
    );
    // A quick look is no result to publish.
    if (values.write !== undefined && (!isDay(values.write) || values.small)) return undefined;
    return { json: values.json, small: values.small, write: values.write, sections };
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
