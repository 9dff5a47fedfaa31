// A warning set aside by the built bundle: gone from the lists and marks, counted still, and back on its day or when the cell changes.
import type { Host } from '../../local/host/create-host';
import type { WorkbookModel } from '../../local/model/workbook';
import type { CheckResult } from '../../src/rpc/contract';
import { docText } from '../support/doc-text';
import { bundleHost, createReport, docOf, expectWholeEmulation } from '../support/report-run';
import { smallPortfolio } from '../support/small-portfolio';
import { notesOf, rowsOf, tabOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';
const RULE = { rule: 'cell-type', tab: 'Osahankkeet', key: 'RH-01', column: 'Sähköposti' };
const ASIDE = { ...RULE, reason: '=Osoite saadaan tammikuussa', until: '2021-01-31' };

/** A warning on every row: words where an address belongs. */
function warned(): WorkbookModel {
  const workbook = smallPortfolio();
  tabOf(workbook, 'Osahankkeet').setCell(1, 10, { value: 'Sähköposti' });
  return workbook;
}

function check(host: Host): CheckResult {
  const answer = host.rpc('portfolio.check', { month: '2020-11' });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as CheckResult;
}
const warnedKeys = (host: Host) =>
  check(host)
    .findings.filter(({ severity }) => severity === 'varoitus')
    .map(({ target }) => target.key);

test('it leaves findings, Tarkistus and notes, stays counted, and the report says so', () => {
  const workbook = warned();
  const host = bundleHost(workbook, TODAY);
  updatePortfolio(host);
  expect(rowsOf(workbook, 'Osahankkeet')[0]?.Tarkistus).toBe('1 varoitus: Sähköposti');
  expect(host.rpc('finding.setAside', ASIDE)).toEqual({ ok: true, value: { count: 1 } });
  expectWholeEmulation(host);
  expect(warnedKeys(host)).toEqual(['RH-02', 'RH-03', 'RH-04']);
  expect(check(host).setAside).toMatchObject([
    { ...{ rule: 'cell-type', reason: '=Osoite saadaan tammikuussa', until: '2021-01-31' } },
  ]);
  updatePortfolio(host);
  expect(rowsOf(workbook, 'Osahankkeet')[0]?.Tarkistus).toBe('Kunnossa');
  expect(Object.keys(notesOf(workbook, 'Osahankkeet'))).not.toContain('RH-01 Sähköposti');
  expect(workbook.sheetByName('Kuitatut')).toMatchObject({ hidden: true });
  expect(rowsOf(workbook, 'Kuitatut')[0]).toMatchObject({
    Osahanke: 'RH-01',
    Kohde: 'Osahankkeet, RH-01, Sähköposti',
    'Voimassa asti': 44227,
    Tekijä: 'johtaja@example.org',
  });
  const report = createReport(host, { month: '2020-11' });
  expect(docText(docOf(host.drive.files.get(report.fileId)))).toContain('Kuitattuja varoituksia on 1;');
});

test('it comes back after its day, when its cell changes, and when somebody brings it back', () => {
  const workbook = warned();
  const host = bundleHost(workbook, TODAY);
  host.rpc('finding.setAside', ASIDE);
  expect(warnedKeys(bundleHost(workbook, '2021-01-31'))).not.toContain('RH-01');
  expect(warnedKeys(bundleHost(workbook, '2021-02-01'))).toContain('RH-01');
  const sheet = tabOf(workbook, 'Osahankkeet');
  const cell = sheet.cell(2, 10);
  sheet.setCell(2, 10, { value: 'toiset sanat' });
  expect(warnedKeys(host)).toContain('RH-01');
  sheet.setCell(2, 10, cell);
  expect(warnedKeys(host)).not.toContain('RH-01');
  expect(host.rpc('finding.bringBack', RULE)).toEqual({ ok: true, value: { count: 0 } });
  expect(warnedKeys(host)).toContain('RH-01');
  host.rpc('finding.setAside', ASIDE);
  expect(warnedKeys(host)).not.toContain('RH-01');
  expect(rowsOf(workbook, 'Kuitatut')).toHaveLength(2);
});

test.each([
  ['an error', { ...ASIDE, key: 'RH-03', column: 'Vastuutaho', rule: 'cell-required' }, 'cannot-set-aside'],
  [
    'a deviation',
    { ...ASIDE, rule: 'rekrytointi-target', tab: 'Rekrytoinnit', key: 'REK-02', column: 'Aloitustavoite' },
    'cannot-set-aside',
  ],
  ['what is not there', { ...ASIDE, key: 'RH-99' }, 'cannot-set-aside'],
  ['no reason', { ...ASIDE, reason: '  ' }, 'bad-request'],
  ['a day that is past', { ...ASIDE, until: '2020-11-29' }, 'bad-expiry'],
  ['a day too far', { ...ASIDE, until: '2021-12-01' }, 'bad-expiry'],
  ['no day', { ...ASIDE, until: '31.1.2021' }, 'bad-expiry'],
])('%s is refused, and nothing is written', (_name, request, code) => {
  const workbook = warned();
  const answer = bundleHost(workbook, TODAY).rpc('finding.setAside', request);
  expect(answer).toMatchObject({ ok: false, code });
  expect(workbook.sheetByName('Kuitatut')).toBeUndefined();
});

test('a coordinator sets aside only their own', () => {
  const workbook = warned();
  const rights = workbook.insertSheet('Käyttöoikeudet');
  [
    ['Sähköposti', 'Rooli', 'Osahankkeet'],
    ['johtaja@example.org', 'Hankejohtaja', ''],
    ['koordinaattori@example.org', 'Koordinaattori', 'RH-02'],
  ].forEach((line, at) => {
    line.forEach((value, column) => rights.setCell(at + 1, column + 1, { value }));
  });
  const coordinator = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };
  const host = bundleHost(workbook, TODAY, { users: [coordinator] });
  expect(host.rpc('finding.setAside', ASIDE)).toMatchObject({ ok: false, code: 'forbidden' });
  expect(host.rpc('finding.setAside', { ...ASIDE, key: 'RH-02' })).toMatchObject({ ok: true });
});

test('the tab is read only where there is something to set aside: two calls', () => {
  const calls = (workbook: WorkbookModel) => {
    const host = bundleHost(workbook, TODAY);
    check(host);
    return host.calls.total;
  };
  const workbook = warned();
  bundleHost(workbook, TODAY).rpc('finding.setAside', ASIDE);
  expect(calls(workbook)).toBe(calls(smallPortfolio()) + 2);
});
