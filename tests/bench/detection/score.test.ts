// Precision, recall and earliness reckoned by hand on a few units.
import { earliness, scoreOf } from '../../../bench/detection/score';
import type { Unit } from '../../../bench/detection/units';

/** What the score reads of a unit. */
function unit(tunnus: string, ahead: number, late: boolean, warned: boolean, day = '2021-03-31'): Unit {
  const rules = warned ? ['rekrytointi-forecast'] : [];
  const read = { seed: 1, item: { tunnus }, told: { promise: { day } }, ahead, late, rules };
  return read as unknown as Unit;
}

const warns = (one: Unit): boolean => one.rules.length > 0;

test('three late of which two were warned of, and one false alarm', () => {
  const units = [
    unit('REK-1', 60, true, true),
    unit('REK-1', 30, true, true),
    unit('REK-2', 20, true, false),
    unit('REK-3', 40, false, true),
    unit('REK-3', 10, false, false),
  ];
  expect(scoreOf(units, warns)).toEqual({ warned: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

test('nothing warned of and nothing late is no figure, not zero or one', () => {
  expect(scoreOf([unit('REK-1', 9, false, false)], warns)).toEqual({
    ...{ warned: 0, precision: null, recall: null, f1: null },
  });
});

test('the first true warning counts, of late items only', () => {
  const units = [
    unit('REK-1', 90, true, false),
    unit('REK-1', 60, true, true),
    unit('REK-1', 30, true, true),
    unit('REK-2', 50, true, false),
    unit('REK-3', 200, false, true),
    unit('REK-4', 40, true, true),
    unit('REK-5', 10, true, true),
    unit('REK-6', 80, true, true),
  ];
  // 10, 40, 60, 80: the smallest that a quarter, half and three quarters are no greater than.
  expect(earliness(units, warns)).toEqual({ lateItems: 5, warnedItems: 4, quartiles: [10, 40, 60] });
});

test('a new promise is a new item, and nothing warned of has no quartiles', () => {
  const units = [unit('REK-1', 30, true, true), unit('REK-1', 60, true, false, '2021-05-31')];
  expect(earliness(units, warns)).toEqual({ lateItems: 2, warnedItems: 1, quartiles: [30, 30, 30] });
  expect(earliness(units, () => false).quartiles).toBeNull();
});
