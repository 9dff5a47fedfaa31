// Every miss and every false alarm is counted once.
import { detection, warned } from '../../../bench/detection/detection';
import { falseAlarms, missedDelays } from '../../../bench/detection/failures';

const { of } = detection(4, 4);
const sum = (kinds: ReturnType<typeof falseAlarms>) => kinds.reduce((all, { units }) => all + units, 0);

test('misses and false alarms add up', () => {
  const missed = of.filter((unit) => unit.late && !warned(unit)).length;
  const alarms = of.filter((unit) => !unit.late && warned(unit)).length;
  expect(missed + alarms).toBeGreaterThan(0);
  expect(sum(missedDelays(of))).toBe(missed);
  expect(sum(falseAlarms(of))).toBe(alarms);
});
