// What owners tell: behind the truth, never ahead of it; slowness only once it shows; promises that move forward.
import { generatePortfolio } from '../../../bench/detection/portfolio';
import { monthsTold } from '../../../bench/detection/told';
import { TROUBLES } from '../../../bench/detection/words';
import { daysBetween } from '../../../src/domain/day/day';

const portfolio = generatePortfolio(11);
const months = [...monthsTold(portfolio)];
const rows = months.flatMap(({ today, told }) =>
  portfolio.items.flatMap((item) => {
    const now = told.get(item.tunnus);
    return now === undefined ? [] : [{ item, now, today }];
  }),
);

test('the same seed tells the same of the same items, another seed does not', () => {
  expect([...monthsTold(generatePortfolio(11))]).toEqual(months);
  expect(generatePortfolio(12).items).not.toEqual(portfolio.items);
});

test('no stage is told before it has begun, no end before it has come', () => {
  for (const { item, now, today } of rows) {
    expect((now.stage?.from ?? '') <= today).toBe(true);
    if (now.ended) expect(item.life.end <= today).toBe(true);
  }
});

test('some rows are behind the truth', () => {
  const behind = rows.filter(({ item, now, today }) => !now.ended && item.life.end <= today);
  expect(behind.length).toBeGreaterThan(0);
});

test('a stage is told to be slow only once it has lasted longer than it usually does', () => {
  const slow = rows.filter(({ now }) => TROUBLES.slow.includes(now.huomio));
  expect(slow.length).toBeGreaterThan(0);
  for (const { now, today } of slow) {
    expect(daysBetween(now.stage?.from ?? today, today)).toBeGreaterThan(now.stage?.usual ?? 0);
  }
});

test('promises move, and never backwards; some never move', () => {
  const days = new Map<string, string[]>();
  for (const { item, now } of rows)
    days.set(item.tunnus, [...(days.get(item.tunnus) ?? []), now.promise.day]);
  const moved = [...days.values()].filter((list) => new Set(list).size > 1);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThan(days.size);
  for (const list of moved) expect([...list].sort()).toEqual(list);
});
