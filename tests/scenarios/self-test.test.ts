// Testaa ympäristö through the built bundle: every step passes on a whole machine, and nothing is left behind on any.
import { DriveStore } from '../../local/model/drive';
import { WorkbookModel } from '../../local/model/workbook';
import type { SelfTestResult } from '../../src/rpc/contract';
import { tabsAsText } from '../support/copied-workbook';
import { bundleHost } from '../support/report-run';

const TODAY = '2026-01-12';

function setting() {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  workbook.insertSheet('Osahankkeet').setCell(1, 1, { value: 'Tunnus' });
  workbook.owner = 'johtaja';
  const drive = new DriveStore();
  return { workbook, drive, host: bundleHost(workbook, TODAY, { drive }) };
}

function selfTest({ host }: ReturnType<typeof setting>, lang = 'fi'): SelfTestResult {
  const answer = host.rpc('selftest.run', { lang });
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as SelfTestResult;
}

function expectClean({ workbook, drive }: ReturnType<typeof setting>, before: string): void {
  expect([...drive.files.values()].filter((file) => !file.trashed)).toEqual([]);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Osahankkeet']);
  expect(tabsAsText(workbook, ['Osahankkeet'])).toBe(before);
}

test('every step passes in the embedded host, and its file and tab are gone afterwards', () => {
  const place = setting();
  const before = tabsAsText(place.workbook, ['Osahankkeet']);
  const result = selfTest(place);
  expect(result.steps.filter((step) => !step.passed)).toEqual([]);
  expect(result).toMatchObject({ passed: result.steps.length, failed: 0 });
  expect(place.drive.files.size).toBe(1);
  expectClean(place, before);
});
