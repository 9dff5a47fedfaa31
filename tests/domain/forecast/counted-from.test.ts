// From which day a stage is counted: today while the row is fresh, and two weeks after its update once it is old.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day/day';
import { countedFrom, updatedOf } from '../../../src/domain/forecast/counted-from';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { workbookOf } from '../../support/workbook-of';

const TODAY = '2020-11-30';

test('an update of 14 days ago is fresh, one of 15 days counts from the day before today', () => {
  expect(countedFrom('2020-11-16', {}, TODAY)).toBeNull();
  expect(countedFrom('2020-11-15', {}, TODAY)).toEqual({ updated: '2020-11-15', from: '2020-11-29' });
  expect(countedFrom('2020-08-31', {}, TODAY)).toEqual({ updated: '2020-08-31', from: '2020-09-14' });
});

test('an update that nobody knows, or that is yet to come, makes no row old', () => {
  expect(countedFrom(null, {}, TODAY)).toBeNull();
  expect(countedFrom('2020-12-24', {}, TODAY)).toBeNull();
});

test('the two weeks are a setting', () => {
  const figures = { 'Ennuste luottaa vaiheeseen enintään': 45 };
  expect(countedFrom('2020-10-16', figures, TODAY)).toBeNull();
  expect(countedFrom('2020-10-15', figures, TODAY)).toEqual({ updated: '2020-10-15', from: '2020-11-29' });
});

test('as time passes the day never goes back, and stays before today', () => {
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(days, days, (age, more) => {
      const from = (today: string) => countedFrom('2020-01-15', {}, today)?.from ?? today;
      const first = addDays('2020-01-15', age);
      const later = addDays(first, more);
      expect(from(later) >= from(first)).toBe(true);
      expect(from(later) <= later).toBe(true);
    }),
  );
});

function updated(osahanke: WrittenRow, recruitment: WrittenRow = {}) {
  const portfolio = readPortfolio(
    workbookOf({ Osahankkeet: [osahanke], Rekrytoinnit: [recruitment] }),
    TODAY,
  );
  return portfolio.tabs.rekrytoinnit.rows.map((row) => updatedOf(row, portfolio));
}

test('the later of Päivitetty and Viimeksi muokattu of the row’s osahanke', () => {
  expect(updated({ Päivitetty: d('2020-10-15') })).toEqual(['2020-10-15']);
  expect(updated({ Päivitetty: d('2020-10-15'), 'Viimeksi muokattu': d('2020-11-02') })).toEqual([
    '2020-11-02',
  ]);
  expect(updated({ Päivitetty: '' })).toEqual([null]);
  expect(updated({ Päivitetty: d('2020-10-15') }, { Osahanke: '' })).toEqual([null]);
});
