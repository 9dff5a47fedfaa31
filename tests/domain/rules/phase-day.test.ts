// Phases against the days that go with them.
import { phaseDay } from '../../../src/domain/rules/phase-day/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const MISSING = [
  ['Rekrytoinnit', 'Vaihe', 'Aloittanut', 'Aloitus', 'K2', 'varoitus'],
  ['Hankinnat', 'Vaihe', 'Sopimus', 'Sopimus allekirjoitettu', 'J2', 'huomautus'],
  ['Hankinnat', 'Vaihe', 'Toimitus', 'Sopimus allekirjoitettu', 'J2', 'varoitus'],
  ['Hankinnat', 'Vaihe', 'Valmis', 'Sopimus allekirjoitettu', 'J2', 'varoitus'],
  ['Sopimukset', 'Vaihe', 'Allekirjoitettu', 'Allekirjoitettu', 'J2', 'varoitus'],
  ['Päätösasiat', 'Tila', 'Päätetty', 'Päätetty', 'I2', 'varoitus'],
] as const;

ruleTables(phaseDay, {
  passes: [
    {
      title: 'the day is the check’s own',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Aloittanut', Aloitus: d('2020-11-30') }] },
    },
    {
      title: 'chosen, to begin later',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Valittu', Aloitus: d('2020-12-01') }] },
    },
    {
      title: 'interrupted after the signature',
      workbook: { Hankinnat: [{ Vaihe: 'Keskeytetty', 'Sopimus allekirjoitettu': d('2020-11-01') }] },
    },
    {
      title: 'to be signed next week',
      workbook: { Hankinnat: [{ Vaihe: 'Sopimus', 'Sopimus allekirjoitettu': d('2020-12-07') }] },
    },
    {
      title: 'a sheet without the column',
      workbook: {
        Sopimukset: [
          ['Tunnus', 'Sopimus', 'Vaihe'],
          ['SOP-01', 'Yhteistyö', 'Allekirjoitettu'],
        ],
      },
    },
    {
      title: 'a day that can’t be read',
      workbook: { Päätösasiat: [{ Tila: 'Päätetty', Päätetty: 'eilen' }] },
      others: ['cell-type'],
    },
  ],
  findings: [
    ...MISSING.map(([tab, phaseHeader, phase, dayHeader, cell, severity]) => ({
      title: `${tab}: ${phase} without ${dayHeader}`,
      workbook: { [tab]: [{ [phaseHeader]: phase }] },
      finds: [{ severity, cell: `${tab}!${cell}`, greys: false, data: { phaseHeader, phase, dayHeader } }],
    })),
    {
      title: 'begun, but only next month',
      workbook: { Rekrytoinnit: [{ Vaihe: 'Aloittanut', Aloitus: d('2020-12-01') }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Rekrytoinnit!G2',
          says: 'phase-before-day',
          evidence: ['G2 = Aloittanut', 'K2 = 1.12.2020'],
        },
      ],
    },
    {
      title: 'signed, but still being handled',
      workbook: { Sopimukset: [{ Vaihe: 'Hyväksytty', Allekirjoitettu: d('2020-11-30') }] },
      finds: [{ severity: 'varoitus', cell: 'Sopimukset!G2', says: 'phase-behind-day' }],
    },
    {
      title: 'decided, but open',
      workbook: { Päätösasiat: [{ Tila: 'Avoin', Päätetty: d('2020-11-12') }] },
      finds: [{ column: 'Tila', says: 'phase-behind-day' }],
    },
    {
      title: 'a contract, but still comparing tenders',
      workbook: { Hankinnat: [{ Vaihe: 'Tarjousvertailu', 'Sopimus allekirjoitettu': d('2020-11-12') }] },
      finds: [{ column: 'Vaihe', says: 'phase-behind-day' }],
    },
  ],
});
