// Drop-downs and other checks of a worksheet: read as areas, never per cell, each with the raw text it was read from.
import type { Rectangle } from '../../model/rectangle';
import type { Validation } from '../../model/sheet';
import { decodeCellText, encodeCellText, legalText } from './cell-text';
import { formatAreas, parseAreas } from './reference';
import { escapeXml, walkXml, withAttribute } from './xml';

export interface RawValidation {
  readonly validation: Validation;
  /** The element's text in the file. */
  readonly raw: string;
}

interface Reading {
  start: number;
  attributes: Readonly<Record<string, string>>;
  formulas: [string, string];
  sqref: string;
}

/** Excel keeps a list inside the rule only up to this length; a longer one has to stand in cells. */
export const MAX_INLINE_LIST = 255;

/** Both kinds: Excel's first ones, and those of 2010 (`x14`), which point at another tab. */
export function readValidations(frame: string): RawValidation[] {
  const found: RawValidation[] = [];
  let reading: Reading | undefined;
  let into: 0 | 1 | 'sqref' | undefined;
  walkXml(frame, {
    open: ({ name, attributes, start }) => {
      if (name === 'dataValidation') {
        reading = { start, attributes, formulas: ['', ''], sqref: attributes.sqref ?? '' };
      } else if (name === 'formula1') into = 0;
      else if (name === 'formula2') into = 1;
      else if (name === 'sqref') into = 'sqref';
    },
    text: (text) => {
      if (!reading || into === undefined) return;
      if (into === 'sqref') reading.sqref += text;
      else reading.formulas[into] += text;
    },
    close: (name, end) => {
      if (/^(formula[12]|sqref)$/.test(name)) into = undefined;
      if (name !== 'dataValidation' || !reading) return;
      const raw = frame.slice(reading.start, end);
      const validation = understood(reading, raw);
      if (validation.areas.length > 0) found.push({ validation, raw });
      reading = undefined;
    },
  });
  return found;
}

function understood({ attributes, formulas: [first, second], sqref }: Reading, raw: string): Validation {
  const { type = 'none', errorStyle, showErrorMessage, operator = 'between', prompt } = attributes;
  const known = criteriaOf(type, operator, first.trim(), second.trim());
  const allowInvalid =
    !/^(1|true)$/.test(showErrorMessage ?? '') || (errorStyle !== undefined && errorStyle !== 'stop');
  return {
    areas: parseAreas(sqref),
    criteria: known ?? { kind: 'foreign', text: withAreas(raw, []) },
    allowInvalid,
    ...(prompt && { helpText: decodeCellText(prompt) }),
  };
}

/** Undefined where the emulator has no such rule. */
function criteriaOf(
  type: string,
  operator: string,
  first: string,
  second: string,
): Validation['criteria'] | undefined {
  if (type === 'list') {
    const inline = /^"([\s\S]*)"$/.exec(first);
    if (inline) {
      const values = (inline[1] ?? '').replace(/""/g, '"').split(',');
      return { kind: 'list', values: values.map((value) => value.trim()) };
    }
    return { kind: 'range', reference: first };
  }
  if (type === 'date' && operator === 'greaterThanOrEqual' && first === '1' && !second)
    return { kind: 'date' };
  const isNumber = (text: string) => text !== '' && Number.isFinite(Number(text));
  if (type === 'decimal' && isNumber(first)) {
    if (operator === 'between' && isNumber(second)) {
      return { kind: 'number', min: Number(first), max: Number(second) };
    }
    if (operator === 'greaterThanOrEqual') return { kind: 'number', min: Number(first) };
    if (operator === 'lessThanOrEqual') return { kind: 'number', max: Number(first) };
  }
  return undefined;
}

/** A rule's raw text with other areas: in the attribute, or for the kind of 2010 in the element. */
export function withAreas(raw: string, areas: readonly Rectangle[]): string {
  const sqref = formatAreas(areas);
  if (/<(\w+:)?sqref>/.test(raw)) return raw.replace(/(<(?:\w+:)?sqref>)[^<]*/, `$1${sqref}`);
  return raw.replace(/^<[^>]*>/, (tag) => withAttribute(tag, 'sqref', sqref));
}

/** The element for a validation of the model. `listReference` is where the values stand that do not fit inline. */
export function validationXml(validation: Validation, listReference?: string): string {
  const { areas, criteria, allowInvalid, helpText } = validation;
  if (criteria.kind === 'foreign') return withAreas(criteria.text, areas);
  const rule = ruleXml(criteria, listReference);
  const prompt = helpText
    ? ` showInputMessage="1" prompt="${escapeXml(encodeCellText(legalText(helpText.slice(0, 255)).text)).replace(/\n/g, '&#10;')}"`
    : '';
  // Without showErrorMessage Excel says nothing at all; Sheets shows its red corner in any case.
  const style = allowInvalid ? ' errorStyle="warning"' : '';
  return `<dataValidation type="${rule.type}"${style} allowBlank="1"${prompt} showErrorMessage="1" sqref="${formatAreas(areas)}"${rule.attributes}>${rule.children}</dataValidation>`;
}

/** True where Excel can't keep the list's values inside the rule. */
export function needsCells(criteria: Validation['criteria']): boolean {
  if (criteria.kind !== 'list') return false;
  return (
    criteria.values.join(',').length > MAX_INLINE_LIST ||
    criteria.values.some((value) => /[,\n]/.test(value) || value !== value.trim())
  );
}

type Known = Exclude<Validation['criteria'], { kind: 'foreign' }>;

function ruleXml(criteria: Known, listReference: string | undefined) {
  const formula = (at: 1 | 2, text: string) => `<formula${at}>${escapeXml(text)}</formula${at}>`;
  switch (criteria.kind) {
    case 'list': {
      const text = legalText(criteria.values.join(',')).text.replace(/"/g, '""');
      return { type: 'list', attributes: '', children: formula(1, listReference ?? `"${text}"`) };
    }
    case 'range':
      return { type: 'list', attributes: '', children: formula(1, criteria.reference.replace(/^=/, '')) };
    case 'date':
      return { type: 'date', attributes: ' operator="greaterThanOrEqual"', children: formula(1, '1') };
    case 'number': {
      const { min, max } = criteria;
      if (min !== undefined && max !== undefined) {
        return { type: 'decimal', attributes: '', children: formula(1, `${min}`) + formula(2, `${max}`) };
      }
      const operator = max === undefined ? 'greaterThanOrEqual' : 'lessThanOrEqual';
      const bound = max ?? min ?? -1e307;
      return { type: 'decimal', attributes: ` operator="${operator}"`, children: formula(1, `${bound}`) };
    }
  }
}
