// Little time left in the hanke, and a search that ended without a choice.
import { searchEnded, shortWork } from '../../../../src/domain/forecast/rekrytointi/flags';

test.each([
  // 1.7.–31.12.2021 is six months; begun a day later it is less.
  ['2021-07-01', '2021-12-31', null],
  ['2021-07-02', '2021-12-31', { months: 5 + 30 / 31, afterEnd: false, limit: 6 }],
  ['2021-12-31', '2021-12-31', { months: 1 / 31, afterEnd: false, limit: 6 }],
  ['2022-01-01', '2021-12-31', { months: 0, afterEnd: true, limit: 6 }],
  ['2021-01-20', '2021-12-31', null],
  ['2021-01-20', undefined, null],
])('begun on %s in a hanke until %s: %j', (start, hankeEnd, expected) => {
  const found = shortWork(start, hankeEnd, {});
  if (expected === null) expect(found).toBeNull();
  else {
    expect(found).toMatchObject({ afterEnd: expected.afterEnd, limit: expected.limit, start, hankeEnd });
    expect(found?.months).toBeCloseTo(expected.months, 10);
  }
});

test('the limit of months is a setting', () => {
  const figures = { 'Työaikaa hankkeessa vähintään': 12 };
  expect(shortWork('2021-01-20', '2021-12-31', figures)?.limit).toBe(12);
  expect(shortWork('2021-12-31', '2021-12-31', { 'Työaikaa hankkeessa vähintään': 0 })).toBeNull();
});

test.each([
  ['Haku auki', '2020-11-29', { hakuPaattyy: '2020-11-29', days: 1, grace: 21 }],
  ['Haku auki', '2020-11-30', null],
  ['Haku auki', null, null],
  ['Haastattelut', '2020-09-11', null],
  ['Valittu', '2020-09-11', null],
  ['Keskeytetty', '2020-09-11', null],
] as const)('%s, Haku päättyy %s: %j', (vaihe, hakuPaattyy, expected) => {
  expect(searchEnded(vaihe, hakuPaattyy, {}, '2020-11-30')).toEqual(expected);
});
