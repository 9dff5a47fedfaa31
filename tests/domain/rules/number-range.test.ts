// Numbers at, inside and outside the limits of their columns.
import { numberRange } from '../../../src/domain/rules/number-range/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(numberRange, {
  passes: [
    {
      title: 'at both ends',
      workbook: { Osahankkeet: [{ 'Valmiusaste %': 0 }, { 'Valmiusaste %': 100, Tilanne: 'Valmis' }] },
    },
    { title: 'two people', workbook: { Rekrytoinnit: [{ 'Työpanos %': 200 }] } },
    {
      title: 'whole counts, and money and percents with decimals',
      workbook: {
        Sopimukset: [{ Osapuolia: '2,0', Allekirjoittaneita: 0 }],
        Osahankkeet: [{ 'Budjetti €': 1000.5, 'Valmiusaste %': '12,5 %' }],
        Koontitekstit: [{ Järjestys: 1.5 }],
      },
    },
    { title: 'nothing', workbook: { Kokoukset: [{ Osallistujia: '' }] } },
    { title: 'unreadable', workbook: { Hankinnat: [{ 'Arvo €': 'paljon' }] }, others: ['cell-type'] },
  ],
  findings: [
    {
      title: 'over 100 %',
      workbook: { Toimenpiteet: [{ 'Valmiusaste %': '101 %', Tila: 'Valmis' }] },
      finds: [
        {
          severity: 'virhe',
          cell: 'Toimenpiteet!G2',
          greys: true,
          says: 'number-out-of-range',
          data: { header: 'Valmiusaste', shown: '101 %', least: 0, most: 100 },
        },
      ],
    },
    {
      title: 'a negative budget',
      workbook: { Talous: [{ 'Budjetti €': '-0,01' }] },
      finds: [{ severity: 'virhe', column: 'Budjetti' }],
    },
    {
      title: 'negative actuals',
      workbook: { Osahankkeet: [{ 'Toteuma €': -1 }] },
      finds: [{ severity: 'varoitus', greys: false, column: 'Toteuma' }],
    },
    {
      title: 'half a percent, and a hundred people',
      workbook: { Rekrytoinnit: [{ 'Työpanos %': '0,5' }, { 'Työpanos %': 10000 }] },
      finds: [
        { severity: 'varoitus', key: 'REK-01' },
        { severity: 'varoitus', key: 'REK-02' },
      ],
    },
    {
      title: 'half a party, half a person, no party at all',
      workbook: {
        Sopimukset: [{ Osapuolia: 5.5, Allekirjoittaneita: '2,5' }, { Osapuolia: 0 }],
        Kokoukset: [{ Osallistujia: '12,5' }],
      },
      finds: [
        {
          severity: 'virhe',
          column: 'Osapuolia',
          says: 'number-not-whole',
          data: { header: 'Osapuolia', shown: '5,5' },
        },
        { severity: 'virhe', column: 'Allekirjoittaneita', says: 'number-not-whole' },
        { severity: 'virhe', key: 'SOP-02', says: 'number-out-of-range' },
        { severity: 'virhe', column: 'Osallistujia', says: 'number-not-whole' },
      ],
    },
    {
      title: 'a day that has lost its format among the participants',
      workbook: { Kokoukset: [{ Osallistujia: 44175 }, { Osallistujia: 10000 }] },
      finds: [{ severity: 'virhe', cell: 'Kokoukset!F2' }],
    },
    {
      title: 'counts',
      workbook: {
        Sopimukset: [{ Osapuolia: -5, Allekirjoittaneita: -1 }],
        Kokoukset: [{ Osallistujia: -200 }],
      },
      finds: [{ column: 'Osapuolia' }, { column: 'Allekirjoittaneita' }, { column: 'Osallistujia' }],
    },
  ],
});
