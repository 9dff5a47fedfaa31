// Words in time columns become days; the words stay, and what can't be a time says so.
import { readPortfolio } from '../../../../src/domain/workbook/portfolio';
import type { RawCell } from '../../../../src/domain/workbook/raw';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { workbookOf } from '../../../support/workbook-of';

const TODAY = '2020-11-30';

function targetOf(words: RawCell, osahanke: WrittenRow = {}, today = TODAY) {
  const grids = workbookOf({
    Osahankkeet: [{ Tunnus: 'RH-01', Osahanke: 'Sote-ICT', ...osahanke }],
    Rekrytoinnit: [{ Osahanke: 'sote-ict', Aloitustavoite: words }],
  });
  return readPortfolio(grids, today).tabs.rekrytoinnit.rows[0]?.cells.aloitustavoite;
}

test.each<[string, string | null, string | null]>([
  ['viim. tammikuu 2021', null, '2021-01-31'],
  ['Marras-joulukuu 2020', '2020-11-01', '2020-12-31'],
  ['1.2.2021 alkaen', '2021-02-01', null],
  ['keväällä', '2021-01-01', '2021-05-31'],
  ['pian', null, null],
])('%s', (words, earliest, latest) => {
  expect(targetOf(words)).toMatchObject({ state: 'value', shown: words, value: { words, earliest, latest } });
});

test('a date cell is as it is', () => {
  expect(targetOf(d('2021-02-01'))).toMatchObject({
    state: 'value',
    value: { words: '1.2.2021', earliest: '2021-02-01', latest: '2021-02-01' },
  });
});

test.each([
  ['30.2.2021 mennessä', 'impossible-day'],
  ['ks. liite 2', 'not-a-time'],
  ['3 kpl', 'not-a-time'],
])('%s can’t be read: %s', (words, problem) => {
  expect(targetOf(words)).toMatchObject({ state: 'unreadable', shown: words, problem });
});

test('a month without a year is as old as the last update of its osahanke: it does not become next year’s', () => {
  const updated = { Päivitetty: d('2020-11-20') };
  expect(targetOf('joulukuu', updated, '2021-04-15')).toMatchObject({ value: { latest: '2020-12-31' } });
  // The later of the two stamps; one in the future is today.
  const edited = { ...updated, 'Viimeksi muokattu': d('2021-04-10') };
  expect(targetOf('joulukuu', edited, '2021-04-15')).toMatchObject({ value: { latest: '2021-12-31' } });
  expect(targetOf('joulukuu', { Päivitetty: d('2029-01-01') })).toMatchObject({
    value: { latest: '2020-12-31' },
  });
});

test('an osahanke that nobody updates does not make fresh words years old', () => {
  const stale = { Päivitetty: d('2018-01-15') };
  expect(targetOf('tammikuussa', stale)).toMatchObject({ value: { latest: '2021-01-31' } });
});

test('a row of the whole hanke counts from today', () => {
  const grids = workbookOf({ Rekrytoinnit: [{ Osahanke: '', Aloitustavoite: 'ensi kuussa' }] });
  const [row] = readPortfolio(grids, TODAY).common.rekrytoinnit;
  expect(row?.cells.aloitustavoite).toMatchObject({
    value: { earliest: '2020-12-01', latest: '2020-12-31' },
  });
});

test('without a day words stay words', () => {
  const grids = workbookOf({ Rekrytoinnit: [{ Aloitustavoite: 'tammikuu 2021' }] });
  const [row] = readPortfolio(grids, null).tabs.rekrytoinnit.rows;
  expect(row?.cells.aloitustavoite).toMatchObject({ value: { earliest: null, latest: null } });
});
