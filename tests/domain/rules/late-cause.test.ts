// Late rows with and without a cause.
import { lateCause } from '../../../src/domain/rules/late-cause/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(lateCause, {
  passes: [
    { title: 'a cause', workbook: { Rekrytoinnit: [{ Aloitustavoite: d('2020-11-29'), Syy: 'Muu' }] } },
    { title: 'not late yet', workbook: { Rekrytoinnit: [{ Aloitustavoite: d('2020-11-30') }] } },
    {
      title: 'late once, but begun',
      workbook: {
        Rekrytoinnit: [{ Aloitustavoite: d('2020-09-01'), Vaihe: 'Aloittanut', Aloitus: d('2020-11-02') }],
      },
    },
    {
      title: 'a cause that can’t be read',
      workbook: { Hankinnat: [{ 'Sopimuksen tavoiteaika': d('2020-11-29'), Syy: 'kiire' }] },
      others: ['choice-known'],
    },
    {
      title: 'a sheet without the column',
      workbook: {
        Rekrytoinnit: [
          ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite'],
          ['REK-01', 'RH-01', 'Suunnittelija', 100, 'Haku auki', d('2020-10-01')],
        ],
      },
    },
  ],
  findings: [
    {
      title: 'a recruitment',
      workbook: { Rekrytoinnit: [{ Aloitustavoite: d('2020-11-29') }] },
      finds: [
        { severity: 'varoitus', cell: 'Rekrytoinnit!M2', greys: false, data: { days: 1, proposal: null } },
      ],
    },
    {
      title: 'a procurement',
      workbook: { Hankinnat: [{ 'Sopimuksen tavoiteaika': d('2020-10-31') }] },
      finds: [{ severity: 'varoitus', cell: 'Hankinnat!M2', data: { days: 30, proposal: null } }],
    },
    {
      title: 'a recruitment whose Huomio names the cause, before what the osahanke says',
      workbook: {
        Osahankkeet: [{ Rekrytointitilanne: 'Palkkaus ei ole kilpailukykyinen.' }],
        Rekrytoinnit: [{ Aloitustavoite: d('2020-11-29'), Huomio: 'Hakemuksia ei saatu.' }],
      },
      finds: [
        {
          data: { days: 1, proposal: { syy: 'Ei hakijoita', words: ['Hakemuksia'] } },
        },
      ],
    },
    {
      title: 'a procurement that the osahanke speaks of',
      workbook: {
        Osahankkeet: [{ Hankintatilanne: 'Hankintapäätöksestä on valitettu.' }],
        Hankinnat: [{ 'Sopimuksen tavoiteaika': d('2020-10-31') }],
      },
      finds: [
        {
          data: {
            days: 30,
            proposal: { syy: 'Valitus', words: ['valitettu'] },
          },
        },
      ],
    },
    {
      title: 'what goes well explains no delay',
      workbook: {
        Rekrytoinnit: [{ Aloitustavoite: d('2020-11-29'), Huomio: 'Hakemuksia saatiin paljon.' }],
      },
      finds: [{ data: { days: 1, proposal: null } }],
    },
  ],
});
