// The units: open rows before a target that says a day, and what counts as a warning.
import { isWarning, LATE_DAYS, unitsOf } from '../../../bench/detection/units';
import { daysBetween } from '../../../src/domain/day/day';
import type { Finding } from '../../../src/domain/findings/finding';

const units = unitsOf(3);

test('every unit is before its target, open in the sheet, and late by the truth alone', () => {
  expect(units.length).toBeGreaterThan(50);
  for (const { ahead, told, today, item, late, settled } of units) {
    expect(ahead).toBe(daysBetween(today, told.promise.day));
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(told.ended).toBe(false);
    expect(['', 'pian', 'mahdollisimman pian']).not.toContain(told.promise.words);
    expect(late).toBe(daysBetween(told.promise.day, item.life.end) > LATE_DAYS);
    expect(settled).toBe(item.life.end <= today);
  }
});

test('what ended before its target was never late', () => {
  expect(units.filter(({ settled, late }) => settled && late)).toEqual([]);
});

test.each([
  ['Rekrytoinnit', 'deviation', 'keltainen', 'rekrytointi-forecast', true],
  ['Hankinnat', 'deviation', 'punainen', 'hankinta-target', true],
  ['Rekrytoinnit', 'deviation', 'huomautus', 'rekrytointi-forecast', false],
  ['Rekrytoinnit', 'cell', 'varoitus', 'late-cause', false],
  ['Rekrytoinnit', 'deviation', 'keltainen', 'rekrytointi-hanke-end', false],
  ['Osahankkeet', 'deviation', 'keltainen', 'osahanke-end', false],
] as const)('%s, %s, %s of %s: %s', (tab, kind, severity, rule, warns) => {
  const finding = { rule, kind, severity, target: { tab } } as unknown as Finding;
  expect(isWarning(finding)).toBe(warns);
});
