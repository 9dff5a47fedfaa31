// What the menu's items do, over a fake gate and fake dialogs: one call, its answer shown, nothing hidden.

import {
  checkAll,
  createReport,
  findingLines,
  setUp,
  shortened,
  testEnvironment,
  undoLastRun,
} from '../../../src/app/menu/menu-actions';
import type { MenuGate } from '../../../src/app/menu/ports';
import { TEXTS } from '../../../src/domain/text/index';
import type { CheckResult, Envelope } from '../../../src/rpc/contract';

const { menu } = TEXTS.fi;
const ACTIONS = { checkAll, createReport, setUp, undoLastRun, testEnvironment };
const EMPTY_CHECK = { month: '2020-11', today: '2020-11-30', rows: {}, findings: [], lights: [] };

type Answers = Readonly<Record<string, Envelope<unknown>>>;

function stage(answers: Answers, yes = true) {
  const called: string[] = [];
  const shown: unknown[][] = [];
  const session: Envelope<unknown> = { ok: true, value: { notices: [] } };
  const gate: MenuGate = {
    call: (method) => {
      called.push(method);
      const answer = answers[method] ?? (method === 'session.start' ? session : undefined);
      if (answer === undefined) throw new Error(`unexpected ${method}`);
      return answer as never;
    },
  };
  const dialogs = {
    tell: (...told: unknown[]) => shown.push(['tell', ...told]),
    ask: (...asked: unknown[]) => {
      shown.push(['ask', ...asked]);
      return yes;
    },
    page: (...page: unknown[]) => shown.push(['page', ...page]),
    sidebar: (...title: unknown[]) => shown.push(['sidebar', ...title]),
  };
  return { called, shown, ports: { gate, dialogs, texts: TEXTS.fi } };
}

const ok = (value: unknown): Envelope<unknown> => ({ ok: true, value });
const finding = (severity: string) => ({ severity });
const updated = (check: object, warnings: readonly string[] = []) =>
  ok({ check: { ...EMPTY_CHECK, ...check }, written: {}, warnings });

test.each([
  ['checkAll', 'portfolio.update'],
  ['createReport', 'report.create'],
  ['setUp', 'setup.preview'],
  ['undoLastRun', 'undo.preview'],
  ['testEnvironment', 'selftest.run'],
] as const)(
  '%s: a refusal is shown with what to do and where, and nothing more is called',
  (action, method) => {
    const refusal = {
      ok: false as const,
      code: 'not-authorised' as const,
      message: 'Ei lupaa.',
      hint: 'Avaa lupasivu.',
      link: 'https://accounts.google.com/x',
    };
    const { called, shown, ports } = stage({ [method]: refusal });
    ACTIONS[action](ports);
    expect(called).toEqual([method]);
    expect(shown).toEqual([
      [
        'tell',
        menu.items[action],
        ['Ei lupaa.', 'Avaa lupasivu.'],
        { text: menu.openConsent, url: refusal.link },
      ],
    ]);
  },
);

test.each([
  ['setUp', 'setup', { nothing: false, steps: ['Tehdään A.'], reservations: ['Ei kosketa B:tä.'] }],
  ['undoLastRun', 'undo', { run: 'Ajo 1', putBack: ['Tehdään A.'], left: ['Ei kosketa B:tä.'] }],
] as const)('%s runs only after a yes', (action, prefix, preview) => {
  const answers = { [`${prefix}.preview`]: ok(preview), [`${prefix}.run`]: ok(preview) };
  const refused = stage(answers, false);
  ACTIONS[action](refused.ports);
  expect(refused.called).toEqual([`${prefix}.preview`]);
  expect(refused.shown).toHaveLength(1);
  expect(refused.shown[0]?.[2]).toEqual(expect.arrayContaining(['Tehdään A.', 'Ei kosketa B:tä.']));

  const accepted = stage(answers);
  ACTIONS[action](accepted.ports);
  expect(accepted.called.slice(0, 2)).toEqual([`${prefix}.preview`, `${prefix}.run`]);
  expect(accepted.shown[1]?.[0]).toBe('tell');
});

test('where there is nothing to set up or undo, nothing is asked', () => {
  const fresh = stage({ 'setup.preview': ok({ nothing: true, steps: [], reservations: [] }) });
  setUp(fresh.ports);
  expect(fresh.shown).toEqual([['tell', menu.items.setUp, [menu.setUpNothing]]]);
  const undo = stage({ 'undo.preview': ok({ run: null, putBack: [], left: [] }) });
  undoLastRun(undo.ports);
  expect(undo.shown).toEqual([['tell', menu.items.undoLastRun, [menu.undoNothing]]]);
});

test('a check says how many findings there are, what could not be written, and what is wrong with the rights', () => {
  const { shown, ports } = stage({
    'portfolio.update': updated({ findings: ['huomautus', 'virhe', 'punainen', 'virhe'].map(finding) }, [
      'Sarake puuttuu.',
    ]),
    'session.start': ok({ notices: ['Kaikki saavat kaiken.'] }),
  });
  checkAll(ports);
  expect(shown[0]?.[2]).toEqual([
    'Havainnot: 2 virhettä, 1 punainen poikkeama, 1 huomautus.',
    'Sarake puuttuu.',
    'Kaikki saavat kaiken.',
  ]);
});

test.each([
  [{ findings: [], limited: { to: 'counts', counts: { virhe: 1 } } }, ['Koko hankesalkussa: 1 virhe.']],
  [{ findings: [], limited: { to: 'counts', counts: {} } }, [menu.noFindings]],
  [
    { findings: [finding('keltainen')], limited: { to: 'own', counts: { keltainen: 3 } } },
    ['Havainnot: 1 keltainen poikkeama.', 'Koko hankesalkussa: 3 keltaista poikkeamaa.'],
  ],
  [{ findings: [], limited: { to: 'own', counts: {} } }, [menu.noFindings]],
  [{ findings: [] }, [menu.noFindings]],
] as const)('to a coordinator their own and all: %j', (check, lines) => {
  expect(findingLines({ ...EMPTY_CHECK, ...check } as unknown as CheckResult, TEXTS.fi)).toEqual(lines);
});

test('a long list is cut, and says by how many', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `rivi ${index}`);
  expect(shortened(lines.slice(0, 15), TEXTS.fi)).toHaveLength(15);
  expect(shortened(lines, TEXTS.fi).slice(15)).toEqual([menu.moreLines(25)]);
});
