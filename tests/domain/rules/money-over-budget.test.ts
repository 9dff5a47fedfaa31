// Actuals over the budget of their own row.
import { moneyOverBudget } from '../../../src/domain/rules/money-over-budget/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(moneyOverBudget, {
  passes: [
    {
      title: 'the budget to the cent',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1000.5, 'Toteuma €': 1000.5 }] },
    },
    { title: 'no budget', workbook: { Osahankkeet: [{ 'Toteuma €': 1000 }] } },
    {
      title: 'a negative budget is another rule’s',
      workbook: { Osahankkeet: [{ 'Budjetti €': -1, 'Toteuma €': 5 }] },
      others: ['number-range'],
    },
    {
      title: 'within the allowed share',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 1050 }],
        Asetukset: [{ Asetus: 'Budjetin sallittu ylitys, prosenttia', Arvo: 5 }],
      },
    },
  ],
  findings: [
    {
      title: 'a cent over',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 1000.01 }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!R2',
          evidence: ['R2 = 1000,01', 'Q2 = 1000'],
          says: 'over-budget',
        },
      ],
    },
    {
      title: 'a budget of nothing',
      workbook: { Osahankkeet: [{ 'Budjetti €': 0, 'Toteuma €': 7 }] },
      finds: [{ says: 'over-budget', data: { toteuma: 7, budjetti: 0, over: 7 } }],
    },
    {
      title: 'a type of cost',
      workbook: { Talous: [{ 'Budjetti €': 100, 'Toteuma €': 150 }] },
      finds: [{ severity: 'huomautus', cell: 'Talous!D2' }],
    },
    {
      title: 'thousands for euros',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1450, 'Toteuma €': 96_000 }] },
      finds: [
        {
          severity: 'varoitus',
          column: 'Budjetti',
          says: 'budget-off-scale',
          data: { toteuma: 96_000, budjetti: 1450, times: 96_000 / 1450 },
        },
      ],
    },
    {
      title: 'the limit is a setting',
      workbook: {
        Osahankkeet: [{ 'Budjetti €': 100, 'Toteuma €': 1500 }],
        Asetukset: [{ Asetus: 'Kertaluokkavirheen raja, kertaa', Arvo: 20 }],
      },
      finds: [{ says: 'over-budget' }],
    },
  ],
});
