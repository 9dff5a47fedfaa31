// When a clock trigger runs: once, at intervals, or at an hour of certain days in a time zone.
import type { Zone } from '../host/zone';

export type ClockRule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'interval'; readonly milliseconds: number }
  | { readonly kind: 'days'; readonly every: number }
  /** 0 = Sunday. */
  | { readonly kind: 'weekDay'; readonly day: number; readonly every: number }
  | { readonly kind: 'monthDay'; readonly day: number };

export interface ClockSchedule {
  readonly rule: ClockRule;
  /** 0–23; absent: some hour of Google's choice. */
  readonly hour?: number;
  /** Give or take a quarter; absent: some minute of the hour. */
  readonly minute?: number;
}

export interface ClockPlace {
  readonly zone: Zone;
  /** The instant the trigger was made: "every three days" counts from there. */
  readonly madeAt: number;
  /** Google's choice for this trigger, a whole number, always the same. */
  readonly chance: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The 31st comes again within two months, a rare rule within weeks. */
const DAYS_AHEAD = 400;

/** The first run after an instant; undefined where there is none any more. */
export function nextRun(
  { rule, ...time }: ClockSchedule,
  place: ClockPlace,
  after: number,
): number | undefined {
  if (rule.kind === 'once') return rule.at > after ? rule.at : undefined;
  if (rule.kind === 'interval') {
    const intervals = Math.floor((after - place.madeAt) / rule.milliseconds) + 1;
    return place.madeAt + intervals * rule.milliseconds;
  }
  const first = dayOf(place.zone.wall(after)) - 1;
  for (let day = first; day < first + DAYS_AHEAD; day++) {
    if (!falls(rule, day, dayOf(place.zone.wall(place.madeAt)))) continue;
    const instant = place.zone.instant(day * DAY + minuteOfDay(time, place.chance) * MINUTE);
    if (instant > after) return instant;
  }
  return undefined;
}

/** Calendar days since 1970-01-01 of a wall clock. */
function dayOf(wallMs: number): number {
  return Math.floor(wallMs / DAY);
}

function falls(rule: ClockRule, day: number, firstDay: number): boolean {
  const date = new Date(day * DAY);
  switch (rule.kind) {
    case 'days':
      return (day - firstDay) % rule.every === 0;
    case 'weekDay':
      return date.getUTCDay() === rule.day && (weekOf(day) - weekOf(firstDay)) % rule.every === 0;
    case 'monthDay':
      return date.getUTCDate() === rule.day;
    default:
      return false;
  }
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** `nearMinute` means a quarter to either side; without it some minute of the hour (platform facts §3.6). */
function minuteOfDay({ hour, minute }: Omit<ClockSchedule, 'rule'>, chance: number): number {
  const startOfHour = 60 * (hour ?? chance % 24);
  return startOfHour + (minute === undefined ? chance % 60 : minute - 15 + (chance % 31));
}
