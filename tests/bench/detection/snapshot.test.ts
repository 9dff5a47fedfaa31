// The generated sheets are such as the add-on reads without a gap, and tell nothing that is still to come.
import { generatePortfolio } from '../../../bench/detection/portfolio';
import { sheets } from '../../../bench/detection/snapshot';
import { valueIn } from '../../../src/domain/workbook/cells/cell';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';

const portfolio = generatePortfolio(7);
const months = [...sheets(portfolio)];

test('eighteen months are lived, and rows come as they are written', () => {
  expect(months).toHaveLength(18);
  const rows = months.map((month) => month.told.size);
  expect(rows[0]).toBeGreaterThan(0);
  expect(rows[17]).toBe(portfolio.items.length);
  expect([...rows].sort((a, b) => a - b)).toEqual(rows);
});

test('every row is read and linked', () => {
  for (const { grids, today } of months) {
    const { tabs, unknownLinks } = readPortfolio(grids, today);
    expect(unknownLinks).toEqual([]);
    expect([...tabs.rekrytoinnit.left, ...tabs.hankinnat.left, ...tabs.osahankkeet.left]).toEqual([]);
  }
});

test('no day of a start or a contract is told before it has come', () => {
  for (const { grids, today } of months) {
    const { tabs } = readPortfolio(grids, today);
    for (const row of tabs.rekrytoinnit.rows) expect((valueIn(row.cells.aloitus) ?? '') <= today).toBe(true);
    for (const row of tabs.hankinnat.rows) {
      expect((valueIn(row.cells.sopimusAllekirjoitettu) ?? '') <= today).toBe(true);
      expect((valueIn(row.cells.tarjouspyyntoJulkaistu) ?? '') <= today).toBe(true);
    }
  }
});

test('the owners’ own lights are brighter than the truth: some late items stand under Vihreä', () => {
  const last = months[11];
  const past = portfolio.items.filter((item) => item.target < (last?.today ?? ''));
  const green = past.filter((item) => last?.lights.get(item.osahanke) === 'Vihreä');
  expect(green.length).toBeGreaterThan(0);
});
