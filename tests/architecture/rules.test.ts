// Walks over the rooms of the rules: each has its door, its sign, its test, its line in the registry and its texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/rules/index';
import { TEXTS } from '../../src/domain/text/index';
import { LANGUAGES } from '../../src/domain/text/texts';
import { SETTINGS, type SettingKey } from '../../src/domain/workbook/settings';
import { TAB_IDS } from '../../src/domain/workbook/tabs/index';
import { ROOT } from '../support/project-root';

const RULES_DIR = join(ROOT, 'src', 'domain', 'rules');
const rooms = readdirSync(RULES_DIR, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const read = (...path: readonly string[]) => readFileSync(join(RULES_DIR, ...path), 'utf8');
const sourcesOf = (room: string) => readdirSync(join(RULES_DIR, room)).filter((file) => file.endsWith('.ts'));

const HEADINGS = ['What it flags', 'Why it matters', 'Example', 'What to do', 'Level and settings', 'Source'];

/** The text under one heading of a README. */
function section(readme: string, heading: string): string {
  const after = readme.split(`\n## ${heading}\n`)[1] ?? '';
  return after.split('\n## ')[0]?.trim() ?? '';
}

const registry = read('index.ts');
const imported = [...registry.matchAll(/^import \{ (\w+) \} from '\.\/([a-z-]+)\/index';$/gm)];
const listed = [...(/= \[([^\]]+)\]/.exec(registry)?.[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);

test('every room is in the registry exactly once, under its own name', () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(rooms);
  expect(imported.map(([, , folder]) => folder).sort()).toEqual(rooms);
  expect([...listed].sort()).toEqual(imported.map(([, name]) => name).sort());
});

test('the runner sees the light rules last, as they need the lights', () => {
  const scopes = RULES.map((rule) => rule.scope === 'lights');
  expect(scopes).toEqual([...scopes].sort());
});

describe.each(rooms)('%s', (room) => {
  const rule = RULES.find((one) => one.id === room);
  const readme = existsSync(join(RULES_DIR, room, 'README.md')) ? read(room, 'README.md') : '';
  const level = section(readme, 'Level and settings');

  test('has its id as its name, in kebab case', () => {
    expect(rule?.id).toBe(room);
    expect(room).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('holds nothing but sources and one README', () => {
    const others = readdirSync(join(RULES_DIR, room)).filter((file) => !file.endsWith('.ts'));
    expect(others).toEqual(['README.md']);
    expect(sourcesOf(room)).toContain('index.ts');
  });

  test('says in the first line of each source what it is', () => {
    for (const file of sourcesOf(room)) expect(read(room, file).split('\n')[0]).toMatch(/^\/\/ .{20,}\.$/);
  });

  test('README: title, one sentence, and the headings in order, none empty', () => {
    const lines = readme.split('\n');
    expect(lines[0]).toBe(`# ${room}`);
    expect(lines[2]).toMatch(/^[A-ZÄÖ].+[^.]\.$/);
    expect(lines.filter((line) => /^#{2,} /.test(line)).map((line) => line.slice(3))).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(section(readme, heading).length).toBeGreaterThan(20);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    expect(lines.length).toBeLessThanOrEqual(46);
  });

  test('README: the example is a table that shows both a finding and none', () => {
    const rows = section(readme, 'Example')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows[0]).toMatch(/ Finding +\|$/);
    expect(rows[1]).toMatch(/^(\| -+ )+\|$/);
    const width = rows[0]?.split('|').length;
    expect(rows.filter((row) => row.split('|').length !== width)).toEqual([]);
    const findings = rows.slice(2).map((row) => row.split('|').at(-2)?.trim() ?? '');
    expect(findings.some((finding) => finding.startsWith('none'))).toBe(true);
    expect(findings.some((finding) => /^(virhe|varoitus|keltainen|punainen|huomautus)/.test(finding))).toBe(
      true,
    );
  });

  test('README: names the settings that decide, with their defaults, and no others', () => {
    const known = Object.keys(SETTINGS) as SettingKey[];
    expect((rule?.settings ?? []).filter((key) => !known.includes(key))).toEqual([]);
    const named = known.filter((key) => level.includes(`\`${SETTINGS[key].name}\``));
    expect(named.sort()).toEqual([...(rule?.settings ?? [])].sort());
    for (const key of named) {
      const { fallback } = SETTINGS[key];
      const shown = fallback === '' || fallback === null ? 'empty' : String(fallback);
      expect(level).toContain(`default${shown === 'empty' ? ':' : ''} ${shown}`);
    }
  });

  test('README: speaks of the levels that the source can give', () => {
    const source = sourcesOf(room)
      .map((file) => read(room, file))
      .join('\n');
    const late = /levelOf(Days|Points)/.test(source) ? ['keltainen', 'punainen'] : [];
    const levels = ['virhe', 'varoitus', 'huomautus', 'keltainen', 'punainen'];
    const own = levels.filter((severity) => !late.includes(severity) && source.includes(`'${severity}'`));
    const said = levels.filter((severity) => new RegExp(`\\b${severity}`, 'i').test(level));
    expect(said.sort()).toEqual([...late, ...own].sort());
    expect([...(rule?.levels ?? [])].sort()).toEqual(said.sort());
  });

  test('has its test in the mirrored place', () => {
    const path = join(ROOT, 'tests', 'domain', 'rules', `${room}.test.ts`);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toContain(`rules/${room}/index'`);
  });

  test('looks into no other rule’s room and not into the registry', () => {
    for (const file of sourcesOf(room)) {
      const paths = [...read(room, file).matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');
      const inRules = paths.filter((path) => path.startsWith('../') && !path.startsWith('../../'));
      expect(
        inRules.filter(
          (path) =>
            !/^\.\.\/(rule|finding-on|forecast-cells|hanke-end|cell-span|late-row|missing-syy)$/.test(path),
        ),
      ).toEqual([]);
      expect(paths.filter((path) => path.includes('rules/'))).toEqual([]);
    }
  });

  test('reads tabs that exist', () => {
    const tabs = rule !== undefined && 'tabs' in rule ? rule.tabs : [];
    expect(tabs.filter((id) => !TAB_IDS.includes(id))).toEqual([]);
    expect(new Set(tabs).size).toBe(tabs.length);
  });
});

test('every message is given by exactly one rule, and each is said in every language', () => {
  const given = rooms.flatMap((room) =>
    sourcesOf(room).flatMap((file) =>
      [...read(room, file).matchAll(/name: '([a-z-]+)',\s+data/g)].map(([, name]) => name ?? ''),
    ),
  );
  for (const language of LANGUAGES) {
    expect(Object.keys(TEXTS[language].findings).sort()).toEqual([...given].sort());
  }
});

test('a test in the rooms’ place belongs to a room or to a file beside them', () => {
  const tests = readdirSync(join(ROOT, 'tests', 'domain', 'rules')).map((file) =>
    file.replace('.test.ts', ''),
  );
  const beside = readdirSync(RULES_DIR).map((file) => file.replace('.ts', ''));
  expect(tests.filter((name) => !beside.includes(name))).toEqual([]);
});
