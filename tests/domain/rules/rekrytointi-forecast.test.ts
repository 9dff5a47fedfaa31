// A recruitment that can't begin by its target, and a vague target with a start far away.
import { rekrytointiForecast } from '../../../src/domain/rules/rekrytointi-forecast/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Interviews on 30.11.2020: 14 + 7 + 30 days, so on 20.1.2021 at the earliest. */
const recruitment = (row: WrittenRow) => ({
  Rekrytoinnit: [{ Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-31'), ...row }],
});

ruleTables(rekrytointiForecast, {
  passes: [
    { title: 'the forecast is the target', workbook: recruitment({ Aloitustavoite: d('2021-01-20') }) },
    {
      title: 'the target is past',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: d('2020-11-29') }),
    },
    { title: 'begun', others: ['phase-day'], workbook: recruitment({ Vaihe: 'Aloittanut' }) },
    {
      title: 'begun by its date',
      others: ['phase-day'],
      workbook: recruitment({ Aloitus: d('2020-11-30') }),
    },
    { title: 'cancelled', workbook: recruitment({ Vaihe: 'Peruttu' }) },
    {
      title: 'chosen, with a first day in time',
      workbook: recruitment({ Vaihe: 'Valittu', Aloitus: d('2020-12-31') }),
    },
    { title: 'vague and near', workbook: recruitment({ Aloitustavoite: 'pian' }) },
    { title: 'no target', workbook: recruitment({ Aloitustavoite: '' }), others: ['cell-required'] },
    { title: 'Vaihe unreadable', workbook: recruitment({ Vaihe: 'ehkä' }), others: ['choice-known'] },
    {
      title: 'shorter lead times of the workbook’s own',
      workbook: {
        ...recruitment({}),
        Asetukset: [{ Asetus: 'Haku: irtisanomisaika, päivää', Arvo: 10 }],
      },
    },
  ],
  findings: [
    {
      title: '23 days too late',
      workbook: recruitment({ Syy: 'Kustannukset', Aloitustavoite: d('2020-12-28') }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Rekrytoinnit!H2',
          osahanke: 'RH-01',
          forecast: '2021-01-20',
          daysLate: null,
          cause: 'Kustannukset',
          causeGroups: ['rekrytointi', 'talous'],
          says: 'rekrytointi-not-reachable',
          evidence: ['H2 = 28.12.2020', 'G2 = Haastattelut', 'M2 = Kustannukset', 'E2 = 100'],
        },
      ],
    },
    {
      title: '30 days is keltainen, 31 punainen',
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-21') },
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-20') },
        ],
      },
      finds: [{ severity: 'keltainen' }, { severity: 'punainen' }],
    },
    {
      title: '21 days over is no more than a sign in the interviews, 22 is keltainen',
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-30') },
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-29') },
        ],
      },
      finds: [
        {
          severity: 'huomautus',
          says: 'rekrytointi-not-reachable',
          data: expect.objectContaining({ days: 21, tolerance: 21 }),
        },
        { severity: 'keltainen', data: expect.objectContaining({ days: 22, tolerance: null }) },
      ],
    },
    {
      title: 'nothing begun: less than 70 days to spare is tight',
      workbook: {
        // On 30.11. the ladder of 100 days and 14 of Christmas ends on 24.3.2021.
        Rekrytoinnit: [
          { Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-06-02') },
          { Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-06-01') },
          { Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-03-23') },
        ],
      },
      finds: [
        {
          severity: 'keltainen',
          key: 'REK-02',
          forecast: '2021-03-24',
          says: 'rekrytointi-tight',
          data: expect.objectContaining({ spare: 69, slack: expect.objectContaining({ reserve: 70 }) }),
        },
        { severity: 'keltainen', key: 'REK-03', says: 'rekrytointi-not-reachable' },
      ],
    },
    {
      title: 'an open search: less than 7 days to spare is tight',
      workbook: {
        // The search of 21 days and the 51 that follow, 14 of them Christmas later: 24.2.2021.
        Rekrytoinnit: [{ Aloitustavoite: d('2021-03-03') }, { Aloitustavoite: d('2021-03-02') }],
      },
      finds: [
        {
          severity: 'keltainen',
          key: 'REK-02',
          says: 'rekrytointi-tight',
          data: expect.objectContaining({
            spare: 6,
            slack: expect.objectContaining({ reserve: 7, reason: 'before-interviews' }),
          }),
        },
      ],
    },
    {
      title:
        'a start that is agreed on: 14 days over is a sign, 15 keltainen; without one 28 are, 29 keltainen',
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Valittu', Aloitus: d('2021-01-15'), Aloitustavoite: d('2021-01-01') },
          { Vaihe: 'Valittu', Aloitus: d('2021-01-15'), Aloitustavoite: d('2020-12-31') },
          // Notice of 30 days from today: on 30.12.
          { Vaihe: 'Valittu', Aloitustavoite: d('2020-12-02') },
          { Vaihe: 'Valittu', Aloitustavoite: d('2020-12-01') },
        ],
      },
      finds: [
        { severity: 'huomautus', data: expect.objectContaining({ days: 14, tolerance: 14 }) },
        { severity: 'keltainen', data: expect.objectContaining({ days: 15, tolerance: null }) },
        { severity: 'huomautus', data: expect.objectContaining({ days: 28, tolerance: 28 }) },
        { severity: 'keltainen', data: expect.objectContaining({ days: 29, tolerance: null }) },
      ],
    },
    {
      title: 'an old row is counted from two weeks after its update, not from today',
      workbook: {
        // Updated on 15.10., counted from 29.10.: 14 + 7 + 30 days end on 19.12.
        Osahankkeet: [{ Päivitetty: d('2020-10-15') }],
        Rekrytoinnit: [
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-19') },
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2020-12-18') },
        ],
      },
      finds: [
        {
          severity: 'huomautus',
          key: 'REK-02',
          forecast: '2020-12-19',
          data: expect.objectContaining({
            days: 1,
            forecast: expect.objectContaining({ stale: { updated: '2020-10-15', from: '2020-10-29' } }),
          }),
        },
      ],
    },
    {
      title: 'a day late is punainen where the hanke has ended by then',
      others: ['dates-span'],
      workbook: {
        ...recruitment({ Aloitustavoite: d('2021-01-19') }),
        Hankkeet: [{ Päättyy: d('2021-01-19') }],
      },
      finds: [{ severity: 'punainen', forecast: '2021-01-20' }],
    },
    {
      title: 'vague, and 80 days away',
      workbook: recruitment({
        Aloitustavoite: 'pian',
        Vaihe: 'Suunnitteilla',
        Täyttötapa: 'Sisäinen haku',
      }),
      finds: [{ severity: 'keltainen', forecast: '2021-02-18', says: 'rekrytointi-vague-far' }],
    },
    {
      title: 'own finished recruitments take the place of the lead times',
      workbook: {
        Rekrytoinnit: [
          { Vaihe: 'Haastattelut', Aloitustavoite: d('2021-01-31') },
          // From the opening of the search to the start 144 days: twice the ladder's 72.
          ...Array.from({ length: 8 }, () => ({
            Vaihe: 'Aloittanut',
            Aloitustavoite: d('2020-05-24'),
            'Haku alkaa': d('2020-01-01'),
            Aloitus: d('2020-05-24'),
          })),
        ],
      },
      finds: [{ severity: 'punainen', forecast: '2021-03-12' }],
    },
  ],
});
