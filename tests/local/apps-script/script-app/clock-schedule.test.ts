// When clock triggers run: intervals, days, weeks and months in a zone, hours and minutes with Google's freedom.

import { zoneNamed } from '../../../../local/apps-script/host/zone';
import { type ClockSchedule, nextRun } from '../../../../local/apps-script/script-app/clock-schedule';

const MADE = Date.parse('2020-11-30T10:00:00Z');

/** The next runs of a schedule in UTC, `chance` 15 = no minute off where nearMinute is set. */
function runs(schedule: ClockSchedule, count: number, zone = 'Europe/Helsinki', chance = 15): string[] {
  const place = { zone: zoneNamed(zone), madeAt: MADE, chance };
  const found: string[] = [];
  let after: number | undefined = MADE;
  while (found.length < count && after !== undefined) {
    after = nextRun(schedule, place, after);
    if (after !== undefined) found.push(new Date(after).toISOString().slice(0, 16));
  }
  return found;
}

test('once, and never again', () => {
  expect(runs({ rule: { kind: 'once', at: MADE + 60_000 } }, 2)).toEqual(['2020-11-30T10:01']);
});

test('at intervals from the making on, also when asked late', () => {
  const schedule: ClockSchedule = { rule: { kind: 'interval', milliseconds: 7_200_000 } };
  expect(runs(schedule, 2)).toEqual(['2020-11-30T12:00', '2020-11-30T14:00']);
  const place = { zone: zoneNamed('UTC'), madeAt: MADE, chance: 0 };
  expect(nextRun(schedule, place, MADE + 7_200_000 * 5 + 1)).toBe(MADE + 7_200_000 * 6);
});

test('daily at an hour of the zone, over the change of summer time', () => {
  const schedule: ClockSchedule = { rule: { kind: 'days', every: 120 }, hour: 13, minute: 0 };
  expect(runs(schedule, 2)).toEqual(['2020-11-30T11:00', '2021-03-30T10:00']);
  expect(runs(schedule, 1, 'UTC')).toEqual(['2020-11-30T13:00']);
});

test('an hour that has passed comes tomorrow', () => {
  expect(runs({ rule: { kind: 'days', every: 1 }, hour: 8, minute: 0 }, 1)).toEqual(['2020-12-01T06:00']);
});

test('weekly on a day, every second week', () => {
  const monday = { kind: 'weekDay', day: 1 } as const;
  expect(runs({ rule: { ...monday, every: 1 }, hour: 15, minute: 0 }, 2)).toEqual([
    ...['2020-11-30T13:00', '2020-12-07T13:00'],
  ]);
  expect(runs({ rule: { ...monday, every: 2 }, hour: 8, minute: 0 }, 1)).toEqual(['2020-12-14T06:00']);
});

test('monthly, leaving out months without the day', () => {
  const schedule: ClockSchedule = { rule: { kind: 'monthDay', day: 31 }, hour: 6, minute: 30 };
  expect(runs(schedule, 3)).toEqual(['2020-12-31T04:30', '2021-01-31T04:30', '2021-03-31T03:30']);
});

test('nearMinute is a quarter off at most, a bare hour any minute of it', () => {
  const near: ClockSchedule = { rule: { kind: 'days', every: 1 }, hour: 18, minute: 30 };
  expect([0, 15, 30].map((chance) => runs(near, 1, 'UTC', chance)[0]?.slice(11))).toEqual([
    '18:15',
    '18:30',
    '18:45',
  ]);
  const bare: ClockSchedule = { rule: { kind: 'days', every: 1 }, hour: 18 };
  expect([0, 59, 60].map((chance) => runs(bare, 1, 'UTC', chance)[0]?.slice(11))).toEqual([
    '18:00',
    '18:59',
    '18:00',
  ]);
});
