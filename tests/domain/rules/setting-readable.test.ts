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
    { title: 'a list', workbook: set('Raportoitavat hankkeet', 'RH, TSK') },
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
          data: { name: 'Punaisen raja, päivää', shown: 'kuukausi', fallback: '30' },
        },
      ],
    },
    {
      title: 'a negative number',
      workbook: set('Keltaisen raja, prosenttiyksikköä', -5),
      finds: [{ data: { name: 'Keltaisen raja, prosenttiyksikköä', shown: '-5', fallback: '10' } }],
    },
    {
      title: 'a month that is none; there is no default to name',
      workbook: set('Raportointikuukausi', 'marrraskuu 2020'),
      finds: [{ data: { name: 'Raportointikuukausi', shown: 'marrraskuu 2020', fallback: '' } }],
    },
    {
      title: 'a list of nothing but commas',
      workbook: set('Raportoitavat hankkeet', ' , ; '),
      finds: [{ data: { name: 'Raportoitavat hankkeet', shown: ', ;', fallback: '' } }],
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
