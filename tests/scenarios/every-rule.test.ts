// The scenario that breaks every rule: each rule fires exactly on the rows that name it, and nowhere else.
import { readFolder } from '../../local/files/tsv/read-folder';
import { RULES } from '../../src/domain/rules/index';
import { bundleHost, createReport } from '../support/report-run';
import { readScenario, workbookOfScenario } from '../support/scenario';

const scenario = readScenario('08-every-rule-broken');
/** The header of the column of marks; what follows it names rules that concern the tab itself. */
const MARKS = /^Odotus ?/;

/** `Rekrytoinnit 4: phase-day`, for the tab itself `Toimenpiteet: header-match`. */
async function marked(): Promise<string[]> {
  const tabs = await readFolder(`${scenario.folder}/workbook`);
  return tabs.flatMap(({ name, headers, rows }) => {
    const column = headers.findIndex((header) => MARKS.test(header));
    const of = (text: string) => text.split(', ').filter((rule) => rule !== '');
    return [
      ...of((headers[column] ?? '').replace(MARKS, '')).map((rule) => `${name}: ${rule}`),
      ...rows.flatMap((row, index) => of(row[column] ?? '').map((rule) => `${name} ${index + 2}: ${rule}`)),
    ];
  });
}

test('each finding stands where it is marked, and each mark has its finding', async () => {
  const { check } = createReport(bundleHost(await workbookOfScenario(scenario), scenario.today));
  const found = check.findings.map(({ rule, target }) => {
    const row = target.key === '' ? '' : ` ${target.cell?.replace(/^[A-Z]+/, '')}`;
    return `${target.tab}${row}: ${rule}`;
  });
  expect(found.sort()).toEqual((await marked()).sort());
});

test('every rule is broken', async () => {
  const broken = new Set((await marked()).map((mark) => mark.split(': ')[1]));
  expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});
