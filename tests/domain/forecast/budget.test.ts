// Money against time, worked by hand.
import { forecastBudget, ownFunding, spendingGap } from '../../../src/domain/forecast/budget';

/** 1.1.–31.12.2021: 365 days; 100 of them have passed on 10.4. (31 + 28 + 31 + 10). */
const year = { budjetti: 365_000, alkaa: '2021-01-01', paattyy: '2021-12-31' };

test('the pace so far, carried to the end', () => {
  // 60 000 € in 100 days is 600 € a day: 219 000 € by the end, 146 000 € of 365 000 € unspent.
  const forecast = forecastBudget({ ...year, toteuma: 60_000 }, '2021-04-10');
  expect(forecast?.elapsed).toBeCloseTo(100 / 365, 10);
  expect(forecast?.spentAtEnd).toBeCloseTo(219_000, 6);
  expect(forecast?.unspent).toBeCloseTo(146_000, 6);
  expect(forecast?.firm).toBe(false);
});

test('a pace over the budget leaves nothing unspent', () => {
  const forecast = forecastBudget({ ...year, toteuma: 120_000 }, '2021-04-10');
  expect(forecast?.spentAtEnd).toBeCloseTo(438_000, 6);
  expect(forecast?.unspent).toBe(0);
});

test.each([
  // 182 of 365 days is just under half, 183 just over.
  ['2021-07-01', false],
  ['2021-07-02', true],
  ['2022-05-01', true],
])('on %s the forecast is firm: %p', (today, firm) => {
  expect(forecastBudget({ ...year, toteuma: 1 }, today)?.firm).toBe(firm);
});

test.each([
  ['before the first day', { ...year, toteuma: 0 }, '2020-12-31'],
  ['without a budget', { ...year, budjetti: 0, toteuma: 10 }, '2021-04-10'],
  ['where the end is before the start', { ...year, paattyy: '2020-12-31', toteuma: 10 }, '2021-04-10'],
])('%s there is no forecast', (_title, spending, today) => {
  expect(forecastBudget(spending, today)).toBeNull();
  expect(spendingGap(spending, today)).toBeNull();
});

test('used against elapsed in percentage points: behind is positive, ahead negative', () => {
  // 73 of 365 days = 20 %; 36 500 € = 10 %.
  const behind = spendingGap({ ...year, toteuma: 36_500 }, '2021-03-14');
  expect(behind?.used).toBeCloseTo(10, 8);
  expect(behind?.elapsed).toBeCloseTo(20, 8);
  expect(behind?.behind).toBeCloseTo(10, 8);
  expect(spendingGap({ ...year, toteuma: 109_500 }, '2021-03-14')?.behind).toBeCloseTo(-10, 8);
});

test.each([
  // Rakennehanke on 30.11.2020: 20 % of 881 000 € is 176 200 €, and 178 000 € has been paid.
  [881_000, 178_000, 20, { required: 176_200, missing: 0 }],
  [881_000, 150_000, 20, { required: 176_200, missing: 26_200 }],
  [500_000, 0, 0, { required: 0, missing: 0 }],
])('own funding of %d €: %d € paid, %d %%', (toteuma, paid, percent, expected) => {
  expect(ownFunding(toteuma, paid, percent)).toMatchObject(expected);
});

test('the share of own funding is of the costs so far', () => {
  expect(ownFunding(200_000, 30_000, 20).share).toBeCloseTo(15, 10);
  expect(ownFunding(0, 0, 20)).toEqual({ required: 0, share: 0, missing: 0 });
});
