// styles.xml as a list of raw pieces: what each cell style looks like, and new styles added without touching the old.
import { type CellFormat, formatKey, formatOf, PLAIN } from './cell-format';
import { colourOf } from './colours';
import { BUILT_IN_FORMATS } from './number-formats';
import { withBold, withColour, withLayout } from './style-pieces';
import { attributeOf, escapeXml, walkXml, withAttribute } from './xml';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'cellXfs' | 'dxfs';

const ITEM: Readonly<Record<ListName, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  cellXfs: 'xf',
  dxfs: 'dxf',
};
/** Order of the children of styleSheet (ECMA-376 part 1, 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

interface Dxf {
  readonly background?: string;
  readonly fontColor?: string;
}

export class StyleSheet {
  readonly #xml: string;
  readonly #lists: Record<ListName, string[]> = { numFmts: [], fonts: [], fills: [], cellXfs: [], dxfs: [] };
  /** Where each list stands in the text: from "<" to after its last ">". */
  readonly #places = new Map<string, { start: number; end: number }>();
  readonly #fonts: CellFormat[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #formats: CellFormat[] = [];
  readonly #dxfs: Dxf[] = [];
  readonly #numberFormats = new Map<number, string>(
    Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]),
  );
  readonly #derived = new Map<string, number>();
  #touched = false;

  constructor(
    xml: string,
    readonly theme: readonly string[],
  ) {
    this.#xml = xml;
    this.#read();
  }

  /** What the cell style of this index looks like; plain where there is no such style. */
  format(index: number): CellFormat {
    return this.#formats[index] ?? PLAIN;
  }

  /** What a conditional format's style of this index does. */
  differential(index: number): Dxf {
    return this.#dxfs[index] ?? {};
  }

  get touched(): boolean {
    return this.#touched;
  }

  /**
   * Index of a style like `base` but with this format. `quoted` marks text that begins with "=" as text for
   * whoever edits the cell in Excel; undefined leaves that mark as it is.
   */
  derive(base: number, format: CellFormat, mark?: boolean): number {
    const wanted = formatOf(format);
    const raw = this.#lists.cellXfs[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const quoted = mark ?? isQuoted(raw);
    const had = this.format(base);
    const wantedKey = formatKey(wanted);
    const key = `${base} ${quoted} ${wantedKey}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    if (formatKey(had) === wantedKey && quoted === isQuoted(raw)) return base;
    let xf = raw;
    if (wanted.numberFormat !== had.numberFormat) {
      xf = withAttribute(xf, 'numFmtId', String(this.#numberFormatId(wanted.numberFormat)));
      xf = withAttribute(xf, 'applyNumberFormat', '1');
    }
    if (wanted.fontColor !== had.fontColor || wanted.fontWeight !== had.fontWeight) {
      xf = withAttribute(xf, 'fontId', String(this.#fontId(Number(attributeOf(raw, 'fontId') ?? 0), wanted)));
      xf = withAttribute(xf, 'applyFont', '1');
    }
    if (wanted.background !== had.background) {
      xf = withAttribute(xf, 'fillId', String(this.#fillId(wanted.background)));
      xf = withAttribute(xf, 'applyFill', '1');
    }
    xf = withLayout(xf, had, wanted);
    xf = withAttribute(xf, 'quotePrefix', quoted ? '1' : undefined);
    const index = this.#add('cellXfs', xf);
    this.#formats[index] = wanted;
    this.#derived.set(key, index);
    return index;
  }

  /** Index of a conditional format's style. */
  addDifferential({ background, fontColor }: Dxf): number {
    const same = this.#dxfs.findIndex((dxf) => dxf.background === background && dxf.fontColor === fontColor);
    if (same >= 0) return same;
    const font = fontColor ? `<font><color rgb="${argb(fontColor)}"/></font>` : '';
    const fill = background
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor rgb="${argb(background)}"/></patternFill></fill>`
      : '';
    this.#dxfs.push({ ...(background && { background }), ...(fontColor && { fontColor }) });
    return this.#add('dxfs', `<dxf>${font}${fill}</dxf>`);
  }

  /** The part's text with what was added. */
  toXml(): string {
    if (!this.#touched) return this.#xml;
    let xml = this.#xml;
    // From the end, so that the places before stay true.
    for (const name of ORDER.split(' ').reverse()) {
      const items = this.#lists[name as ListName];
      if (!items || items.length === 0) continue;
      const list = `<${name} count="${items.length}">${items.join('')}</${name}>`;
      const { start, end } = this.#places.get(name) ?? this.#gapFor(name);
      xml = xml.slice(0, start) + list + xml.slice(end);
    }
    return xml;
  }

  #read(): void {
    let list = '';
    let item = '';
    let itemStart = 0;
    let depth = 0;
    let font: { background?: string; fontColor?: string; fontWeight?: 'bold' } = {};
    let fill: string | undefined;
    let inFill = false;
    walkXml(this.#xml, {
      open: ({ name, attributes, start }) => {
        depth += 1;
        if (depth === 2) {
          list = name;
          this.#places.set(name, { start, end: start });
        }
        const own = ITEM[list as ListName];
        if (depth === 3 && name === own) {
          item = name;
          itemStart = start;
          font = {};
          fill = undefined;
          if (name === 'numFmt') {
            this.#numberFormats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
          }
          if (name === 'xf') this.#formats.push(this.#xfFormat(attributes));
        } else if (!item) return;
        if (name === 'fill') inFill = true;
        if (item === 'xf' && name === 'alignment') this.#align(attributes);
        const colour = colourOf(attributes, this.theme);
        if (name === 'b' && !/^(0|false)$/.test(attributes.val ?? '')) font.fontWeight = 'bold';
        if (name === 'color' && !inFill && colour && colour !== '#000000') font.fontColor = colour;
        if (name === 'patternFill' && attributes.patternType !== 'none') fill = '';
        // A solid cell fill shows its foreground, a conditional format's its background.
        if (fill !== undefined || item === 'dxf') {
          if (inFill && name === (item === 'dxf' ? 'bgColor' : 'fgColor') && colour) fill = colour;
        }
      },
      close: (name, end) => {
        if (depth === 3 && item === name) {
          this.#lists[list as ListName].push(this.#xml.slice(itemStart, end));
          if (name === 'font') this.#fonts.push(font);
          if (name === 'fill') this.#fills.push(fill && fill !== '#ffffff' ? fill : undefined);
          if (name === 'dxf') {
            this.#dxfs.push({
              ...(fill && { background: fill }),
              ...(font.fontColor && { fontColor: font.fontColor }),
            });
          }
          item = '';
        }
        if (name === 'fill') inFill = false;
        const place = depth === 2 ? this.#places.get(name) : undefined;
        if (place) place.end = end;
        depth -= 1;
      },
    });
  }

  #xfFormat(attributes: Readonly<Record<string, string>>): CellFormat {
    const numberFormat = this.#numberFormats.get(Number(attributes.numFmtId ?? 0));
    const background = this.#fills[Number(attributes.fillId ?? 0)];
    return formatOf({
      ...this.#fonts[Number(attributes.fontId ?? 0)],
      ...(numberFormat && { numberFormat }),
      ...(background && { background }),
    });
  }

  #align({ horizontal, vertical, wrapText }: Readonly<Record<string, string>>): void {
    const last = this.#formats.length - 1;
    this.#formats[last] = formatOf({
      ...this.#formats[last],
      ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && {
        horizontalAlignment: horizontal,
      }),
      ...(vertical === 'top' && { verticalAlignment: 'top' as const }),
      ...(vertical === 'center' && { verticalAlignment: 'middle' as const }),
      ...(/^(1|true)$/.test(wrapText ?? '') && { wrap: true }),
    });
  }

  #numberFormatId(code: string | undefined): number {
    if (!code) return 0;
    for (const [id, known] of this.#numberFormats) if (known === code && !isLocaleBound(id)) return id;
    const id = Math.max(163, ...this.#numberFormats.keys()) + 1;
    this.#numberFormats.set(id, code);
    this.#add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #fontId(base: number, { fontWeight, fontColor }: CellFormat): number {
    const raw = this.#lists.fonts[base] ?? '<font><sz val="10"/><name val="Arial"/></font>';
    const font = withColour(withBold(raw, fontWeight === 'bold'), fontColor && argb(fontColor));
    const same = this.#lists.fonts.indexOf(font);
    return same >= 0 ? same : this.#add('fonts', font);
  }

  #fillId(background: string | undefined): number {
    if (!background) return 0;
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor indexed="64"/></patternFill></fill>`;
    const same = this.#lists.fills.indexOf(fill);
    return same >= 0 ? same : this.#add('fills', fill);
  }

  #add(list: ListName, raw: string): number {
    this.#touched = true;
    return this.#lists[list].push(raw) - 1;
  }

  /** Where a list that the file lacks has to stand: before the first that comes after it. */
  #gapFor(name: string): { start: number; end: number } {
    const order = ORDER.split(' ');
    const next = order.slice(order.indexOf(name) + 1).find((each) => this.#places.has(each));
    const at = next ? (this.#places.get(next)?.start ?? 0) : this.#xml.lastIndexOf('</');
    return { start: at, end: at };
  }
}

function isQuoted(xf: string): boolean {
  return /^(1|true)$/.test(attributeOf(xf, 'quotePrefix') ?? '');
}

/** Written out in full instead: these ids change their look with the reader's country. */
function isLocaleBound(id: number): boolean {
  return id === 14 || id === 22;
}

/** `#rrggbb` → `FFRRGGBB`. */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
