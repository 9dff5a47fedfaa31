// The same Tunnus on two rows of a tab.
import { tunnusUnique } from '../../../src/domain/rules/tunnus-unique/index';
import { check, ruleTables } from '../../support/rule-tables';

const named = (...tunnukset: readonly (string | number)[]) => tunnukset.map((Tunnus) => ({ Tunnus }));

ruleTables(tunnusUnique, {
  passes: [
    { title: 'each its own', workbook: { Rekrytoinnit: named('REK-01', 'REK-02', 'REK-10') } },
    { title: 'REK-1 is not REK-01', workbook: { Rekrytoinnit: named('REK-1', 'REK-01') } },
    {
      title: 'the same on two tabs',
      workbook: { Rekrytoinnit: named('A-1'), Hankinnat: named('A-1') },
    },
    {
      title: 'two without one: each is an empty required cell',
      workbook: { Rekrytoinnit: named('', '') },
      others: ['cell-required'],
    },
    {
      title: 'two sheet errors are not one Tunnus',
      workbook: { Rekrytoinnit: named('#N/A', '#N/A') },
      others: ['cell-type'],
    },
    {
      title: 'a tab that is known by other columns',
      others: ['row-doubled'],
      workbook: { Kokoukset: [{ 'Toimielin tai tilaisuus': 'A' }, { 'Toimielin tai tilaisuus': 'A' }] },
    },
  ],
  findings: [
    {
      title: 'twice: a finding on each, which names the other',
      workbook: { Rekrytoinnit: named('REK-01', 'REK-02', 'REK-01') },
      finds: [
        {
          severity: 'virhe',
          cell: 'Rekrytoinnit!A2',
          key: 'REK-01',
          column: 'Tunnus',
          osahanke: 'RH-01',
          greys: true,
          causeGroups: [],
          evidence: ['A2 = REK-01'],
          says: 'tunnus-doubled',
          data: { tunnus: 'REK-01', otherRows: [4], more: 0 },
        },
        { cell: 'Rekrytoinnit!A4', data: { tunnus: 'REK-01', otherRows: [2], more: 0 } },
      ],
    },
    {
      title: 'other letters and spaces are the same Tunnus',
      workbook: { Hankinnat: named('HAN-01', ' han-01 ') },
      finds: [{ key: 'HAN-01' }, { key: 'han-01' }],
    },
    {
      title: 'numbers',
      workbook: { Sopimukset: named(7, '7') },
      finds: [{ key: '7' }, { key: '7' }],
    },
    {
      title: 'two osahankkeet',
      workbook: { Osahankkeet: named('RH-01', 'RH-01') },
      finds: [
        { cell: 'Osahankkeet!A2', osahanke: 'RH-01' },
        { cell: 'Osahankkeet!A3', osahanke: 'RH-01' },
      ],
    },
    {
      title: 'a row that is left out for an unknown osahanke counts, in the order of the sheet',
      workbook: { Rekrytoinnit: [{ Tunnus: 'REK-09', Osahanke: 'RH-99' }, { Tunnus: 'REK-09' }] },
      others: ['osahanke-link'],
      finds: [
        { cell: 'Rekrytoinnit!A2', osahanke: null },
        { cell: 'Rekrytoinnit!A3', osahanke: 'RH-01' },
      ],
    },
    {
      title: 'a row that is left out for want of its Vaihe counts',
      workbook: { Rekrytoinnit: [{ Tunnus: 'REK-09', Vaihe: '' }, { Tunnus: 'REK-09' }] },
      others: ['cell-required'],
      finds: [{ cell: 'Rekrytoinnit!A2' }, { cell: 'Rekrytoinnit!A3' }],
    },
    {
      title: 'six times: three others are named, the rest counted',
      workbook: { Toimenpiteet: named('TP', 'TP', 'TP', 'TP', 'TP', 'TP') },
      finds: [
        { data: { tunnus: 'TP', otherRows: [3, 4, 5], more: 2 } },
        { data: { tunnus: 'TP', otherRows: [2, 4, 5], more: 2 } },
        { data: { tunnus: 'TP', otherRows: [2, 3, 5], more: 2 } },
        { data: { tunnus: 'TP', otherRows: [2, 3, 4], more: 2 } },
        { data: { tunnus: 'TP', otherRows: [2, 3, 4], more: 2 } },
        { data: { tunnus: 'TP', otherRows: [2, 3, 4], more: 2 } },
      ],
    },
  ],
});

test('one Tunnus filled down 20,000 rows: no finding lists every row', () => {
  const rows = Array.from({ length: 20_000 }, () => ({ Tunnus: 'TP-01' }));
  const { findings } = check({ Toimenpiteet: rows });
  const doubled = findings.filter((finding) => finding.rule === 'tunnus-unique');
  expect(doubled).toHaveLength(20_000);
  expect(doubled[19_999]?.message.data).toEqual({ tunnus: 'TP-01', otherRows: [2, 3, 4], more: 19_996 });
});
