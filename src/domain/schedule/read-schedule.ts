// Reads a schedule expression: "viim. helmikuu 2021" and an anchor day → the days meant. Knows no language's words.
import { type IsoDay, isDay } from '../day/day';
import { findClauses } from './clauses';
import { conclude } from './conclude';
import { LANGUAGES, type ScheduleLanguage } from './languages';
import { atMeeting } from './meetings';
import { scan } from './pieces';
import { type Resolved, resolveAll } from './resolve';
import type { Meeting, Schedule } from './schedule';
import { tokenise } from './tokens';

export interface ReadingOptions {
  /** Meetings that the words may refer to. */
  readonly meetings?: readonly Meeting[];
  readonly language?: ScheduleLanguage;
}

/** What text without a time reads to. */
export const NO_TIME: Schedule = {
  kind: 'none',
  precision: 'none',
  earliest: null,
  latest: null,
  said: [],
  implied: [],
  start: 0,
  end: 0,
  confidence: 'certain',
  hedged: false,
};

/**
 * Reads the days that a text means. Never throws; earliest is never after latest; linear in the text's length.
 * @param anchor the day that resolves what is missing: a year, "ensi viikolla". Not a day: nothing is read.
 */
export function readSchedule(text: string, anchor: IsoDay, options: ReadingOptions = {}): Schedule {
  if (!isDay(anchor)) return NO_TIME;
  const language = LANGUAGES[options.language ?? 'fi'];
  const tokens = tokenise(text, language.senseOf);
  const { pieces, hedged, meeting } = scan(tokens, language, anchor);
  const { clauses, vague, impossible } = findClauses(pieces, tokens);
  const resolved = resolveAll(clauses, anchor);
  const real = resolved.filter((one): one is Resolved => one !== null);
  const onlyWeekdays = real.every((one) => one.clause.time.grain === 'weekday');
  // "ti 31.11.": the weekday doesn't mend the day.
  if (real.length > 0 && !(onlyWeekdays && impossible !== null)) {
    const read = conclude(real, tokens, hedged);
    return meeting && options.meetings !== undefined ? atMeeting(read, tokens, options.meetings) : read;
  }
  if (impossible !== null || resolved.length > 0)
    return noSuchDay(impossible?.suggestion ?? clauses[0]?.time.mended);
  if (vague === null) return NO_TIME;
  const start = tokens[vague.from]?.start ?? 0;
  const end = tokens[vague.to - 1]?.end ?? start;
  return { ...NO_TIME, kind: 'vague', precision: 'vague', start, end, hedged };
}

function noSuchDay(suggestion: string | undefined): Schedule {
  return { ...NO_TIME, problem: 'impossible-day', ...(suggestion === undefined ? {} : { suggestion }) };
}
