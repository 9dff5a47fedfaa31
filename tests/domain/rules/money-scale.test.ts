// Amounts against the median of their column.
import { moneyScale } from '../../../src/domain/rules/money-scale/index';
import { ruleTables } from '../../support/rule-tables';

const salaries = (...amounts: readonly number[]) => ({
  Rekrytoinnit: amounts.map((amount) => ({ 'Kuukausikustannus €': amount })),
});
const budgets = (...amounts: readonly number[]) => ({
  Osahankkeet: amounts.map((amount) => ({ 'Budjetti €': amount })),
});

ruleTables(moneyScale, {
  passes: [
    { title: 'four amounts say nothing', workbook: salaries(5000, 5000, 5000, 50) },
    { title: 'nine times and a ninth', workbook: salaries(5000, 5000, 5000, 45_000, 556) },
    { title: 'zeros do not count', workbook: salaries(0, 0, 0, 0, 5000, 50) },
    { title: 'budgets differ tenfold', workbook: budgets(300_000, 350_000, 400_000, 5_000_000, 12_000) },
  ],
  findings: [
    {
      title: 'ten times',
      workbook: salaries(5000, 5000, 5000, 5000, 50_000),
      finds: [
        {
          severity: 'varoitus',
          cell: 'Rekrytoinnit!F6',
          greys: false,
          data: { header: 'Kuukausikustannus', amount: 50_000, median: 5000, times: 10, meant: 5000 },
        },
      ],
    },
    {
      title: 'an even number of amounts: the median lies between',
      workbook: salaries(4000, 5000, 6000, 7000, 8000, 5.4),
      finds: [
        { data: { header: 'Kuukausikustannus', amount: 5.4, median: 5500, times: 5500 / 5.4, meant: 5400 } },
      ],
    },
    {
      title: 'a budget in thousands',
      workbook: budgets(300_000, 350_000, 400_000, 450_000, 540),
      finds: [
        {
          cell: 'Osahankkeet!Q6',
          data: { header: 'Budjetti', amount: 540, median: 350_000, times: 350_000 / 540, meant: 540_000 },
        },
      ],
    },
    {
      title: 'the limit is a setting',
      workbook: {
        ...salaries(5000, 5000, 5000, 5000, 15_000),
        Asetukset: [{ Asetus: 'Kertaluokkavirheen raja, kertaa', Arvo: 3 }],
      },
      finds: [{ key: 'REK-05' }],
    },
  ],
});
