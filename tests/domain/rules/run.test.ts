// The runner: every rule over a portfolio, evidence before lights, and 1,500 rows in one go.
import { RULES } from '../../../src/domain/rules/index';
import type { LightRule, RowRule, Rule, WorkbookRule } from '../../../src/domain/rules/rule';
import { runRules } from '../../../src/domain/rules/run';
import { d } from '../../support/faultless-rows';
import { check, contextOf } from '../../support/rule-tables';
import { aFinding } from '../findings/a-finding';

const LATE = { Aloitustavoite: d('2020-10-01'), Syy: 'Muu' };
const facts = { kind: 'deviation', area: 'rekrytointi', levels: ['keltainen'], settings: [] } as const;

/** Reports each row it is given. */
const seenRows = (kind: Rule['kind'], seen: string[]): RowRule => ({
  ...facts,
  id: 'seen',
  kind,
  scope: 'row',
  tabs: ['rekrytoinnit', 'osahankkeet'],
  check: (row) => {
    seen.push(`${row.tab} ${row.number}`);
    return [];
  },
});

test('a faultless workbook gives nothing', () => {
  const { findings, lights } = check({ Rekrytoinnit: [{}], Hankinnat: [{}], Sopimukset: [{}] });
  expect(findings).toEqual([]);
  expect(lights).toMatchObject([{ osahanke: 'RH-01', computed: 'Vihreä' }]);
});

test('a workbook of no tabs gives nothing, and no osahanke has a light', () => {
  expect(check({ Osahankkeet: null, Hankkeet: null })).toEqual({ findings: [], lights: [] });
});

test('findings come in the order of the rules, then of the sheet; the lights’ own last', () => {
  const { findings } = check({
    Osahankkeet: [{ Tilanne: 'Vihreä', Päivitetty: '' }, { Alkaa: 'heti' }],
    Rekrytoinnit: [
      { ...LATE, Osahanke: 'RH-02' },
      { ...LATE, Syy: 'joku' },
    ],
  });
  expect(findings.map(({ rule, target }) => `${rule} ${target.cell}`)).toEqual([
    'cell-type I3',
    'choice-known M3',
    'rekrytointi-target H2',
    'rekrytointi-target H3',
    'osahanke-freshness W2',
    'osahanke-own-light K2',
  ]);
  const order = RULES.map(({ id }) => id);
  const ranks = findings.map(({ rule }) => order.indexOf(rule));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('a light rule sees the lights and the evidence of its own osahanke', () => {
  const seen: unknown[] = [];
  const rule: LightRule = {
    ...facts,
    id: 'light',
    scope: 'lights',
    check: (osahanke, lights, findings) => {
      seen.push([osahanke.tunnus, lights.computed, findings.map(({ target }) => target.key)]);
      return [];
    },
  };
  const context = contextOf({
    Osahankkeet: [{}, {}],
    Rekrytoinnit: [
      { ...LATE, Osahanke: 'RH-02' },
      { ...LATE, Osahanke: '' },
    ],
  });
  runRules(context, [rule, ...RULES]);
  expect(seen).toEqual([
    ['RH-01', 'Vihreä', []],
    ['RH-02', 'Punainen', ['REK-01']],
  ]);
});

test('what a light rule finds colours nothing', () => {
  const rule: LightRule = {
    ...facts,
    id: 'light',
    scope: 'lights',
    check: () => [aFinding({ severity: 'punainen' })],
  };
  const { findings, lights } = runRules(contextOf({}), [rule]);
  expect(findings).toHaveLength(1);
  expect(lights[0]?.computed).toBe('Vihreä');
});

test('a finding of no known osahanke is kept and colours none', () => {
  const rule: WorkbookRule = {
    ...facts,
    id: 'w',
    scope: 'workbook',
    check: () => [aFinding({ severity: 'punainen', osahanke: null }), aFinding({ osahanke: 'RH-77' })],
  };
  const { findings, lights } = runRules(contextOf({}), [rule]);
  expect(findings).toHaveLength(2);
  expect(lights.map(({ computed }) => computed)).toEqual(['Vihreä']);
});

test('cells are checked on every row that holds something, the work on used rows only', () => {
  const context = contextOf({
    Osahankkeet: [{}, { Osahanke: '' }],
    Rekrytoinnit: [{}, { Vaihe: '' }, { Osahanke: 'RH-99' }, { Osahanke: '' }],
  });
  const cells: string[] = [];
  runRules(context, [seenRows('cell', cells)]);
  expect(cells.sort()).toEqual([
    'Osahankkeet 2',
    'Osahankkeet 3',
    'Rekrytoinnit 2',
    'Rekrytoinnit 3',
    'Rekrytoinnit 4',
    'Rekrytoinnit 5',
  ]);
  const work: string[] = [];
  runRules(context, [seenRows('deviation', work)]);
  expect(work).toEqual(['Rekrytoinnit 2', 'Rekrytoinnit 5', 'Osahankkeet 2']);
});

test('an osahanke that is left out is not reported as the whole hanke', () => {
  const { findings } = check({
    Osahankkeet: [{}, { Osahanke: '', 'Valmiusaste %': 0, Alkaa: d('2020-01-01'), Päivitetty: '' }],
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['cell-required']);
});

test('two osahankkeet of one Tunnus share one light, each beside its own', () => {
  const { findings, lights } = check({
    Osahankkeet: [{ Tilanne: 'Vihreä' }, { Tunnus: 'RH-01', Tilanne: 'Valmis' }],
    Rekrytoinnit: [LATE],
  });
  expect(lights.map(({ own, computed }) => [own, computed])).toEqual([
    ['Vihreä', 'Punainen'],
    ['Valmis', 'Punainen'],
  ]);
  expect(lights[1]?.dimensions).toEqual(lights[0]?.dimensions);
  expect(findings.map(({ rule, target }) => `${rule} ${target.cell}`)).toEqual([
    'tunnus-unique A2',
    'tunnus-unique A3',
    'rekrytointi-target H2',
    'osahanke-own-light K2',
  ]);
});

test('one Tunnus filled down 1,500 osahankkeet that are all behind', () => {
  const row = { Tunnus: 'RH-01', Tilanne: 'Vihreä', 'Valmiusaste %': 20 };
  const { findings, lights } = check({ Osahankkeet: Array.from({ length: 1_500 }, () => row) });
  expect(lights).toHaveLength(1_500);
  expect(findings.filter(({ rule }) => rule === 'osahanke-progress')).toHaveLength(1_500);
  expect(findings.filter(({ rule }) => rule === 'osahanke-own-light')).toHaveLength(1);
});

test('1,500 osahankkeet with a late row each', () => {
  const many = Array.from({ length: 1_500 }, (_, index) => index + 1);
  const tunnus = (number: number) => `RH-${String(number).padStart(2, '0')}`;
  const { findings, lights } = check({
    Osahankkeet: many.map(() => ({ Tilanne: 'Vihreä' })),
    Rekrytoinnit: many.map((number) => ({ ...LATE, Osahanke: tunnus(number) })),
    Toimenpiteet: many.map((number) => ({ Osahanke: `Osahanke ${number}`, Päättyy: d('2020-11-20') })),
  });
  expect(lights).toHaveLength(1_500);
  expect(lights.every(({ computed }) => computed === 'Punainen')).toBe(true);
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  expect(counts).toEqual({
    'rekrytointi-target': 1_500,
    'toimenpide-end': 1_500,
    'osahanke-own-light': 1_500,
  });
  expect(findings.at(-1)?.osahanke).toBe('RH-1500');
});
