// Money is used more slowly than time passes: the limits to the point, and when nothing can be compared.
import { osahankeMoney } from '../../../src/domain/rules/osahanke-money/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** 100 days, of which 50 have passed at the end of 30 November 2020; a budget of 1,000 euros. */
const halfway = (row: WrittenRow) => ({
  Osahankkeet: [{ Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19'), 'Budjetti €': 1000, ...row }],
});

/** The time of each row below. */
const HALF = {
  ...{ alkaa: '2020-10-12', paattyy: '2021-01-19', passed: 50, whole: 100, elapsed: 50 },
  limits: { yellow: 10, red: 25 },
};

ruleTables(osahankeMoney, {
  passes: [
    { title: 'on plan', workbook: halfway({ 'Toteuma €': 500 }) },
    { title: 'used faster than time passes', workbook: halfway({ 'Toteuma €': 900 }) },
    { title: '9 points behind', workbook: halfway({ 'Toteuma €': 410 }) },
    { title: '9.5 points behind rounds to 9', workbook: halfway({ 'Toteuma €': 405 }) },
    { title: 'Toteuma empty', workbook: halfway({ 'Toteuma €': '' }) },
    { title: 'Toteuma unreadable', workbook: halfway({ 'Toteuma €': 'n. 500' }), others: ['cell-type'] },
    { title: 'no budget', workbook: halfway({ 'Budjetti €': '', 'Toteuma €': 0 }) },
    { title: 'budget 0', workbook: halfway({ 'Budjetti €': 0, 'Toteuma €': 0 }) },
    {
      title: 'budget below 0',
      others: ['number-range'],
      workbook: halfway({ 'Budjetti €': -1000, 'Toteuma €': 10 }),
    },
    {
      title: 'budget is a sheet error',
      workbook: halfway({ 'Budjetti €': '#DIV/0!', 'Toteuma €': 0 }),
      others: ['cell-type'],
    },
    { title: 'ready', workbook: halfway({ 'Toteuma €': 0, Tilanne: 'Valmis' }) },
    { title: 'interrupted', workbook: halfway({ 'Toteuma €': 0, Tilanne: 'Keskeytetty' }) },
    { title: 'not to begin yet', workbook: halfway({ 'Toteuma €': 0, Alkaa: d('2020-12-01') }) },
    {
      title: 'ends before it starts',
      workbook: halfway({ 'Toteuma €': 0, Päättyy: d('2020-10-01') }),
      others: ['dates-order'],
    },
    {
      title: 'a wider limit in the settings',
      workbook: {
        ...halfway({ 'Toteuma €': 310 }),
        Asetukset: [{ Asetus: 'Keltaisen raja, prosenttiyksikköä', Arvo: 20 }],
      },
    },
  ],
  findings: [
    {
      title: 'exactly 10 points',
      workbook: halfway({ 'Toteuma €': 400 }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Osahankkeet!R2',
          key: 'RH-01',
          column: 'Toteuma',
          osahanke: 'RH-01',
          daysLate: null,
          cause: null,
          causeGroups: ['talous'],
          greys: false,
          evidence: ['R2 = 400', 'Q2 = 1000', 'I2 = 12.10.2020', 'J2 = 19.1.2021'],
          says: 'money-behind',
          data: {
            ...HALF,
            used: 40,
            behind: 10,
            toteuma: 400,
            budjetti: 1000,
            unspent: 200,
          },
        },
      ],
    },
    { title: '24 points', workbook: halfway({ 'Toteuma €': 260 }), finds: [{ severity: 'keltainen' }] },
    {
      title: 'exactly 25 points',
      workbook: halfway({ 'Toteuma €': 250 }),
      finds: [{ severity: 'punainen' }],
    },
    {
      title: 'amounts written as text',
      workbook: halfway({ 'Budjetti €': '12 500,50 €', 'Toteuma €': '1\u00a0250 €' }),
      finds: [
        {
          severity: 'punainen',
          // 12 500,50 − 2 × 1 250 = 10 000,50.
          data: { ...HALF, used: 10, behind: 40, toteuma: 1250, budjetti: 12500.5, unspent: 10_001 },
        },
      ],
    },
    {
      title: 'nothing used',
      workbook: halfway({ 'Toteuma €': 0 }),
      finds: [
        {
          severity: 'punainen',
          data: { ...HALF, used: 0, behind: 50, toteuma: 0, budjetti: 1000, unspent: 1000 },
        },
      ],
    },
    {
      title: 'a higher limit for red in the settings',
      workbook: {
        ...halfway({ 'Toteuma €': 0 }),
        Asetukset: [{ Asetus: 'Punaisen raja, prosenttiyksikköä', Arvo: 51 }],
      },
      finds: [{ severity: 'keltainen' }],
    },
  ],
});
