// Cuts and joins the runs of a paragraph at offsets in UTF-16 units.
import { isDeepStrictEqual } from 'node:util';
import type { Inline, TextStyle } from '../../../model/google-doc';
import { inlineLength } from '../positions';

/** The runs between two offsets; text is cut where an offset falls inside it. */
export function sliceRuns(runs: readonly Inline[], from: number, to = Number.POSITIVE_INFINITY): Inline[] {
  const slice: Inline[] = [];
  let at = 0;
  for (const run of runs) {
    const length = inlineLength(run);
    if (run.kind === 'text') {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text !== '') slice.push({ ...run, text });
    } else if (at >= from && at + length <= to) slice.push(run);
    at += length;
  }
  return slice;
}

/** One list of runs; neighbours of the same style become one, nothing empty stays. */
export function joinRuns(...parts: readonly (readonly Inline[])[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of parts.flat()) {
    const last = joined.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text' && isDeepStrictEqual(last.style, run.style)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/** Style that text put at the offset takes on: of what stands before it, at the start of what follows. */
export function styleAt(runs: readonly Inline[], offset: number): TextStyle {
  const neighbour = sliceRuns(runs, 0, offset).at(-1) ?? sliceRuns(runs, offset)[0];
  return neighbour?.kind === 'text' ? neighbour.style : {};
}
