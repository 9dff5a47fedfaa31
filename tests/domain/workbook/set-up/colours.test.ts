// Conditional colours: recognised as ours, the same in every locale, and true to every way a light is written.
import { lightMark } from '../../../../src/domain/report/light-mark';
import { TEXTS } from '../../../../src/domain/text/index';
import { LANGUAGES } from '../../../../src/domain/text/texts';
import { colourRules, isOurColour } from '../../../../src/domain/workbook/set-up/colours';

const RULES = colourRules(28, 4, 900);

test('each rule covers the column from the first row to the last and is known as ours', () => {
  expect(RULES.map(({ area }) => area)).toEqual(RULES.map(() => 'AB4:AB900'));
  expect(RULES.every(({ formula }) => isOurColour(formula))).toBe(true);
  expect(isOurColour('=$AB4="Punainen"')).toBe(false);
  expect(new Set(RULES.map(({ background }) => background)).size).toBe(RULES.length);
});

test('no argument separator stands in a formula: it would be read differently by locale and by .xlsx', () => {
  for (const { formula } of RULES) expect(formula.replace(/"[^"]*"/g, '""')).not.toMatch(/[;,]/);
});

test.each(['Vihreä', 'Keltainen', 'Punainen', 'Harmaa'] as const)(
  '%s is coloured by one rule, as written in any language',
  (light) => {
    const written = [light, ...LANGUAGES.map((language) => lightMark(light, TEXTS[language]))];
    const rules = written.map((word) => RULES.filter(({ formula }) => formula.includes(`($AB4="${word}")`)));
    expect(rules.map((found) => found.length)).toEqual(written.map(() => 1));
    expect(new Set(rules.flat()).size).toBe(1);
  },
);
