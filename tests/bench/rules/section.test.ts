// The measure of the rule set: as many rows as it says, all of them used, and figures that hang together.
import { grownGrids } from '../../../bench/rules/grown-grids';
import { rulesSection } from '../../../bench/rules/section';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import { TAB_IDS } from '../../../src/domain/workbook/tabs/index';
import { ROOT } from '../../support/project-root';

test('a grown workbook has the rows that it was asked for, each with a Tunnus of its own, and none is left out', () => {
  const { grids, rows } = grownGrids(ROOT, 1000);
  expect(Math.abs(rows - 1000)).toBeLessThan(100);
  const { tabs } = readPortfolio(grids, '2020-11-30');
  expect(TAB_IDS.reduce((sum, id) => sum + tabs[id].rows.length, 0)).toBe(rows);
  const keys = tabs.osahankkeet.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the section tells rows and findings per size, and rows per second', () => {
  const { json, table } = rulesSection.measure({ dist: '', root: ROOT }, true);
  const { sizes } = json as {
    sizes: { rows: number; findings: number; rulesPerSecond: number; ratio: number }[];
  };
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toMatchObject({ ratio: 1 });
  for (const { rows, findings, rulesPerSecond } of sizes) {
    expect(findings).toBeGreaterThan(rows / 10);
    expect(rulesPerSecond).toBeGreaterThan(0);
    expect(table).toContain(String(rows));
  }
});
