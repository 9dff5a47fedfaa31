// A procurement past its target without a signed contract.
import { hankintaTarget } from '../../../src/domain/rules/hankinta-target/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** The contract was due on 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const procurement = (row: WrittenRow) => ({
  Hankinnat: [{ 'Sopimuksen tavoiteaika': d('2020-10-01'), ...row }],
});

ruleTables(hankintaTarget, {
  passes: [
    { title: 'on the target day', workbook: procurement({ 'Sopimuksen tavoiteaika': d('2020-11-30') }) },
    { title: 'before the target day', workbook: procurement({ 'Sopimuksen tavoiteaika': d('2021-02-26') }) },
    { title: 'being delivered', others: ['phase-day'], workbook: procurement({ Vaihe: 'Toimitus' }) },
    { title: 'ready', others: ['phase-day'], workbook: procurement({ Vaihe: 'Valmis' }) },
    { title: 'cancelled', workbook: procurement({ Vaihe: 'Peruttu' }) },
    {
      title: 'signed late but signed',
      others: ['phase-day'],
      workbook: procurement({ 'Sopimus allekirjoitettu': d('2020-11-16') }),
    },
    {
      title: 'signed today',
      others: ['phase-day'],
      workbook: procurement({ 'Sopimus allekirjoitettu': '30.11.2020' }),
    },
    {
      title: 'a time in words, which nobody reads yet',
      workbook: procurement({ 'Sopimuksen tavoiteaika': 'syksyllä' }),
    },
    {
      title: 'no target',
      workbook: procurement({ 'Sopimuksen tavoiteaika': '' }),
      others: ['cell-required'],
    },
    {
      title: 'target is a sheet error',
      workbook: procurement({ 'Sopimuksen tavoiteaika': '#REF!' }),
      others: ['cell-type'],
    },
    { title: 'Vaihe empty', workbook: procurement({ Vaihe: '' }), others: ['cell-required'] },
    {
      title: 'Vaihe unreadable',
      workbook: procurement({ Vaihe: 'jossain välissä' }),
      others: ['choice-known'],
    },
    {
      title: 'the row belongs to an unknown osahanke and is left out',
      workbook: procurement({ Osahanke: 'Tuntematon' }),
      others: ['late-cause', 'osahanke-link'],
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'one day after the target',
      others: ['late-cause'],
      workbook: procurement({ 'Sopimuksen tavoiteaika': d('2020-11-29') }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Hankinnat!I2',
          key: 'HAN-01',
          column: 'Sopimuksen tavoiteaika',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['hankinnat ja sopimukset'],
          greys: false,
          evidence: ['I2 = 29.11.2020', 'G2 = Tarjouspyyntö', 'J2 ='],
          says: 'hankinta-late',
          data: {
            hankinta: 'Etävastaanoton ohjelmisto',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            vaihe: 'Tarjouspyyntö',
            forecast: expect.objectContaining({ contract: '2020-12-21', clock: 'Pienhankinta' }),
            overrun: null,
          },
          forecast: '2020-12-21',
        },
      ],
    },
    {
      title: 'signed tomorrow: 30 days after the target is keltainen, 31 punainen',
      others: ['late-cause'],
      workbook: {
        Hankinnat: ['2020-11-01', '2020-10-31'].map((target) => ({
          Vaihe: 'Sopimus',
          'Sopimuksen tavoiteaika': d(target),
          'Sopimus allekirjoitettu': d('2020-12-01'),
        })),
      },
      finds: [
        { severity: 'keltainen', daysLate: 29, forecast: '2020-12-01' },
        { severity: 'punainen', daysLate: 30, forecast: '2020-12-01' },
      ],
    },
    {
      title: 'exactly 31 days',
      others: ['late-cause'],
      workbook: procurement({ 'Sopimuksen tavoiteaika': d('2020-10-30') }),
      finds: [{ severity: 'punainen', daysLate: 31 }],
    },
    {
      title: 'a lower limit in the settings',
      others: ['late-cause'],
      workbook: {
        ...procurement({ 'Sopimuksen tavoiteaika': d('2020-11-22') }),
        Asetukset: [{ Asetus: 'punaisen raja, päivää', Arvo: '7' }],
      },
      finds: [{ severity: 'punainen', daysLate: 8 }],
    },
    {
      title: 'past the end of its hanke',
      others: ['dates-span', 'late-cause'],
      workbook: {
        ...procurement({ 'Sopimuksen tavoiteaika': d('2020-11-29') }),
        Hankkeet: [{ Päättyy: d('2020-10-31') }],
      },
      finds: [{ severity: 'punainen', daysLate: 1 }],
    },
    {
      title: 'Vaihe Sopimus without a day of signature is still open',
      others: ['late-cause', 'phase-day'],
      workbook: procurement({ Vaihe: 'Sopimus' }),
      finds: [{ severity: 'punainen', evidence: ['I2 = 1.10.2020', 'G2 = Sopimus', 'J2 ='] }],
    },
    {
      title: 'interrupted',
      workbook: procurement({ Vaihe: 'Keskeytetty', Syy: 'Hankinta keskeytetty' }),
      finds: [{ cause: 'Hankinta keskeytetty', causeGroups: ['hankinnat ja sopimukset'] }],
    },
    {
      title: 'a signature that lies in the future',
      others: ['late-cause'],
      workbook: procurement({ 'Sopimus allekirjoitettu': d('2020-12-01') }),
      finds: [{ daysLate: 60, evidence: ['I2 = 1.10.2020', 'G2 = Tarjouspyyntö', 'J2 = 1.12.2020'] }],
    },
    {
      title: 'a cause of another group counts in both, its own tab first',
      workbook: procurement({ Syy: 'Päätös puuttuu' }),
      finds: [
        {
          cause: 'Päätös puuttuu',
          causeGroups: ['hankinnat ja sopimukset', 'päätöksenteko'],
          evidence: ['I2 = 1.10.2020', 'G2 = Tarjouspyyntö', 'J2 =', 'M2 = Päätös puuttuu'],
        },
      ],
    },
    {
      title: 'a row of the whole hanke',
      others: ['late-cause'],
      workbook: procurement({ Osahanke: '' }),
      finds: [{ osahanke: null, daysLate: 60 }],
    },
  ],
});
