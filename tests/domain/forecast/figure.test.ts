// Figures: the workbook's own value over the default, what a number must be, and the note that owns up to its source.
import { canBe, figureIn, noteOf } from '../../../src/domain/forecast/figure';
import { FIGURES } from '../../../src/domain/forecast/figures';

const figure = { name: 'Odotusaika', value: 14 };

test('the workbook’s own value, also nought, goes before the default', () => {
  expect(figureIn(figure, {})).toBe(14);
  expect(figureIn(figure, { Odotusaika: 21 })).toBe(21);
  expect(figureIn(figure, { Odotusaika: 0 })).toBe(0);
});

test.each([
  [14, true],
  [0, true],
  [14.5, false],
  [-1, false],
  [3653, true],
  [3654, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])('%d can be a figure: %p', (value, expected) => {
  expect(canBe(value)).toBe(expected);
});

test('every figure has a fitting default, a name of its own, a source and a day of checking', () => {
  expect(FIGURES.length).toBeGreaterThan(90);
  expect(new Set(FIGURES.map(({ name }) => name)).size).toBe(FIGURES.length);
  for (const one of FIGURES) {
    expect([one.name, canBe(one.value)]).toEqual([one.name, true]);
    expect(one.source.length).toBeGreaterThan(10);
    expect(one.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('what is not from a source says so', () => {
  const noteOn = (name: string) => noteOf(FIGURES.find((one) => one.name === name) as never);
  expect(noteOn('Odotusaika')).toContain(
    'Oletus 14 päivää (yleistieto, tarkista ennen kuin luotat siihen), kirjattu',
  );
  expect(noteOn('Haku: täyttölupa')).toContain(
    'Oletus 21 päivää (arvio, tarkista ennen kuin luotat siihen), kirjattu',
  );
  expect(noteOn('Valitusaika')).toContain('Oletus 14 päivää (lähteestä), tarkistettu');
});
