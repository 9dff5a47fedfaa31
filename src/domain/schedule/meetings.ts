// "Työvaliokunnan kokoukseen 12/20" means that body's meeting in that month, where it is known.
import type { Meeting, Schedule } from './schedule';
import type { Token } from './tokens';

/** The schedule as it is, or the days of the meetings of the body that the words name. */
export function atMeeting(
  schedule: Schedule,
  tokens: readonly Token[],
  meetings: readonly Meeting[],
): Schedule {
  const { earliest, latest } = schedule;
  if (earliest === null || latest === null || schedule.precision === 'day') return schedule;
  const stems = new Set(
    tokens.filter((token) => token.kind === 'word').flatMap((token) => beginnings(token.text)),
  );
  const named = meetings
    .filter((one) => one.day >= earliest && one.day <= latest && isNamed(one.body, stems))
    .sort((a, b) => b.body.length - a.body.length || (a.day < b.day ? -1 : 1));
  const longest = named[0];
  if (longest === undefined) return schedule;
  const same = named.filter((one) => one.body === longest.body);
  const last = same[same.length - 1] ?? longest;
  return {
    ...schedule,
    precision: same.length === 1 ? 'day' : 'range',
    earliest: longest.day,
    latest: last.day,
    ...(same.length === 1 ? { meeting: { body: longest.body, day: longest.day } } : {}),
  };
}

/** Endings change with the case: words are compared by their beginnings. */
function beginnings(word: string): readonly string[] {
  const shortest = Math.max(3, word.length - 6);
  return Array.from({ length: Math.max(1, word.length - shortest + 1) }, (_one, cut) =>
    word.slice(0, shortest + cut),
  );
}

function isNamed(body: string, stems: ReadonlySet<string>): boolean {
  const words = body
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => stems.has(stemOf(word)));
}

function stemOf(word: string): string {
  return word.slice(0, word.length >= 7 ? word.length - 3 : Math.max(3, word.length - 1));
}
