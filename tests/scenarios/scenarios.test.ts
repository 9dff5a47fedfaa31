// Whole runs, a folder each: TSV tabs → .xlsx → emulated Apps Script → findings and Google Doc, against what is written beside.
// After a change meant: `UPDATE_SCENARIOS=1 npx jest scenarios/scenarios`, and read the difference line by line.
import { tabsAsText } from '../support/copied-workbook';
import { docText } from '../support/doc-text';
import { bundleHost, createReport, docOf, expectWholeEmulation } from '../support/report-run';
import {
  computedLights,
  expectation,
  findingsAsTsv,
  readScenario,
  scenarioNames,
  sortedTsv,
  usedRows,
  withoutAddresses,
  workbookOfScenario,
} from '../support/scenario';
import { updateScenario } from '../support/update-scenario';

test.each(scenarioNames())('%s', async (name) => {
  const scenario = readScenario(name);
  const { request, today, expect: expected } = scenario;
  const workbook = await workbookOfScenario(scenario);
  const peoplesTabs = workbook.sheets.map((sheet) => sheet.name);
  const before = tabsAsText(workbook, peoplesTabs);
  const host = bundleHost(workbook, today);
  const made = createReport(host, request);
  expectWholeEmulation(host);

  if (process.env.UPDATE_SCENARIOS === '1')
    updateScenario(scenario, made.check, docText(docOf(host.drive.files.get(made.fileId))));
  expect(findingsAsTsv(made.check.findings)).toBe(
    sortedTsv(expectation(scenario, 'expected-findings.tsv', expected.findingsOf)),
  );
  expect(usedRows(made.check)).toEqual(expected.rows);
  expect(computedLights(made.check)).toEqual(expected.lights);
  expect({ name: made.name, warnings: made.warnings }).toEqual({
    name: expected.name,
    warnings: expected.warnings,
  });
  const report = docText(docOf(host.drive.files.get(made.fileId)));
  const wanted = expectation(scenario, 'expected-report.txt', expected.reportOf);
  if (expected.reportOf === undefined) expect(report).toBe(wanted);
  else expect(withoutAddresses(report)).toBe(withoutAddresses(wanted));
  expect(tabsAsText(workbook, peoplesTabs)).toBe(before);
});
