// A budget without actuals and actuals without a budget: when they are asked for, and what that does to the light.
import { osahankeActuals } from '../../../src/domain/rules/osahanke-actuals/index';
import { d, OSAHANKE_HEADERS, type WrittenRow } from '../../support/faultless-rows';
import { check, ruleTables } from '../../support/rule-tables';

const osahanke = (row: WrittenRow) => ({ Osahankkeet: [row] });
const BUDGET = { 'Budjetti €': 100_000 };

ruleTables(osahankeActuals, {
  passes: [
    { title: 'both are filled', workbook: osahanke({ ...BUDGET, 'Toteuma €': 45_000 }) },
    { title: 'nothing has been used', workbook: osahanke({ ...BUDGET, 'Toteuma €': 0 }) },
    { title: 'no money of its own', workbook: osahanke({}) },
    { title: 'a budget of 0', workbook: osahanke({ 'Budjetti €': 0 }) },
    { title: 'actuals of 0', workbook: osahanke({ 'Toteuma €': 0 }) },
    { title: 'began this month', workbook: osahanke({ ...BUDGET, Alkaa: d('2020-11-01') }) },
    {
      title: 'Ei aloitettu',
      workbook: osahanke({ ...BUDGET, Tilanne: 'Ei aloitettu' }),
      others: ['tila-start'],
    },
    { title: 'Valmis', workbook: osahanke({ ...BUDGET, Tilanne: 'Valmis' }) },
    { title: 'Keskeytetty', workbook: osahanke({ ...BUDGET, Tilanne: 'Keskeytetty' }) },
    {
      title: 'unreadable actuals: another rule tells of them',
      workbook: osahanke({ ...BUDGET, 'Toteuma €': 'paljon' }),
      others: ['cell-type'],
    },
    {
      title: 'no such column: nobody could have filled it in',
      workbook: {
        Osahankkeet: [
          [...OSAHANKE_HEADERS, 'Budjetti €'],
          [
            'RH-01',
            'Etähoito',
            'RH',
            'Kuntayhtymä',
            'Koordinaattori',
            d('2020-01-01'),
            d('2021-12-31'),
            'Vihreä',
            100,
          ],
        ],
      },
    },
  ],
  findings: [
    {
      title: 'a budget without actuals, begun on the last day of the month before',
      workbook: osahanke({ ...BUDGET, Alkaa: d('2020-10-31') }),
      finds: [
        {
          ...{ severity: 'huomautus', greys: true, osahanke: 'RH-01', column: 'Toteuma', daysLate: null },
          evidence: ['R2 =', 'Q2 = 100000', 'I2 = 31.10.2020'],
          says: 'actuals-missing',
          data: { budjetti: 100_000, summed: null },
        },
      ],
    },
    {
      title: 'Talous knows the actuals',
      workbook: {
        ...osahanke(BUDGET),
        Talous: [{ 'Toteuma €': 1200.1 }, { Kululaji: 'Matkat', 'Toteuma €': 300.2 }, { Kululaji: 'Muut' }],
      },
      finds: [
        {
          evidence: ['R2 =', 'Q2 = 100000', 'I2 = 1.1.2020', 'D2 = 1200,1', 'D3 = 300,2'],
          data: { budjetti: 100_000, summed: 1500.3 },
        },
      ],
    },
    {
      title: 'actuals without a budget',
      workbook: osahanke({ 'Toteuma €': 45_000 }),
      finds: [{ column: 'Budjetti', greys: true, says: 'budget-missing', data: { toteuma: 45_000 } }],
    },
  ],
});

test('the light of talous is grey, and so is the whole; it is never green for want of a number', () => {
  const { lights } = check(osahanke({ ...BUDGET, Tilanne: 'Vihreä' }));
  expect(lights[0]).toMatchObject({ computed: 'Harmaa', dimensions: { talous: 'Harmaa' } });
});
