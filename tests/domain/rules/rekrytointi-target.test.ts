// A recruitment past its target and not begun: which rows are late, by how much, and in which cause groups.
import { rekrytointiTarget } from '../../../src/domain/rules/rekrytointi-target/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Due on 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const recruitment = (row: WrittenRow) => ({ Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01'), ...row }] });

/** One day of November's thirty so far; then December and January whole, and 23 of February's 28 days. */
const VACANT = {
  ...{ target: '2020-11-29', start: '2021-02-24', lastSoFar: '2020-11-29', lastEmpty: '2021-02-23' },
  ...{ tyopanos: 100, kuukausikustannus: null, cutByEnd: false },
  ...{ monthsSoFar: 0.03, monthsUntilStart: 2.89, eurosSoFar: null, eurosUntilStart: null },
};

ruleTables(rekrytointiTarget, {
  passes: [
    { title: 'on the target day', workbook: recruitment({ Aloitustavoite: d('2020-11-30') }) },
    { title: 'before the target day', workbook: recruitment({ Aloitustavoite: d('2020-12-01') }) },
    {
      title: 'has begun: Vaihe Aloittanut',
      others: ['phase-day'],
      workbook: recruitment({ Vaihe: 'Aloittanut' }),
    },
    {
      title: 'Aloittanut in other letters',
      others: ['phase-day'],
      workbook: recruitment({ Vaihe: 'ALOITTANUT' }),
    },
    { title: 'a synonym of Aloittanut', others: ['phase-day'], workbook: recruitment({ Vaihe: 'aloitti' }) },
    { title: 'cancelled', workbook: recruitment({ Vaihe: 'Peruttu' }) },
    {
      title: 'Aloitus in the past, Vaihe forgotten',
      others: ['phase-day'],
      workbook: recruitment({ Aloitus: d('2020-11-02') }),
    },
    { title: 'Aloitus today', others: ['phase-day'], workbook: recruitment({ Aloitus: d('2020-11-30') }) },
    {
      title: 'Vaihe unreadable: nobody can tell',
      workbook: recruitment({ Vaihe: 'ehkä' }),
      others: ['choice-known'],
    },
    { title: 'Vaihe empty', workbook: recruitment({ Vaihe: '' }), others: ['cell-required'] },
    { title: 'no target', workbook: recruitment({ Aloitustavoite: '' }), others: ['cell-required'] },
    {
      title: 'target is a sheet error',
      workbook: recruitment({ Aloitustavoite: '#N/A' }),
      others: ['cell-type'],
    },
    {
      title: 'target is a day that is not in the calendar',
      workbook: recruitment({ Aloitustavoite: '31.9.2020' }),
      others: ['cell-type'],
    },
    {
      title: 'words that name no day',
      workbook: recruitment({ Aloitustavoite: 'mahdollisimman pian' }),
    },
    {
      title: 'the column Aloitustavoite is missing',
      workbook: {
        Rekrytoinnit: [
          ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe'],
          ['REK-01', 'RH-01', 'Suunnittelija', 100, 'Haku auki'],
        ],
      },
      others: ['header-match'],
    },
    {
      title: 'the row belongs to an unknown osahanke and is left out',
      workbook: recruitment({ Osahanke: 'RH-99' }),
      others: ['late-cause', 'osahanke-link'],
    },
    { title: 'the tab is missing', workbook: {} },
    {
      title: 'the day before it turns late',
      workbook: { ...recruitment({}), Osahankkeet: [{ Päivitetty: d('2020-10-01') }] },
      today: '2020-10-01',
    },
  ],
  findings: [
    {
      title: 'a time in words is past its last day',
      workbook: recruitment({ Aloitustavoite: 'viim. syyskuu 2020', Syy: '' }),
      others: ['late-cause'],
      finds: [
        {
          severity: 'punainen',
          daysLate: 61,
          evidence: ['H2 = viim. syyskuu 2020', 'G2 = Haku auki', 'E2 = 100'],
        },
      ],
    },
    {
      title: 'one day after the target',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: d('2020-11-29') }),
      finds: [
        {
          // The search is open: the forecast is 87 days after the target.
          severity: 'punainen',
          cell: 'Rekrytoinnit!H2',
          key: 'REK-01',
          column: 'Aloitustavoite',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['rekrytointi'],
          greys: false,
          evidence: ['H2 = 29.11.2020', 'G2 = Haku auki', 'E2 = 100'],
          says: 'rekrytointi-late',
          data: {
            tehtava: 'Projektisuunnittelija',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            vaihe: 'Haku auki',
            forecast: expect.objectContaining({ start: '2021-02-24', vaihe: 'Haku auki' }),
            vacancy: VACANT,
            overrun: { days: 87, limit: 30 },
          },
          forecast: '2021-02-24',
        },
      ],
    },
    {
      title: 'exactly 30 days, and the chosen person begins tomorrow: 31 days from target to start',
      others: ['late-cause'],
      workbook: recruitment({
        Vaihe: 'Valittu',
        Aloitustavoite: d('2020-10-31'),
        Aloitus: d('2020-12-01'),
      }),
      finds: [{ severity: 'punainen', daysLate: 30, forecast: '2020-12-01' }],
    },
    {
      title: '29 days late, 30 days from target to start',
      others: ['late-cause'],
      workbook: recruitment({
        Vaihe: 'Valittu',
        Aloitustavoite: d('2020-11-01'),
        Aloitus: d('2020-12-01'),
      }),
      finds: [{ severity: 'keltainen', daysLate: 29, forecast: '2020-12-01' }],
    },
    {
      title: 'exactly 31 days',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: d('2020-10-30') }),
      finds: [{ severity: 'punainen', daysLate: 31 }],
    },
    {
      title: 'the limit is a setting',
      others: ['late-cause'],
      workbook: {
        ...recruitment({ Vaihe: 'Valittu', Aloitus: d('2020-12-01') }),
        Asetukset: [{ Asetus: 'Punaisen raja, päivää', Arvo: 61 }],
      },
      finds: [{ severity: 'keltainen', daysLate: 60 }],
    },
    {
      title: 'past the end of its hanke: red from the first day',
      others: ['dates-span', 'late-cause'],
      workbook: {
        ...recruitment({ Aloitustavoite: d('2020-11-29') }),
        Hankkeet: [{ Päättyy: d('2020-11-29') }],
      },
      finds: [{ severity: 'punainen', daysLate: 1 }],
    },
    {
      title: 'a start on the last day of its hanke, and the day after it',
      others: ['dates-span', 'late-cause'],
      workbook: {
        Rekrytoinnit: ['2020-12-01', '2020-12-02'].map((start) => ({
          Vaihe: 'Valittu',
          Aloitustavoite: d('2020-11-29'),
          Aloitus: d(start),
        })),
        Hankkeet: [{ Päättyy: d('2020-12-01') }],
      },
      finds: [
        { severity: 'keltainen', daysLate: 1 },
        { severity: 'punainen', daysLate: 1 },
      ],
    },
    {
      title: 'a beginning that lies in the future',
      others: ['late-cause'],
      workbook: recruitment({ Vaihe: 'Valittu', Aloitus: d('2020-12-01') }),
      finds: [{ daysLate: 60, evidence: ['H2 = 1.10.2020', 'G2 = Valittu', 'K2 = 1.12.2020', 'E2 = 100'] }],
    },
    {
      title: 'an unreadable beginning: Vaihe decides, and the cell is shown',
      workbook: recruitment({ Aloitus: 'pian' }),
      others: ['cell-type', 'late-cause'],
      finds: [{ daysLate: 60, evidence: ['H2 = 1.10.2020', 'G2 = Haku auki', 'K2 = pian', 'E2 = 100'] }],
    },
    {
      title: 'interrupted',
      others: ['late-cause'],
      workbook: recruitment({ Vaihe: 'Keskeytetty' }),
      finds: [{ severity: 'punainen', daysLate: 60 }],
    },
    {
      title: 'a cause of the same group',
      workbook: recruitment({ Syy: 'Ei hakijoita' }),
      finds: [
        {
          cause: 'Ei hakijoita',
          causeGroups: ['rekrytointi'],
          evidence: ['H2 = 1.10.2020', 'G2 = Haku auki', 'M2 = Ei hakijoita', 'E2 = 100'],
        },
      ],
    },
    {
      title: 'a cause of another group counts in both',
      workbook: recruitment({ Syy: 'Kustannukset' }),
      finds: [{ cause: 'Kustannukset', causeGroups: ['rekrytointi', 'talous'] }],
    },
    {
      title: 'a cause without a group of its own',
      workbook: recruitment({ Syy: 'Muu' }),
      finds: [{ cause: 'Muu', causeGroups: ['rekrytointi'] }],
    },
    {
      title: 'an unreadable cause',
      workbook: recruitment({ Syy: 'kelirikko' }),
      others: ['choice-known'],
      finds: [{ cause: null, causeGroups: ['rekrytointi'] }],
    },
    {
      title: 'a row of the whole hanke is reported and belongs to no osahanke',
      others: ['late-cause'],
      workbook: recruitment({ Osahanke: '' }),
      finds: [{ severity: 'punainen', osahanke: null, key: 'REK-01' }],
    },
    {
      title: 'a row that names its osahanke by name',
      others: ['late-cause'],
      workbook: recruitment({ Osahanke: 'osahanke 1' }),
      finds: [{ osahanke: 'RH-01' }],
    },
    {
      title: 'a target typed as text',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: '2020-10-01' }),
      finds: [{ daysLate: 60, evidence: ['H2 = 2020-10-01', 'G2 = Haku auki', 'E2 = 100'] }],
    },
    {
      title: 'two rows with one Tunnus: both',
      workbook: {
        Rekrytoinnit: [
          { Aloitustavoite: d('2020-11-28') },
          { Tunnus: 'REK-01', Aloitustavoite: d('2020-11-29') },
        ],
      },
      others: ['late-cause', 'tunnus-unique'],
      finds: [
        { cell: 'Rekrytoinnit!H2', key: 'REK-01', daysLate: 2 },
        { cell: 'Rekrytoinnit!H3', key: 'REK-01', daysLate: 1 },
      ],
    },
    {
      title: 'over a leap day',
      others: ['late-cause'],
      workbook: {
        ...recruitment({ Aloitustavoite: d('2020-02-28') }),
        Osahankkeet: [{ Päivitetty: d('2020-03-01') }],
      },
      today: '2020-03-01',
      finds: [{ daysLate: 2 }],
    },
  ],
});
