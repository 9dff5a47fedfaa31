// Procedures against the thresholds of the kind and the year.
import { hankintaProcedure } from '../../../src/domain/rules/hankinta-procedure/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(hankintaProcedure, {
  passes: [
    {
      title: 'a euro below',
      workbook: { Hankinnat: [{ Laji: 'Palvelu', 'Arvo €': 59_999, Menettely: 'Pienhankinta' }] },
    },
    { title: 'no kind', workbook: { Hankinnat: [{ 'Arvo €': 96_000, Menettely: 'Pienhankinta' }] } },
    {
      title: 'a direct award has grounds of its own',
      workbook: { Hankinnat: [{ Laji: 'Palvelu', 'Arvo €': 960_000, Menettely: 'Suorahankinta' }] },
    },
    {
      title: 'cancelled',
      workbook: {
        Hankinnat: [{ Laji: 'Palvelu', 'Arvo €': 96_000, Menettely: 'Pienhankinta', Vaihe: 'Peruttu' }],
      },
    },
    {
      title: 'a threshold of one’s own',
      workbook: {
        Hankinnat: [{ Laji: 'Palvelu', 'Arvo €': 96_000, Menettely: 'Pienhankinta' }],
        Asetukset: [{ Asetus: 'Kansallinen kynnysarvo, tavarat ja palvelut', Arvo: '100 000 €' }],
      },
    },
    {
      title: 'the threshold of 2022, when it is to be published',
      workbook: {
        Hankinnat: [
          {
            ...{ Laji: 'Palvelu', 'Arvo €': 214_500, Menettely: 'Kansallinen menettely' },
            'Tarjouspyyntö julkaistu': d('2022-01-10'),
          },
        ],
      },
    },
    {
      title: 'the threshold of 2019, when it began',
      workbook: {
        Hankinnat: [
          {
            Laji: 'Tavara',
            'Arvo €': 220_000,
            Menettely: 'Kansallinen menettely',
            'Tarjouspyyntö julkaistu': d('2019-12-31'),
          },
        ],
      },
    },
  ],
  findings: [
    {
      title: 'a service of 96 000',
      workbook: { Hankinnat: [{ Laji: 'Palvelu', 'Arvo €': 96_000, Menettely: 'Pienhankinta' }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Hankinnat!F2',
          greys: false,
          evidence: ['F2 = Pienhankinta', 'E2 = 96000', 'D2 = Palvelu'],
          data: { menettely: 'Pienhankinta', arvo: 96_000, laji: 'Palvelu', limit: 60_000, eu: false },
        },
      ],
    },
    {
      title: 'exactly at the threshold',
      workbook: { Hankinnat: [{ Laji: 'Sote-palvelu', 'Arvo €': 400_000, Menettely: 'Pienhankinta' }] },
      finds: [{ says: 'procedure-too-light' }],
    },
    {
      title: 'over the EU threshold of 2020',
      workbook: {
        Hankinnat: [
          {
            Laji: 'Tavara',
            'Arvo €': 220_000,
            Menettely: 'Kansallinen menettely',
            'Tarjouspyyntö julkaistu': d('2020-01-01'),
          },
        ],
      },
      finds: [
        {
          data: {
            menettely: 'Kansallinen menettely',
            arvo: 220_000,
            laji: 'Tavara',
            limit: 214_000,
            eu: true,
          },
        },
      ],
    },
  ],
});
