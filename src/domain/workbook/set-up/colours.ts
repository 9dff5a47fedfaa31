// Conditional colours of the columns that show a light: the word stays in the cell, the colour only follows it.
import type { Light } from '../../findings/lights';
import { lightMark } from '../../report/light-mark';
import { TEXTS } from '../../text/index';
import { LANGUAGES } from '../../text/texts';
import { columnLetters } from '../row';
import type { PaintedRule } from './step';

/** Worth nothing in a sum: it only says whose the rule is. */
export const OUR_COLOUR = 'N("hankesalkku")';

interface Shade {
  readonly light: Light;
  readonly background: string;
  readonly fontColor: string;
}

/** Dark text on a pale ground: readable also without the colour. */
const SHADES: readonly Shade[] = [
  { light: 'Vihreä', background: '#d9ead3', fontColor: '#1e4620' },
  { light: 'Keltainen', background: '#fff2cc', fontColor: '#5c4400' },
  { light: 'Punainen', background: '#f4cccc', fontColor: '#7a1010' },
  { light: 'Harmaa', background: '#e0e0e0', fontColor: '#333333' },
];

/** As a person chooses it, and as the program writes it in any language. */
function wordsOf(light: Light): string[] {
  return [light, ...new Set(LANGUAGES.map((language) => lightMark(light, TEXTS[language])))];
}

/** Formulas without a separator: they read alike in every locale and in .xlsx. */
export function colourRules(column: number, from: number, to: number): PaintedRule[] {
  const letters = columnLetters(column);
  return SHADES.map(({ light, background, fontColor }) => ({
    formula: `=${OUR_COLOUR}${wordsOf(light)
      .map((word) => `+($${letters}${from}="${word}")`)
      .join('')}>0`,
    area: `${letters}${from}:${letters}${to}`,
    background,
    fontColor,
  }));
}

export function isOurColour(formula: string): boolean {
  return formula.includes(OUR_COLOUR);
}
