// The meetings of the bodies that Kuka päättää/käsittelee names, as far as the tab Kokoukset knows them.
import type { IsoDay } from '../../day/day';
import { oncePerList } from '../../once-per-list';
import { maskPersonalData } from '../../personal-data/personal-data';
import { valueIn } from '../cells/cell';
import { fold } from '../likeness';
import type { RowOf } from '../row';
import { saysWhose, singularForms } from './body-words';

export interface DeciderMeeting {
  readonly row: RowOf<'kokoukset'>;
  /** As Kokoukset names it. */
  readonly body: string;
  readonly day: IsoDay;
  /** The last day for the meeting's material; null where it is not told. */
  readonly material: IsoDay | null;
}

interface Body {
  /** Each word in its cases. */
  readonly words: readonly ReadonlySet<string>[];
  readonly names: readonly string[];
  readonly meetings: DeciderMeeting[];
}

/** A body is named where all words of its name occur in `decider`, in whatever order and case. Soonest first. */
export function meetingsOfDecider(
  decider: string,
  kokoukset: readonly RowOf<'kokoukset'>[],
): readonly DeciderMeeting[] {
  const told = wordsOf(decider);
  const words = told.filter((_, at) => !saysWhose(told, at));
  const bodies = bodiesByFirstWord(kokoukset);
  const named = [...new Set(words.flatMap((word) => bodies.get(word) ?? []))].filter((body) =>
    body.words.every((forms) => words.some((word) => forms.has(word))),
  );
  return named
    .filter((body) => !isWithinOthers(body, named, words))
    .flatMap(({ meetings }) => meetings)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.number - b.row.number));
}

/** "Laaja poliittinen ohjausryhmä" is not the body "Ohjausryhmä" as well: a longer name has taken its words. */
function isWithinOthers(body: Body, named: readonly Body[], words: readonly string[]): boolean {
  const longer = named.filter(
    ({ names }) => names.length > body.names.length && body.names.every((name) => names.includes(name)),
  );
  return (
    longer.length > 0 &&
    body.words.every((forms) => words.filter((word) => forms.has(word)).length <= longer.length)
  );
}

/** Bodies by the forms of the first word of their names, so that a row is compared with those it may mean and not with all. */
const bodiesByFirstWord = oncePerList((kokoukset: readonly RowOf<'kokoukset'>[]) => {
  const byName = new Map<string, Body>();
  const byFirstWord = new Map<string, Body[]>();
  for (const row of kokoukset) {
    const body = valueIn(row.cells.toimielin);
    const day = valueIn(row.cells.paiva);
    if (body === undefined || day === undefined) continue;
    const names = wordsOf(body);
    if (names.length === 0) continue;
    const shown = maskPersonalData(body, ['henkilotunnus']);
    const meeting = { row, body: shown, day, material: valueIn(row.cells.aineistotViimeistaan) ?? null };
    const name = names.join(' ');
    const known = byName.get(name);
    if (known !== undefined) {
      known.meetings.push(meeting);
      continue;
    }
    const words = names.map((one) => new Set(singularForms(one)));
    const made: Body = { words, names, meetings: [meeting] };
    byName.set(name, made);
    for (const form of words[0] ?? []) {
      const same = byFirstWord.get(form);
      if (same === undefined) byFirstWord.set(form, [made]);
      else same.push(made);
    }
  }
  return byFirstWord;
});

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
