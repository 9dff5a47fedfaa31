// Money that the pace so far leaves unspent, told of in the second half only: the limits to the day and the percent.
import { osahankeUnspent } from '../../../src/domain/rules/osahanke-unspent/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** 20 June to 31 December 2020 is 195 days, of which 164 have passed; one euro a day would use the budget. */
const second = (row: WrittenRow) => ({
  Osahankkeet: [
    { Alkaa: d('2020-06-20'), Päättyy: d('2020-12-31'), 'Budjetti €': 195_000, 'Toteuma €': 123_000, ...row },
  ],
});
/** 100 days with `passed` gone at the end of 30 November 2020, nothing spent. */
const hundred = (alkaa: string, paattyy: string) =>
  second({ Alkaa: d(alkaa), Päättyy: d(paattyy), 'Toteuma €': 0 });

ruleTables(osahankeUnspent, {
  passes: [
    { title: 'the pace is enough', workbook: second({ 'Toteuma €': 164_000 }) },
    { title: 'the pace is more than enough', workbook: second({ 'Toteuma €': 190_000 }) },
    { title: '9 percents stay unspent', workbook: second({ 'Toteuma €': 149_000 }) },
    { title: 'exactly half of the time', workbook: hundred('2020-10-12', '2021-01-19') },
    { title: 'before the first day', workbook: hundred('2020-12-01', '2021-03-01') },
    { title: 'ready', workbook: second({ Tilanne: 'Valmis' }) },
    { title: 'interrupted', workbook: second({ Tilanne: 'Keskeytetty' }) },
    { title: 'Toteuma empty', workbook: second({ 'Toteuma €': '' }) },
    { title: 'no budget', workbook: second({ 'Budjetti €': '' }) },
    {
      title: 'a later limit in the settings',
      workbook: {
        ...second({}),
        Asetukset: [{ Asetus: 'Rahoitusennusteen raja, prosenttia ajasta', Arvo: 85 }],
      },
    },
  ],
  findings: [
    {
      title: 'a quarter stays unspent',
      workbook: second({}),
      finds: [
        {
          severity: 'punainen',
          cell: 'Osahankkeet!Q2',
          key: 'RH-01',
          column: 'Budjetti',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: ['talous'],
          greys: false,
          evidence: ['Q2 = 195000', 'R2 = 123000', 'I2 = 20.6.2020', 'J2 = 31.12.2020'],
          says: 'money-unspent',
          data: {
            budjetti: 195_000,
            toteuma: 123_000,
            alkaa: '2020-06-20',
            paattyy: '2020-12-31',
            passed: 164,
            whole: 195,
            used: 63,
            elapsed: 84,
            // 123 000 / 164 × 195 = 146 250.
            unspent: 48_750,
            share: 25,
            limit: 50,
          },
        },
      ],
    },
    { title: '10 percents', workbook: second({ 'Toteuma €': 147_000 }), finds: [{ severity: 'keltainen' }] },
    {
      title: 'a day over half of the time, nothing spent',
      workbook: hundred('2020-10-11', '2021-01-18'),
      finds: [{ severity: 'punainen' }],
    },
    {
      title: 'after the end, what was not spent',
      workbook: second({ Päättyy: d('2020-10-31'), 'Valmiusaste %': 100, 'Toteuma €': 150_000 }),
      others: ['tila-progress'],
      finds: [{ severity: 'keltainen' }],
    },
  ],
});
