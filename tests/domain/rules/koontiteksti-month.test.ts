// Texts for months that no report is near: the limits to the month, and the hankkeet that they are held against.
import { koontitekstiMonth } from '../../../src/domain/rules/koontiteksti-month/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const of = (Kuukausi: string) => ({ Koontitekstit: [{ Kuukausi }] });
/** The faultless osahanke is of 1.1.2020–31.12.2021. */
const longHanke = { Hankkeet: [{ Alkaa: d('2019-06-15'), Päättyy: d('2031-12-31') }] };

ruleTables(koontitekstiMonth, {
  passes: [
    { title: 'the report month', workbook: of('2020-11') },
    { title: 'the first month', workbook: of('2020-01') },
    { title: 'six months ahead', workbook: of('2021-05') },
    { title: 'ahead of today but near the report month', workbook: of('2021-08'), month: '2021-02' },
    { title: 'six months after the end', workbook: of('2022-06'), today: '2022-08-15', month: '2022-08' },
    { title: 'an earlier hanke', workbook: { ...of('2019-06'), ...longHanke } },
    { title: 'no month', workbook: of(''), others: ['cell-required'] },
    { title: 'an unreadable month', workbook: of('joskus'), others: ['cell-type'] },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'a year ahead',
      workbook: of('marraskuu 2021'),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Koontitekstit!A2',
          column: 'Kuukausi',
          osahanke: null,
          greys: false,
          evidence: ['A2 = marraskuu 2021'],
          says: 'text-month-odd',
          data: { month: '2021-11', side: 'ahead', limit: '2020-11', months: 12 },
        },
      ],
    },
    {
      title: 'seven months ahead',
      workbook: of('2021-06'),
      finds: [{ data: { month: '2021-06', side: 'ahead', limit: '2020-11', months: 7 } }],
    },
    {
      title: 'the month before the first one',
      workbook: of('2019-12'),
      finds: [
        { severity: 'varoitus', data: { month: '2019-12', side: 'before', limit: '2020-01', months: 1 } },
      ],
    },
    {
      title: 'long past the hanke',
      workbook: of('2030-11'),
      finds: [
        { severity: 'varoitus', data: { month: '2030-11', side: 'after', limit: '2021-12', months: 107 } },
      ],
    },
    {
      title: 'seven months after the end, in that very month',
      workbook: of('2022-07'),
      ...{ today: '2022-07-15', month: '2022-07', others: [] },
      finds: [{ data: { month: '2022-07', side: 'after', limit: '2021-12', months: 7 } }],
    },
    {
      title: 'within a longer hanke only far ahead',
      workbook: { ...of('2030-11'), ...longHanke },
      finds: [
        { severity: 'huomautus', data: { month: '2030-11', side: 'ahead', limit: '2020-11', months: 120 } },
      ],
    },
  ],
});
