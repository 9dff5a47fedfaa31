// Long texts of people's cells cut to what a list can carry; the whole text stays in the cell.

/** Characters of one text in a list. */
export const LONGEST_TEXT = 1000;
/** Characters of a row's key: a Tunnus is short, but a cell may hold anything. */
export const LONGEST_KEY = 200;

/** The beginning with `…`, never half of a surrogate pair; the text itself where it is short enough. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest - 1);
  return `${beginning.replace(/[\ud800-\udbff]$/, '')}…`;
}
