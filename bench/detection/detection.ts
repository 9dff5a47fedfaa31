// Measures the warnings of the rules, and of baselines beside them, on generated portfolios.
import { daysBetween } from '../../src/domain/day/day';
import type { Item } from './item';
import { saysDay } from './promise';
import { type Earliness, earliness, type Score, scoreOf, type Warns } from './score';
import { type Spread, spreadOver } from './spread';
import { BASELINES, LATE_DAYS, type Unit, unitsOf } from './units';
import type { WorldName } from './world';

/** Warnings at least so many days before the target, in the second count. */
export const AHEAD = 30;

export interface Detector {
  readonly name: string;
  readonly all: Score;
  readonly ahead: Score;
  readonly earliness: Earliness;
}

export interface Detection {
  readonly seeds: readonly [number, number];
  readonly world: WorldName;
  readonly units: number;
  readonly late: number;
  /** Rows of work that had ended without the sheet knowing, among the units; so many of them were warned of. */
  readonly settled: { readonly rows: number; readonly warned: number };
  readonly ours: Detector;
  /** Of `ours`, over the seeds. */
  readonly spread: Spread;
  /** The settled rows left out: nothing was left to foresee in them. */
  readonly unsettled: Detector;
  /** Items whose first promise says a day, and those that end too late for it: a promise that moves hides none of them. */
  readonly firstPromises: { readonly items: number; readonly late: number };
  /** By kind of row, then by Täyttötapa and Menettely. */
  readonly byKind: readonly Detector[];
  readonly byWay: readonly Detector[];
  /** Each over the rows of its own tab; one that reads both tabs, over all. */
  readonly byRule: readonly Detector[];
  readonly baselines: readonly Detector[];
}

export function detection(
  first: number,
  last: number,
  world: WorldName = 'tavallinen',
): Detection & { readonly of: readonly Unit[] } {
  const of: Unit[] = [];
  for (let seed = first; seed <= last; seed++) for (const unit of unitsOf(seed, world)) of.push(unit);
  const settled = of.filter((unit) => unit.settled);
  const rules = [...new Set(of.flatMap((unit) => unit.rules))].sort();
  const by = (nameOf: (unit: Unit) => string): readonly Detector[] =>
    [...new Set(of.map(nameOf))].sort().map((name) =>
      detector(
        name,
        of.filter((unit) => nameOf(unit) === name),
        warned,
      ),
    );
  return {
    ...{ seeds: [first, last], world, of },
    units: of.length,
    late: of.filter((unit) => unit.late).length,
    settled: { rows: settled.length, warned: settled.filter(warned).length },
    ours: detector('kaikki säännöt', of, warned),
    spread: spreadOver(of, warned),
    unsettled: detector(
      'kaikki säännöt, ilman jo valmiita töitä',
      of.filter((unit) => !unit.settled),
      warned,
    ),
    firstPromises: firstPromisesOf(of),
    byKind: by((unit) => unit.item.kind),
    byWay: by(wayOf),
    byRule: rules.map((rule) =>
      detector(
        rule,
        of.filter((unit) => KINDS.every((kind) => !rule.startsWith(kind)) || rule.startsWith(unit.item.kind)),
        (unit) => unit.rules.includes(rule),
      ),
    ),
    baselines: BASELINES.map((name) => detector(name, of, (unit) => unit.baselines[name])),
  };
}

const KINDS: readonly Item['kind'][] = ['rekrytointi', 'hankinta'];

function firstPromisesOf(units: readonly Unit[]): Detection['firstPromises'] {
  const items = [...new Set(units.map(({ item }) => item))].filter(({ promise }) => saysDay(promise));
  return {
    items: items.length,
    late: items.filter(({ promise, life }) => daysBetween(promise.day, life.end) > LATE_DAYS).length,
  };
}

export function warned(unit: Unit): boolean {
  return unit.rules.length > 0;
}

/** `Hankinta: Avoin` */
export function wayOf({ item }: Unit): string {
  return item.kind === 'rekrytointi' ? `Rekrytointi: ${item.way}` : `Hankinta: ${item.procedure}`;
}

function detector(name: string, units: readonly Unit[], warns: Warns): Detector {
  const ahead = units.filter((unit) => unit.ahead >= AHEAD);
  return {
    name,
    all: scoreOf(units, warns),
    ahead: scoreOf(ahead, warns),
    earliness: earliness(units, warns),
  };
}
