// One folder of tests/scenarios/: what the workbook is, what is asked, and what must come out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readFolder } from '../../local/files/tsv/read-folder';
import type { WorkbookModel } from '../../local/model/workbook';
import type { CheckedFinding, CheckResult } from '../../src/rpc/contract';
import { type Alterations, alteredTab, alterWorkbook } from './altered-tabs';
import { ROOT } from './project-root';
import { savedWorkbook } from './saved-workbook';

const FOLDER = join(ROOT, 'tests', 'scenarios');

const ScenarioFile = v.strictObject({
  about: v.string(),
  /** Folder of the tabs from the project's root; absent: `workbook/` beside the file. */
  workbook: v.optional(v.string()),
  altered: v.optional(
    v.strictObject({
      renamed: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
      shuffled: v.optional(v.boolean()),
      titles: v.optional(v.array(v.string())),
      merged: v.optional(v.array(v.string())),
      longCells: v.optional(v.record(v.string(), v.number())),
    }),
  ),
  today: v.string(),
  request: v.strictObject({
    month: v.optional(v.string()),
    hanke: v.optional(v.string()),
    lang: v.optional(v.picklist(['fi', 'sv', 'en'])),
  }),
  expect: v.strictObject({
    /** Another scenario whose findings these must be, apart from cell addresses. */
    findingsOf: v.optional(v.string()),
    reportOf: v.optional(v.string()),
    name: v.string(),
    warnings: v.array(v.string()),
    /** Tab → used/total. */
    rows: v.record(v.string(), v.string()),
    /** Tunnus → computed light. */
    lights: v.record(v.string(), v.string()),
  }),
});

export type Scenario = v.InferOutput<typeof ScenarioFile> & { readonly folder: string };

export function scenarioNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @throws where scenario.json is not of the agreed form */
export function readScenario(name: string): Scenario {
  const folder = join(FOLDER, name);
  const file: unknown = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'));
  return { ...v.parse(ScenarioFile, file), folder };
}

export async function workbookOfScenario(scenario: Scenario): Promise<WorkbookModel> {
  const source = scenario.workbook ? join(ROOT, scenario.workbook) : join(scenario.folder, 'workbook');
  const alterations = (scenario.altered ?? {}) as Alterations;
  const tabs = (await readFolder(source)).map((tab) => alteredTab(tab, alterations));
  return savedWorkbook(tabs, (workbook) => alterWorkbook(workbook, alterations));
}

/** A checked-in expectation, with its last newline taken off. */
export function expectation(scenario: Scenario, file: string, of?: string): string {
  return readFileSync(join(of ? join(FOLDER, of) : scenario.folder, file), 'utf8').replace(/\n$/, '');
}

const FINDING_COLUMNS = ['rule', 'tab', 'key', 'column', 'severity', 'daysLate', 'causeGroups'];

/** In the form of expected-findings.tsv, sorted: a line too many and a line too few both show in the diff. */
export function findingsAsTsv(findings: readonly CheckedFinding[]): string {
  const lines = findings.map(({ rule, target, severity, daysLate, causeGroups }) =>
    [rule, target.tab, target.key, target.column, severity, daysLate ?? '', causeGroups.join(' + ')].join(
      '\t',
    ),
  );
  return sortedTsv([FINDING_COLUMNS.join('\t'), ...lines].join('\n'));
}

/** The header line first, the others in order; the order of findings is tested where it matters. */
export function sortedTsv(text: string): string {
  const [header = '', ...lines] = text.split('\n');
  return [header, ...lines.sort()].join('\n');
}

/** `10/10` by tab. */
export function usedRows(check: CheckResult): Record<string, string> {
  const entries = Object.entries(check.rows).map(([tab, { used, total }]) => [tab, `${used}/${total}`]);
  return Object.fromEntries(entries) as Record<string, string>;
}

export function computedLights(check: CheckResult): Record<string, string> {
  return Object.fromEntries(check.lights.map(({ osahanke, computed }) => [osahanke, computed]));
}

/** Cell addresses made alike: for comparing runs in which the same content stands in other cells. */
export function withoutAddresses(text: string): string {
  return text.replace(/(?<![\p{L}\d-])[A-Z]{1,2}\d+(?![\p{L}\d-])/gu, '□');
}
