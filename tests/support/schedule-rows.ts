// Tables of schedule expressions in tests: the text and what it means, as "kind earliest..latest" with … for open.
import type { Schedule } from '../../src/domain/schedule/schedule';

export type ScheduleRow = readonly [text: string, means: string];

/** `by ..2021-01-31`, `during 2021-03-01..2021-03-31`, `vague`, `none`, `none impossible-day 28.2.2021`. */
export function meaningOf({ kind, earliest, latest, problem, suggestion }: Schedule): string {
  const days = kind === 'none' || kind === 'vague' ? '' : ` ${earliest ?? ''}..${latest ?? ''}`;
  const told = problem === undefined ? '' : ` ${problem}`;
  return `${kind}${days}${told}${suggestion === undefined ? '' : ` ${suggestion}`}`;
}
