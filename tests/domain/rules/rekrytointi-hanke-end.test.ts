// A post that would be filled with little of the hanke left.
import { rekrytointiHankeEnd } from '../../../src/domain/rules/rekrytointi-hanke-end/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Chosen, to begin on 2.7.2021, in a hanke that ends on 31.12.2021. */
const recruitment = (row: WrittenRow = {}) => ({
  Rekrytoinnit: [{ Vaihe: 'Valittu', Aloitustavoite: d('2021-07-02'), Aloitus: d('2021-07-02'), ...row }],
});

ruleTables(rekrytointiHankeEnd, {
  passes: [
    { title: 'six months left', workbook: recruitment({ Aloitus: d('2021-07-01') }) },
    { title: 'begun', others: ['phase-day'], workbook: recruitment({ Vaihe: 'Aloittanut' }) },
    { title: 'cancelled', workbook: recruitment({ Vaihe: 'Peruttu' }) },
    {
      title: 'a row of the whole, while another hanke goes on',
      workbook: { ...recruitment({ Osahanke: '' }), Hankkeet: [{}, { Päättyy: d('2023-12-31') }] },
    },
    {
      title: 'the hanke has no end',
      workbook: { ...recruitment(), Hankkeet: [{ Päättyy: '' }] },
      others: ['cell-required'],
    },
    {
      title: 'a lower limit',
      workbook: { ...recruitment(), Asetukset: [{ Asetus: 'Työaikaa hankkeessa vähintään', Arvo: 5 }] },
    },
  ],
  findings: [
    {
      title: 'a row of the whole: the end of the last hanke',
      workbook: recruitment({ Osahanke: '' }),
      finds: [{ osahanke: null, says: 'rekrytointi-short-work' }],
    },
    {
      title: 'five months and 30 days',
      workbook: recruitment({ Syy: 'Lyhyt hankeaika' }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Rekrytoinnit!G2',
          forecast: '2021-07-02',
          cause: 'Lyhyt hankeaika',
          causeGroups: ['rekrytointi'],
          says: 'rekrytointi-short-work',
        },
      ],
    },
    {
      title: 'on the last day there is a day of work, after it none',
      others: ['dates-span'],
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Valittu', Aloitus: d('2021-12-31') },
          { Vaihe: 'Valittu', Aloitus: d('2022-01-01') },
        ],
      },
      finds: [{ severity: 'keltainen' }, { severity: 'punainen', forecast: '2022-01-01' }],
    },
  ],
});
