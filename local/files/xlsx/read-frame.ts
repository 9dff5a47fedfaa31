// What hangs on a worksheet besides its cells: frozen panes, column widths, merges. Sizes come out in pixels.
import type { Rectangle } from '../../model/rectangle';
import { parseArea } from './reference';
import { walkXml } from './xml';

export interface FrameFacts {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rectangle[];
  /** Column number → pixels. Only columns with a width of their own. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** A cols element can span 16,384 columns; beyond the sheet's own it says nothing to the model. */
const MAX_WIDTH_COLUMNS = 1_000;

/** `frame` is the worksheet's text without cells. */
export function readFrame(frame: string): FrameFacts {
  let frozenRows = 0;
  let frozenColumns = 0;
  const merges: Rectangle[] = [];
  const columnWidths = new Map<number, number>();
  walkXml(frame, {
    open: ({ name, attributes }) => {
      if (name === 'pane' && /^frozen/.test(attributes.state ?? '')) {
        frozenRows = Number(attributes.ySplit ?? 0);
        frozenColumns = Number(attributes.xSplit ?? 0);
      } else if (name === 'mergeCell') {
        const area = parseArea(attributes.ref ?? '');
        if (area) merges.push(area);
      } else if (name === 'col' && attributes.width) {
        const last = Math.min(Number(attributes.max), MAX_WIDTH_COLUMNS);
        for (let column = Number(attributes.min); column <= last; column++) {
          columnWidths.set(column, toPixels(Number(attributes.width)));
        }
      }
    },
  });
  return { frozenRows, frozenColumns, merges, columnWidths };
}

/** Characters of the default font, 7 pixels each, with 5 pixels of padding (ECMA-376 part 1, 18.3.1.13). */
export function toPixels(characters: number): number {
  return Math.round(characters * 7);
}

/** The other way round: file widths already hold the padding. */
export function toCharacters(pixels: number): number {
  return Math.round((pixels / 7) * 100) / 100;
}
