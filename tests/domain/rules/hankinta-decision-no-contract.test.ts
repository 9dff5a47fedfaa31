// A decision without a contract.
import { hankintaDecisionNoContract } from '../../../src/domain/rules/hankinta-decision-no-contract/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Published on 3.8.2020: the contract would usually have been made on 21.9.2020. */
const procurement = (row: WrittenRow = {}) => ({
  Hankinnat: [
    {
      Vaihe: 'Hankintapäätös',
      Menettely: 'Kansallinen menettely',
      Laji: 'Palvelu',
      'Arvo €': 95_000,
      'Tarjouspyyntö julkaistu': d('2020-08-03'),
      ...row,
    },
  ],
});

ruleTables(hankintaDecisionNoContract, {
  passes: [
    { title: 'published lately', workbook: procurement({ 'Tarjouspyyntö julkaistu': d('2020-11-02') }) },
    {
      title: 'signed',
      others: ['phase-day'],
      workbook: procurement({ 'Sopimus allekirjoitettu': d('2020-10-01') }),
    },
    { title: 'no decision yet', workbook: procurement({ Vaihe: 'Tarjousvertailu' }) },
    { title: 'delivery', others: ['phase-day'], workbook: procurement({ Vaihe: 'Toimitus' }) },
    { title: 'no day to count from', workbook: procurement({ 'Tarjouspyyntö julkaistu': '' }) },
    { title: 'Vaihe unreadable', workbook: procurement({ Vaihe: 'ehkä' }), others: ['choice-known'] },
  ],
  findings: [
    {
      title: '70 days after the usual day',
      workbook: procurement({ Syy: 'Valitus' }),
      finds: [
        {
          severity: 'huomautus',
          column: 'Sopimus allekirjoitettu',
          cause: 'Valitus',
          causeGroups: ['hankinnat ja sopimukset'],
          data: {
            hankinta: 'Etävastaanoton ohjelmisto',
            vaihe: 'Hankintapäätös',
            usual: '2020-09-21',
            steps: [
              expect.objectContaining({ step: 'tarjousaika', to: '2020-08-24' }),
              expect.objectContaining({ step: 'vertailu', to: '2020-09-03' }),
              expect.objectContaining({ step: 'paatos', to: '2020-09-10' }),
              expect.objectContaining({ step: 'allekirjoitus', to: '2020-09-21' }),
            ],
            days: 70,
          },
          // From today without an odotusaika: 10 days for the signature.
          forecast: '2020-12-10',
        },
      ],
    },
    {
      title: 'only the target is known',
      others: ['late-cause', 'phase-day'],
      workbook: procurement({
        Vaihe: 'Sopimus',
        'Tarjouspyyntö julkaistu': '',
        'Sopimuksen tavoiteaika': d('2020-11-29'),
      }),
      finds: [
        {
          data: { hankinta: 'Etävastaanoton ohjelmisto', vaihe: 'Sopimus', usual: null, steps: [], days: 1 },
        },
      ],
    },
  ],
});
