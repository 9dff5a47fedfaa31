// A measure put off from its original end: the limit to the day, its level, and when nobody need be told.
import { toimenpideSlip } from '../../../src/domain/rules/toimenpide-slip/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Originally to end on 1 October 2020; 31 December 2020 is 91 days later. */
const putOff = (row: WrittenRow, settings: readonly WrittenRow[] = []) => ({
  Toimenpiteet: [{ 'Alkuperäinen päättyminen': d('2020-10-01'), Päättyy: d('2020-12-31'), ...row }],
  ...(settings.length === 0 ? {} : { Asetukset: settings }),
});

ruleTables(toimenpideSlip, {
  passes: [
    { title: '90 days', workbook: putOff({ Päättyy: d('2020-12-30') }) },
    { title: 'no original end', workbook: putOff({ 'Alkuperäinen päättyminen': '' }) },
    { title: 'an end that names no last day', workbook: putOff({ Päättyy: 'avoin' }) },
    { title: 'ready by Tila', workbook: putOff({ Tila: 'Valmis' }) },
    {
      title: 'ready by its degree of completion',
      others: ['tila-progress'],
      workbook: putOff({ 'Valmiusaste %': 100 }),
    },
    {
      title: 'late already: toimenpide-end says how far it was put off',
      workbook: putOff({ 'Alkuperäinen päättyminen': d('2020-03-31'), Päättyy: d('2020-11-15') }),
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
      workbook: putOff({ 'Valmiusaste %': 30 }),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Toimenpiteet!E2',
          key: 'TP-01',
          column: 'Päättyy',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: ['aikataulu'],
          greys: false,
          evidence: ['E2 = 31.12.2020', 'F2 = 1.10.2020', 'H2 = Käynnissä', 'G2 = 30'],
          says: 'toimenpide-slipped',
          data: {
            toimenpide: 'Nykytilan kuvaus',
            target: '31.12.2020',
            targetDay: '2020-12-31',
            slip: { original: '1.10.2020', originalDay: '2020-10-01', days: 91 },
            limit: 90,
          },
        },
      ],
    },
    {
      title: 'keltainen where the settings say so',
      workbook: putOff({}, [{ Asetus: 'Siirretyn määräajan taso', Arvo: 'keltainen' }]),
      finds: [{ severity: 'keltainen' }],
    },
  ],
});
