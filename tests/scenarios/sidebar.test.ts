// What the sidebar gets from the built bundle: by role, in bounded answers, and a jump to the cell where it is now.
import { readFolder } from '../../local/files/tsv/read-folder';
import type { Host } from '../../local/host/host';
import type { WorkbookModel } from '../../local/model/workbook';
import type { CheckResult } from '../../src/rpc/contract';
import type {
  ListedFinding,
  ShownCell,
  SidebarReport,
  SidebarStart,
  SidebarUpdate,
} from '../../src/rpc/sidebar';
import { copiedWorkbook, tabsAsText } from '../support/copied-workbook';
import { EVERYBODY, PEOPLE } from '../support/people';
import { EXAMPLE_TABS } from '../support/project-root';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';
import { smallPortfolio } from '../support/small-portfolio';

const TODAY = '2020-11-30';

let example: WorkbookModel;
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
});

function hostOf(workbook: WorkbookModel, user = PEOPLE.johtaja): Host {
  return bundleHost(workbook, TODAY, { user, users: EVERYBODY });
}

function asked<V>(host: Host, method: string, payload: unknown = {}): V {
  const answer = host.rpc(method, payload);
  expectWholeEmulation(host);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as V;
}

const places = (findings: readonly Pick<ListedFinding, 'rule' | 'target'>[]) =>
  findings.map(({ rule, target }) => JSON.stringify([rule, target])).sort();

function selected(workbook: WorkbookModel, user: { readonly id: string }) {
  const selection = workbook.selections.get(user.id);
  const tab = workbook.sheets.find(({ sheetId }) => sheetId === selection?.sheetId)?.name;
  return [tab, selection?.area.row, selection?.area.column];
}

test('a director is told the very findings of a check, and nothing in the workbook changes', () => {
  const workbook = copiedWorkbook(example);
  const host = hostOf(workbook);
  const names = workbook.sheets.map(({ name }) => name);
  const before = tabsAsText(workbook, names);
  const start = asked<SidebarStart>(host, 'sidebar.start');
  const check = asked<CheckResult>(host, 'portfolio.check');
  expect(start.session.role).toBe('Hankejohtaja');
  expect(start.email).toBe('johtaja@example.org');
  expect(start.check?.findings.total).toBe(check.findings.length);
  expect(places(start.check?.findings.items ?? [])).toEqual(places(check.findings));
  expect(start.check?.osahankkeet.total).toBe(check.lights.length);
  expect(tabsAsText(workbook, names)).toBe(before);
});

test('a coordinator is told of their own only, and of the others how many there are', () => {
  const host = hostOf(copiedWorkbook(example), PEOPLE.koordinaattori);
  const { check, reports } = asked<SidebarStart>(host, 'sidebar.start');
  expect(check?.osahankkeet.items.map(({ tunnus }) => tunnus)).toEqual(['RH-01']);
  expect(check?.findings.items.filter(({ osahanke }) => osahanke !== 'RH-01')).toEqual([]);
  expect(Object.keys(check?.limited?.all ?? {}).length).toBeGreaterThan(0);
  expect(reports).toEqual([]);
  const rest = asked<{ page: { items: unknown[] } }>(host, 'findings.page', { from: 0 });
  expect(rest.page.items).toEqual(check?.findings.items);
});

test('a workbook without Osahankkeet: who one is, and what to mend', () => {
  const workbook = copiedWorkbook(example);
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Osahankkeet');
  expect(asked<SidebarStart>(hostOf(workbook), 'sidebar.start')).toMatchObject({
    session: { role: 'Hankejohtaja' },
    check: null,
    problem: { message: 'Taulukossa ei ole välilehteä Osahankkeet.' },
  });
});

test('"Tarkista kaikki" writes into the sheet and answers with the list as it then is', () => {
  const workbook = smallPortfolio();
  const host = hostOf(workbook);
  const { check, written } = asked<SidebarUpdate>(host, 'sidebar.update');
  expect(written.cells).toBeGreaterThan(0);
  const now = asked<SidebarStart>(host, 'sidebar.start').check;
  expect(check).toEqual(now);
});

test('a report comes with the register that names it', () => {
  const host = hostOf(copiedWorkbook(example));
  const report = asked<SidebarReport>(host, 'sidebar.report', { month: '2020-11' });
  expect(report).not.toHaveProperty('check');
  expect(report.reports).toMatchObject([{ month: '2020-11', version: 1, url: report.url, state: 'Luonnos' }]);
  expect(asked<SidebarStart>(host, 'sidebar.start').reports).toEqual(report.reports);
});

test('the cell of a finding is selected where its row is now, for this person only', () => {
  const workbook = copiedWorkbook(example);
  const host = hostOf(workbook);
  const { check } = asked<SidebarStart>(host, 'sidebar.start');
  const finding = check?.findings.items.find(({ target }) => target.tab === 'Rekrytoinnit');
  if (finding === undefined) throw new Error('no finding on Rekrytoinnit');
  const sheet = workbook.sheetByName('Rekrytoinnit');
  if (sheet === undefined) throw new Error('no Rekrytoinnit');
  // Somebody inserts a row above it meanwhile.
  sheet.rows.splice(1, 0, new Map());
  const shown = asked<ShownCell>(host, 'cell.show', finding.target);
  const row = Number(/\d+$/.exec(finding.target.cell ?? '')?.[0]) + 1;
  expect(shown).toMatchObject({ shown: true, note: null });
  expect(shown.cell).toMatch(new RegExp(`^[A-Z]+${row}$`));
  expect(selected(workbook, PEOPLE.johtaja).slice(0, 2)).toEqual(['Rekrytoinnit', row]);
  expect(workbook.selections.has(PEOPLE.koordinaattori.id)).toBe(false);
});

test('a row that is gone: its tab comes to the front', () => {
  const workbook = copiedWorkbook(example);
  const target = { tab: 'Sopimukset', key: 'SOP-99', column: 'Vaihe', cell: 'E9' };
  expect(asked<ShownCell>(hostOf(workbook), 'cell.show', target)).toMatchObject({ cell: null, shown: true });
  expect(selected(workbook, PEOPLE.johtaja)[0]).toBe('Sopimukset');
});

test.each([
  [{ tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa', cell: 'A1:B2' }],
  [{ tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa' }],
  [{ tab: 'x'.repeat(101), key: '', column: '', cell: null }],
])('a place that no finding has is refused: %j', (payload) => {
  expect(hostOf(copiedWorkbook(example)).rpc('cell.show', payload)).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});
