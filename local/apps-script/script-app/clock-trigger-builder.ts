// ClockTriggerBuilder: when a clock starts a function.
import { Emulated, ScriptError } from '../host/emulated';
import type { EnumValue } from '../host/script-enum';
import { zoneNamed } from '../host/zone';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import type { ClockRule, ClockSchedule } from './clock-schedule';
import { Trigger } from './trigger';
import type { TriggerSetup } from './trigger-builder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

export class ClockTriggerBuilder extends Emulated {
  override readonly _name = 'ClockTriggerBuilder';
  readonly #setup: TriggerSetup;
  readonly #handler: string;
  #timeZone: string;
  #rule: ClockRule | undefined;
  #weeks: number | undefined;
  #time: Omit<ClockSchedule, 'rule'> = {};

  constructor(setup: TriggerSetup, handler: string) {
    super();
    this.#setup = setup;
    this.#handler = handler;
    this.#timeZone = setup.machine.manifest.timeZone;
  }

  /** Once, so many milliseconds from now. */
  after(durationMilliseconds: number): this {
    return this.#once(this.#setup.machine.now() + durationMilliseconds);
  }

  at(date: Date): this {
    return this.#once(date.getTime());
  }

  /** Once, at noon of that day. */
  atDate(year: number, month: number, day: number): this {
    const noon = Date.UTC(year, month - 1, day, 12);
    return this.#once(zoneNamed(this.#timeZone).instant(noon));
  }

  everyMinutes(n: number): this {
    requireOneOf('everyMinutes', n, MINUTES);
    return this.#repeat({ kind: 'interval', milliseconds: n * MINUTE });
  }

  everyHours(n: number): this {
    requireOneOf('everyHours', n, HOURS);
    return this.#repeat({ kind: 'interval', milliseconds: n * HOUR });
  }

  everyDays(n: number): this {
    requireCount(n);
    return this.#repeat({ kind: 'days', every: n });
  }

  /** Needs onWeekDay too. */
  everyWeeks(n: number): this {
    requireCount(n);
    this.#weeks = n;
    return this;
  }

  onWeekDay(day: EnumValue): this {
    return this.#repeat({ kind: 'weekDay', day: day.ordinal(), every: 1 });
  }

  /** A month without that day has no run (platform facts §3.6). */
  onMonthDay(day: number): this {
    if (!Number.isInteger(day) || day < 1 || day > 31) throw new ScriptError(`Invalid argument: ${day}`);
    return this.#repeat({ kind: 'monthDay', day });
  }

  atHour(hour: number): this {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new ScriptError(`Invalid argument: ${hour}`);
    this.#time = { ...this.#time, hour };
    return this;
  }

  nearMinute(minute: number): this {
    if (!Number.isInteger(minute) || minute < 0 || minute > 59)
      throw new ScriptError(`Invalid argument: ${minute}`);
    this.#time = { ...this.#time, minute };
    return this;
  }

  /** The script's zone unless this is called. */
  inTimezone(timezone: string): this {
    try {
      zoneNamed(timezone);
    } catch {
      throw new ScriptError(`Invalid argument: ${timezone}`);
    }
    this.#timeZone = timezone;
    return this;
  }

  /** @throws ScriptError without a time, or over a limit */
  create(): Trigger {
    const { machine, store, isAddOn } = this.#setup;
    const rule = this.#completeRule();
    if (isAddOn && rule.kind === 'interval' && rule.milliseconds < HOUR) {
      throw new ScriptError('The recurrence interval must be at least one hour.');
    }
    const schedule: ClockSchedule = { ...this.#time, rule };
    const event = { type: 'CLOCK' as const, schedule, timeZone: this.#timeZone };
    return new Trigger(store.add(machine, this.#handler, event, isAddOn));
  }

  #completeRule(): ClockRule {
    const rule = this.#rule;
    if (!rule) throw new ScriptError('The trigger has no time to run at.');
    return rule.kind === 'weekDay' ? { ...rule, every: this.#weeks ?? 1 } : rule;
  }

  #once(at: number): this {
    return this.#repeat({ kind: 'once', at });
  }

  #repeat(rule: ClockRule): this {
    this.#rule = rule;
    return this;
  }
}

function requireCount(n: number): void {
  if (!Number.isInteger(n) || n < 1) throw new ScriptError(`Invalid argument: ${n}`);
}

/** Text as people met it with everyMinutes. */
function requireOneOf(method: string, n: number, allowed: readonly number[]): void {
  if (allowed.includes(n)) return;
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
  throw new ScriptError(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
}

checkSignatures(ClockTriggerBuilder.prototype, 'ScriptApp.ClockTriggerBuilder', {
  after: ['number'],
  at: ['Date'],
  atDate: ['number number number'],
  everyMinutes: ['number'],
  everyHours: ['number'],
  everyDays: ['number'],
  everyWeeks: ['number'],
  onWeekDay: ['enum'],
  onMonthDay: ['number'],
  atHour: ['number'],
  nearMinute: ['number'],
  inTimezone: ['string'],
  create: [''],
});
