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

test('with every tab there is, the check itself takes 25 calls; identity, and looking for set-aside warnings, come on top', async () => {
  const { model } = await openWorkbook(EXAMPLE);
  const talous = model.insertSheet('Talous');
  ['Osahanke', 'Kululaji', 'Budjetti €', 'Toteuma €'].forEach((value, at) => {
    talous.setCell(1, at + 1, { value });
  });
  const host = bundleHost(model, '2020-11-30');
  expect(host.rpc('portfolio.check', { month: '2020-11' }).ok).toBe(true);
  const identity = host.calls.log.filter(({ name }) => /^(Session|User)\./.test(name));
  expect(identity.map(({ name }) => name)).toEqual(['Session.getEffectiveUser', 'User.getEmail']);
  // The example has a remark that may be set aside: one call sees that there is no Kuitatut.
  const last = host.calls.log[host.calls.log.length - 1];
  expect(last?.name).toBe('Spreadsheet.getSheetByName');
  expect(host.calls.total - identity.length - 1).toBeLessThanOrEqual(25);
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
