// Word lists as they are read by people: words and phrases with commas between, a handful of them on a line.

/** `listed('pian, heti', 'ei tiedossa')` → each word or phrase by itself. */
export function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}
