// A recruitment past its target and not begun: which rows are late, by how much, and in which cause groups.
import { rekrytointiTarget } from '../../../src/domain/rules/rekrytointi-target/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Due on 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const recruitment = (row: WrittenRow) => ({ Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01'), ...row }] });

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
    { title: 'the day before it turns late', workbook: recruitment({}), today: '2020-10-01' },
  ],
  findings: [
    {
      title: 'a time in words is past its last day',
      workbook: recruitment({ Aloitustavoite: 'viim. syyskuu 2020', Syy: '' }),
      others: ['late-cause'],
      finds: [
        { severity: 'punainen', daysLate: 61, evidence: ['H2 = viim. syyskuu 2020', 'G2 = Haku auki'] },
      ],
    },
    {
      title: 'one day after the target',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: d('2020-11-29') }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Rekrytoinnit!H2',
          key: 'REK-01',
          column: 'Aloitustavoite',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['rekrytointi'],
          greys: false,
          evidence: ['H2 = 29.11.2020', 'G2 = Haku auki'],
          says: 'rekrytointi-late',
          data: {
            tehtava: 'Projektisuunnittelija',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            vaihe: 'Haku auki',
            forecast: expect.objectContaining({ start: '2021-02-24', vaihe: 'Haku auki' }),
          },
          forecast: '2021-02-24',
        },
      ],
    },
    {
      title: 'exactly 30 days',
      others: ['late-cause'],
      workbook: recruitment({ Aloitustavoite: d('2020-10-31') }),
      finds: [{ severity: 'keltainen', daysLate: 30 }],
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
      workbook: { ...recruitment({}), Asetukset: [{ Asetus: 'Punaisen raja, päivää', Arvo: 60 }] },
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
      title: 'on the last day of its hanke',
      others: ['dates-span', 'late-cause'],
      workbook: {
        ...recruitment({ Aloitustavoite: d('2020-11-29') }),
        Hankkeet: [{ Päättyy: d('2020-11-30') }],
      },
      finds: [{ severity: 'keltainen', daysLate: 1 }],
    },
    {
      title: 'a beginning that lies in the future',
      others: ['late-cause'],
      workbook: recruitment({ Vaihe: 'Valittu', Aloitus: d('2020-12-01') }),
      finds: [{ daysLate: 60, evidence: ['H2 = 1.10.2020', 'G2 = Valittu', 'K2 = 1.12.2020'] }],
    },
    {
      title: 'an unreadable beginning: Vaihe decides, and the cell is shown',
      workbook: recruitment({ Aloitus: 'pian' }),
      others: ['cell-type', 'late-cause'],
      finds: [{ daysLate: 60, evidence: ['H2 = 1.10.2020', 'G2 = Haku auki', 'K2 = pian'] }],
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
          evidence: ['H2 = 1.10.2020', 'G2 = Haku auki', 'M2 = Ei hakijoita'],
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
      finds: [{ daysLate: 60, evidence: ['H2 = 2020-10-01', 'G2 = Haku auki'] }],
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
      workbook: recruitment({ Aloitustavoite: d('2020-02-28') }),
      today: '2020-03-01',
      finds: [{ daysLate: 2 }],
    },
  ],
});
