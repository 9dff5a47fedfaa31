// What the sidebar is told: totals of everything, lists that fit, and pages that give the rest without gaps.
import { checkPortfolio } from '../../../src/app/check-portfolio';
import { checkResult } from '../../../src/app/check-result';
import { sizeOf } from '../../../src/app/sidebar/answer-size';
import { findingsPage, osahankkeetPage, sidebarCheck } from '../../../src/app/sidebar/sidebar-check';
import type { Access } from '../../../src/domain/roles/access';
import { TEXTS } from '../../../src/domain/text/index';
import type { CheckResult } from '../../../src/rpc/contract';
import { fakeCheckPorts } from '../fake-check-ports';
import { NO_OFFERS, toldFinding } from './told-finding';

const ACCESS: Access = { role: 'Hankejohtaja', basis: 'listed', own: ['RH-02', 'RH-99'], deadRows: [] };

const check = checkPortfolio(
  fakeCheckPorts({
    Osahankkeet: [
      { Tunnus: 'RH-01', Osahanke: 'Ensimmäinen', Vastuutaho: '', Alkaa: '31.2.2020' },
      { Tunnus: 'RH-02', Osahanke: 'Toinen', Tilanne: 'Sininen' },
    ],
  }).ports,
  {},
);
const { portfolio } = check.context;
const told = checkResult(check);

test('counts, lights, rows and days are those of the check', () => {
  const shown = sidebarCheck(told, portfolio, ACCESS, TEXTS.fi, NO_OFFERS);
  expect(told.findings.length).toBeGreaterThan(2);
  expect(Object.values(shown.counts).reduce((sum, count) => sum + count, 0)).toBe(told.findings.length);
  expect(Object.values(shown.lights).reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(shown).toMatchObject({
    today: '2020-11-30',
    words: { month: 'marraskuu 2020', today: '30.11.2020' },
    rows: { used: 3, total: 3 },
    own: ['RH-02'],
    limited: null,
    findings: { from: 0, total: told.findings.length },
    osahankkeet: { from: 0, total: 2 },
    setAside: { total: 0, items: [] },
    expiry: { usual: '2021-02-28', latest: '2021-11-30' },
  });
  const [first] = shown.osahankkeet.items;
  const own = told.findings.filter(({ osahanke }) => osahanke === 'RH-01');
  expect(Object.values(first?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(own.length);
});

/** As bad as it gets: every text as long as a cell can be, in letters of three bytes. */
function huge(findings: number): CheckResult {
  const long = '漢'.repeat(50_000);
  const evidence = Array.from({ length: 40 }, () => ({
    cell: 'Osahankkeet!A1',
    column: 'Tunnus',
    value: long,
  }));
  const one = toldFinding({ explanation: long, action: long, evidence, osahanke: long });
  const [light] = told.lights;
  if (light === undefined) throw new Error('no light');
  return {
    ...told,
    findings: Array.from({ length: findings }, () => one),
    setAside: Array.from({ length: findings }, () => ({ ...one, reason: long, until: null })),
    lights: Array.from({ length: 600 }, () => ({ ...light, osahanke: long })),
  };
}

test('however large the workbook, the check is far below 200 kB', () => {
  const shown = sidebarCheck(huge(60), portfolio, ACCESS, TEXTS.fi, NO_OFFERS);
  expect(sizeOf(shown)).toBeLessThan(180_000);
  expect(shown.findings.total).toBe(60);
  expect(shown.findings.items.length).toBeGreaterThan(0);
  expect(shown.osahankkeet.total).toBe(600);
  expect(shown.setAside.total).toBe(60);
  expect(shown.setAside.items.length).toBeGreaterThan(0);
  expect(shown.setAside.items.length).toBeLessThan(60);
});

test('pages go on where the first answer ended, and bear the same stamp', () => {
  const many = {
    ...told,
    findings: Array.from({ length: 1500 }, (_, index) => toldFinding({ explanation: `${index}` })),
  };
  const shown = sidebarCheck(many, portfolio, ACCESS, TEXTS.fi, NO_OFFERS);
  const seen = shown.findings.items.map(({ explanation }) => explanation);
  expect(seen.length).toBeLessThan(1500);
  while (seen.length < 1500) {
    const { stamp, page } = findingsPage(many, portfolio, NO_OFFERS, seen.length);
    expect(stamp).toBe(shown.stamp);
    seen.push(...page.items.map(({ explanation }) => explanation));
  }
  expect(seen).toEqual(many.findings.map(({ explanation }) => explanation));
  expect(osahankkeetPage(many, portfolio, NO_OFFERS, 1).page).toMatchObject({
    from: 1,
    total: 2,
    items: [{ tunnus: 'RH-02' }],
  });
});

test('the stamp differs as soon as a finding or a light does', () => {
  const [first, ...rest] = told.findings;
  const other = {
    ...told,
    findings: [{ ...(first ?? toldFinding()), explanation: 'Toinen lause.' }, ...rest],
  };
  const darker = {
    ...told,
    lights: told.lights.map((lights) => ({ ...lights, computed: 'Punainen' as const })),
  };
  const stamps = [told, other, darker].map((one) => findingsPage(one, portfolio, NO_OFFERS, 0).stamp);
  expect(new Set(stamps).size).toBe(3);
});
