// A search that has ended without a choice.
import { rekrytointiSearchEnded } from '../../../src/domain/rules/rekrytointi-search-ended/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const recruitment = (row: WrittenRow = {}) => ({
  // The forecast of 20.1.2021 is a day too late for the target.
  Rekrytoinnit: [
    {
      ...{ Vaihe: 'Haku auki', 'Haku päättyy': d('2020-11-08'), Aloitustavoite: d('2021-01-19') },
      ...row,
    },
  ],
});

ruleTables(rekrytointiSearchEnded, {
  passes: [
    { title: 'its last day', workbook: recruitment({ 'Haku päättyy': d('2020-11-30') }) },
    {
      title: '21 days: the applications are being gone through',
      others: ['haku-dates'],
      workbook: recruitment({ 'Haku päättyy': d('2020-11-09') }),
    },
    { title: 'no last day', workbook: recruitment({ 'Haku päättyy': '' }) },
    { title: 'interviews', workbook: recruitment({ Vaihe: 'Haastattelut' }) },
    { title: 'interrupted', workbook: recruitment({ Vaihe: 'Keskeytetty' }) },
    {
      title: 'begun, Vaihe forgotten',
      others: ['phase-day'],
      workbook: recruitment({ Aloitus: d('2020-11-30') }),
    },
  ],
  findings: [
    {
      title: '22 days ago',
      workbook: recruitment({ Syy: 'Ei hakijoita' }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Rekrytoinnit!J2',
          // Interviews from today: 14 + 7 + 30 days.
          forecast: '2021-01-20',
          causeGroups: ['rekrytointi'],
          evidence: ['J2 = 8.11.2020', 'G2 = Haku auki'],
          data: { tehtava: 'Projektisuunnittelija', hakuPaattyy: '2020-11-08', days: 22, room: null },
        },
      ],
    },
    {
      title: '30 days is keltainen, 31 punainen',
      workbook: {
        Rekrytoinnit: [
          ...recruitment({ 'Haku päättyy': d('2020-10-31') }).Rekrytoinnit,
          ...recruitment({ 'Haku päättyy': d('2020-10-30') }).Rekrytoinnit,
        ],
      },
      finds: [{ severity: 'keltainen' }, { severity: 'punainen' }],
    },
    {
      title: 'a target that can still be met: a sign; without a target nobody can tell',
      others: ['cell-required'],
      workbook: {
        Rekrytoinnit: [
          ...recruitment({ 'Haku päättyy': d('2020-10-30'), Aloitustavoite: d('2021-02-01') }).Rekrytoinnit,
          ...recruitment({ Aloitustavoite: '' }).Rekrytoinnit,
        ],
      },
      finds: [
        {
          severity: 'huomautus',
          data: expect.objectContaining({ room: { target: '2021-02-01', forecast: '2021-01-20' } }),
        },
        { severity: 'keltainen' },
      ],
    },
  ],
});
