// A measure past its end and not ready.
import { toimenpideEnd } from '../../../src/domain/rules/toimenpide-end/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Due on 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const measure = (row: WrittenRow) => ({ Toimenpiteet: [{ Päättyy: d('2020-10-01'), ...row }] });

ruleTables(toimenpideEnd, {
  passes: [
    { title: 'on its last day', workbook: measure({ Päättyy: d('2020-11-30') }) },
    { title: 'ready: Tila Valmis', workbook: measure({ Tila: 'Valmis' }) },
    { title: 'ready: 100 %', others: ['tila-progress'], workbook: measure({ 'Valmiusaste %': 100 }) },
    {
      title: 'ready: 100 % as text',
      others: ['tila-progress'],
      workbook: measure({ 'Valmiusaste %': '100 %' }),
    },
    { title: 'a time in words that is not over', workbook: measure({ Päättyy: 'kevätkausi 2021' }) },
    { title: 'end empty', workbook: measure({ Päättyy: '' }), others: ['cell-required'] },
    { title: 'end unreadable', workbook: measure({ Päättyy: '30.2.2020' }), others: ['cell-type'] },
    {
      title: 'no osahanke: the row is left out, and its empty cell is the finding',
      workbook: measure({ Osahanke: '' }),
      others: ['cell-required'],
    },
    {
      title: 'unknown osahanke: the row is left out',
      workbook: measure({ Osahanke: 'RH-77' }),
      others: ['osahanke-link'],
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'put off before: how far is told',
      workbook: measure({
        Päättyy: d('2020-11-15'),
        'Alkuperäinen päättyminen': d('2020-10-31'),
        'Valmiusaste %': 0,
      }),
      finds: [
        {
          severity: 'keltainen',
          daysLate: 15,
          evidence: ['E2 = 15.11.2020', 'H2 = Käynnissä', 'G2 = 0', 'F2 = 31.10.2020'],
          data: {
            toimenpide: 'Nykytilan kuvaus',
            target: '15.11.2020',
            targetDay: '2020-11-15',
            days: 15,
            stopped: false,
            valmiusaste: 0,
            slip: { original: '31.10.2020', originalDay: '2020-10-31', days: 15 },
          },
        },
      ],
    },
    {
      title: 'a time in words is past its last day',
      workbook: measure({ Päättyy: 'kevätkausi 2020' }),
      finds: [{ severity: 'punainen', daysLate: 183 }],
    },
    {
      title: 'one day after its end',
      workbook: measure({ Päättyy: d('2020-11-29'), 'Valmiusaste %': 80 }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Toimenpiteet!E2',
          key: 'TP-01',
          column: 'Päättyy',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['aikataulu'],
          greys: false,
          evidence: ['E2 = 29.11.2020', 'H2 = Käynnissä', 'G2 = 80'],
          says: 'toimenpide-late',
          data: {
            toimenpide: 'Nykytilan kuvaus',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            stopped: false,
            valmiusaste: 80,
            slip: null,
          },
        },
      ],
    },
    {
      title: 'exactly 30 days',
      workbook: measure({ Päättyy: d('2020-10-31') }),
      finds: [{ severity: 'keltainen', daysLate: 30 }],
    },
    {
      title: 'exactly 31 days',
      workbook: measure({ Päättyy: d('2020-10-30') }),
      finds: [{ severity: 'punainen', daysLate: 31 }],
    },
    { title: 'almost ready', workbook: measure({ 'Valmiusaste %': 99 }), finds: [{ daysLate: 60 }] },
    { title: 'interrupted', workbook: measure({ Tila: 'Keskeytetty' }), finds: [{ daysLate: 60 }] },
    { title: 'Tila not filled in', workbook: measure({ Tila: '' }), finds: [{ severity: 'punainen' }] },
    {
      title: 'the original end is past, the present one a day ago',
      workbook: measure({ 'Alkuperäinen päättyminen': d('2020-08-31'), Päättyy: d('2020-11-29') }),
      finds: [{ severity: 'keltainen', daysLate: 1 }],
    },
    {
      title: 'past the end of its hanke',
      others: ['dates-span'],
      workbook: { ...measure({ Päättyy: d('2020-11-29') }), Hankkeet: [{ Päättyy: d('2020-11-29') }] },
      finds: [{ severity: 'punainen', daysLate: 1 }],
    },
    {
      title: 'the limit is a setting',
      workbook: { ...measure({}), Asetukset: [{ Asetus: 'Punaisen raja, päivää', Arvo: 90 }] },
      finds: [{ severity: 'keltainen', daysLate: 60 }],
    },
  ],
});
