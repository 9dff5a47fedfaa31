// Own osahankkeet on Käyttöoikeudet.
import { accessOsahanke } from '../../../src/domain/rules/access-osahanke/index';
import { type FindingCase, ruleTables } from '../../support/rule-tables';

ruleTables(accessOsahanke, {
  passes: [
    {
      title: 'by Tunnus and by name',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'rh-01; OSAHANKE 1,' }, { Osahankkeet: '' }] },
    },
    {
      title: 'a coordinator with an osahanke',
      workbook: { Käyttöoikeudet: [{ Rooli: 'Koordinaattori', Osahankkeet: 'RH-01' }] },
    },
    {
      title: 'an osahanke whose own row lacks its name: that row is told of',
      others: ['cell-required'],
      workbook: {
        Osahankkeet: [{ Tunnus: 'RH-01', Osahanke: '' }],
        Käyttöoikeudet: [{ Rooli: 'Koordinaattori', Osahankkeet: 'RH-01' }],
      },
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
    ...['RH-01 ja RH-02', 'RH-01 RH-02', 'RH-01/rh-02'].map(
      (reference): FindingCase => ({
        title: `parted otherwise: ${reference}`,
        workbook: { Osahankkeet: [{}, {}], Käyttöoikeudet: [{ Osahankkeet: reference }] },
        finds: [{ data: { reference, suggestion: 'RH-01, RH-02' } }],
      }),
    ),
    ...['RH-01–RH-03', 'RH-01 - rh-03', 'RH-01–03'].map(
      (reference): FindingCase => ({
        title: `a range: ${reference}`,
        workbook: { Osahankkeet: [{}, {}, {}], Käyttöoikeudet: [{ Osahankkeet: reference }] },
        finds: [{ severity: 'varoitus', data: { reference, suggestion: 'RH-01, RH-02, RH-03' } }],
      }),
    ),
    {
      title: 'a range whose end is not there',
      workbook: { Osahankkeet: [{}, {}], Käyttöoikeudet: [{ Osahankkeet: 'RH-01–RH-09' }] },
      finds: [{ severity: 'varoitus', data: { reference: 'RH-01–RH-09', suggestion: null } }],
    },
    {
      title: 'a coordinator without any',
      workbook: { Käyttöoikeudet: [{ Rooli: 'Koordinaattori' }] },
      finds: [
        { severity: 'varoitus', cell: 'Käyttöoikeudet!C2', greys: false, says: 'access-osahanke-none' },
      ],
    },
    {
      title: 'nothing like it',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'kaikki' }] },
      finds: [{ data: { reference: 'kaikki', suggestion: null } }],
    },
  ],
});
