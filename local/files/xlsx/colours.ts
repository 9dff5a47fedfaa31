// Colours of SpreadsheetML (rgb, theme with tint, indexed) as `#rrggbb`.
import { walkXml } from './xml';

/** The first 8 are repeated as 8–15; then the palette of Excel 97 (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Theme colours by number. The first two pairs stand the other way round in the file (Excel's own order). */
export function readTheme(xml: string | undefined): string[] {
  const byName = new Map<string, string>();
  let inside = '';
  let scheme = false;
  walkXml(xml ?? '<none/>', {
    open: ({ name, attributes }) => {
      if (name === 'clrScheme') scheme = true;
      else if (scheme && (name === 'sysClr' || name === 'srgbClr')) {
        byName.set(inside, (attributes.lastClr ?? attributes.val ?? '').toLowerCase());
      } else if (scheme) inside = name;
    },
    close: (name) => {
      if (name === 'clrScheme') scheme = false;
    },
  });
  const names = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  return names.map((name) => byName.get(name) ?? (name === 'lt1' ? 'ffffff' : '000000'));
}

/** `#rrggbb` of a color, fgColor or bgColor element; undefined where it says "automatic" or nothing. */
export function colourOf(
  attributes: Readonly<Record<string, string>>,
  theme: readonly string[],
): string | undefined {
  const { rgb, theme: number, indexed, tint } = attributes;
  let base: string | undefined;
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) base = rgb.slice(-6).toLowerCase();
  else if (number !== undefined) base = theme[Number(number)];
  else if (indexed !== undefined) base = INDEXED[Number(indexed)];
  if (!base) return undefined;
  return `#${tint ? tinted(base, Number(tint)) : base}`;
}

/** Excel shifts the lightness; per channel comes to the same within a shade. */
function tinted(rgb: string, tint: number): string {
  const shift = (channel: number) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  return [0, 2, 4]
    .map((at) => Math.round(shift(Number.parseInt(rgb.slice(at, at + 2), 16))))
    .map((channel) => Math.max(0, Math.min(255, channel)).toString(16).padStart(2, '0'))
    .join('');
}
