// Precision, recall and earliness reckoned by hand on a few units.
import { earliness, scoreOf } from '../../../bench/detection/score';
import type { Unit } from '../../../bench/detection/units';

const BASELINES = { 'omat valot': false, 'tavoite ohitettu': false, sanalista: false };

function unit(tunnus: string, ahead: number, late: boolean, warned: boolean): Unit {
  const rules = warned ? ['rekrytointi-target'] : [];
  return {
    ...{ seed: 1, tunnus, kind: 'rekrytointi', today: '2021-01-31', ahead, late, rules },
    baselines: BASELINES,
  };
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
  ];
  expect(earliness(units, warns)).toEqual({ lateItems: 4, warnedItems: 3, median: 40 });
});
