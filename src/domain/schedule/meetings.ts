// "Työvaliokunnan kokoukseen 12/20" means that body's meeting in that month, where it is known.
import { oncePerList } from '../once-per-list';
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
  const index = byFirstStem(meetings);
  const named = [...stems]
    .flatMap((stem) => index.get(stem) ?? [])
    .filter(
      ({ meeting, rest }) => isWithin(meeting, earliest, latest) && rest.every((stem) => stems.has(stem)),
    )
    .map(({ meeting }) => meeting)
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

interface Named {
  readonly meeting: Meeting;
  /** Beginnings of the words of its body after the first. */
  readonly rest: readonly string[];
}

/** By the beginning of the body's first word, so that words are compared with those they may mean and not with all. */
const byFirstStem = oncePerList((meetings: readonly Meeting[]) => {
  const index = new Map<string, Named[]>();
  for (const meeting of meetings) {
    const [first, ...rest] = wordsOf(meeting.body).map(stemOf);
    if (first === undefined) continue;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ meeting, rest }]);
    else known.push({ meeting, rest });
  }
  return index;
});

function wordsOf(body: string): readonly string[] {
  return body
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function isWithin({ day }: Meeting, earliest: string, latest: string): boolean {
  return day >= earliest && day <= latest;
}

function stemOf(word: string): string {
  return word.slice(0, word.length >= 7 ? word.length - 3 : Math.max(3, word.length - 1));
}
