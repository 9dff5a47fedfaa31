// More spent than the budget of the osahanke: the light, the limits to the cent, and who tells of what.
import { osahankeOverspent } from '../../../src/domain/rules/osahanke-overspent/index';
import type { WrittenRow } from '../../support/faultless-rows';
import { check, ruleTables } from '../../support/rule-tables';

const spent = (toteuma: number, row: WrittenRow = {}) => ({
  Osahankkeet: [{ 'Budjetti €': 100_000, 'Toteuma €': toteuma, ...row }],
});
const set = (Asetus: string, Arvo: number) => ({ Asetukset: [{ Asetus, Arvo }] });

ruleTables(osahankeOverspent, {
  passes: [
    { title: 'the budget to the cent', workbook: spent(100_000) },
    { title: 'no actuals', workbook: { Osahankkeet: [{ 'Budjetti €': 100_000 }] } },
    { title: 'no budget', workbook: { Osahankkeet: [{ 'Toteuma €': 100_000 }] } },
    { title: 'nothing of nothing', workbook: spent(0, { 'Budjetti €': 0 }) },
    {
      title: 'a negative budget is another rule’s',
      workbook: spent(5, { 'Budjetti €': -1 }),
      others: ['number-range'],
    },
    { title: 'ten times is a slip of the hand', workbook: spent(1_000_000), others: ['money-over-budget'] },
    {
      title: 'within the allowed share',
      workbook: { ...spent(105_000), ...set('Budjetin sallittu ylitys, prosenttia', 5) },
    },
  ],
  findings: [
    {
      title: 'a tenth over',
      workbook: spent(110_000),
      finds: [
        {
          severity: 'punainen',
          cell: 'Osahankkeet!R2',
          key: 'RH-01',
          column: 'Toteuma',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: ['talous'],
          greys: false,
          evidence: ['R2 = 110000', 'Q2 = 100000'],
          says: 'money-over',
          data: { budjetti: 100_000, toteuma: 110_000, over: 10_000, share: 10, limit: 10 },
        },
      ],
    },
    {
      title: 'just under a tenth',
      workbook: spent(109_900),
      finds: [
        {
          severity: 'keltainen',
          data: { budjetti: 100_000, toteuma: 109_900, over: 9900, share: 9.9, limit: 10 },
        },
      ],
    },
    {
      title: 'a cent over',
      workbook: spent(100_000.01),
      finds: [
        {
          severity: 'keltainen',
          data: { budjetti: 100_000, toteuma: 100_000.01, over: 0.01, share: 0, limit: 10 },
        },
      ],
    },
    {
      title: 'a budget of nothing',
      workbook: spent(7, { 'Budjetti €': 0 }),
      finds: [{ severity: 'punainen', data: { budjetti: 0, toteuma: 7, over: 7, share: null, limit: 10 } }],
    },
    {
      title: 'ready all the same',
      workbook: spent(101_000, { Tilanne: 'Valmis' }),
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'a later limit in the settings',
      workbook: { ...spent(110_000), ...set('Budjetin ylitys: punaisen raja, prosenttia', 20) },
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'over what is allowed',
      workbook: { ...spent(106_000), ...set('Budjetin sallittu ylitys, prosenttia', 5) },
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'twelve times where that is no slip',
      workbook: { ...spent(1_200_000), ...set('Kertaluokkavirheen raja, kertaa', 20) },
      finds: [{ severity: 'punainen' }],
    },
  ],
});

test.each([
  [100_000, 'Vihreä'],
  [100_001, 'Keltainen'],
  [110_000, 'Punainen'],
  [999_999, 'Punainen'],
  // Not green: a slip of the hand says nothing of the money.
  [1_000_000, 'Harmaa'],
])('%p € of 100 000 € makes the light of talous %s', (toteuma, light) => {
  const { lights } = check(spent(toteuma));
  expect(lights[0]?.dimensions.talous).toBe(light);
});
