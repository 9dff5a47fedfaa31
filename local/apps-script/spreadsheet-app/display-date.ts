// Shows a serial by a date or time pattern, in the locale's words.
import type { SheetLocale } from './locale';
import { serialToWall } from './serial';

const TOKEN = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|(y+|d+|h+|s+|m+)|\.(0+)|[\s\S]/gi;

/** @param serial days since 1899-12-30, the wall clock of the spreadsheet's zone */
export function shownDate(serial: number, pattern: string, locale: SheetLocale): string {
  const section = pattern.split(';')[0] ?? pattern;
  const tokens = [...section.matchAll(TOKEN)];
  const twelve = tokens.some(([text]) => /^a(m\/pm|\/p)$/i.test(text));
  const afterDay = tokens.some(([text]) => /^d{1,2}$/i.test(text));
  const wall = new Date(serialToWall(serial));
  return tokens
    .map((token, index) => {
      const [text, quoted, escaped, elapsed, field, fraction] = token;
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (elapsed) return elapsedText(serial, elapsed);
      if (fraction)
        return `${locale.decimal}${String(wall.getUTCMilliseconds()).padStart(3, '0').slice(0, fraction.length)}`;
      if (/^a(m\/pm|\/p)$/i.test(text)) return wall.getUTCHours() < 12 ? 'AM' : 'PM';
      if (text.startsWith('[')) return '';
      if (!field) return text;
      const minutes = /^m{1,2}$/i.test(field) && nearClock(tokens, index);
      return fieldText(
        wall,
        minutes ? field.replace(/m/gi, 'n') : field.toLowerCase(),
        twelve,
        afterDay,
        locale,
      );
    })
    .join('');
}

/** "m" means minutes after hours or before seconds. */
function nearClock(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const kind = (token: RegExpMatchArray) => (token[4] ?? token[3] ?? '').charAt(0).toLowerCase();
  const before = tokens.slice(0, index).map(kind).filter(Boolean).at(-1);
  const after = tokens
    .slice(index + 1)
    .map(kind)
    .find(Boolean);
  return before === 'h' || after === 's';
}

function fieldText(
  wall: Date,
  field: string,
  twelve: boolean,
  afterDay: boolean,
  locale: SheetLocale,
): string {
  const long = field.length > 1;
  const two = (value: number) => (long ? String(value).padStart(2, '0') : String(value));
  const month = locale.months[wall.getUTCMonth()] ?? ['', ''];
  const weekday = locale.weekdays[wall.getUTCDay()] ?? ['', ''];
  const hours = wall.getUTCHours();
  switch (field.charAt(0)) {
    case 'y':
      return field.length > 2
        ? String(wall.getUTCFullYear()).padStart(4, '0')
        : String(wall.getUTCFullYear()).slice(-2);
    case 'm':
      if (field.length < 3) return two(wall.getUTCMonth() + 1);
      return field.length === 3 ? locale.shortMonth(month[0]) : month[afterDay ? 1 : 0];
    case 'd':
      if (field.length < 3) return two(wall.getUTCDate());
      return weekday[field.length === 3 ? 0 : 1];
    case 'h':
      return two(twelve ? hours % 12 || 12 : hours);
    case 'n':
      return two(wall.getUTCMinutes());
    default:
      return two(wall.getUTCSeconds());
  }
}

/** `[h]`, `[mm]`, `[s]`: the whole duration in that unit. */
function elapsedText(serial: number, unit: string): string {
  const seconds = Math.floor(Math.round(Math.abs(serial) * 86_400_000) / 1000);
  const size = { h: 3600, m: 60, s: 1 }[unit.charAt(0).toLowerCase()] ?? 1;
  return (serial < 0 ? '-' : '') + String(Math.floor(seconds / size)).padStart(unit.length, '0');
}
