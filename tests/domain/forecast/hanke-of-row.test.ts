// Whose last day ends what a row may cost.
import { hankeOfRow } from '../../../src/domain/forecast/hanke-of-row';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { check, contextOf } from '../../support/rule-tables';

const hankeOf = (Hankkeet: readonly WrittenRow[], row: WrittenRow): string | null => {
  const { portfolio } = contextOf({ Hankkeet, Hankinnat: [row] });
  const [first] = portfolio.tabs.hankinnat.rows;
  if (first === undefined) throw new Error('no row');
  return hankeOfRow(first, portfolio)?.key ?? null;
};
const EARLY = { Päättyy: d('2020-12-31') };
const LATE = { Päättyy: d('2021-12-31') };

test.each<[string, readonly WrittenRow[], WrittenRow, string | null]>([
  ['its osahanke’s', [EARLY, LATE], {}, 'RH'],
  ['of the whole, the only one', [EARLY], { Osahanke: '' }, 'RH'],
  ['of the whole, the last to end', [EARLY, LATE], { Osahanke: '' }, 'H-02'],
  ['of the whole, in whatever order', [LATE, EARLY], { Osahanke: '' }, 'RH'],
  ['of the whole, where one has no end', [EARLY, { Päättyy: '' }], { Osahanke: '' }, null],
  ['of the whole, without hankkeet', [], { Osahanke: '' }, null],
])('%s', (_title, hankkeet, row, expected) => {
  expect(hankeOf(hankkeet, row)).toBe(expected);
});

test('a delivery of the whole after the last hanke has ended is told, and colours no osahanke', () => {
  const { findings, lights } = check({
    Hankkeet: [EARLY, LATE],
    Hankinnat: [
      {
        Osahanke: '',
        Vaihe: 'Toimitus',
        'Sopimus allekirjoitettu': d('2020-11-02'),
        'Toimitus valmis': d('2022-01-31'),
      },
    ],
  });
  expect(findings.filter(({ rule }) => rule === 'hankinta-delivery-end')).toMatchObject([
    {
      severity: 'punainen',
      osahanke: null,
      evidence: expect.arrayContaining([expect.objectContaining({ value: '31.12.2021' })]),
    },
  ]);
  expect(lights[0]?.dimensions.hankinnat).toBe('Ei arvioitavaa');
});
