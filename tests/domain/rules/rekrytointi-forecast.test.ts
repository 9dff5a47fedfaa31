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
      title: '20 days too late',
      workbook: recruitment({ Syy: 'Kustannukset' }),
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
          evidence: ['H2 = 31.12.2020', 'G2 = Haastattelut', 'M2 = Kustannukset'],
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
