// A detail row points at an osahanke that the tab Osahankkeet does not have.
import { osahankeLink } from '../../../src/domain/rules/osahanke-link/index';
import { d } from '../../support/faultless-rows';
import { contextOf, type FindingCase, ruleTables } from '../../support/rule-tables';

const OSAHANKKEET = [{ Osahanke: 'Etävastaanotto' }, { Osahanke: 'Työvuorosuunnittelu' }];
/** A row of these is no row of the whole hanke. */
const REQUIRED: readonly string[] = ['Toimenpiteet', 'Talous'];
const FIRST = { tunnus: 'RH-01', name: 'Etävastaanotto' };
const SECOND = { tunnus: 'RH-02', name: 'Työvuorosuunnittelu' };
const link = (osahanke: string) => ({ Osahankkeet: OSAHANKKEET, Rekrytoinnit: [{ Osahanke: osahanke }] });

/** Every tab whose rows belong to an osahanke: tab, cell of Osahanke, key of the row. */
const DETAIL_TABS = [
  ['Rekrytoinnit', 'B2', 'REK-01'],
  ['Hankinnat', 'B2', 'HAN-01'],
  ['Sopimukset', 'B2', 'SOP-01'],
  ['Toimenpiteet', 'B2', 'TP-01'],
  ['Talous', 'A2', 'RH-99 · Henkilöstökulut'],
  ['Päätösasiat', 'B2', 'PA-01'],
] as const;

ruleTables(osahankeLink, {
  passes: [
    { title: 'by Tunnus', workbook: link('RH-02') },
    { title: 'by Tunnus in other letters', workbook: link(' rh-02 ') },
    { title: 'by Tunnus with a dash of another kind', workbook: link('RH–01') },
    { title: 'by name', workbook: link('Työvuorosuunnittelu') },
    { title: 'by name without dots', workbook: link('tyovuorosuunnittelu') },
    { title: 'empty: the whole hanke', workbook: link('') },
    { title: 'a sheet error is reported as one', workbook: link('#N/A'), others: ['cell-type'] },
  ],
  findings: [
    ...DETAIL_TABS.map(
      ([tab, cell, key]): FindingCase => ({
        title: `on ${tab}`,
        workbook: { [tab]: [{ Osahanke: 'RH-99' }] },
        finds: [
          {
            severity: 'virhe',
            cell: `${tab}!${cell}`,
            key,
            column: 'Osahanke',
            osahanke: null,
            greys: true,
            causeGroups: [],
            evidence: [`${cell} = RH-99`],
            says: 'osahanke-unknown',
            data: { reference: 'RH-99', meant: null, several: false, required: REQUIRED.includes(tab) },
          },
        ],
      }),
    ),
    ...['RH-1', 'rh01', 'RH 01', 'RH-O1', 'RH-01 Etävastaanotto'].map(
      (reference): FindingCase => ({
        title: `${reference} is probably RH-01, and is not taken for it`,
        workbook: link(reference),
        finds: [
          {
            severity: 'virhe',
            osahanke: null,
            data: { reference, meant: FIRST, several: false, required: false },
          },
        ],
      }),
    ),
    {
      title: 'two osahankkeet in one cell',
      workbook: link('RH-01, RH-02'),
      finds: [{ data: { reference: 'RH-01, RH-02', meant: null, several: true, required: false } }],
    },
    {
      title: 'almost a name is no name',
      workbook: link('Työvuorosuunnitelu'),
      finds: [{ data: { reference: 'Työvuorosuunnitelu', meant: SECOND, several: false, required: false } }],
    },
    {
      title: 'a row that is left out for another reason as well',
      workbook: { Rekrytoinnit: [{ Osahanke: 'RH-99', Vaihe: '' }] },
      others: ['cell-required'],
      finds: [{ cell: 'Rekrytoinnit!B2' }],
    },
    {
      title: 'the osahanke’s own row is left out for want of a name',
      workbook: { Osahankkeet: [{ Osahanke: '' }], Rekrytoinnit: [{}] },
      others: ['cell-required'],
      finds: [{ cell: 'Rekrytoinnit!B2', says: 'osahanke-unread', data: { reference: 'RH-01', row: 2 } }],
    },
  ],
});

test('a row whose osahanke is unknown or a sheet error is left out, not taken for one of the whole hanke', () => {
  const { portfolio } = contextOf({
    Rekrytoinnit: [
      { Osahanke: 'RH-99', Aloitustavoite: d('2020-10-01') },
      { Osahanke: '#N/A', Aloitustavoite: d('2020-10-01') },
      { Osahanke: '' },
    ],
  });
  expect(portfolio.common.rekrytoinnit.map((row) => row.key)).toEqual(['REK-03']);
  expect(portfolio.tabs.rekrytoinnit.left).toEqual([
    { row: 2, why: { reason: 'unknown-osahanke', reference: 'RH-99' } },
    { row: 3, why: { reason: 'unknown-osahanke', reference: '#N/A' } },
  ]);
});
