// A value that is not on the column's list, and what is forgiven.
import { choiceKnown } from '../../../src/domain/rules/choice-known/index';
import { SYY, TILANNE } from '../../../src/domain/workbook/choices';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(choiceKnown, {
  passes: [
    ...TILANNE.values.map((value) => ({
      title: value,
      workbook: { Osahankkeet: [{ Tilanne: value, Alkaa: d('2020-12-01') }] },
    })),
    ...SYY.values.map((value) => ({ title: value, workbook: { Hankinnat: [{ Syy: value }] } })),
    { title: 'other letters', workbook: { Osahankkeet: [{ Tilanne: 'VIHREÄ' }] } },
    {
      title: 'no dots, more spaces',
      others: ['tila-start'],
      workbook: { Osahankkeet: [{ Tilanne: '  ei   aloitettu ' }] },
    },
    { title: 'no dots on ä', workbook: { Osahankkeet: [{ Tilanne: 'vihrea' }] } },
    { title: 'a synonym', workbook: { Hankinnat: [{ Vaihe: 'kilpailutus' }] } },
    { title: 'empty where it need not be filled in', workbook: { Rekrytoinnit: [{ Syy: '' }] } },
    {
      title: 'a sheet error is another rule’s',
      workbook: { Osahankkeet: [{ Tilanne: '#REF!' }] },
      others: ['cell-type'],
    },
    { title: 'a text column has no list', workbook: { Osahankkeet: [{ 'Osa-alue': 'Oma alue' }] } },
  ],
  findings: [
    {
      title: 'nothing like any value',
      workbook: { Osahankkeet: [{ Tilanne: 'sininen' }] },
      finds: [
        {
          severity: 'virhe',
          cell: 'Osahankkeet!K2',
          key: 'RH-01',
          column: 'Tilanne',
          osahanke: 'RH-01',
          greys: true,
          causeGroups: [],
          evidence: ['K2 = sininen'],
          says: 'unknown-choice',
          data: { header: 'Tilanne', shown: 'sininen', suggestion: null, choices: TILANNE.values },
        },
      ],
    },
    {
      title: 'a slip of the hand brings the likely value',
      workbook: { Osahankkeet: [{ Tilanne: 'Vihrä' }] },
      finds: [{ data: { header: 'Tilanne', shown: 'Vihrä', suggestion: 'Vihreä', choices: TILANNE.values } }],
    },
    {
      title: 'a required list that can’t be read puts the row aside and is still explained',
      workbook: { Rekrytoinnit: [{ Vaihe: 'haku aukki' }] },
      finds: [{ cell: 'Rekrytoinnit!G2', key: 'REK-01', osahanke: 'RH-01', severity: 'virhe' }],
    },
    {
      title: 'a tick box',
      workbook: { Toimenpiteet: [{ Tila: true }] },
      finds: [{ evidence: ['H2 = TOSI'] }],
    },
    { title: 'a number', workbook: { Sopimukset: [{ Vaihe: 3 }] }, finds: [{ evidence: ['G2 = 3'] }] },
    {
      title: 'an unknown role',
      workbook: { Käyttöoikeudet: [{ Rooli: 'Kuningas' }] },
      finds: [{ cell: 'Käyttöoikeudet!B2', osahanke: null }],
    },
    {
      title: 'a very long text',
      workbook: { Osahankkeet: [{ Tilanne: 'x'.repeat(50_000) }] },
      finds: [{ severity: 'virhe' }],
    },
  ],
});
