// Conditional formats of a worksheet: formula rules are understood, all others kept as they were.
import type { ConditionalFormat } from '../../model/sheet';
import { formatAreas, parseAreas } from './reference';
import type { StyleSheet } from './style-sheet';
import { escapeXml, walkXml } from './xml';

export interface RawConditionalFormat {
  readonly format: ConditionalFormat;
  /** The rule's own text, and that of the block of areas it stands in. */
  readonly raw: string;
  readonly block: string;
}

interface Rule {
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
  formulas: string[];
  end: number;
}

/** Rules of the main list; those in an extension (`x14`) stay in the file and out of the model. */
export function readConditionalFormats(frame: string, styles: StyleSheet): RawConditionalFormat[] {
  const found: RawConditionalFormat[] = [];
  let block: { start: number; sqref: string; rules: Rule[] } | undefined;
  let rule: Rule | undefined;
  let inFormula = false;
  walkXml(frame, {
    open: ({ name, attributes, start }) => {
      if (name === 'conditionalFormatting' && attributes.sqref) {
        block = { start, sqref: attributes.sqref, rules: [] };
      } else if (name === 'cfRule' && block) rule = { start, attributes, formulas: [], end: start };
      else if (name === 'formula' && rule) {
        inFormula = true;
        rule.formulas.push('');
      }
    },
    text: (text) => {
      if (inFormula && rule) rule.formulas[rule.formulas.length - 1] += text;
    },
    close: (name, end) => {
      if (name === 'formula') inFormula = false;
      else if (name === 'cfRule' && rule && block) {
        block.rules.push({ ...rule, end });
        rule = undefined;
      } else if (name === 'conditionalFormatting' && block) {
        const areas = parseAreas(block.sqref);
        const text = frame.slice(block.start, end);
        for (const each of block.rules) {
          const raw = frame.slice(each.start, each.end);
          found.push({ format: { areas, rule: understood(each, raw, styles) }, raw, block: text });
        }
        block = undefined;
      }
    },
  });
  return found;
}

function understood(
  { attributes, formulas }: Rule,
  raw: string,
  styles: StyleSheet,
): ConditionalFormat['rule'] {
  const [formula] = formulas;
  if (attributes.type !== 'expression' || formula === undefined) return { kind: 'foreign', text: raw };
  const dxf = attributes.dxfId === undefined ? {} : styles.differential(Number(attributes.dxfId));
  return { kind: 'formula', formula: `=${formula}`, ...dxf };
}

/** A block with one rule. `priority` is the rule's place among all of the sheet's, 1 first. */
export function conditionalFormatXml(
  { areas, rule }: ConditionalFormat,
  priority: number,
  styles: StyleSheet,
): string {
  const inside =
    rule.kind === 'foreign'
      ? rule.text.replace(/\spriority="\d+"/, ` priority="${priority}"`)
      : `<cfRule type="expression" dxfId="${styles.addDifferential(rule)}" priority="${priority}"><formula>${escapeXml(rule.formula.replace(/^=/, ''))}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${formatAreas(areas)}">${inside}</conditionalFormatting>`;
}
