// The standard error over seeds, reckoned by hand: of two seeds it is half of their distance.
import { spreadOver } from '../../../bench/detection/spread';
import type { Unit } from '../../../bench/detection/units';

function unit(seed: number, late: boolean, warned: boolean): Unit {
  return { seed, late, rules: warned ? ['rekrytointi-forecast'] : [] } as unknown as Unit;
}
const warns = (one: Unit): boolean => one.rules.length > 0;

test('two seeds, precision 1 and 1/2, recall 1/2 and 1: each error is a quarter', () => {
  const units = [
    ...[unit(1, true, true), unit(1, true, false)],
    ...[unit(2, true, true), unit(2, false, true)],
  ];
  expect(spreadOver(units, warns)).toEqual({ precision: 0.25, recall: 0.25 });
});

test('seeds that are alike leave no spread; one seed, or one without a figure, says nothing', () => {
  const alike = [1, 2, 3].flatMap((seed) => [unit(seed, true, true), unit(seed, false, true)]);
  expect(spreadOver(alike, warns)).toEqual({ precision: 0, recall: 0 });
  expect(spreadOver([unit(1, true, true)], warns)).toEqual({ precision: null, recall: null });
  expect(spreadOver([unit(1, true, true), unit(2, true, false)], warns).precision).toBeNull();
});
