// Range, fourth part: backgrounds, fonts, number formats, wrapping, alignment.
import type { Cell } from '../../model/cell';
import { readColor } from './color';
import { RangeValues } from './range-values';
import { sameShape } from './shape';

type Look = Exclude<keyof Cell, 'value' | 'formula' | 'note'>;
type Matrix<T> = readonly (readonly T[])[];
type Text = string | null | undefined;

/** What Sheets answers for a cell whose number format is automatic (platform facts §8.3 no. 22). */
const AUTOMATIC = '0.###############';

export abstract class RangeLook extends RangeValues {
  getBackground(): string {
    return this.offset(0, 0, 1, 1).getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  /** `#rrggbb`; white where nothing was set (§8.3 no. 8). */
  getBackgrounds(): string[][] {
    return this._read((cell) => cell.background ?? '#ffffff');
  }

  /** A colour that Sheets does not understand changes nothing and raises nothing (§8.3 no. 21). */
  setBackground(color: Text): this {
    return this._changeAlike((cell) => withColor(cell, 'background', color));
  }

  setBackgrounds(colors: Matrix<Text>): this {
    sameShape(colors, this._area);
    return this._change((cell, i, j) => withColor(cell, 'background', colors[i]?.[j]));
  }

  getFontColor(): string {
    return this.offset(0, 0, 1, 1).getFontColors()[0]?.[0] ?? '#000000';
  }

  getFontColors(): string[][] {
    return this._read((cell) => cell.fontColor ?? '#000000');
  }

  setFontColor(color: Text): this {
    return this._changeAlike((cell) => withColor(cell, 'fontColor', color));
  }

  setFontColors(colors: Matrix<Text>): this {
    sameShape(colors, this._area);
    return this._change((cell, i, j) => withColor(cell, 'fontColor', colors[i]?.[j]));
  }

  getFontWeight(): string {
    return this.offset(0, 0, 1, 1).getFontWeights()[0]?.[0] ?? 'normal';
  }

  getFontWeights(): string[][] {
    return this._read((cell) => cell.fontWeight ?? 'normal');
  }

  setFontWeight(weight: Text): this {
    return this._changeAlike((cell) => withWeight(cell, weight));
  }

  setFontWeights(weights: Matrix<Text>): this {
    sameShape(weights, this._area);
    return this._change((cell, i, j) => withWeight(cell, weights[i]?.[j]));
  }

  getNumberFormat(): string {
    return this.offset(0, 0, 1, 1).getNumberFormats()[0]?.[0] ?? AUTOMATIC;
  }

  getNumberFormats(): string[][] {
    return this._read((cell) => cell.numberFormat ?? AUTOMATIC);
  }

  /** Null is refused (§8.3 no. 22). Values already there stay as they are. */
  setNumberFormat(format: string): this {
    return this._changeAlike((cell) => withFormat(cell, format));
  }

  setNumberFormats(formats: Matrix<string>): this {
    sameShape(formats, this._area);
    return this._change((cell, i, j) => withFormat(cell, formats[i]?.[j] ?? ''));
  }

  getWrap(): boolean {
    return this.offset(0, 0, 1, 1).getWraps()[0]?.[0] ?? false;
  }

  getWraps(): boolean[][] {
    return this._read((cell) => cell.wrap ?? false);
  }

  setWrap(wrap: boolean): this {
    return this._changeAlike((cell) => withLook(cell, 'wrap', wrap || undefined));
  }

  getHorizontalAlignment(): string {
    return this._read((cell) => cell.horizontalAlignment ?? 'general')[0]?.[0] ?? 'general';
  }

  /** `left`, `center`, `right`; `normal` or null = by the kind of value. */
  setHorizontalAlignment(alignment: Text): this {
    const known = alignment === 'left' || alignment === 'center' || alignment === 'right';
    return this._changeAlike((cell) => withLook(cell, 'horizontalAlignment', known ? alignment : undefined));
  }

  getVerticalAlignment(): string {
    return this._read((cell) => cell.verticalAlignment ?? 'bottom')[0]?.[0] ?? 'bottom';
  }

  setVerticalAlignment(alignment: Text): this {
    const known = alignment === 'top' || alignment === 'middle' || alignment === 'bottom';
    return this._changeAlike((cell) => withLook(cell, 'verticalAlignment', known ? alignment : undefined));
  }
}

/** A copy with one look changed; undefined takes it away; the same cell where nothing changes. */
function withLook<K extends Look>(cell: Cell, look: K, value: Cell[K] | undefined): Cell {
  if (cell[look] === value) return cell;
  const { [look]: _old, ...rest } = cell;
  return (value === undefined ? rest : { ...rest, [look]: value }) as Cell;
}

function withColor(cell: Cell, look: 'background' | 'fontColor', color: Text): Cell {
  if (color === null || color === undefined || color === '') return withLook(cell, look, undefined);
  const read = readColor(color);
  return read === undefined ? cell : withLook(cell, look, read);
}

function withWeight(cell: Cell, weight: Text): Cell {
  return withLook(cell, 'fontWeight', weight === 'bold' ? 'bold' : undefined);
}

function withFormat(cell: Cell, format: string): Cell {
  const automatic = format === '' || format === AUTOMATIC || /^general$/i.test(format);
  return withLook(cell, 'numberFormat', automatic ? undefined : format);
}
