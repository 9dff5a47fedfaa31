// CSS values as the import reads them: lengths to points, colours to #rrggbb, borders, fonts.
import type { CellBorder } from '../model/google-doc';

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

const POINTS_PER: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
};

/** A length in points; `em` and `%` count from `fontSize` (points). Undefined where it is no length. */
export function toPoints(value: string, fontSize = 11): number | undefined {
  const match = /^(-?\d*\.?\d+)\s*(pt|px|in|cm|mm|r?em|%)?$/i.exec(value.trim());
  if (!match) return undefined;
  const amount = Number(match[1]);
  const unit = match[2]?.toLowerCase();
  if (unit === 'em') return amount * fontSize;
  if (unit === 'rem') return amount * 12;
  if (unit === '%') return (amount / 100) * fontSize;
  if (unit) return amount * (POINTS_PER[unit] ?? 1);
  return amount === 0 ? 0 : undefined;
}

/** `#rrggbb`, or undefined for what is no plain colour (`transparent`, `inherit`, unknown names). */
export function toColor(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?\s*\)$/.exec(text);
  if (rgb) {
    if (rgb[4] !== undefined && Number(rgb[4]) === 0) return undefined;
    return `#${rgb
      .slice(1, 4)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')}`;
  }
  return NAMED_COLORS[text];
}

/**
 * Font that arrives: one unquoted name as it is; a list or quotes are cut to three letters, as `Georgia, serif` becomes
 * "Geo" (platform facts §5.3, "Silently changed").
 */
export function toFont(value: string): string {
  const text = value.trim();
  return /[,"']/.test(text) ? text.replace(/["']/g, '').slice(0, 3) : text;
}

/** True from weight 600 on (platform facts §5.3); undefined for a value that says nothing. */
export function toBold(value: string): boolean | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'bold' || text === 'bolder') return true;
  if (text === 'normal' || text === 'lighter') return false;
  return /^\d+$/.test(text) ? Number(text) >= 600 : undefined;
}

const BORDER_WIDTHS: Readonly<Record<string, number>> = { thin: 0.75, medium: 2.25, thick: 3.75 };

/** A `border` shorthand such as `1px solid #ccc`; `none` is width 0, undefined where nothing can be read. */
export function toBorder(value: string): CellBorder | undefined {
  const parts = value.trim().toLowerCase().replace(/,\s+/g, ',').split(/\s+/);
  if (parts.some((part) => part === 'none' || part === 'hidden')) return { width: 0, color: '#000000' };
  let width: number | undefined;
  let color = '#000000';
  let styled = false;
  for (const part of parts) {
    const length = BORDER_WIDTHS[part] ?? toPoints(part);
    if (length !== undefined) width = length;
    else if (/^(solid|dashed|dotted|double)$/.test(part)) styled = true;
    else color = toColor(part) ?? color;
  }
  if (!styled) return width === 0 ? { width: 0, color } : undefined;
  return { width: width ?? 2.25, color };
}
