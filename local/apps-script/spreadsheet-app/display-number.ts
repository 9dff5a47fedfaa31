// Shows a number by its pattern: sections, grouping, decimals, percent, exponent, literal text, currency.
import type { SheetLocale } from './locale';

/** @param pattern absent, `General` or `@` = automatic: at most 10 decimals, as wide columns show it */
export function shownNumber(value: number, pattern: string | undefined, locale: SheetLocale): string {
  if (!pattern || pattern === '@' || /^general$/i.test(pattern)) return automatic(value, locale);
  const sections = splitSections(pattern);
  if (value < 0 && sections[1] !== undefined) return byPattern(-value, sections[1], locale);
  if (value === 0 && sections[2] !== undefined) return byPattern(0, sections[2], locale);
  const text = byPattern(Math.abs(value), sections[0] ?? '', locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function automatic(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'E')
      .replace('.', locale.decimal);
  }
  return String(Number(value.toFixed(10))).replace('.', locale.decimal);
}

function byPattern(size: number, section: string, locale: SheetLocale): string {
  const parts = literals(section);
  const digits = parts.map((part) => (part.literal ? '' : part.text)).join('');
  const core = /[0#?][0#?,.]*(?:E[+-]0+)?/i.exec(digits)?.[0] ?? '';
  const scaled = digits.includes('%') ? size * 100 : size;
  const number = core ? numberText(scaled, core, locale) : '';
  let placed = false;
  return parts
    .map(({ text, literal }) => {
      if (literal) return text;
      return text.replace(/[0#?][0#?,.]*(?:E[+-]0+)?/gi, () => {
        if (placed) return '';
        placed = true;
        return number;
      });
    })
    .join('');
}

function numberText(size: number, core: string, locale: SheetLocale): string {
  const exponent = /E([+-])(0+)$/i.exec(core);
  if (exponent) {
    const decimals = /\.([0#]+)/.exec(core)?.[1]?.length ?? 0;
    const [mantissa = '0', power = '+0'] = size.toExponential(decimals).split('e');
    const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : '';
    return `${mantissa.replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(exponent[2]?.length ?? 1, '0')}`;
  }
  const [wholePattern = '', fractionPattern = ''] = core.split('.');
  const places = fractionPattern.replace(/[^0#?]/g, '');
  const needed = places.replace(/[^0?]/g, '').length;
  const [whole = '0', fraction = ''] = roundedText(size, places.length).split('.');
  let tail = fraction;
  while (tail.length > needed && tail.endsWith('0')) tail = tail.slice(0, -1);
  const least = wholePattern.replace(/[^0]/g, '').length;
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  const grouped = wholePattern.includes(',')
    ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, locale.groups[0] ?? ' ')
    : padded;
  return tail ? `${grouped}${locale.decimal}${tail}` : grouped;
}

/** Half away from zero on the decimal digits people see, so that 1.005 shows as 1,01. */
function roundedText(size: number, places: number): string {
  if (size >= 1e21) return BigInt(size).toString();
  const [mantissa = '0', power = '0'] = String(size).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + places}`));
  return Number.isFinite(shifted) && shifted < 1e21
    ? Number(`${shifted}e-${places}`).toFixed(places)
    : size.toFixed(places);
}

interface Part {
  readonly text: string;
  readonly literal: boolean;
}

/** Quoted and escaped text, `[$€-40B]` → its sign, `[Red]` → nothing, `_x` → a space, `*x` → nothing. */
function literals(section: string): Part[] {
  const parts: Part[] = [];
  const token = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.|[^"\\[_*]+/gs;
  for (const [text, quoted, escaped, currency] of section.matchAll(token)) {
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) parts.push({ text: literal, literal: true });
    else if (text.startsWith('_')) parts.push({ text: ' ', literal: true });
    else if (!text.startsWith('[') && !text.startsWith('*')) parts.push({ text, literal: false });
  }
  return parts;
}

function splitSections(pattern: string): string[] {
  return pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [pattern];
}
