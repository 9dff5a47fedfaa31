// Own osahankkeet on Käyttöoikeudet.
import { accessOsahanke } from '../../../src/domain/rules/access-osahanke/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(accessOsahanke, {
  passes: [
    {
      title: 'by Tunnus and by name',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'rh-01; OSAHANKE 1,' }, { Osahankkeet: '' }] },
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'a slip',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'RH-01, RH-0l' }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Käyttöoikeudet!C2',
          osahanke: null,
          data: { reference: 'RH-0l', suggestion: 'RH-01' },
        },
      ],
    },
    {
      title: 'nothing like it',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'kaikki' }] },
      finds: [{ data: { reference: 'kaikki', suggestion: null } }],
    },
  ],
});
