// Testaa ympäristö through the built bundle: every step passes on a whole machine, and nothing is left behind on any.
import { DriveStore } from '../../local/model/drive';
import { WorkbookModel } from '../../local/model/workbook';
import { TEXTS } from '../../src/domain/text/index';
import { SELF_TEST_STEPS } from '../../src/domain/text/self-test-texts';
import type { SelfTestResult } from '../../src/rpc/contract';
import { callsToTry, onlyAsks } from '../support/call-points';
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

test('whichever call fails: the other steps go on, the file and the tab are gone, and no address is told', () => {
  const whole = setting();
  selfTest(whole);
  const names = whole.host.calls.log.map((call) => call.name);
  expect(names.length).toBeGreaterThan(40);
  const ids = new Set(SELF_TEST_STEPS);
  for (const after of [false, true]) {
    for (const [index, name] of callsToTry(names, { turn: after ? 1 : 0, of: 2 })) {
      if (after && onlyAsks(name)) continue;
      const place = setting();
      const before = tabsAsText(place.workbook, ['Osahankkeet']);
      place.host.failCall(index + 1, { after, message: 'Virhe: johtaja@example.org ei pääse' });
      const answer = place.host.rpc('selftest.run', {});
      try {
        expect(tabsAsText(place.workbook, ['Osahankkeet'])).toBe(before);
        expect(JSON.stringify(answer)).not.toContain('johtaja@example.org');
        if (!answer.ok) continue;
        const { steps } = answer.value as SelfTestResult;
        expect(new Set(steps.map((step) => step.id))).toEqual(ids);
        const cleaned = steps.find((step) => step.id === 'clean-up')?.passed === true;
        if (cleaned) expectClean(place, before);
        // What a failed create has made all the same is found by the run's id.
        expect(cleaned || index > names.lastIndexOf('Docs.Documents.batchUpdate')).toBe(true);
      } catch (cause) {
        throw new Error(`call ${index + 1}, ${name}, ${after}: ${(cause as Error).message}`, { cause });
      }
    }
  }
});

test.each([
  ['drive.file', ['scopes', 'doc-create', 'doc-export', 'clean-up']],
  ['script.container.ui', ['scopes']],
])('without the permission %s the steps that need it fail, the others pass', (scope, failing) => {
  const place = setting();
  place.host.revoke(scope);
  const failed = selfTest(place).steps.filter((step) => !step.passed);
  expect(failed.map((step) => step.id)).toEqual(
    expect.arrayContaining(failing.filter((id) => id !== 'clean-up')),
  );
  expect(failed.map((step) => step.id).filter((id) => !/^(scopes|doc-|clean-up)/.test(id))).toEqual([]);
});

test('another zone of the spreadsheet is seen', () => {
  const place = setting();
  place.workbook.timeZone = 'America/New_York';
  const failed = selfTest(place).steps.filter((step) => !step.passed);
  expect(failed).toEqual([
    expect.objectContaining({ id: 'zones', seen: 'script Europe/Helsinki, sheet America/New_York' }),
  ]);
});

test.each(['fi', 'sv', 'en'] as const)('the result is in the language asked for: %s', (lang) => {
  const { steps, text } = selfTest(setting(), lang);
  expect(steps.map((step) => step.name)).toEqual(SELF_TEST_STEPS.map((id) => TEXTS[lang].selfTest.steps[id]));
  expect(text.split('\n')).toHaveLength(SELF_TEST_STEPS.length + 1);
});

test('a blank e-mail is shown only as blank', () => {
  const place = setting();
  const before = tabsAsText(place.workbook, ['Osahankkeet']);
  place.host.actAs({ id: 'johtaja', email: '', locale: 'fi' });
  expect(place.host.rpc('selftest.run', {})).toMatchObject({ ok: false, code: 'not-authorised' });
  expectClean(place, before);
});
