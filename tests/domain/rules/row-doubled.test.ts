// The same row twice on a tab without Tunnus.
import { rowDoubled } from '../../../src/domain/rules/row-doubled/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const meeting = { 'Toimielin tai tilaisuus': 'Ohjausryhmä', Päivä: d('2020-12-10') };

ruleTables(rowDoubled, {
  passes: [
    { title: 'two days', workbook: { Kokoukset: [meeting, { ...meeting, Päivä: d('2020-12-11') }] } },
    {
      title: 'two times of a day',
      workbook: {
        Kokoukset: [
          { ...meeting, Klo: '9' },
          { ...meeting, Klo: '13' },
        ],
      },
    },
    {
      title: 'two texts under one heading',
      workbook: { Koontitekstit: [{ Otsikko: 'Talous' }, { Otsikko: 'Talous', Teksti: 'Toinen kappale.' }] },
    },
    { title: 'two types of cost', workbook: { Talous: [{}, { Kululaji: 'Matkat' }] } },
    { title: 'no address', workbook: { Käyttöoikeudet: [{}, {}] } },
  ],
  findings: [
    {
      title: 'an address in other letters, with another role',
      others: ['access-osahanke'],
      workbook: {
        Käyttöoikeudet: [
          { Sähköposti: 'pp1@example.org', Rooli: 'Koordinaattori' },
          { Sähköposti: ' PP1@example.org', Rooli: 'Lukija' },
        ],
      },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Käyttöoikeudet!A3',
          greys: false,
          says: 'row-doubled',
          data: { otherRow: 2, headers: ['Sähköposti'] },
        },
      ],
    },
    {
      title: 'a meeting three times: each points at the first',
      workbook: { Kokoukset: [meeting, meeting, meeting] },
      finds: [
        {
          cell: 'Kokoukset!A3',
          data: { otherRow: 2, headers: ['Toimielin tai tilaisuus', 'Päivä', 'Klo'] },
          evidence: ['A3 = Ohjausryhmä', 'B3 = 10.12.2020', 'C3 ='],
        },
        { cell: 'Kokoukset!A4', data: { otherRow: 2, headers: ['Toimielin tai tilaisuus', 'Päivä', 'Klo'] } },
      ],
    },
    {
      title: 'a text pasted twice',
      workbook: { Koontitekstit: [{ Otsikko: 'Talous' }, { Otsikko: 'Talous ' }] },
      finds: [{ cell: 'Koontitekstit!C3', column: 'Otsikko' }],
    },
    {
      title: 'a type of cost on two rows is only remarked on',
      workbook: { Talous: [{}, {}] },
      finds: [{ severity: 'huomautus', cell: 'Talous!B3' }],
    },
  ],
});
