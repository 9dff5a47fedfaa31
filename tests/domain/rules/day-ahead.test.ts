// A day on which something has happened, in the future.
import { dayAhead } from '../../../src/domain/rules/day-ahead/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const published = (Vaihe: string, day: string) => ({
  Hankinnat: [{ Vaihe, 'Tarjouspyyntö julkaistu': d(day), 'Sopimuksen tavoiteaika': d('2021-10-29') }],
});

ruleTables(dayAhead, {
  passes: [
    { title: 'today', workbook: { Osahankkeet: [{ Päivitetty: d('2020-11-30') }] } },
    { title: 'a planned publication', workbook: published('Tarjouspyyntö', '2021-01-15') },
    { title: 'published, compared', workbook: published('Tarjousvertailu', '2020-11-02') },
    {
      title: 'no day',
      workbook: { Osahankkeet: [{ Päivitetty: '', 'Viimeksi muokattu': d('2020-11-20') }] },
    },
  ],
  findings: [
    {
      title: 'updated next year',
      workbook: { Osahankkeet: [{ Päivitetty: d('2021-11-20') }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!W2',
          greys: false,
          says: 'day-ahead',
          data: { header: 'Päivitetty', day: '2021-11-20' },
        },
      ],
    },
    {
      title: 'tomorrow is not today',
      today: '2020-11-19',
      workbook: { Osahankkeet: [{ Päivitetty: '20.11.2020' }] },
      finds: [{ evidence: ['W2 = 20.11.2020'] }],
    },
    {
      title: 'the next meeting of the group',
      workbook: { Osahankkeet: [{ 'Sparrausryhmä kokoontunut': d('2020-12-17') }] },
      finds: [{ severity: 'huomautus', column: 'Sparrausryhmä kokoontunut' }],
    },
    {
      title: 'tenders compared before they were asked for',
      workbook: published('Tarjousvertailu', '2021-01-15'),
      finds: [
        { severity: 'varoitus', cell: 'Hankinnat!H2', evidence: ['H2 = 15.1.2021', 'G2 = Tarjousvertailu'] },
      ],
    },
  ],
});
