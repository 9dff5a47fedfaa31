// The phase of a recruitment against its application period.
import { hakuDates } from '../../../src/domain/rules/haku-dates/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(hakuDates, {
  passes: [
    {
      title: 'open on its first and last day',
      workbook: { Rekrytoinnit: [{ 'Haku alkaa': d('2020-11-30'), 'Haku päättyy': d('2020-11-30') }] },
    },
    {
      title: 'interviews while it is open',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Haastattelut', 'Haku päättyy': d('2020-12-07') }] },
    },
    {
      title: 'chosen on the last day',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Valittu', 'Haku päättyy': d('2020-11-30') }] },
    },
    {
      title: 'planned ahead',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Täyttölupa saatu', 'Haku alkaa': d('2020-12-07') }] },
    },
    {
      title: 'so long ended that it is a deviation, and told as one',
      workbook: { Rekrytoinnit: [{ 'Haku päättyy': d('2020-11-08') }] },
    },
    { title: 'no days', workbook: { Rekrytoinnit: [{}] } },
  ],
  findings: [
    {
      title: 'ended yesterday',
      workbook: { Rekrytoinnit: [{ 'Haku päättyy': d('2020-11-29') }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Rekrytoinnit!G2',
          evidence: ['G2 = Haku auki', 'J2 = 29.11.2020'],
          says: 'haku-closed',
          data: { day: '2020-11-29' },
        },
      ],
    },
    {
      title: 'ended 21 days ago: still being gone through',
      workbook: { Rekrytoinnit: [{ 'Haku päättyy': d('2020-11-09') }] },
      finds: [{ severity: 'varoitus', says: 'haku-closed' }],
    },
    {
      title: 'begins tomorrow',
      workbook: { Rekrytoinnit: [{ 'Haku alkaa': d('2020-12-01') }] },
      finds: [{ severity: 'huomautus', says: 'haku-not-open' }],
    },
    {
      title: 'chosen too early',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Valittu', 'Haku päättyy': d('2020-12-01') }] },
      finds: [
        { severity: 'varoitus', says: 'chosen-before-close', data: { vaihe: 'Valittu', day: '2020-12-01' } },
      ],
    },
  ],
});
