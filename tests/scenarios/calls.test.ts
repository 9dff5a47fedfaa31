// Service calls are the cost: their number does not depend on how many rows people have.
import { join } from 'node:path';
import { madeWorkbook } from '../../local/bench/made-workbook';
import { openWorkbook } from '../../local/files/xlsx/open-workbook';
import { bundleHost, createReport, expectWholeEmulation } from '../support/report-run';

const EXAMPLE = join(process.cwd(), 'examples/popsote-2020-11.xlsx');

const TODAY = '2020-11-30';
/** design.md, decision 4. */
const MOST_CALLS_OF_A_CHECK = 25;

function checkCalls(rows: number): { names: string[]; used: unknown } {
  const host = bundleHost(madeWorkbook(rows), TODAY);
  const answer = host.rpc('portfolio.check', { month: '2020-11' });
  expectWholeEmulation(host);
  const used = answer.ok ? (answer.value as { rows: Record<string, unknown> }).rows.Osahankkeet : answer;
  return { names: host.calls.log.map((call) => call.name), used };
}

function reportCalls(rows: number): string[] {
  const host = bundleHost(madeWorkbook(rows), TODAY);
  expect(createReport(host, { month: '2020-11' }).version).toBe(1);
  expectWholeEmulation(host);
  return host.calls.log.map((call) => call.name);
}

test('a full check makes the same calls, at most 25, for 10 and for 5,000 osahanke rows', () => {
  const small = checkCalls(10);
  const large = checkCalls(5000);
  expect(small.used).toMatchObject({ total: 10, used: 10 });
  expect(large.used).toMatchObject({ total: 5000, used: 5000 });
  expect(large.names).toEqual(small.names);
  expect(small.names.length).toBeGreaterThan(0);
  expect(small.names.length).toBeLessThanOrEqual(MOST_CALLS_OF_A_CHECK);
});

test('a report makes the same calls for 10 and for 200 osahanke rows, though each has its own tables', () => {
  expect(reportCalls(200)).toEqual(reportCalls(10));
});

test('the next report, with a log row more each time, costs no more than the one before it', () => {
  const host = bundleHost(madeWorkbook(10), TODAY);
  const counts = ['2020-08', '2020-09', '2020-10', '2020-11'].map((month) => {
    host.calls.reset();
    createReport(host, { month });
    return host.calls.total;
  });
  expect(new Set(counts.slice(1))).toEqual(new Set([counts[1]]));
});

/**
 * Why a check of every tab can't stay at 25 in all: SpreadsheetApp.getActive, then for each of the 12 tabs one call that
 * finds it by name and one that reads it. Apps Script has no call that reads two sheets, nor one that gives the names of
 * all sheets (getSheets gives objects whose names cost a call each); Sheets' batchGet is not open to
 * spreadsheets.currentonly. Told by place or headers instead, a copy of a tab would be read in its stead without a word.
 */
const READING = 1 + 12 * 2;
const IDENTITY = ['Session.getEffectiveUser', 'User.getEmail'];

test('with every tab there is, reading takes 25 calls, identity 2, and warnings that are set aside 2 more', async () => {
  const { model } = await openWorkbook(EXAMPLE);
  const add = (tab: string, headers: readonly string[]) => {
    const sheet = model.insertSheet(tab);
    headers.forEach((value, at) => {
      sheet.setCell(1, at + 1, { value });
    });
  };
  add('Talous', ['Osahanke', 'Kululaji', 'Budjetti €', 'Toteuma €']);
  add('Kuitatut', ['Havainto', 'Osahanke', 'Kohde', 'Syy', 'Voimassa asti', 'Tekijä', 'Aika']);
  const host = bundleHost(model, '2020-11-30');
  expect(host.rpc('portfolio.check', { month: '2020-11' }).ok).toBe(true);
  const names = host.calls.log.map(({ name }) => name);
  expect(names.filter((name) => /^(Session|User)\./.test(name))).toEqual(IDENTITY);
  expect(names.filter((name) => name.startsWith('Utilities.'))).toEqual([]);
  // The example has a remark that may be set aside: Kuitatut is looked for last, and read as it is there.
  expect(names.slice(-2)).toEqual(['Spreadsheet.getSheetByName', 'Sheet.getSheetValues']);
  expect(READING).toBeLessThanOrEqual(MOST_CALLS_OF_A_CHECK);
  expect(names.length).toBe(READING + IDENTITY.length + 2);
});

test('the sidebar’s first answer takes the calls of a check, one more tab for a director’s reports, and no more for more rows', () => {
  const callsOf = (rows: number, method: string) => {
    const host = bundleHost(madeWorkbook(rows), TODAY);
    expect(host.rpc(method, {}).ok).toBe(true);
    expectWholeEmulation(host);
    return host.calls.log.map((call) => call.name);
  };
  const start = callsOf(10, 'sidebar.start');
  expect(callsOf(300, 'sidebar.start')).toEqual(start);
  // Käyttöoikeudet and the other tabs as in a check, then Raportit, which this workbook does not have yet.
  const register = ['SpreadsheetApp.getActive', 'Spreadsheet.getSheetByName'];
  expect([...start].sort()).toEqual([...callsOf(10, 'portfolio.check'), ...register].sort());
});
