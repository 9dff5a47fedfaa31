// Every match of a pattern in a text, in order: String.matchAll is younger than the language level of the domain.

/** `pattern` has the flag g. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const own = new RegExp(pattern.source, pattern.flags);
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    matches.push(match);
    if (match[0] === '') own.lastIndex++;
  }
  return matches;
}
