// Empty person-months and unused salary money, worked by hand.
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day/day';
import { sumVacancies, vacancyOf } from '../../../../src/domain/forecast/rekrytointi/vacancy';

const TODAY = '2020-11-30';
/** REK-06: ICT-arkkitehti. */
const post = {
  target: '2020-10-01',
  start: '2021-01-20',
  hankeEnd: '2021-12-31',
  tyopanos: 100,
  kuukausikustannus: 6800,
};

test('from the target to today and to the forecast', () => {
  const vacancy = vacancyOf(post, TODAY);
  // October, and 1.–29.11. of 30 days; then November and December whole, and 1.–19.1. of 31 days.
  // 1 + 29/30 = 1.9667 and 3 + 19/31 = 3.6129; euros are counted from what is shown.
  expect(vacancy).toEqual({
    monthsSoFar: 1.97,
    monthsUntilStart: 3.61,
    eurosSoFar: 13_396,
    eurosUntilStart: 24_548,
  });
});

test('half a post is half a month, and two people are two', () => {
  expect(vacancyOf({ ...post, tyopanos: 50 }, '2020-11-01').monthsSoFar).toBeCloseTo(0.5, 10);
  expect(vacancyOf({ ...post, tyopanos: 200 }, '2020-11-01').monthsSoFar).toBeCloseTo(2, 10);
});

test('nothing is counted after the hanke’s last day', () => {
  const vacancy = vacancyOf({ ...post, start: '2022-03-01', hankeEnd: '2020-12-31' }, '2022-02-01');
  expect(vacancy.monthsSoFar).toBeCloseTo(3, 10);
  expect(vacancy.monthsUntilStart).toBeCloseTo(3, 10);
});

test('a target still ahead: nothing so far', () => {
  const vacancy = vacancyOf({ ...post, target: '2020-12-31', start: '2021-02-26' }, TODAY);
  // 31.12. is 1/31, January 1, and 1.–25.2. of 28 days.
  expect(vacancy).toMatchObject({ monthsSoFar: 0, eurosSoFar: 0 });
  expect(vacancy.monthsUntilStart).toBe(1.93);
});

test('a start in time leaves nothing empty', () => {
  expect(vacancyOf({ ...post, target: '2021-02-01' }, TODAY)).toEqual({
    monthsSoFar: 0,
    monthsUntilStart: 0,
    eurosSoFar: 0,
    eurosUntilStart: 0,
  });
});

test('sums: a post without its cost is in the months and told of', () => {
  const known = vacancyOf(post, '2020-11-01');
  const unknown = vacancyOf({ ...post, kuukausikustannus: null }, '2020-11-01');
  expect(unknown.eurosSoFar).toBeNull();
  const sum = sumVacancies([known, unknown]);
  expect(sum).toMatchObject({ posts: 2, withoutCost: 1 });
  expect(sum.monthsSoFar).toBeCloseTo(2, 10);
  expect(sum.eurosSoFar).toBeCloseTo(6800, 6);
  expect(sumVacancies([])).toMatchObject({ posts: 0, withoutCost: 0, monthsSoFar: 0, eurosSoFar: 0 });
});

test('what is empty so far is never more than what will be, and grows with the days', () => {
  const count = fc.integer({ min: -200, max: 400 });
  fc.assert(
    fc.property(count, count, count, (target, start, now) => {
      const today = addDays(TODAY, now);
      const one = { ...post, target: addDays(TODAY, target), start: addDays(TODAY, start) };
      const vacancy = vacancyOf(one, today);
      expect(vacancy.monthsSoFar <= vacancy.monthsUntilStart + 1e-9).toBe(true);
      expect(vacancy.monthsSoFar >= 0).toBe(true);
      expect(vacancyOf(one, addDays(today, 1)).monthsSoFar >= vacancy.monthsSoFar - 1e-9).toBe(true);
    }),
  );
});
