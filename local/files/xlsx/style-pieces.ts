// Changes single traits in a raw font or xf element and leaves the rest of it as it was.
import type { CellFormat } from './cell-format';
import { withAttribute } from './xml';

/** A raw font element, bold or not. */
export function withBold(font: string, bold: boolean): string {
  const bare = font.replace(/<b(\s[^>]*)?\/>|<b(\s[^>]*)?><\/b>/g, '');
  return bold ? insertFirst(bare, 'font', '<b/>') : bare;
}

/** A raw font element with this `AARRGGBB` colour, or the automatic one. */
export function withColour(font: string, argb: string | undefined): string {
  const bare = font.replace(/<color(\s[^>]*)?\/>|<color(\s[^>]*)?><\/color>/g, '');
  if (!argb) return bare;
  const colour = `<color rgb="${argb}"/>`;
  // Excel's own order: size, colour, name.
  if (/<sz\s[^>]*\/>/.test(bare)) return bare.replace(/<sz\s[^>]*\/>/, (size) => size + colour);
  return /<name\s/.test(bare) ? bare.replace(/<name\s/, `${colour}<name `) : insertLast(bare, 'font', colour);
}

/** A raw xf element with the wanted wrap and alignments; other alignment traits (indent, rotation) stay. */
export function withLayout(xf: string, had: CellFormat, wanted: CellFormat): string {
  const same =
    had.wrap === wanted.wrap &&
    had.horizontalAlignment === wanted.horizontalAlignment &&
    had.verticalAlignment === wanted.verticalAlignment;
  if (same) return xf;
  const old = /<alignment(\s[^>]*)?\/>|<alignment(\s[^>]*)?><\/alignment>/.exec(xf)?.[0];
  let alignment = old ? old.replace(/>\s*<\/alignment>$/, '/>') : '<alignment/>';
  alignment = withAttribute(alignment, 'wrapText', wanted.wrap ? '1' : undefined);
  alignment = withAttribute(alignment, 'horizontal', wanted.horizontalAlignment);
  const vertical = wanted.verticalAlignment === 'middle' ? 'center' : wanted.verticalAlignment;
  alignment = withAttribute(alignment, 'vertical', vertical);
  const changed = old ? xf.replace(old, alignment) : insertFirst(xf, 'xf', alignment);
  return withAttribute(changed, 'applyAlignment', '1');
}

function insertFirst(element: string, name: string, child: string): string {
  return opened(element, name).replace(/^<[^>]*>/, (tag) => tag + child);
}

function insertLast(element: string, name: string, child: string): string {
  return opened(element, name).replace(/<\/[^>]*>$/, (tag) => child + tag);
}

/** `<font/>` → `<font></font>`. */
function opened(element: string, name: string): string {
  return /^<[^>]*\/>$/.test(element) ? element.replace(/\s*\/>$/, `></${name}>`) : element;
}
