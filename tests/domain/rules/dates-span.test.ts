// Days against the time of the osahanke and the hanke.
import { datesSpan } from '../../../src/domain/rules/dates-span/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(datesSpan, {
  passes: [
    {
      title: 'the first and the last day',
      workbook: { Toimenpiteet: [{ Alkaa: d('2020-01-01'), Päättyy: d('2021-12-31') }] },
    },
    {
      title: 'a row of the whole programme',
      workbook: { Sopimukset: [{ Osahanke: '', Määräaika: d('2031-01-01') }] },
    },
    { title: 'words that nobody understands', workbook: { Päätösasiat: [{ Aikataulutavoite: 'joskus' }] } },
    {
      title: 'allowed days',
      workbook: {
        Toimenpiteet: [{ Päättyy: d('2022-01-10') }],
        Asetukset: [{ Asetus: 'Aikavälin sallittu ylitys, päivää', Arvo: 10 }],
      },
    },
    {
      title: 'an osahanke whose days are crossed',
      workbook: {
        Osahankkeet: [{ Alkaa: d('2021-12-31'), Päättyy: d('2021-01-01') }],
        Toimenpiteet: [{ Päättyy: d('2021-06-30') }],
      },
      others: ['dates-order'],
    },
    {
      title: 'neither osahanke nor hanke has days',
      workbook: {
        Osahankkeet: [{ Päättyy: '' }],
        Hankkeet: null,
        Toimenpiteet: [{ Päättyy: d('2031-06-30') }],
      },
      others: ['cell-required'],
    },
  ],
  findings: [
    {
      title: 'an osahanke beyond its hanke',
      workbook: { Osahankkeet: [{ Päättyy: d('2022-01-01') }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!J2',
          greys: false,
          data: { header: 'Päättyy', shown: '1.1.2022', of: 'hanke', side: 'after', limit: '2021-12-31' },
        },
      ],
    },
    {
      title: 'before its hanke',
      workbook: { Hankkeet: [{ Alkaa: d('2020-07-01') }] },
      finds: [
        {
          cell: 'Osahankkeet!I2',
          data: { header: 'Alkaa', shown: '1.1.2020', of: 'hanke', side: 'before', limit: '2020-07-01' },
        },
      ],
    },
    {
      title: 'within the hanke, outside the osahanke',
      workbook: { Osahankkeet: [{ Päättyy: d('2021-05-31') }], Rekrytoinnit: [{ Päättyy: d('2021-06-30') }] },
      finds: [
        {
          severity: 'huomautus',
          cell: 'Rekrytoinnit!L2',
          data: { header: 'Päättyy', shown: '30.6.2021', of: 'osahanke', side: 'after', limit: '2021-05-31' },
        },
      ],
    },
    {
      title: 'every column of a procurement',
      workbook: {
        Hankinnat: [
          {
            'Sopimuksen tavoiteaika': d('2022-01-29'),
            'Sopimus allekirjoitettu': d('2022-02-01'),
          },
        ],
      },
      finds: [{ column: 'Sopimuksen tavoiteaika' }, { column: 'Sopimus allekirjoitettu' }],
    },
  ],
});
