// An osahanke row that nobody has updated since the first day of the report month.
import { osahankeFreshness } from '../../../src/domain/rules/osahanke-freshness/index';
import { d, FAULTLESS, type WrittenRow } from '../../support/faultless-rows';
import { check, ruleTables } from '../../support/rule-tables';

const osahanke = (row: WrittenRow) => ({ Osahankkeet: [row] });

ruleTables(osahankeFreshness, {
  passes: [
    { title: 'on the first day of the month', workbook: osahanke({ Päivitetty: d('2020-11-01') }) },
    { title: 'today', workbook: osahanke({ Päivitetty: '30.11.2020' }) },
    {
      title: 'Päivitetty is old, but a person edited the row later',
      workbook: osahanke({ Päivitetty: d('2020-08-31'), 'Viimeksi muokattu': d('2020-11-02') }),
    },
    {
      title: 'Päivitetty counts where it is the later one',
      workbook: osahanke({ Päivitetty: d('2020-11-02'), 'Viimeksi muokattu': d('2020-08-31') }),
    },
    {
      title: 'edited this month, Päivitetty never filled in',
      workbook: osahanke({ Päivitetty: '', 'Viimeksi muokattu': d('2020-11-02') }),
    },
    {
      title: 'updated last month, and last month is the one reported',
      workbook: osahanke({ Päivitetty: d('2020-10-05') }),
      month: '2020-10',
    },
  ],
  findings: [
    {
      title: 'on the last day of the month before',
      workbook: osahanke({ Päivitetty: d('2020-10-31') }),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Osahankkeet!W2',
          key: 'RH-01',
          column: 'Päivitetty',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: [],
          greys: true,
          evidence: ['W2 = 31.10.2020'],
          says: 'row-stale',
          data: { updated: '2020-10-31', since: '2020-11-01' },
        },
      ],
    },
    {
      title: 'the later of the two days is old as well',
      workbook: osahanke({ Päivitetty: d('2020-08-31'), 'Viimeksi muokattu': d('2020-10-30') }),
      finds: [{ data: { updated: '2020-10-30', since: '2020-11-01' } }],
    },
    {
      title: 'never updated',
      workbook: osahanke({ Päivitetty: '' }),
      finds: [{ greys: true, evidence: ['W2 ='], data: { updated: null, since: '2020-11-01' } }],
    },
    {
      title: 'Päivitetty unreadable',
      workbook: osahanke({ Päivitetty: 'eilen' }),
      others: ['cell-type'],
      finds: [{ greys: true, evidence: ['W2 = eilen'], data: { updated: null, since: '2020-11-01' } }],
    },
    {
      title: 'a later report month',
      workbook: osahanke({ Päivitetty: d('2020-11-15') }),
      today: '2020-12-15',
      month: '2020-12',
      finds: [{ data: { updated: '2020-11-15', since: '2020-12-01' } }],
    },
  ],
});

test('without the column Päivitetty there is no cell to point at', () => {
  const { Päivitetty: _left, ...row } = FAULTLESS.Osahankkeet?.(1) ?? {};
  const { findings } = check({ Osahankkeet: [Object.keys(row), Object.values(row)] });
  expect(findings).toMatchObject([
    { rule: 'osahanke-freshness', target: { column: 'Päivitetty', cell: null }, evidence: [] },
  ]);
});
