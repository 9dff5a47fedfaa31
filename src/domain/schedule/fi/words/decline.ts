// The case forms of Finnish nouns from a few stems, with what each case says of a time.
import type { Role } from '../../sense';

/** Nominative, genitive stem (weak), essive stem (strong), partitive, illative: "viikko", "viiko", "viikko", … */
export type Noun = readonly [
  nominative: string,
  weak: string,
  strong: string,
  partitive: string,
  illative: string,
];

/** Endings on the genitive stem; "tta" is the abessive and says nothing of time. */
const WEAK_ENDINGS: readonly (readonly [ending: string, role: Role])[] = [
  ['n', 'of'],
  ['ssa', 'in'],
  ['lla', 'in'],
  ['sta', 'from'],
  ['lta', 'from'],
  ['lle', 'to'],
  ['ksi', 'to'],
];

/** Every form with its role; endings follow the vowels of the nominative. */
export function formsOf([nominative, weak, strong, partitive, illative]: Noun): readonly (readonly [
  form: string,
  role: Role,
])[] {
  const harmony = (ending: string) => (isBack(nominative) ? ending : ending.replace(/a/g, 'ä'));
  return [
    [nominative, 'plain'],
    [partitive, 'some'],
    [illative, 'to'],
    [strong + harmony('na'), 'in'],
    ...WEAK_ENDINGS.map(([ending, role]) => [weak + harmony(ending), role] as const),
  ];
}

/** The vowels of the last part of a compound decide; the nouns here are told apart by their last a, o, u, ä, ö, y. */
function isBack(word: string): boolean {
  const last = /[aouäöy](?=[^aouäöy]*$)/.exec(word)?.[0];
  return last === undefined ? false : 'aou'.includes(last);
}

/** "-kin", "-kaan", "-han", "-ko" add nothing to the time. */
const CLITIC = /(kin|kaan|kään|han|hän|ko|kö)$/;

/** The word without its clitic, or null where it has none. */
export function withoutClitic(word: string): string | null {
  return word.length > 5 && CLITIC.test(word) ? word.replace(CLITIC, '') : null;
}

/** Puts a compound's first part before every stem. */
export function compound(first: string, noun: Noun): Noun {
  const [nominative, weak, strong, partitive, illative] = noun;
  return [first + nominative, first + weak, first + strong, first + partitive, first + illative];
}
