// A contract put off from its original deadline: the limit to the day, its level, and when nobody need be told.
import { sopimusSlip } from '../../../src/domain/rules/sopimus-slip/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Originally due on 1 October 2020; 31 December 2020 is 91 days later. */
const putOff = (row: WrittenRow, settings: readonly WrittenRow[] = []) => ({
  Sopimukset: [{ 'Alkuperäinen määräaika': d('2020-10-01'), Määräaika: d('2020-12-31'), ...row }],
  ...(settings.length === 0 ? {} : { Asetukset: settings }),
});

ruleTables(sopimusSlip, {
  passes: [
    { title: '90 days', workbook: putOff({ Määräaika: d('2020-12-30') }) },
    { title: 'not put off', workbook: putOff({ 'Alkuperäinen määräaika': d('2020-12-31') }) },
    { title: 'moved nearer', workbook: putOff({ 'Alkuperäinen määräaika': d('2021-12-31') }) },
    { title: 'no original deadline', workbook: putOff({ 'Alkuperäinen määräaika': '' }) },
    { title: 'no deadline', workbook: putOff({ Määräaika: '' }) },
    { title: 'a deadline that names no last day', workbook: putOff({ Määräaika: 'avoin' }) },
    {
      title: 'the original is a sheet error',
      others: ['cell-type'],
      workbook: putOff({ 'Alkuperäinen määräaika': '#REF!' }),
    },
    { title: 'signed', others: ['phase-day'], workbook: putOff({ Vaihe: 'Allekirjoitettu' }) },
    { title: 'lapsed', workbook: putOff({ Vaihe: 'Rauennut' }) },
    { title: 'Vaihe unreadable', others: ['choice-known'], workbook: putOff({ Vaihe: '?' }) },
    {
      title: 'late already: sopimus-deadline says how far it was put off',
      workbook: putOff({ 'Alkuperäinen määräaika': d('2020-03-31'), Määräaika: d('2020-11-15') }),
    },
    {
      title: 'a wider limit in the settings',
      workbook: putOff({}, [{ Asetus: 'Siirretyn määräajan raja, päivää', Arvo: 91 }]),
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: '91 days: said, but without a colour',
      workbook: putOff({}),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Sopimukset!H2',
          key: 'SOP-01',
          column: 'Määräaika',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: ['hankinnat ja sopimukset'],
          greys: false,
          evidence: ['H2 = 31.12.2020', 'I2 = 1.10.2020', 'G2 = Käsittelyssä'],
          says: 'sopimus-slipped',
          data: {
            sopimus: 'Yhteistyösopimus',
            target: '31.12.2020',
            targetDay: '2020-12-31',
            slip: { original: '1.10.2020', originalDay: '2020-10-01', days: 91 },
            limit: 90,
          },
        },
      ],
    },
    {
      title: 'words count by their last days: 31.8. to 31.12.',
      workbook: putOff({ 'Alkuperäinen määräaika': 'elokuu 2020', Määräaika: '12/2020' }),
      finds: [{ severity: 'huomautus', evidence: ['H2 = 12/2020', 'I2 = elokuu 2020', 'G2 = Käsittelyssä'] }],
    },
    {
      title: 'keltainen where the settings say so, whatever the case of the word',
      workbook: putOff({}, [{ Asetus: 'Siirretyn määräajan taso', Arvo: 'KELTAINEN' }]),
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'a level that there is not: the default, and the setting is told of',
      others: ['setting-readable'],
      workbook: putOff({}, [{ Asetus: 'Siirretyn määräajan taso', Arvo: 'punainen' }]),
      finds: [{ severity: 'huomautus' }],
    },
    {
      title: 'a narrower limit',
      workbook: putOff({ Määräaika: d('2020-12-02') }, [
        { Asetus: 'Siirretyn määräajan raja, päivää', Arvo: 61 },
      ]),
      finds: [{ severity: 'huomautus' }],
    },
  ],
});
