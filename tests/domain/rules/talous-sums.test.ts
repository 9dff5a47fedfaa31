// The sums of Talous against Osahankkeet.
import { talousSums } from '../../../src/domain/rules/talous-sums/index';
import { ruleTables } from '../../support/rule-tables';

const row = (budjetti: number | string, toteuma: number | string) => ({
  'Budjetti €': budjetti,
  'Toteuma €': toteuma,
});

ruleTables(talousSums, {
  passes: [
    {
      title: 'they agree, in cents',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 0.3 }],
        Talous: [row(0.1, ''), { ...row(0.2, ''), Kululaji: 'Matkat' }],
      },
    },
    { title: 'within a euro', workbook: { Osahankkeet: [{ 'Budjetti €': 101 }], Talous: [row(100, '')] } },
    {
      title: 'no rows',
      workbook: { Osahankkeet: [{ 'Budjetti €': 101 }], Talous: [{ ...row(5, ''), Osahanke: 'RH-02' }] },
      others: ['osahanke-link'],
    },
    { title: 'an empty column', workbook: { Osahankkeet: [{ 'Toteuma €': 50 }], Talous: [row('', '')] } },
    {
      title: 'a row that can’t be read',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 101 }],
        Talous: [row(5, ''), { ...row('noin 9', ''), Kululaji: 'Muut' }],
      },
      others: ['cell-type'],
    },
    {
      title: 'a larger difference is allowed',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 150 }],
        Talous: [row(100, '')],
        Asetukset: [{ Asetus: 'Talouden sallittu ero, euroa', Arvo: 50 }],
      },
    },
  ],
  findings: [
    {
      title: 'both differ',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 300 }],
        Talous: [row(600, 200), { ...row(300, 50), Kululaji: 'Matkat' }],
      },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!Q2',
          osahanke: 'RH-01',
          evidence: ['Q2 = 1000', 'C2 = 600', 'C3 = 300'],
          data: { header: 'Budjetti', own: 1000, sum: 900, difference: 100 },
        },
        { cell: 'Osahankkeet!R2', data: { header: 'Toteuma', own: 300, sum: 250, difference: 50 } },
      ],
    },
  ],
});
