// Runs the example table of each rule's README on the rule: what the README says a row gives, it gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/findings/finding';
import { RULES } from '../../src/domain/rules/index';
import type { Rule } from '../../src/domain/rules/rule';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';
import { FAULTLESS, type WrittenRow } from '../support/faultless-rows';
import { ROOT } from '../support/project-root';
import { check } from '../support/rule-tables';
import type { WrittenWorkbook } from '../support/workbook-of';

/** Their examples are of headers, and of two tabs at once. */
const NOT_ROWS_OF_ONE_TAB = ['header-match', 'osahanke-own-light'];

/** What the sentence above the table says of the rest of the workbook. */
const AROUND: WrittenWorkbook = {
  Osahankkeet: [{ Osahanke: 'Etävastaanotto' }],
  Hankkeet: [{ Tunnus: 'RH', Hanke: 'Rakenneuudistus' }],
};
/** Sums stand on another tab. */
const AROUND_RULE: Readonly<Record<string, WrittenWorkbook>> = {
  'talous-sums': {
    Talous: ['RH-01', 'RH-02', 'RH-03'].flatMap((Osahanke) => [
      { Osahanke, Kululaji: 'Henkilöstökulut', 'Budjetti €': 600 },
      { Osahanke, Kululaji: 'Matkat', 'Budjetti €': 400 },
    ]),
  },
  'paatosasia-meeting': {
    Kokoukset: [
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: '10.12.2020' },
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: '14.1.2021' },
      { 'Toimielin tai tilaisuus': 'Suppea ohjausryhmä', Päivä: '2.11.2020' },
    ],
  },
  'paatosasia-material': {
    Kokoukset: [
      {
        'Toimielin tai tilaisuus': 'Työvaliokunta',
        Päivä: '10.12.2020',
        'Aineistot viimeistään': '7.12.2020',
      },
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: '14.1.2021', 'Aineistot viimeistään': '7.1.2021' },
    ],
  },
  'hanke-own-funding': {
    Osahankkeet: ['RH', 'H-02', 'H-03', 'H-04', 'H-05', 'H-06'].map((Hanke) => ({
      Hanke,
      'Toteuma €': 100_000,
    })),
  },
};
const ON_EACH_ROW: Readonly<Record<string, WrittenRow>> = {
  'own-light-text': { Eteneminen: '' },
  'osahanke-progress': { Alkaa: '12.10.2020', Päättyy: '19.1.2021' },
  'osahanke-money-runs-out': { Alkaa: '12.10.2020', Päättyy: '19.1.2021' },
  'osahanke-money': { Alkaa: '12.10.2020', Päättyy: '19.1.2021' },
};

interface Example {
  readonly tab: string;
  readonly rows: readonly WrittenRow[];
  /** The last column: what each row gives. */
  readonly gives: readonly string[];
}

function exampleOf(rule: Rule): Example {
  const readme = readFileSync(join(ROOT, 'src', 'domain', 'rules', rule.id, 'README.md'), 'utf8');
  const section = readme.split('\n## Example\n')[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [head = [], , ...body] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const named = TAB_IDS.map((id) => TABS[id].name).filter((name) =>
    new RegExp(` on ${name}$`).test(head[0] ?? ''),
  );
  const above = TAB_IDS.map((id) => TABS[id].name).filter((name) =>
    new RegExp(`^(Column \\S+ of )?${name}:$`, 'm').test(section),
  );
  const own = rule.scope === 'row' && rule.tabs.length === 1 ? rule.tabs.map((id) => TABS[id].name) : [];
  const tab = [...named, ...above, ...own][0] ?? (rule.id === 'setting-readable' ? 'Asetukset' : '');
  const headers = head.slice(0, -1).map((header) => header.replace(` on ${tab}`, ''));
  const rows = body.map((cells): WrittenRow => {
    const written = cells.slice(0, -1).map((cell) => (cell === '(empty)' ? '' : cell));
    const row = Object.fromEntries(headers.map((header, index) => [header, written[index] ?? '']));
    if (written.some((cell) => cell !== '')) return { ...ON_EACH_ROW[rule.id], ...row };
    // Three blank cells and more are an empty row; one or two are blank cells of a row that goes on.
    const faultless = Object.keys(FAULTLESS[tab]?.(1) ?? {});
    return headers.length < 3 ? row : Object.fromEntries(faultless.map((header) => [header, '']));
  });
  return {
    tab,
    rows: rows.map(({ Row: _row, ...cells }) => cells),
    gives: body.map((cells) => cells.at(-1) ?? ''),
  };
}

/** `keltainen, 30 days` or `virhe on Budjetti, varoitus on Sähköposti`, as the rule says it. */
function saidOf(finding: Finding, like: string): string {
  const { message, daysLate } = finding;
  const points = 'behind' in message.data ? `, ${message.data.behind} points` : '';
  const days =
    daysLate === null || !/, \d+ days?\b/.test(like) ? '' : `, ${daysLate} day${daysLate === 1 ? '' : 's'}`;
  return `${finding.severity}${/^\w+ on /.test(like) ? ` on ${finding.target.column}` : ''}${days}${points}`;
}

const rules = RULES.filter(({ id }) => !NOT_ROWS_OF_ONE_TAB.includes(id));
const cases = rules.flatMap((rule) => {
  const example = exampleOf(rule);
  return example.rows.map((_row, index) => ({ rule, example, index, gives: example.gives[index] ?? '' }));
});

test('every rule has examples to run', () => {
  expect(new Set(cases.map(({ rule }) => rule.id)).size).toBe(rules.length);
  expect(cases.length).toBeGreaterThan(rules.length * 3);
  expect(
    cases.filter(({ gives }) => !/^(none|virhe|varoitus|keltainen|punainen|huomautus)\b/.test(gives)),
  ).toEqual([]);
});

test.each(cases.map((one) => [one.rule.id, one.index + 1, one.gives, one] as const))(
  '%s, row %i: %s',
  (_id, _row, gives, { rule, example, index }) => {
    const { findings } = check({ ...AROUND, ...AROUND_RULE[rule.id], [example.tab]: example.rows });
    const onRow = findings.filter(
      ({ rule: id, target }) => id === rule.id && target.cell?.replace(/^[A-Z]+/, '') === String(index + 2),
    );
    const said = onRow.map((finding) => saidOf(finding, gives)).join(', ');
    const claim = gives.startsWith('none') ? '' : (gives.split(/[;:]/)[0] ?? '');
    expect(said).toBe(claim);
  },
);
