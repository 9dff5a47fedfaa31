// Reads typed numbers of a locale: "12 500,50", "5 %", "1,5e3", "(5)", "12 €".
import type { SheetLocale } from './locale';

export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const patterns = new Map<SheetLocale, RegExp>();

/** @returns undefined where the text is no number in this locale */
export function typedNumber(text: string, locale: SheetLocale): TypedNumber | undefined {
  const bracketed = /^\((.*)\)$/.exec(text);
  const match = patternOf(locale).exec(bracketed?.[1] ?? text);
  if (!match) return undefined;
  const [, sign, before, whole = '', fraction, exponent, after] = match;
  if (whole === '' && !fraction) return undefined;
  if (before && after) return undefined;
  if (bracketed && sign) return undefined;
  const digits = whole.replace(/\D/g, '');
  const size = Number(`${digits || '0'}.${fraction || '0'}${exponent ?? ''}`);
  const value = (sign === '-' || bracketed ? -size : size) / (after === '%' ? 100 : 1);
  const numberFormat = formatOf(whole !== digits, Boolean(fraction), exponent, before ?? after);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatOf(
  grouped: boolean,
  fraction: boolean,
  exponent: string | undefined,
  unit: string | undefined,
): string | undefined {
  if (unit === '%') return fraction ? '0.00%' : '0%';
  if (unit) return `#,##0.00 [$${unit}]`;
  if (exponent) return '0.00E+00';
  if (grouped) return fraction ? '#,##0.00' : '#,##0';
  return undefined;
}

function patternOf(locale: SheetLocale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const group = `[${locale.groups.join('')}]`;
  const decimal = locale.decimal === '.' ? '\\.' : locale.decimal;
  const pattern = new RegExp(
    `^([+-]?)\\s*([€$£])?\\s*(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(e[+-]?\\d+)?\\s*([%€$£])?$`,
    'i',
  );
  patterns.set(locale, pattern);
  return pattern;
}
