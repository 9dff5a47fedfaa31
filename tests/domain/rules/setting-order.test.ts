// Limits the wrong way round: in points, in percents and in days, beside each other and beside a default.
import { settingOrder } from '../../../src/domain/rules/setting-order/index';
import { ruleTables } from '../../support/rule-tables';

const RED = 'Punaisen raja, prosenttiyksikköä';
const YELLOW = 'Keltaisen raja, prosenttiyksikköä';
const set = (...pairs: readonly (readonly [string, number | string])[]) => ({
  Asetukset: pairs.map(([Asetus, Arvo]) => ({ Asetus, Arvo })),
});

ruleTables(settingOrder, {
  passes: [
    { title: 'the defaults', workbook: {} },
    { title: 'equal limits', workbook: set([RED, 15], [YELLOW, 15]) },
    { title: 'both lower, in order', workbook: set([RED, 5], [YELLOW, 2]) },
    {
      title: 'an overrun allowed up to the limit',
      workbook: set(['Budjetin sallittu ylitys, prosenttia', 10]),
    },
    { title: 'a limit of days that is lowered on purpose', workbook: set(['Punaisen raja, päivää', 0]) },
    {
      title: 'a value that can’t be read leaves the default in force',
      workbook: set([RED, 'viisi']),
      others: ['setting-readable'],
    },
    {
      title: 'of doubled rows the last one holds',
      workbook: set([RED, 5], [RED, 30]),
      others: ['setting-known'],
    },
  ],
  findings: [
    {
      title: 'points',
      workbook: set([YELLOW, 20], [RED, 15]),
      finds: [
        {
          severity: 'varoitus',
          cell: 'Asetukset!B3',
          key: RED,
          column: 'Arvo',
          osahanke: null,
          greys: false,
          evidence: ['B3 = 15', 'B2 = 20'],
          says: 'settings-crossed',
          data: { red: RED, redValue: 15, yellow: YELLOW, yellowValue: 20 },
        },
      ],
    },
    {
      title: 'points, beside a default',
      workbook: set([YELLOW, 30]),
      finds: [
        {
          cell: 'Asetukset!B2',
          evidence: ['B2 = 30'],
          data: { red: RED, redValue: 25, yellow: YELLOW, yellowValue: 30 },
        },
      ],
    },
    {
      title: 'percents of the budget',
      workbook: set(['Budjetin sallittu ylitys, prosenttia', 20]),
      finds: [
        {
          data: {
            ...{ red: 'Budjetin ylitys: punaisen raja, prosenttia', redValue: 10 },
            ...{ yellow: 'Budjetin sallittu ylitys, prosenttia', yellowValue: 20 },
          },
        },
      ],
    },
    {
      title: 'days: an overrun allowed beyond the limit',
      workbook: set(['Sovittu päivä: sallittu ylitys', 40]),
      finds: [
        {
          cell: 'Asetukset!B2',
          data: {
            ...{ red: 'Punaisen raja, päivää', redValue: 30 },
            ...{ yellow: 'Sovittu päivä: sallittu ylitys, päivää', yellowValue: 40 },
          },
        },
      ],
    },
    {
      title: 'days: both on the tab',
      workbook: set(['Ennusteen sallittu ylitys loppuvaiheessa, päivää', 15], ['Punaisen raja, päivää', 10]),
      finds: [{ cell: 'Asetukset!B3', evidence: ['B3 = 10', 'B2 = 15'] }],
    },
    {
      title: 'the row that can’t be read is not the one in force',
      workbook: set([RED, 'viisi'], [YELLOW, 30]),
      others: ['setting-readable'],
      finds: [{ cell: 'Asetukset!B3', evidence: ['B3 = 30'] }],
    },
  ],
});
