// How a tab's name stands in formulas and A1 notation.

/** `Päätösasiat` as it is, `'Oma tab'` and `'Ed''s'` in quotes. */
export function quotedTab(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The name without quotes. */
export function unquotedTab(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
