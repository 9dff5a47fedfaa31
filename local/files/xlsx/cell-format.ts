// The formatting of a cell that the model knows, in one normal form so that two formats can be compared.
import type { Cell } from '../../model/cell';

export type CellFormat = Pick<
  Cell,
  | 'numberFormat'
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'wrap'
  | 'horizontalAlignment'
  | 'verticalAlignment'
>;

export const PLAIN: CellFormat = {};

/** The format with every default left out: white ground, black text, normal weight, no wrap, bottom, automatic. */
export function formatOf(cell: CellFormat): CellFormat {
  const { numberFormat, wrap, horizontalAlignment, verticalAlignment } = cell;
  const background = cell.background?.toLowerCase();
  const fontColor = cell.fontColor?.toLowerCase();
  return {
    ...(numberFormat && !/^general$/i.test(numberFormat) && { numberFormat }),
    ...(background && background !== '#ffffff' && { background }),
    ...(fontColor && fontColor !== '#000000' && { fontColor }),
    ...(cell.fontWeight === 'bold' && { fontWeight: 'bold' as const }),
    ...(wrap && { wrap }),
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && verticalAlignment !== 'bottom' && { verticalAlignment }),
  };
}

/** One text for equal formats; '' for a plain cell, as most are: thousands are asked about at each save. */
export function formatKey(cell: CellFormat): string {
  const values = Object.entries(formatOf(cell));
  return values.length === 0 ? '' : values.map(([name, value]) => `${name}\u0000${value}`).join('\u0001');
}
