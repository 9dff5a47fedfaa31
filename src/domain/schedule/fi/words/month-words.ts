// Month names in every case, their abbreviations and stems, and the names read in spite of one wrong letter.
import { distance } from 'fastest-levenshtein';
import { once } from '../../../once';
import type { Role, Sense } from '../../sense';
import { MONTHS_FI } from '../months';

const KUU_ENDINGS: readonly (readonly [ending: string, role: Role])[] = [
  ['', 'plain'],
  ['n', 'of'],
  ['ta', 'some'],
  ['na', 'in'],
  ['ssa', 'in'],
  ['lla', 'in'],
  ['sta', 'from'],
  ['lta', 'from'],
  ['hun', 'to'],
  ['lle', 'to'],
  ['ksi', 'to'],
];

/** "tammi" … "joulu": the stems of pairs and, alone, of short table cells. */
export const MONTH_STEMS: ReadonlyMap<string, number> = new Map(
  MONTHS_FI.map((name, at) => [name.replace(/kuu$/, ''), at + 1] as const),
);

type MonthSense = Extract<Sense, { is: 'month' }>;

export const MONTH_FORMS: ReadonlyMap<string, MonthSense> = new Map(
  MONTHS_FI.flatMap((name, at) => [
    ...KUU_ENDINGS.map(([ending, role]) => [name + ending, month(at + 1, role)] as const),
    [name.replace(/uu$/, ''), month(at + 1, 'plain')] as const,
  ]),
);

function month(number: number, role: Role): MonthSense {
  return { is: 'month', month: number, role };
}

const SHORTEST_MENDED = 6;

/** Forms of six letters and more, under each of their spellings with one letter left out. */
const nearForms = once(findNearForms);

/** Ordinary words one letter away from a month's form: a spruce for Christmas, a holiday month, a ninth's. */
const NOT_MONTHS = /^(joulukuus[ei]|lomaku|alkuku|loppuku|vaihtoku)/;

/** A month's form with one letter wrong, missing, doubled or two swapped; never an ordinary word. */
export function mendedMonth(word: string): MonthSense | undefined {
  if (word.length < SHORTEST_MENDED || NOT_MONTHS.test(word)) return undefined;
  for (const spelling of [word, ...withoutOneLetter(word)]) {
    for (const form of nearForms().get(spelling) ?? []) {
      const sense = MONTH_FORMS.get(form);
      if (sense !== undefined && isNear(word, form)) return { ...sense, guessed: true };
    }
  }
  return undefined;
}

/** "joului-tammikuu": a stem with one letter wrong, to be trusted only before a month's name. */
export function mendedStem(word: string): number | undefined {
  if (word.length < 4) return undefined;
  const near = [...MONTH_STEMS].filter(([stem]) => distance(stem, word) <= 1);
  return near.length === 1 ? near[0]?.[1] : undefined;
}

function findNearForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const form of MONTH_FORMS.keys()) {
    // An abbreviation with a wrong letter may be any word: "maalisko".
    if (form.length < SHORTEST_MENDED || form.endsWith('k')) continue;
    for (const spelling of [form, ...withoutOneLetter(form)]) {
      const known = forms.get(spelling);
      if (known === undefined) forms.set(spelling, [form]);
      else if (!known.includes(form)) known.push(form);
    }
  }
  return forms;
}

function withoutOneLetter(word: string): readonly string[] {
  return Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));
}

function isNear(word: string, form: string): boolean {
  const far = distance(word, form);
  return far <= 1 || (far === 2 && word.length === form.length && isSwapped(word, form));
}

function isSwapped(word: string, form: string): boolean {
  let at = 0;
  while (word[at] === form[at]) at += 1;
  return word[at] === form[at + 1] && word[at + 1] === form[at] && word.slice(at + 2) === form.slice(at + 2);
}
