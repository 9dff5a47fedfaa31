// Signatories against parties.
import { sopimusSignatures } from '../../../src/domain/rules/sopimus-signatures/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(sopimusSignatures, {
  passes: [
    {
      title: 'all have signed',
      workbook: {
        Sopimukset: [
          { Vaihe: 'Allekirjoitettu', Allekirjoitettu: d('2020-11-02'), Osapuolia: 5, Allekirjoittaneita: 5 },
        ],
      },
    },
    { title: 'some have', workbook: { Sopimukset: [{ Osapuolia: 5, Allekirjoittaneita: 3 }] } },
    {
      title: 'nobody is a party',
      others: ['number-range'],
      workbook: { Sopimukset: [{ Osapuolia: 0, Allekirjoittaneita: 0 }] },
    },
    {
      title: 'all have signed, and it has lapsed since',
      workbook: { Sopimukset: [{ Vaihe: 'Rauennut', Osapuolia: 5, Allekirjoittaneita: 5 }] },
    },
    {
      title: 'all have signed on a day that is told: phase-day asks for the phase',
      workbook: {
        Sopimukset: [{ Allekirjoitettu: d('2020-11-02'), Osapuolia: 5, Allekirjoittaneita: 5 }],
      },
      others: ['phase-day'],
    },
    { title: 'one number only', workbook: { Sopimukset: [{ Allekirjoittaneita: 3 }] } },
  ],
  findings: [
    {
      title: 'one too many',
      workbook: { Sopimukset: [{ Osapuolia: 5, Allekirjoittaneita: 6 }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Sopimukset!F2',
          says: 'signatures-over',
          data: { signed: 6, parties: 5 },
        },
      ],
    },
    {
      title: 'all have signed, and the phase has stayed behind',
      workbook: { Sopimukset: [{ Vaihe: 'Hyväksytty', Osapuolia: 3, Allekirjoittaneita: 3 }] },
      finds: [
        {
          ...{ severity: 'varoitus', column: 'Vaihe', says: 'signatures-full' },
          data: { parties: 3, vaihe: 'Hyväksytty' },
        },
      ],
    },
    {
      title: 'one is missing',
      workbook: {
        Sopimukset: [
          { Vaihe: 'Allekirjoitettu', Allekirjoitettu: d('2020-11-02'), Osapuolia: 5, Allekirjoittaneita: 4 },
        ],
      },
      finds: [{ severity: 'varoitus', says: 'signatures-short' }],
    },
  ],
});
