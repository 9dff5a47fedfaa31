// Money that may run out before the end: the limit to the percent, the day worked by hand, and no colour.
import { osahankeMoneyRunsOut } from '../../../src/domain/rules/osahanke-money-runs-out/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { check, ruleTables } from '../../support/rule-tables';

/** Of the 100 days from 12.10.2020 to 19.1.2021, 50 have passed on 30.11.2020. */
const half = (toteuma: number | string, row: WrittenRow = {}) => ({
  Osahankkeet: [
    {
      ...{ Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19'), 'Budjetti €': 1000, 'Toteuma €': toteuma },
      ...row,
    },
  ],
});

ruleTables(osahankeMoneyRunsOut, {
  passes: [
    { title: '24 points ahead', workbook: half(744) },
    { title: 'as fast as time', workbook: half(500) },
    { title: 'nothing spent', workbook: half(0) },
    { title: 'over the budget already', workbook: half(1000.01) },
    { title: 'ready', workbook: half(900, { Tilanne: 'Valmis' }) },
    { title: 'interrupted', workbook: half(900, { Tilanne: 'Keskeytetty' }) },
    { title: 'Toteuma empty', workbook: half('') },
    { title: 'no budget', workbook: half(900, { 'Budjetti €': '' }) },
    {
      title: 'before the first day',
      workbook: half(900),
      today: '2020-10-11',
      month: '2020-10',
      others: ['day-ahead'],
    },
    { title: 'a lower pace late', workbook: half(900), today: '2021-01-04', month: '2020-11' },
    {
      title: 'a later limit in the settings',
      workbook: { ...half(750), Asetukset: [{ Asetus: 'Punaisen raja, prosenttiyksikköä', Arvo: 26 }] },
    },
  ],
  findings: [
    {
      title: '25 points ahead',
      workbook: half(750),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Osahankkeet!R2',
          osahanke: 'RH-01',
          causeGroups: ['talous'],
          greys: false,
          evidence: ['R2 = 750', 'Q2 = 1000', 'I2 = 12.10.2020', 'J2 = 19.1.2021'],
          // 750 € in 50 days is 15 € a day: 1 000 € is used on day 67, 17.12.2020 (20 days of October, 30, 17).
          forecast: '2020-12-17',
          says: 'money-runs-out',
          data: {
            ...{ budjetti: 1000, toteuma: 750, alkaa: '2020-10-12', paattyy: '2021-01-19' },
            ...{ passed: 50, whole: 100, used: 75, elapsed: 50, unspent: 0, ahead: 25, limit: 25 },
            ...{ lasts: 67, runsOut: '2020-12-17', early: 33 },
          },
        },
      ],
    },
    {
      title: 'all of it used: today',
      workbook: half(1000),
      finds: [{ severity: 'huomautus', forecast: '2020-11-30' }],
    },
  ],
});

test('the light of talous stays green', () => {
  expect(check(half(900)).lights[0]?.dimensions.talous).toBe('Vihreä');
});
