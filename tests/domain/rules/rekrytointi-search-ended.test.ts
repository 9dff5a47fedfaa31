// A search that has ended without a choice.
import { rekrytointiSearchEnded } from '../../../src/domain/rules/rekrytointi-search-ended/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const recruitment = (row: WrittenRow = {}) => ({
  Rekrytoinnit: [{ Vaihe: 'Haku auki', 'Haku päättyy': d('2020-11-29'), ...row }],
});

ruleTables(rekrytointiSearchEnded, {
  passes: [
    { title: 'its last day', workbook: recruitment({ 'Haku päättyy': d('2020-11-30') }) },
    { title: 'no last day', workbook: recruitment({ 'Haku päättyy': '' }) },
    { title: 'interviews', workbook: recruitment({ Vaihe: 'Haastattelut' }) },
    { title: 'interrupted', workbook: recruitment({ Vaihe: 'Keskeytetty' }) },
    {
      title: 'begun, Vaihe forgotten',
      others: ['haku-dates', 'phase-day'],
      workbook: recruitment({ Aloitus: d('2020-11-30') }),
    },
  ],
  findings: [
    {
      title: 'yesterday',
      others: ['haku-dates'],
      workbook: recruitment({ Syy: 'Ei hakijoita' }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Rekrytoinnit!J2',
          // Interviews from today: 14 + 7 + 30 days.
          forecast: '2021-01-20',
          causeGroups: ['rekrytointi'],
          evidence: ['J2 = 29.11.2020', 'G2 = Haku auki'],
          data: { tehtava: 'Projektisuunnittelija', hakuPaattyy: '2020-11-29', days: 1 },
        },
      ],
    },
    {
      title: '30 days is keltainen, 31 punainen',
      others: ['haku-dates'],
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Haku auki', 'Haku päättyy': d('2020-10-31') },
          { Vaihe: 'Haku auki', 'Haku päättyy': d('2020-10-30') },
        ],
      },
      finds: [{ severity: 'keltainen' }, { severity: 'punainen' }],
    },
  ],
});
