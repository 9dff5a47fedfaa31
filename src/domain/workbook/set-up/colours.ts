// Conditional colours of the columns that show a light: the word stays in the cell, the colour only follows it.
import { columnLetters } from '../row';
import type { PaintedRule } from './step';

/** Worth nothing in a sum: it only says whose the rule is. */
export const OUR_COLOUR = 'N("hankesalkku")';

interface Shade {
  readonly words: readonly string[];
  readonly background: string;
  readonly fontColor: string;
}

/** Dark text on a pale ground: readable also without the colour. */
const SHADES: readonly Shade[] = [
  { words: ['Vihreä', '● Vihreä', '●\u00a0Vihreä'], background: '#d9ead3', fontColor: '#1e4620' },
  { words: ['Keltainen', '▲ Keltainen', '▲\u00a0Keltainen'], background: '#fff2cc', fontColor: '#5c4400' },
  { words: ['Punainen', '■ Punainen', '■\u00a0Punainen'], background: '#f4cccc', fontColor: '#7a1010' },
  { words: ['Harmaa', '○ Harmaa', '○\u00a0Harmaa'], background: '#e0e0e0', fontColor: '#333333' },
];

/** Formulas without a separator: they read alike in every locale and in .xlsx. */
export function colourRules(column: number, from: number, to: number): PaintedRule[] {
  const letters = columnLetters(column);
  return SHADES.map(({ words, background, fontColor }) => ({
    formula: `=${OUR_COLOUR}${words.map((word) => `+($${letters}${from}="${word}")`).join('')}>0`,
    area: `${letters}${from}:${letters}${to}`,
    background,
    fontColor,
  }));
}

export function isOurColour(formula: string): boolean {
  return formula.includes(OUR_COLOUR);
}
