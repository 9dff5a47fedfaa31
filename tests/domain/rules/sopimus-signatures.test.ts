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
