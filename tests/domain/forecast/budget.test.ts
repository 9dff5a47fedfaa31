// Money against time, worked by hand.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day/day';
import { ownFunding, runsOutOf, spendingNumbers } from '../../../src/domain/forecast/budget';

/** 1.1.–31.12.2021: 365 days; 100 of them have passed on 10.4. (31 + 28 + 31 + 10). */
const year = { budjetti: 365_000, alkaa: '2021-01-01', paattyy: '2021-12-31' };

test('the pace so far, carried to the end', () => {
  // 60 000 € in 100 days is 600 € a day: 219 000 € by the end, 146 000 € of 365 000 € unspent.
  expect(spendingNumbers({ ...year, toteuma: 60_000 }, '2021-04-10')).toEqual({
    ...year,
    toteuma: 60_000,
    passed: 100,
    whole: 365,
    // 16.44 % and 27.40 %.
    used: 16,
    elapsed: 27,
    unspent: 146_000,
  });
});

test('a pace over the budget leaves nothing unspent', () => {
  // 1 200 € a day would be 438 000 €.
  expect(spendingNumbers({ ...year, toteuma: 120_000 }, '2021-04-10')?.unspent).toBe(0);
});

test('after the end what was not spent is unspent', () => {
  expect(spendingNumbers({ ...year, toteuma: 300_000 }, '2022-05-01')).toMatchObject({
    passed: 365,
    elapsed: 100,
    unspent: 65_000,
  });
});

test.each([
  ['before the first day', { ...year, toteuma: 0 }, '2020-12-31'],
  ['without a budget', { ...year, budjetti: 0, toteuma: 10 }, '2021-04-10'],
  ['where the end is before the start', { ...year, paattyy: '2020-12-31', toteuma: 10 }, '2021-04-10'],
])('%s there is no forecast', (_title, spending, today) => {
  expect(spendingNumbers(spending, today)).toBeNull();
});

test('on the first day the day itself has passed', () => {
  // 1 € in a day leaves 364 635 € of 365 000 €.
  expect(spendingNumbers({ ...year, toteuma: 1 }, '2021-01-01')).toMatchObject({
    passed: 1,
    unspent: 364_635,
  });
});

test('never more than the budget is unspent, and the spent and the unspent never more than it', () => {
  const euros = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      euros,
      fc.integer({ min: 0, max: 500 }),
      (budjetti, toteuma, day) => {
        const numbers = spendingNumbers({ ...year, budjetti, toteuma }, addDays(year.alkaa, day));
        const unspent = numbers?.unspent ?? -1;
        expect(unspent >= 0 && unspent <= budjetti).toBe(true);
        if (unspent > 0) expect(unspent + toteuma).toBeLessThanOrEqual(budjetti + 1);
      },
    ),
  );
});

test.each([
  // Rakennehanke on 30.11.2020: 20 % of 881 000 € is 176 200 €, and 178 000 € has been paid.
  [881_000, 178_000, 20, { required: 176_200, missing: 0 }],
  [881_000, 150_000, 20, { required: 176_200, missing: 26_200 }],
  [500_000, 0, 0, { required: 0, missing: 0 }],
])('own funding of %d €: %d € paid, %d %%', (toteuma, paid, percent, expected) => {
  expect(ownFunding(toteuma, paid, percent)).toMatchObject(expected);
});

test('cents add up by hand', () => {
  // 17.5 % of 23 379 € is 4 091.325 €; 4 091.33 − 100.05 = 3 991.28.
  expect(ownFunding(23_379, 100.05, 17.5)).toEqual({ required: 4091.33, missing: 3991.28 });
  expect(ownFunding(0, 0, 20)).toEqual({ required: 0, missing: 0 });
});

describe('the day on which the pace so far uses the budget up', () => {
  const on = (toteuma: number, today: string) => {
    const numbers = spendingNumbers({ ...year, toteuma }, today);
    return numbers === null ? undefined : runsOutOf(numbers);
  };

  test('by hand', () => {
    // 200 000 € in 100 days is 2 000 € a day: 365 000 € is used on day 183, 2 July (181 days by the end of June).
    expect(on(200_000, '2021-04-10')).toEqual({ lasts: 183, runsOut: '2021-07-02', early: 182 });
  });

  test.each([
    ['a pace that lasts to the end', 100_000, '2021-04-10'],
    ['nothing spent', 0, '2021-04-10'],
    ['more than the budget spent', 365_001, '2021-04-10'],
    ['after the end', 365_000, '2022-02-01'],
  ])('none: %s', (_title, toteuma, today) => {
    expect(on(toteuma, today)).toBeNull();
  });

  test('property: never before the day of the check, and by then the pace has used it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365_000 }), fc.integer({ min: 0, max: 364 }), (toteuma, days) => {
        const today = addDays(year.alkaa, days);
        const found = on(toteuma, today) ?? null;
        if (found === null) return;
        expect(found.runsOut >= today).toBe(true);
        const aDay = toteuma / (days + 1);
        expect(aDay * found.lasts).toBeGreaterThanOrEqual(year.budjetti - 0.001);
        expect(aDay * (found.lasts - 1)).toBeLessThan(year.budjetti + 0.001);
      }),
    );
  });
});
