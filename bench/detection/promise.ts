// A promise: the day that an owner has in mind, and how it is written in the target's cell.
import { addDays, type IsoDay } from '../../src/domain/day/day';
import { HABITS } from './habits';
import type { Random } from './random';
import { targetWords } from './target-words';
import type { World } from './world';

export interface Target {
  /** The last day of the promise as it is written: in words it is the end of what they say. */
  readonly day: IsoDay;
  /** Null: a date cell; '' = left empty. */
  readonly words: string | null;
}

const VAGUE: readonly string[] = ['pian', 'mahdollisimman pian', 'myöhemmin sovittavana aikana'];

/** A promise given on a day for work whose median life is `median` days: mostly too early, sometimes with room. */
export function promiseOn(random: Random, world: World, today: IsoDay, median: number): Target {
  const { promise } = world;
  const share = Math.max(promise.least, promise.median * Math.exp(promise.sigma * (random.next() * 2 - 1)));
  const day = addDays(today, Math.max(14, Math.round(median * share)));
  const way = random.next();
  if (way < HABITS.targetVague) return { day, words: random.pick(VAGUE) };
  if (way < HABITS.targetVague + HABITS.targetEmpty) return { day, words: '' };
  if (way < HABITS.targetVague + HABITS.targetEmpty + HABITS.targetInWords) {
    const { last, words } = targetWords(random, today, day);
    return { day: last, words };
  }
  return { day, words: null };
}

/** False for an empty target and for one that says no day: there is nothing to be late for. */
export function saysDay({ words }: Target): boolean {
  return words !== '' && (words === null || !VAGUE.includes(words));
}
