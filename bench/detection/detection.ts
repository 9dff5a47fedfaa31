// Measures the warnings of the rules, and of three baselines, on generated portfolios.

import type { Item } from './item';
import { type Earliness, earliness, type Score, scoreOf, type Warns } from './score';
import { BASELINES, type Unit, unitsOf } from './units';

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
  readonly units: number;
  readonly late: number;
  readonly ours: Detector;
  readonly byKind: readonly Detector[];
  readonly byRule: readonly Detector[];
  readonly baselines: readonly Detector[];
}

export function detection(first: number, last: number): Detection {
  const units: Unit[] = [];
  for (let seed = first; seed <= last; seed++) for (const unit of unitsOf(seed)) units.push(unit);
  const ofKind = (kind: Item['kind']) =>
    detector(
      kind,
      units.filter((unit) => unit.item.kind === kind),
      (unit) => unit.rules.length > 0,
    );
  const rules = [...new Set(units.flatMap((unit) => unit.rules))].sort();
  return {
    seeds: [first, last],
    units: units.length,
    late: units.filter((unit) => unit.late).length,
    ours: detector('kaikki säännöt', units, (unit) => unit.rules.length > 0),
    byKind: [ofKind('rekrytointi'), ofKind('hankinta')],
    byRule: rules.map((rule) => detector(rule, units, (unit) => unit.rules.includes(rule))),
    baselines: BASELINES.map((name) => detector(name, units, (unit) => unit.baselines[name])),
  };
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
