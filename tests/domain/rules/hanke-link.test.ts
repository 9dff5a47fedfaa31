// An osahanke names a hanke that the tab Hankkeet does not have.
import { hankeLink } from '../../../src/domain/rules/hanke-link/index';
import { type FindingCase, ruleTables } from '../../support/rule-tables';

const HANKKEET = [
  { Tunnus: 'RH', Hanke: 'Rakenneuudistus' },
  { Tunnus: 'TSK', Hanke: 'Tulevaisuuden sosiaali- ja terveyskeskus' },
];
const RH = { tunnus: 'RH', name: 'Rakenneuudistus' };
const TSK = { tunnus: 'TSK', name: 'Tulevaisuuden sosiaali- ja terveyskeskus' };
const under = (hanke: string) => ({ Hankkeet: HANKKEET, Osahankkeet: [{ Hanke: hanke }] });

ruleTables(hankeLink, {
  passes: [
    {
      title: 'hankkeet to be reported, by Tunnus and by name',
      workbook: {
        Hankkeet: HANKKEET,
        Asetukset: [{ Asetus: 'Raportoitavat hankkeet', Arvo: 'tsk; Rakenneuudistus' }],
      },
    },
    { title: 'by Tunnus', workbook: under('TSK') },
    { title: 'by Tunnus in other letters', workbook: under('tsk') },
    { title: 'by name', workbook: under('TULEVAISUUDEN sosiaali- ja  terveyskeskus') },
    { title: 'no tab Hankkeet: nothing to compare with', workbook: { Hankkeet: null } },
    { title: 'Hanke empty', workbook: under(''), others: ['cell-required'] },
    { title: 'Hanke is a sheet error', workbook: under('#REF!'), others: ['cell-type'] },
    {
      title: 'a row that is left out for want of a name',
      workbook: { Osahankkeet: [{ Osahanke: '', Hanke: 'Tuntematon' }] },
      others: ['cell-required'],
    },
  ],
  findings: [
    {
      title: 'a hanke to be reported that is not there',
      workbook: { Hankkeet: HANKKEET, Asetukset: [{ Asetus: 'Raportoitavat hankkeet', Arvo: 'RH, TKS' }] },
      finds: [
        {
          severity: 'virhe',
          cell: 'Asetukset!B2',
          column: 'Arvo',
          osahanke: null,
          greys: false,
          data: { reference: 'TKS', meant: TSK },
        },
      ],
    },
    {
      title: 'an unknown hanke',
      workbook: under('Rakennehanke'),
      finds: [
        {
          severity: 'virhe',
          cell: 'Osahankkeet!C2',
          key: 'RH-01',
          column: 'Hanke',
          osahanke: 'RH-01',
          greys: true,
          causeGroups: [],
          evidence: ['C2 = Rakennehanke'],
          says: 'hanke-unknown',
          data: { reference: 'Rakennehanke', meant: null },
        },
      ],
    },
    ...[
      ['TKS', TSK],
      ['TSK.', TSK],
      ['Rakenneuudistuss', RH],
      ['Tulevaisuuden sosiaali- ja terveyskesk', TSK],
    ].map(
      ([reference, meant]): FindingCase => ({
        title: `a slip: ${String(reference)}`,
        workbook: under(String(reference)),
        finds: [{ data: { reference: String(reference), meant: meant as typeof TSK } }],
      }),
    ),
    {
      title: 'a tab Hankkeet with headers only',
      workbook: { Hankkeet: [['Tunnus', 'Hanke', 'Päättyy']] },
      finds: [{ data: { reference: 'RH', meant: null } }],
    },
    {
      title: 'the hanke’s own row is left out for want of a name',
      workbook: { Hankkeet: [{ Hanke: '' }] },
      others: ['cell-required'],
      finds: [{ data: { reference: 'RH', meant: null } }],
    },
  ],
});
