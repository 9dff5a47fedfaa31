// The arithmetic of a long list of which only what is on screen is drawn: heights, offsets, the range to draw.

/** Pixels from the top of the list to the top of each item; one more than there are items, the last is the whole height. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + heightOf(index);
  return offsets;
}

/** The item at this distance from the top: the last one that begins at or above it. */
export function itemAt(offsets: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Viewport {
  /** Pixels of the list above the upper edge of the screen; negative where the list begins lower. */
  readonly above: number;
  /** Pixels. */
  readonly height: number;
}

/** Items on either side that are drawn too, so that the next one can be reached with Tab. */
const OVERSCAN = 1;

/** Indexes to draw in order: the visible ones, and `pinned` (has the focus) wherever it is; at most `most`. */
export function drawnItems(
  offsets: Float64Array,
  viewport: Viewport,
  pinned: number | null,
  most: number,
): readonly number[] {
  const count = offsets.length - 1;
  if (count <= 0) return [];
  const first = Math.max(0, itemAt(offsets, viewport.above) - OVERSCAN);
  const visible = itemAt(offsets, viewport.above + viewport.height) + OVERSCAN;
  const isPinnedOutside =
    pinned !== null && pinned < count && (pinned < first || pinned > visible || pinned >= first + most);
  const last = Math.min(count - 1, visible, first + most - (isPinnedOutside ? 2 : 1));
  const drawn = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (!isPinnedOutside || pinned === null) return drawn;
  return pinned < first ? [pinned, ...drawn] : [...drawn, pinned];
}
