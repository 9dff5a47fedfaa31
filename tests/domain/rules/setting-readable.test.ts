// A setting whose value can't be read: the default is used, and people are told.
import { settingReadable } from '../../../src/domain/rules/setting-readable/index';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { SETTINGS } from '../../../src/domain/workbook/settings';
import { d } from '../../support/faultless-rows';
import { contextOf, ruleTables } from '../../support/rule-tables';

const set = (Asetus: string, Arvo: RawCell) => ({ Asetukset: [{ Asetus, Arvo }] });

ruleTables(settingReadable, {
  passes: [
    { title: 'a number', workbook: set('Punaisen raja, päivää', 45) },
    { title: 'a number as text', workbook: set('Punaisen raja, päivää', '45') },
    { title: 'zero', workbook: set('Punaisen raja, päivää', 0) },
    { title: 'a name in other letters', workbook: set(' PUNAISEN RAJA,  päivää ', 45) },
    { title: 'a month', workbook: set('Raportointikuukausi', '11/2020') },
    { title: 'a month that the sheet made a date of', workbook: set('Raportointikuukausi', d('2020-11-01')) },
    { title: 'a list', workbook: set('Raportoitavat hankkeet', 'RH, rakennehanke 1') },
    { title: 'days with their unit', workbook: set('Punaisen raja, päivää', '30 päivää') },
    { title: 'euros with their unit', workbook: set('Talouden sallittu ero, euroa', '1 €') },
    { title: 'any title', workbook: set('Raportin otsikko', '=1+1') },
    {
      title: 'a setting of somebody’s own',
      others: ['setting-known'],
      workbook: set('Kahvinkeittovuoro', 'joka toinen'),
    },
    {
      title: 'no value: the default, and the empty cell is the finding',
      workbook: set('Punaisen raja, päivää', ''),
      others: ['cell-required'],
    },
    {
      title: 'a sheet error is reported as one',
      workbook: set('Punaisen raja, päivää', '#N/A'),
      others: ['cell-type'],
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'words for a number',
      workbook: set('Punaisen raja, päivää', 'kuukausi'),
      finds: [
        {
          severity: 'virhe',
          cell: 'Asetukset!B2',
          key: 'Punaisen raja, päivää',
          column: 'Arvo',
          osahanke: null,
          greys: false,
          causeGroups: [],
          evidence: ['B2 = kuukausi'],
          says: 'setting-unreadable',
          data: {
            ...{ name: 'Punaisen raja, päivää', shown: 'kuukausi', form: 'number', fallback: '30' },
            suggestion: null,
          },
        },
      ],
    },
    {
      title: 'a negative number',
      workbook: set('Keltaisen raja, prosenttiyksikköä', -5),
      finds: [
        {
          data: {
            ...{ name: 'Keltaisen raja, prosenttiyksikköä', shown: '-5', form: 'percent' as const },
            fallback: '10',
            suggestion: null,
          },
        },
      ],
    },
    {
      title: 'a month that is none; there is no default to name',
      workbook: set('Raportointikuukausi', 'marrraskuu 2020'),
      finds: [
        {
          data: {
            ...{ name: 'Raportointikuukausi', shown: 'marrraskuu 2020', form: 'month' as const },
            fallback: '',
            suggestion: null,
          },
        },
      ],
    },
    {
      title: 'a sum in thousands, and a month without its year: what was meant is asked',
      workbook: {
        Asetukset: [
          { Asetus: 'EU-kynnysarvo, rakennusurakat', Arvo: '5,382 M€' },
          { Asetus: 'Raportointikuukausi', Arvo: 'marraskuu' },
        ],
      },
      finds: [
        {
          data: {
            ...{ name: 'EU-kynnysarvo, rakennusurakat', shown: '5,382 M€', form: 'euros' as const },
            ...{ fallback: '', suggestion: '5382000' },
          },
        },
        {
          data: {
            ...{ name: 'Raportointikuukausi', shown: 'marraskuu', form: 'month' as const },
            ...{ fallback: '', suggestion: '2020-11' },
          },
        },
      ],
    },
    {
      title: 'a list of nothing but commas',
      workbook: set('Raportoitavat hankkeet', ' , ; '),
      finds: [
        {
          data: {
            ...{ name: 'Raportoitavat hankkeet', shown: ', ;', form: 'list' as const },
            fallback: '',
            suggestion: null,
          },
        },
      ],
    },
  ],
});

test('the default stays in force, and the other settings keep their values', () => {
  const { settings } = contextOf({
    Asetukset: [
      { Asetus: 'Punaisen raja, päivää', Arvo: 'kuukausi' },
      { Asetus: 'Keltaisen raja, prosenttiyksikköä', Arvo: 15 },
      { Asetus: 'Raportointikuukausi', Arvo: d('2020-11-01') },
    ],
  });
  expect(settings.punainenPaivia).toBe(SETTINGS.punainenPaivia.fallback);
  expect(settings).toMatchObject({ punainenPaivia: 30, keltainenProsenttiyksikkoa: 15, kuukausi: '2020-11' });
});
