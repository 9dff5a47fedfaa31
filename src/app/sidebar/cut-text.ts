// Texts of people's cells made fit for a list: cut to what it can carry, and harmless to the text around them.

/** Characters of one text in a list. */
export const LONGEST_TEXT = 1000;
/** Characters of a cell's value beside others like it. */
export const LONGEST_VALUE = 300;
/** Characters of a row's key: a Tunnus is short, but a cell may hold anything. */
export const LONGEST_KEY = 200;

/** Marks that turn the direction of all that follows them, also of our own words in the same sentence. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The beginning with `…`, never half of a surrogate pair; a direction mark is shown as `\ufffd`. */
export function cutText(text: string, longest: number): string {
  const beginning =
    text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return beginning.replace(DIRECTION_MARKS, '\ufffd');
}
