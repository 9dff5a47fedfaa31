// A Date class whose clock is the emulated one and whose local fields follow a named zone, for any realm's Date.
import { tzName } from '@date-fns/tz';
import { parseInstant } from './date-parsing';
import type { Zone } from './zone';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Method = (...args: unknown[]) => unknown;
type Members = Record<string, Method>;

/**
 * A subclass of `Native` that stands for `Date` in a script: `now()` and `new Date()` give the emulated
 * instant; local getters, setters, fields and zoneless text follow `zone`; everything UTC stays native.
 * Its prototype owns every method of Date, as date-fns's UTCDateMini walks own names (platform facts §13).
 *
 * @param Native the realm's own Date
 * @param zone the script's time zone (manifest `timeZone`)
 * @param now the emulated instant, epoch milliseconds
 */
export function zonedDateClass(Native: DateConstructor, zone: Zone, now: () => number): DateConstructor {
  const native = Native.prototype;
  const time = (date: unknown): number => native.getTime.call(date);
  const parse = (text: unknown): number => parseInstant(String(text), Native, zone);

  function ScriptDate(...args: unknown[]): unknown {
    if (!new.target) return describe(now(), zone);
    return Reflect.construct(Native, [instantOf(args)], new.target);
  }

  function instantOf(args: unknown[]): number {
    if (args.length === 0) return now();
    if (args.length > 1) return zone.instant(Reflect.apply(Native.UTC, Native, args.map(Number)) as number);
    const [value] = args;
    if (Object.prototype.toString.call(value) === '[object Date]') return time(value);
    const plain = typeof value === 'object' && value !== null ? String(value) : value;
    return typeof plain === 'string' ? parse(plain) : Number(plain);
  }

  const prototype = ScriptDate.prototype as Members;
  for (const key of Reflect.ownKeys(native)) {
    const descriptor = Object.getOwnPropertyDescriptor(native, key);
    if (descriptor && key !== 'constructor') Object.defineProperty(prototype, key, descriptor);
  }
  const define = (name: string, method: Method): void => {
    Object.defineProperty(prototype, name, {
      value: method,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  };

  const wallOf = (date: unknown): Members => new Native(zone.wall(time(date))) as unknown as Members;
  for (const name of Object.getOwnPropertyNames(native)) {
    const utc = name.replace(/^(get|set)(?!UTC)/, '$1UTC');
    if (utc === name || !(utc in native)) continue;
    if (name.startsWith('get')) {
      define(name, function (this: unknown) {
        return wallOf(this)[utc]?.();
      });
    } else {
      define(name, function (this: unknown, ...args: unknown[]) {
        const wall = wallOf(this);
        wall[utc]?.(...args);
        return native.setTime.call(this, zone.instant(Number(wall)));
      });
    }
  }
  define('getTimezoneOffset', function (this: unknown) {
    const minutes = -zone.offset(time(this)) / 60_000;
    return Number.isNaN(minutes) ? minutes : Math.trunc(minutes) + 0;
  });
  define('getYear', function (this: unknown) {
    return new Native(zone.wall(time(this))).getUTCFullYear() - 1900;
  });
  define('setYear', function (this: unknown, year: unknown) {
    const number = Math.trunc(Number(year));
    return prototype.setFullYear?.call(this, number >= 0 && number <= 99 ? 1900 + number : number);
  });
  define('toString', function (this: unknown) {
    return describe(time(this), zone);
  });
  define('toDateString', function (this: unknown) {
    return Number.isNaN(time(this)) ? 'Invalid Date' : describe(time(this), zone).slice(0, 15);
  });
  define('toTimeString', function (this: unknown) {
    return Number.isNaN(time(this)) ? 'Invalid Date' : describe(time(this), zone).slice(16);
  });

  Object.setPrototypeOf(prototype, native);
  Object.setPrototypeOf(ScriptDate, Native);
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.assign(ScriptDate, { now: () => now(), parse, UTC: Native.UTC });
  return ScriptDate as unknown as DateConstructor;
}

/** V8's own form: `Mon Nov 30 2020 12:00:00 GMT+0200 (Eastern European Standard Time)`. */
function describe(epochMs: number, zone: Zone): string {
  if (Number.isNaN(epochMs)) return 'Invalid Date';
  const two = (value: number): string => String(value).padStart(2, '0');
  const wall = new Date(zone.wall(epochMs));
  const year = wall.getUTCFullYear();
  const day = [
    DAYS[wall.getUTCDay()],
    MONTHS[wall.getUTCMonth()],
    two(wall.getUTCDate()),
    year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0'),
  ].join(' ');
  const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map(two).join(':');
  const minutes = Math.trunc(zone.offset(epochMs) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const shift = sign + two(Math.floor(Math.abs(minutes) / 60)) + two(Math.abs(minutes) % 60);
  return `${day} ${clock} GMT${shift} (${tzName(zone.name, new Date(epochMs), 'long')})`;
}
