// What came of misses and false alarms, on lives made by hand; each is counted once, under the first kind that fits.
import { falseAlarms, missedDelays } from '../../../bench/detection/failures';
import type { Stage } from '../../../bench/detection/life';
import type { Unit } from '../../../bench/detection/units';

const stage = (vaihe: string, from: string, usual: number, trouble?: Stage['trouble']): Stage => ({
  ...{ vaihe, from, usual },
  ...(trouble === undefined ? {} : { trouble }),
});

/** Checked on 31.1.2021 against a target of 31.3.2021. */
function unit(stages: readonly Stage[], end: string, warned: boolean, told = stages[0]): Unit {
  const late = end > '2021-04-14';
  const settled = end <= '2021-01-31';
  const read = {
    ...{ item: { life: { stages, end } }, told: { stage: told, promise: { day: '2021-03-31' } } },
    ...{ today: '2021-01-31', late, settled, rules: warned ? ['rekrytointi-forecast'] : [] },
  };
  return read as unknown as Unit;
}

const PLANNED = stage('Suunnitteilla', '2021-01-01', 40);
const counts = (kinds: ReturnType<typeof falseAlarms>) => kinds.map(({ units }) => units);

test('misses: by what came after the check, then by a long stage, then by many small slips', () => {
  const units = [
    unit([PLANNED, stage('Haku auki', '2021-02-10', 25, 'no-applicants')], '2021-06-30', false),
    // It was known at the check: not what came after it.
    unit([stage('Haku auki', '2021-01-10', 90, 'no-applicants')], '2021-05-30', false),
    unit([PLANNED, stage('Odotusaika', '2021-03-01', 140, 'appeal')], '2021-06-30', false),
    unit([PLANNED, stage('Valittu', '2021-02-10', 20)], '2021-04-30', false),
    unit([PLANNED, stage('Valittu', '2021-02-10', 20)], '2021-04-30', true),
    unit([PLANNED, stage('Valittu', '2021-02-10', 20)], '2021-03-15', false),
  ];
  // No applicants, broken off, appeal, withdrew, a long stage, the rest.
  expect(counts(missedDelays(units))).toEqual([1, 0, 1, 0, 1, 1]);
});

test('false alarms: a little late, ready unseen, further than the sheet knew, or fast', () => {
  const further = stage('Haku auki', '2021-01-20', 20);
  const units = [
    unit([PLANNED], '2021-04-10', true),
    unit([PLANNED, further], '2021-03-20', true, PLANNED),
    unit([PLANNED, further], '2021-03-20', true, further),
    unit([PLANNED, further], '2021-01-28', true, PLANNED),
    unit([PLANNED, further], '2021-01-29', true, PLANNED),
    unit([PLANNED], '2021-06-30', true),
    unit([PLANNED], '2021-03-01', false),
  ];
  expect(counts(falseAlarms(units))).toEqual([1, 2, 1, 1]);
});
