// Every explanation is true: what it claims in numbers is counted again from its own words, over whole portfolios.
import { generatePortfolio } from '../../bench/detection/portfolio';
import { sheets } from '../../bench/detection/snapshot';
import { explainFinding } from '../../src/domain/findings/explain';
import type { Finding } from '../../src/domain/findings/finding';
import type { RuleContext } from '../../src/domain/rules/rule';
import { runRules } from '../../src/domain/rules/run';
import { TEXTS } from '../../src/domain/text/index';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import { dottedOf } from '../support/recount/calendar';
import { CLAIMS, type Told } from '../support/recount/claims';
import { endsOnDayOff, recount } from '../support/recount/recount';
import { bundleHost, createReport } from '../support/report-run';
import { contextOf } from '../support/rule-tables';
import { readScenario, workbookOfScenario } from '../support/scenario';
import { TELLING_WORKBOOKS } from '../support/telling-workbooks';

const seen = new Set<string>();

function expectTrue(told: readonly Told[]): void {
  const wrong = told.flatMap((one) => {
    const { counted, wrong } = recount(one);
    for (const name of counted) seen.add(name);
    return [...wrong, ...endsOnDayOff(one).map((line) => `ends on a day off: ${line}`)];
  });
  expect(wrong).toEqual([]);
}

function toldBy(finding: Finding, today: string): Told {
  const { explanation, steps = [] } = explainFinding(finding, TEXTS.fi, today);
  const { rule, daysLate, forecast, evidence } = finding;
  return {
    ...{ rule, explanation, steps, daysLate, evidence },
    forecast: forecast === null ? null : dottedOf(forecast),
    today: dottedOf(today),
  };
}

const toldIn = (context: RuleContext): readonly Told[] =>
  runRules(context).findings.map((finding) => toldBy(finding, context.today));

test.each([203, 204])('a generated portfolio, seed %i, every third month', (seed) => {
  let month = 0;
  for (const { grids, today } of sheets(generatePortfolio(seed))) {
    month += 1;
    if (month % 3 !== 0) continue;
    const portfolio = readPortfolio(grids, today);
    const { settings } = readSettings(portfolio.tabs.asetukset.rows);
    expectTrue(toldIn({ today, month: today.slice(0, 7), settings, portfolio }));
  }
});

test.each(['01-popsote', '08-every-rule-broken'])('the built bundle on %s', async (name) => {
  const scenario = readScenario(name);
  const { check } = createReport(bundleHost(await workbookOfScenario(scenario), scenario.today));
  expect(check.findings.length).toBeGreaterThan(10);
  expectTrue(
    check.findings.map(({ steps = [], forecast, ...rest }) => ({
      ...rest,
      steps,
      forecast: forecast === null ? null : dottedOf(forecast),
      today: dottedOf(scenario.today),
    })),
  );
});

test.each(TELLING_WORKBOOKS.map((one) => [one.title, one] as const))('%s', (_title, { workbook, today }) => {
  const told = toldIn(contextOf(workbook, today === undefined ? {} : { today }));
  expect(told).not.toEqual([]);
  expectTrue(told);
});

test('each kind of claim has been counted again at least once', () => {
  expect(CLAIMS.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
