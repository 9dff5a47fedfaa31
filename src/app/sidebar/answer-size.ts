// How large an answer grows as UTF-8, and how much of a list fits: google.script.run publishes no limit, so ours is small.

/** Bytes of the value as JSON in UTF-8. */
export function sizeOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    // Each half of a surrogate pair counts two: the pair takes four.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** The items from `from` on that fit in `bytes`; always at least one where there is one, so that paging goes on. */
export function fitting<T>(items: readonly T[], from: number, bytes: number): readonly T[] {
  let used = 0;
  let to = from;
  while (to < items.length) {
    // The comma, too.
    used += sizeOf(items[to]) + 1;
    if (used > bytes && to > from) break;
    to++;
  }
  return items.slice(from, to);
}
