// Settings from the tab Asetukset: defaults, values over them, and values that can't be read.

import { FIGURES, settingNameOf } from '../../../src/domain/forecast/figures';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { readSettings, SETTINGS } from '../../../src/domain/workbook/settings';
import { workbookOf } from '../../support/workbook-of';

function settingsFrom(...rows: readonly (readonly [string, RawCell])[]) {
  const Asetukset = rows.map(([Asetus, Arvo]) => ({ Asetus, Arvo }));
  return readSettings(readPortfolio(workbookOf({ Asetukset }), '2020-11-30').tabs.asetukset.rows);
}

test('without the tab the limits are those of the design', () => {
  const { settings, problems } = readSettings([]);
  expect(settings).toEqual({
    kokonaisuus: '',
    otsikko: '',
    kuukausi: '',
    raportoitavat: [],
    punainenPaivia: 30,
    keltainenProsenttiyksikkoa: 10,
    punainenProsenttiyksikkoa: 25,
    siirtoPaivia: 90,
    siirtoTaso: 'huomautus',
    muistutusPaivia: 7,
    ennusteProsenttia: 50,
    kokouksiaPaivia: 60,
    mittakaavaKertaa: 10,
    budjetinYlitysProsenttia: 0,
    ylitysPunainenProsenttia: 10,
    talousEroEuroa: 1,
    aikavalinYlitysPaivia: 0,
    aloittamattaPaivia: 0,
    hakuPaattynytPaivia: 21,
    kynnysTavaratJaPalvelut: null,
    kynnysSotePalvelut: null,
    kynnysErityisetPalvelut: null,
    kynnysKayttooikeus: null,
    kynnysUrakat: null,
    euKynnysTavaratJaPalvelut: null,
    euKynnysUrakat: null,
    figures: {},
  });
  expect(problems).toEqual([]);
});

test.each<[keyof typeof SETTINGS, string, RawCell, unknown]>([
  ['kokonaisuus', 'Hankekokonaisuuden nimi', ' POPsote ', 'POPsote'],
  ['siirtoTaso', 'Siirretyn määräajan taso', ' Keltainen ', 'keltainen'],
  ['ennusteProsenttia', 'Rahoitusennusteen raja, prosenttia ajasta', '60 %', 60],
  // Sheets makes a percent cell of "60 %" by itself, which holds 0.6.
  ['ennusteProsenttia', 'Rahoitusennusteen raja, prosenttia ajasta', 0.6, 60],
  ['keltainenProsenttiyksikkoa', 'Keltaisen raja, prosenttiyksikköä', 0.1, 10],
  ['keltainenProsenttiyksikkoa', 'Keltaisen raja, prosenttiyksikköä', '10 prosenttiyksikköä', 10],
  ['budjetinYlitysProsenttia', 'Budjetin sallittu ylitys, prosenttia', '0,5 %', 0.5],
  ['budjetinYlitysProsenttia', 'Budjetin sallittu ylitys, prosenttia', 0, 0],
  ['punainenPaivia', 'Punaisen raja, päivää', '45 pv', 45],
  ['mittakaavaKertaa', 'Kertaluokkavirheen raja, kertaa', '20 kertaa', 20],
  ['talousEroEuroa', 'Talouden sallittu ero, euroa', '0 €', 0],
  ['otsikko', 'raportin  OTSIKKO', 'POPsote rakennehankkeet', 'POPsote rakennehankkeet'],
  ['kuukausi', 'Raportointikuukausi', 'marraskuu 2020', '2020-11'],
  ['kuukausi', 'Raportointikuukausi', '11/2020', '2020-11'],
  // Sheets makes a date of "2020-11" by itself.
  ['kuukausi', 'Raportointikuukausi', { day: '2020-11-01', minutes: 0 }, '2020-11'],
  ['raportoitavat', 'Raportoitavat hankkeet', 'RH, TSK', ['RH', 'TSK']],
  [
    'raportoitavat',
    'Raportoitavat hankkeet',
    'RH;;  Tulevaisuuden sote-keskus ;',
    ['RH', 'Tulevaisuuden sote-keskus'],
  ],
  ['punainenPaivia', 'Punaisen raja, päivää', 45, 45],
  ['punainenPaivia', 'Punaisen raja, paivaa', '0', 0],
  ['keltainenProsenttiyksikkoa', 'Keltaisen raja, prosenttiyksikköä', 12.5, 12.5],
  ['kokouksiaPaivia', 'Tulevat kokoukset, päivää', '90', 90],
  ['mittakaavaKertaa', 'Kertaluokkavirheen raja, kertaa', '20', 20],
  ['kynnysTavaratJaPalvelut', 'Kansallinen kynnysarvo, tavarat ja palvelut', '70 000 €', 70_000],
])('%s: %j with %j is %j', (key, name, value, expected) => {
  const { settings, problems } = settingsFrom([name, value]);
  expect(settings[key]).toEqual(expected);
  expect(problems).toEqual([]);
});

test.each<[keyof typeof SETTINGS, RawCell]>([
  ['punainenPaivia', 'kuukausi'],
  ['punainenPaivia', -5],
  ['punainenPaivia', '30 viikkoa'],
  ['keltainenProsenttiyksikkoa', '12.500'],
  ['mittakaavaKertaa', 1],
  ['kynnysUrakat', 0],
  ['kuukausi', 'marras'],
  ['kuukausi', '2020-13'],
  ['raportoitavat', ' , ; '],
])('%s can’t be %j: the default holds and it is reported', (key, value) => {
  const { settings, problems } = settingsFrom([SETTINGS[key].name, value]);
  expect(settings[key]).toEqual(SETTINGS[key].fallback);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    name: SETTINGS[key].name,
    fallback: String(SETTINGS[key].fallback ?? ''),
  });
});

test('unknown settings are left alone, an empty value is no value, and no two settings share a name', () => {
  const { settings, problems } = settingsFrom(['Oma muistiinpano', 'x'], ['Punaisen raja, päivää', '']);
  expect(settings.punainenPaivia).toBe(30);
  expect(problems).toEqual([]);
  const names = Object.values(SETTINGS).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test.each<[string, RawCell, number]>([
  ['Haku: hakuaika, päivää', 28, 28],
  ['haku: HAKUAIKA', '14', 14],
  ['Odotusaika', 21, 21],
  ['Työaikaa hankkeessa vähintään, kuukautta', 0, 0],
])('the figure %s with %j is %d', (name, value, expected) => {
  const { settings, problems } = settingsFrom([name, value]);
  expect(Object.values(settings.figures)).toEqual([expected]);
  expect(problems).toEqual([]);
});

test.each<[string, RawCell, string]>([
  ['Haku: hakuaika', 'kolme viikkoa', '21'],
  ['Haku: hakuaika', 10.5, '21'],
  ['Haku: hakuaika', -1, '21'],
  ['Haku: hakuaika', 100_000, '21'],
])('the figure %s can’t be %j: the default holds and it is reported', (name, value, fallback) => {
  const { settings, problems } = settingsFrom([name, value]);
  expect(settings.figures).toEqual({});
  expect(problems).toMatchObject([{ name, fallback }]);
});

test('every figure can be set under its name, and none has the name of another setting', () => {
  const { settings } = settingsFrom(...FIGURES.map((figure) => [settingNameOf(figure), 7] as const));
  expect(Object.keys(settings.figures).sort()).toEqual(FIGURES.map(({ name }) => name).sort());
  const names = [...Object.values(SETTINGS), ...FIGURES].map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
