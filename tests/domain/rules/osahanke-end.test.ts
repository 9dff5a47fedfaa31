// Osahankkeet past their end.
import { osahankeEnd } from '../../../src/domain/rules/osahanke-end/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(osahankeEnd, {
  passes: [
    { title: 'its last day', workbook: { Osahankkeet: [{ Päättyy: d('2020-11-30') }] } },
    { title: 'ready', workbook: { Osahankkeet: [{ Päättyy: d('2020-10-31'), Tilanne: 'Valmis' }] } },
    {
      title: '100 %',
      workbook: { Osahankkeet: [{ Päättyy: d('2020-10-31'), 'Valmiusaste %': 100 }] },
      others: ['tila-progress'],
    },
    {
      title: 'crossed days',
      workbook: { Osahankkeet: [{ Alkaa: d('2020-07-01'), Päättyy: d('2020-06-30') }] },
      others: ['dates-order'],
    },
  ],
  findings: [
    {
      title: 'thirty days',
      workbook: { Osahankkeet: [{ Päättyy: d('2020-10-31') }] },
      finds: [
        {
          severity: 'keltainen',
          cell: 'Osahankkeet!J2',
          daysLate: 30,
          causeGroups: ['aikataulu'],
          data: { end: '2020-10-31', days: 30, tilanne: 'Keltainen' },
        },
      ],
    },
    {
      title: 'thirty-one',
      workbook: { Osahankkeet: [{ Päättyy: d('2020-10-30'), 'Valmiusaste %': 99 }] },
      finds: [
        { severity: 'punainen', daysLate: 31, evidence: ['J2 = 30.10.2020', 'K2 = Keltainen', 'L2 = 99'] },
      ],
    },
    {
      title: 'its hanke has ended too',
      workbook: { Osahankkeet: [{ Päättyy: d('2020-11-29') }], Hankkeet: [{ Päättyy: d('2020-11-29') }] },
      finds: [{ severity: 'punainen', daysLate: 1 }],
    },
  ],
});
