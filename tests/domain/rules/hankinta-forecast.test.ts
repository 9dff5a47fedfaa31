// A procurement whose contract can't be made by its target.
import { hankintaForecast } from '../../../src/domain/rules/hankinta-forecast/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** An EU procurement in its market survey: the contract on 21.4.2021 at the earliest. */
const procurement = (row: WrittenRow = {}) => ({
  Hankinnat: [
    {
      Vaihe: 'Markkinakartoitus',
      Menettely: 'Avoin',
      Laji: 'Palvelu',
      'Arvo €': 240_000,
      'Sopimuksen tavoiteaika': d('2021-01-31'),
      ...row,
    },
  ],
});

ruleTables(hankintaForecast, {
  passes: [
    {
      title: 'two weeks between forecast and target',
      workbook: procurement({ 'Sopimuksen tavoiteaika': d('2021-05-05') }),
    },
    {
      title: 'the target is past',
      others: ['late-cause'],
      workbook: procurement({ 'Sopimuksen tavoiteaika': d('2020-11-29') }),
    },
    { title: 'a target in words', workbook: procurement({ 'Sopimuksen tavoiteaika': 'pian' }) },
    {
      title: 'signed',
      others: ['phase-day'],
      workbook: procurement({ 'Sopimus allekirjoitettu': d('2020-11-30') }),
    },
    { title: 'delivery', others: ['phase-day'], workbook: procurement({ Vaihe: 'Toimitus' }) },
    { title: 'cancelled', workbook: procurement({ Vaihe: 'Peruttu' }) },
    { title: 'interrupted: told of by itself', workbook: procurement({ Vaihe: 'Keskeytetty' }) },
    {
      title: 'nothing but the stage known: the shortest clock',
      workbook: procurement({ Menettely: '', Laji: '', 'Arvo €': '' }),
    },
  ],
  findings: [
    {
      title: '80 days too late',
      workbook: procurement({ Syy: 'Kustannukset' }),
      finds: [
        {
          severity: 'punainen',
          osahanke: 'RH-01',
          column: 'Sopimuksen tavoiteaika',
          forecast: '2021-04-21',
          daysLate: null,
          causeGroups: ['hankinnat ja sopimukset', 'talous'],
          says: 'hankinta-not-reachable',
        },
      ],
    },
    {
      title: '30 days is keltainen, 31 punainen',
      workbook: {
        Hankinnat: ['2021-03-22', '2021-03-21'].map((day) => ({
          ...procurement().Hankinnat[0],
          'Sopimuksen tavoiteaika': d(day),
        })),
      },
      finds: [{ severity: 'keltainen' }, { severity: 'punainen' }],
    },
    {
      title:
        'nothing begun: less than 70 days to spare is tight, and 14 before the decision; in the odotusaika 21 days over is a sign',
      workbook: {
        Hankinnat: [
          {
            ...procurement().Hankinnat[0],
            Vaihe: 'Suunnitteilla',
            'Sopimuksen tavoiteaika': d('2021-06-30'),
          },
          {
            ...procurement().Hankinnat[0],
            Vaihe: 'Suunnitteilla',
            'Sopimuksen tavoiteaika': d('2021-06-29'),
          },
          // Odotusaika 14 days and signature 7 from today: on 21.12.
          { ...procurement().Hankinnat[0], Vaihe: 'Odotusaika', 'Sopimuksen tavoiteaika': d('2020-11-30') },
          { ...procurement().Hankinnat[0], 'Sopimuksen tavoiteaika': d('2021-05-04') },
        ],
      },
      finds: [
        {
          severity: 'keltainen',
          key: 'HAN-02',
          forecast: '2021-04-21',
          says: 'hankinta-tight',
          data: expect.objectContaining({ spare: 69 }),
        },
        { severity: 'huomautus', key: 'HAN-03', data: expect.objectContaining({ days: 21, tolerance: 21 }) },
        {
          severity: 'keltainen',
          key: 'HAN-04',
          says: 'hankinta-tight',
          data: expect.objectContaining({
            spare: 13,
            slack: expect.objectContaining({ reserve: 14, reason: 'before-decision' }),
          }),
        },
      ],
    },
    {
      title: 'an old row is counted from two weeks after its update, not from today',
      workbook: {
        // Updated on 15.10., counted from Thursday 29.10.: odotusaika to 12.11. and signature to 19.11., which has passed.
        Osahankkeet: [{ Päivitetty: d('2020-10-15') }],
        Hankinnat: [
          { ...procurement().Hankinnat[0], Vaihe: 'Odotusaika', 'Sopimuksen tavoiteaika': d('2020-11-30') },
          // 10 + 7 + 10 days of comparison, decision and signature: 8., 16. and 26.11. are Sunday, Monday and Thursday.
          {
            ...{ Vaihe: 'Tarjousvertailu', Menettely: 'Kansallinen menettely' },
            'Sopimuksen tavoiteaika': d('2020-12-01'),
          },
        ],
      },
      finds: [
        {
          severity: 'keltainen',
          key: 'HAN-02',
          forecast: '2020-11-30',
          says: 'hankinta-tight',
          data: expect.objectContaining({ spare: 1 }),
        },
      ],
    },
    {
      title: 'longer lead times of the workbook’s own',
      workbook: {
        ...procurement({ 'Sopimuksen tavoiteaika': d('2021-04-21') }),
        Asetukset: [{ Asetus: 'Odotusaika, päivää', Arvo: 21 }],
      },
      finds: [{ severity: 'keltainen', forecast: '2021-04-28' }],
    },
  ],
});
