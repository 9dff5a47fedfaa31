// Actuals over the budget of their own row.
import { moneyOverBudget } from '../../../src/domain/rules/money-over-budget/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(moneyOverBudget, {
  passes: [
    {
      title: 'the budget to the cent',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1000.5, 'Toteuma €': 1000.5 }] },
    },
    {
      title: 'an osahanke over its budget has a light of its own',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 1000.01 }] },
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
      title: 'a type of cost',
      workbook: { Talous: [{ 'Budjetti €': 100, 'Toteuma €': 150 }] },
      finds: [
        {
          ...{ severity: 'huomautus', cell: 'Talous!D2', evidence: ['D2 = 150', 'C2 = 100'] },
          ...{ says: 'over-budget', data: { toteuma: 150, budjetti: 100, over: 50 }, greys: false },
        },
      ],
    },
    {
      title: 'a type of cost, a cent over',
      workbook: { Talous: [{ 'Budjetti €': 1000, 'Toteuma €': 1000.01 }] },
      finds: [{ data: { toteuma: 1000.01, budjetti: 1000, over: 0.01 } }],
    },
    {
      title: 'a type of cost with a budget of nothing',
      workbook: { Talous: [{ 'Budjetti €': 0, 'Toteuma €': 7 }] },
      finds: [{ says: 'over-budget', data: { toteuma: 7, budjetti: 0, over: 7 } }],
    },
    {
      title: 'an osahanke that can’t be judged, as its Tunnus is not there',
      workbook: { Osahankkeet: [{ Osahanke: '', 'Budjetti €': 1000, 'Toteuma €': 1100 }] },
      others: ['cell-required'],
      finds: [{ severity: 'varoitus', cell: 'Osahankkeet!R2', says: 'over-budget' }],
    },
    {
      title: 'thousands for euros',
      workbook: { Osahankkeet: [{ 'Budjetti €': 1450, 'Toteuma €': 96_000 }] },
      finds: [
        {
          severity: 'varoitus',
          greys: true,
          column: 'Budjetti',
          says: 'budget-off-scale',
          data: { toteuma: 96_000, budjetti: 1450, times: 96_000 / 1450 },
        },
      ],
    },
    {
      title: 'the limit is a setting',
      workbook: {
        Talous: [{ 'Budjetti €': 100, 'Toteuma €': 1500 }],
        Asetukset: [{ Asetus: 'Kertaluokkavirheen raja, kertaa', Arvo: 20 }],
      },
      finds: [{ says: 'over-budget' }],
    },
  ],
});
