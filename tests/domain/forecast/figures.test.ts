// The one list of figures holds what every part declares, each once, under the name shown on Asetukset.
import { FIGURES, settingNameOf } from '../../../src/domain/forecast/figures';

test.each([
  ['Haku: hakuaika', 'Haku: hakuaika, päivää', 21],
  ['Avoin: tarjousaika', 'Avoin: tarjousaika, päivää', 35],
  [
    'Vähimmäisaika, avoin EU-menettely: tarjousaika',
    'Vähimmäisaika, avoin EU-menettely: tarjousaika, päivää',
    30,
  ],
  ['Odotusaika', 'Odotusaika, päivää', 14],
  ['Rekrytointi: heinäkuun tauko', 'Rekrytointi: heinäkuun tauko, päivää', 31],
  ['Oma vertailuaineisto vähintään', 'Oma vertailuaineisto vähintään, kpl', 8],
])('%s', (name, setting, value) => {
  const found = FIGURES.filter((figure) => figure.name === name);
  expect(found.map((figure) => [settingNameOf(figure), figure.value])).toEqual([[setting, value]]);
});

test('numbers of the law have their years of validity', () => {
  const legal = FIGURES.filter(({ name }) => /Vähimmäisaika|^Odotusaika|^Valitusaika/.test(name));
  expect(legal.length).toBeGreaterThan(8);
  expect(legal.filter(({ validity }) => validity === undefined)).toEqual([]);
});
