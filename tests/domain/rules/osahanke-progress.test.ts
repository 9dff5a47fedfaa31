// The degree of completion lags behind elapsed time: the limits to the point, and when nothing can be compared.
import { osahankeProgress } from '../../../src/domain/rules/osahanke-progress/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** 100 days, of which 50 have passed at the end of 30 November 2020. */
const halfway = (row: WrittenRow) => ({
  Osahankkeet: [{ Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19'), ...row }],
});

ruleTables(osahankeProgress, {
  passes: [
    { title: 'on plan', workbook: halfway({ 'Valmiusaste %': 50 }) },
    { title: 'ahead', workbook: halfway({ 'Valmiusaste %': 80 }) },
    { title: '9 points behind', workbook: halfway({ 'Valmiusaste %': 41 }) },
    { title: '9.6 points behind', workbook: halfway({ 'Valmiusaste %': '40,4' }) },
    { title: 'Valmiusaste empty', workbook: halfway({ 'Valmiusaste %': '' }) },
    {
      title: 'Valmiusaste unreadable',
      workbook: halfway({ 'Valmiusaste %': 'puolet' }),
      others: ['cell-type'],
    },
    {
      title: 'ready',
      others: ['tila-progress'],
      workbook: halfway({ 'Valmiusaste %': 0, Tilanne: 'Valmis' }),
    },
    { title: 'interrupted', workbook: halfway({ 'Valmiusaste %': 0, Tilanne: 'Keskeytetty' }) },
    {
      title: 'not begun and not to begin yet',
      workbook: halfway({ 'Valmiusaste %': 0, Alkaa: d('2020-12-01') }),
    },
    {
      title: 'Alkaa empty',
      workbook: halfway({ 'Valmiusaste %': 0, Alkaa: '' }),
      others: ['cell-required'],
    },
    {
      title: 'Päättyy unreadable',
      workbook: halfway({ 'Valmiusaste %': 0, Päättyy: '#REF!' }),
      others: ['cell-type'],
    },
    {
      title: 'ends before it starts',
      workbook: halfway({ 'Valmiusaste %': 0, Päättyy: d('2020-10-11') }),
      others: ['dates-order'],
    },
    {
      title: 'a row without a name is left out, and its empty cell is the finding',
      workbook: halfway({ 'Valmiusaste %': 0, Osahanke: '' }),
      others: ['cell-required'],
    },
    {
      title: 'a wider limit in the settings',
      workbook: {
        ...halfway({ 'Valmiusaste %': 36 }),
        Asetukset: [{ Asetus: 'Keltaisen raja, prosenttiyksikköä', Arvo: 15 }],
      },
    },
  ],
  findings: [
    {
      title: 'exactly 10 points',
      workbook: halfway({ 'Valmiusaste %': 40 }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Osahankkeet!L2',
          key: 'RH-01',
          column: 'Valmiusaste',
          osahanke: 'RH-01',
          daysLate: null,
          cause: null,
          causeGroups: ['aikataulu'],
          greys: false,
          evidence: ['L2 = 40', 'I2 = 12.10.2020', 'J2 = 19.1.2021'],
          says: 'progress-behind',
          data: expect.objectContaining({
            done: 40,
            elapsed: 50,
            behind: 10,
            limits: { yellow: 10, red: 25 },
          }),
        },
      ],
    },
    {
      title: '10.5 points',
      workbook: halfway({ 'Valmiusaste %': '39,5 %' }),
      finds: [
        { severity: 'keltainen', data: expect.objectContaining({ done: 39.5, elapsed: 50, behind: 10.5 }) },
      ],
    },
    {
      title: '24 points',
      workbook: halfway({ 'Valmiusaste %': 26 }),
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'exactly 25 points',
      workbook: halfway({ 'Valmiusaste %': 25 }),
      finds: [{ severity: 'punainen', data: expect.objectContaining({ done: 25, elapsed: 50, behind: 25 }) }],
    },
    {
      title: 'a percent cell',
      workbook: halfway({ 'Valmiusaste %': 0.2 }),
      finds: [{ severity: 'punainen', data: expect.objectContaining({ done: 20, elapsed: 50, behind: 30 }) }],
    },
    {
      title: 'not begun although it should have been',
      others: ['tila-start'],
      workbook: halfway({ 'Valmiusaste %': 0, Tilanne: 'Ei aloitettu' }),
      finds: [{ severity: 'punainen', data: expect.objectContaining({ done: 0, elapsed: 50, behind: 50 }) }],
    },
    {
      title: 'after its end all time has passed',
      workbook: halfway({ 'Valmiusaste %': 90, Päättyy: d('2020-11-10') }),
      finds: [
        { severity: 'keltainen', data: expect.objectContaining({ done: 90, elapsed: 100, behind: 10 }) },
      ],
    },
    {
      title: 'elapsed time in whole percents, so that the sentence adds up',
      workbook: halfway({ 'Valmiusaste %': 36, Alkaa: d('2020-01-01'), Päättyy: d('2021-12-31') }),
      finds: [
        { severity: 'keltainen', data: expect.objectContaining({ done: 36, elapsed: 46, behind: 10 }) },
      ],
    },
    {
      title: 'both limits from the settings',
      workbook: {
        Osahankkeet: [
          { Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19'), 'Valmiusaste %': 45 },
          { Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19'), 'Valmiusaste %': 42 },
        ],
        Asetukset: [
          { Asetus: 'Keltaisen raja, prosenttiyksikköä', Arvo: 5 },
          { Asetus: 'Punaisen raja, prosenttiyksikköä', Arvo: 8 },
        ],
      },
      finds: [
        { key: 'RH-01', severity: 'keltainen' },
        { key: 'RH-02', severity: 'punainen' },
      ],
    },
  ],
});
