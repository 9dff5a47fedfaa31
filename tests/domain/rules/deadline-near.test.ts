// What is due within days and still open, on the three tabs that tell a time.
import { deadlineNear } from '../../../src/domain/rules/deadline-near/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(deadlineNear, {
  passes: [
    { title: '8 days ahead', workbook: { Toimenpiteet: [{ Päättyy: d('2020-12-08') }] } },
    { title: 'late already', workbook: { Toimenpiteet: [{ Päättyy: d('2020-11-29') }] } },
    { title: 'ready', workbook: { Toimenpiteet: [{ Päättyy: d('2020-12-01'), Tila: 'Valmis' }] } },
    {
      title: 'signed',
      others: ['phase-day'],
      workbook: { Sopimukset: [{ Määräaika: d('2020-12-01'), Vaihe: 'Allekirjoitettu' }] },
    },
    {
      title: 'not to be decided',
      workbook: { Päätösasiat: [{ Aikataulutavoite: d('2020-12-01'), Tyyppi: 'Haaste' }] },
    },
    {
      title: 'vague',
      workbook: { Sopimukset: [{ Määräaika: 'pian' }], Toimenpiteet: [{ Päättyy: 'avoin' }] },
    },
    {
      title: 'a shorter time in the settings',
      workbook: {
        Toimenpiteet: [{ Päättyy: d('2020-12-01') }],
        Asetukset: [{ Asetus: 'Muistutus ennen määräaikaa, päivää', Arvo: 0 }],
      },
    },
  ],
  findings: [
    {
      title: 'a measure, 7 days ahead',
      workbook: { Toimenpiteet: [{ Päättyy: d('2020-12-07'), 'Valmiusaste %': 80 }] },
      finds: [
        {
          severity: 'huomautus',
          cell: 'Toimenpiteet!E2',
          key: 'TP-01',
          column: 'Päättyy',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: [],
          greys: false,
          evidence: ['E2 = 7.12.2020', 'H2 = Käynnissä', 'G2 = 80'],
          says: 'deadline-near',
          data: { header: 'Päättyy', target: '7.12.2020', targetDay: '2020-12-07', days: 7, limit: 7 },
        },
      ],
    },
    {
      title: 'a contract, today',
      workbook: { Sopimukset: [{ Määräaika: d('2020-11-30') }] },
      finds: [
        { cell: 'Sopimukset!H2', column: 'Määräaika', evidence: ['H2 = 30.11.2020', 'G2 = Käsittelyssä'] },
      ],
    },
    {
      title: 'a matter, in words',
      workbook: { Päätösasiat: [{ Aikataulutavoite: 'marraskuu 2020' }] },
      finds: [{ column: 'Aikataulutavoite', evidence: ['F2 = marraskuu 2020', 'H2 = Avoin'] }],
    },
    {
      title: 'a matter that Tavoite, ehto sends to a near meeting',
      workbook: {
        Päätösasiat: [{ Aikataulutavoite: '', 'Tavoite, ehto': 'Työvaliokunnan kokoukseen 12/2020' }],
        Kokoukset: [{ 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2020-12-04') }],
      },
      finds: [{ column: 'Tavoite, ehto' }],
    },
  ],
});
