// The meetings of the bodies that Kuka päättää/käsittelee names, as far as the tab Kokoukset knows them.
import type { IsoDay } from '../../day/day';
import { oncePerList } from '../../once-per-list';
import { maskPersonalData } from '../../personal-data/personal-data';
import { valueIn } from '../cells/cell';
import { fold } from '../likeness';
import type { RowOf } from '../row';

export interface DeciderMeeting {
  readonly row: RowOf<'kokoukset'>;
  /** As Kokoukset names it. */
  readonly body: string;
  readonly day: IsoDay;
  /** The last day for the meeting's material; null where it is not told. */
  readonly material: IsoDay | null;
}

interface Body {
  readonly words: readonly string[];
  readonly meetings: DeciderMeeting[];
}

/** A body is named where all words of its name occur in `decider`, in whatever order. Soonest first. */
export function meetingsOfDecider(
  decider: string,
  kokoukset: readonly RowOf<'kokoukset'>[],
): readonly DeciderMeeting[] {
  const words = new Set(wordsOf(decider));
  const bodies = bodiesByFirstWord(kokoukset);
  return [...words]
    .flatMap((word) => bodies.get(word) ?? [])
    .filter((body) => body.words.every((word) => words.has(word)))
    .flatMap(({ meetings }) => meetings)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.number - b.row.number));
}

/** Bodies by the first word of their names, so that a row is compared with those it may mean and not with all. */
const bodiesByFirstWord = oncePerList((kokoukset: readonly RowOf<'kokoukset'>[]) => {
  const byName = new Map<string, Body>();
  const byFirstWord = new Map<string, Body[]>();
  for (const row of kokoukset) {
    const body = valueIn(row.cells.toimielin);
    const day = valueIn(row.cells.paiva);
    if (body === undefined || day === undefined) continue;
    const words = wordsOf(body);
    const [first] = words;
    if (first === undefined) continue;
    const shown = maskPersonalData(body, ['henkilotunnus']);
    const meeting = { row, body: shown, day, material: valueIn(row.cells.aineistotViimeistaan) ?? null };
    const name = words.join(' ');
    const known = byName.get(name);
    if (known !== undefined) known.meetings.push(meeting);
    else {
      const made: Body = { words, meetings: [meeting] };
      byName.set(name, made);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), made]);
    }
  }
  return byFirstWord;
});

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
