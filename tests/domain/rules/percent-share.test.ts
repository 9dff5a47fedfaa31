// A column of percents with nothing but zeros and ones.
import { percentShare } from '../../../src/domain/rules/percent-share/index';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { ruleTables } from '../../support/rule-tables';

const measures = (...values: readonly RawCell[]) => ({
  Toimenpiteet: values.map((value) => ({ 'Valmiusaste %': value })),
});

ruleTables(percentShare, {
  passes: [
    { title: 'a fraction tells that they are shares', workbook: measures(0, 0.5, 0.9) },
    { title: 'a larger number tells that they are percents', workbook: measures(0, 1, 40) },
    { title: 'zeros only', workbook: measures(0, 0) },
    { title: 'one percent in words', workbook: measures(0, '1 %') },
    { title: 'an empty column', workbook: measures('', '') },
    { title: 'own funding, where 1 is 100 %', workbook: { Hankkeet: [{ 'Omarahoitus %': 1 }] } },
    {
      title: 'persons, where 1 is 100 %',
      workbook: { Rekrytoinnit: [{ 'Työpanos %': 1 }, { 'Työpanos %': 1 }] },
    },
  ],
  findings: [
    {
      title: 'a fraction as text, which is not read as the number is',
      workbook: {
        Hankkeet: [{ 'Omarahoitus %': '0,2' }, { 'Omarahoitus %': 0.2 }, { 'Omarahoitus %': '0,2 %' }],
      },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Hankkeet!F2',
          evidence: ['F2 = 0,2'],
          says: 'percent-fraction',
          data: { header: 'Omarahoitus', percent: 0.2, meant: 20 },
        },
      ],
    },
    {
      title: 'ones and zeros: once, at the first 1',
      workbook: measures(0, '', 1, 1),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Toimenpiteet!G4',
          greys: false,
          evidence: ['G4 = 1'],
          says: 'percent-or-share',
          data: { header: 'Valmiusaste' },
        },
      ],
    },
    {
      title: 'each tab by itself',
      workbook: {
        ...measures(1),
        Osahankkeet: [{ 'Valmiusaste %': 40 }],
      },
      finds: [{ cell: 'Toimenpiteet!G2' }],
    },
  ],
});
