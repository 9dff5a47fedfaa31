// The script's Date: emulated clock, local fields of a named zone, whatever the zone of this computer.
import fc from 'fast-check';
import { zoneNamed } from '../../../../local/apps-script/host/zone';
import { zonedDateClass } from '../../../../local/apps-script/host/zoned-date';

const NOW = Date.parse('2020-11-30T10:00:00Z');
const helsinki = zoneNamed('Europe/Helsinki');
const ScriptDate = zonedDateClass(Date, helsinki, () => NOW);

test('the clock is the emulated one', () => {
  expect(ScriptDate.now()).toBe(NOW);
  expect(new ScriptDate().getTime()).toBe(NOW);
  expect(ScriptDate()).toBe('Mon Nov 30 2020 12:00:00 GMT+0200 (Eastern European Standard Time)');
});

test('local getters follow the zone, UTC getters do not', () => {
  const date = new ScriptDate(Date.parse('2020-06-30T22:15:16.017Z'));
  expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay()]).toEqual([2020, 6, 1, 3]);
  expect([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]).toEqual([
    1, 15, 16, 17,
  ]);
  expect([date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()]).toEqual([5, 30, 22]);
  expect(date.getTimezoneOffset()).toBe(-180);
  expect(date.toISOString()).toBe('2020-06-30T22:15:16.017Z');
});

test('fields, text without a zone and setters mean the zone', () => {
  const midnight = '2026-01-04T22:00:00.000Z';
  expect(new ScriptDate(2026, 0, 5).toISOString()).toBe(midnight);
  expect(new ScriptDate('2026-01-05 00:00').toISOString()).toBe(midnight);
  expect(new ScriptDate('01/05/2026').toISOString()).toBe(midnight);
  expect(new ScriptDate('2026-01-05T00:00').toISOString()).toBe(midnight);
  expect(new ScriptDate('Jan 5, 2026').toISOString()).toBe(midnight);
  const date = new ScriptDate(2026, 0, 5, 12);
  expect(date.setMonth(6, 1)).toBe(Date.parse('2026-07-01T09:00:00Z'));
  expect(date.setHours(0, 0, 0, 0)).toBe(Date.parse('2026-06-30T21:00:00Z'));
  expect(date.setUTCHours(0)).toBe(Date.parse('2026-06-30T00:00:00Z'));
});

test('text with a zone, and a bare ISO day, mean what they say', () => {
  expect(new ScriptDate('2026-01-05').toISOString()).toBe('2026-01-05T00:00:00.000Z');
  expect(new ScriptDate('2026-01-05T00:00Z').toISOString()).toBe('2026-01-05T00:00:00.000Z');
  expect(new ScriptDate('2026-01-05T00:00+03:00').toISOString()).toBe('2026-01-04T21:00:00.000Z');
  expect(new ScriptDate('Mon, 05 Jan 2026 00:00:00 GMT').toISOString()).toBe('2026-01-05T00:00:00.000Z');
  expect(new ScriptDate('Jan 5 2026 00:00:00 GMT+0200').toISOString()).toBe('2026-01-04T22:00:00.000Z');
  expect(new ScriptDate('2026-01-05 00:00 EST').toISOString()).toBe('2026-01-05T05:00:00.000Z');
  expect(new ScriptDate('30.11.2020x').getTime()).toBeNaN();
});

test('it prints and reads back as itself', () => {
  const date = new ScriptDate(2020, 6, 1, 8, 5);
  expect(String(date)).toBe('Wed Jul 01 2020 08:05:00 GMT+0300 (Eastern European Summer Time)');
  expect(date.toDateString()).toBe('Wed Jul 01 2020');
  expect(date.toTimeString()).toBe('08:05:00 GMT+0300 (Eastern European Summer Time)');
  expect(new ScriptDate(String(date)).getTime()).toBe(date.getTime());
  expect(new ScriptDate(date).getTime()).toBe(date.getTime());
  expect(JSON.stringify(date)).toBe('"2020-07-01T05:05:00.000Z"');
});

test('an invalid date stays one', () => {
  const date = new ScriptDate(Number.NaN);
  expect(date.getFullYear()).toBeNaN();
  expect(String(date)).toBe('Invalid Date');
  expect(date.setHours(1)).toBeNaN();
  expect(date.setFullYear(2020)).toBe(Date.parse('2019-12-31T22:00:00Z'));
});

test('the prototype owns every method of Date, as date-fns utc/date/mini walks own names', () => {
  const own = Object.getOwnPropertyNames(ScriptDate.prototype);
  expect(own).toEqual(expect.arrayContaining(Object.getOwnPropertyNames(Date.prototype)));
  expect(new ScriptDate()).toBeInstanceOf(Date);
  expect(Object.prototype.toString.call(new ScriptDate())).toBe('[object Date]');
});

test('any wall clock outside a gap is read back from its fields', () => {
  const walls = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) });
  fc.assert(
    fc.property(walls, (ms) => {
      const wall = new Date(ms);
      const date = new ScriptDate(
        wall.getUTCFullYear(),
        wall.getUTCMonth(),
        wall.getUTCDate(),
        wall.getUTCHours(),
        wall.getUTCMinutes(),
        wall.getUTCSeconds(),
        wall.getUTCMilliseconds(),
      );
      const read = Date.UTC(
        date.getFullYear(),
        date.getMonth(),
        date.getDate(),
        date.getHours(),
        date.getMinutes(),
        date.getSeconds(),
        date.getMilliseconds(),
      );
      const inGap = helsinki.wall(helsinki.instant(ms)) !== ms;
      return inGap || read === ms;
    }),
    { seed: 20201130, numRuns: 300 },
  );
});
