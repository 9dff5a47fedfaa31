// Settings that can't be read: what a click would write, in a form that the setting then reads.
import fc from 'fast-check';
import { findRepairs } from '../../../src/domain/repairs/find-repairs';
import { findSettingValues } from '../../../src/domain/repairs/find-setting-values';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { readSettings, SETTING_NAMES } from '../../../src/domain/workbook/settings';
import { anyRawCell } from '../../support/any-cell';
import { workbookOf } from '../../support/workbook-of';

const TODAY = '2020-11-30';

function inSheet(Asetus: string, Arvo: RawCell) {
  const grids = workbookOf({ Asetukset: [{ Asetus, Arvo }] });
  return { grids, portfolio: readPortfolio(grids, TODAY) };
}

test.each<[string, RawCell, RawCell]>([
  ['Punaisen raja, päivää', '45pv ehkä 45', ''],
  ['Raportointikuukausi', 'marraskuu', '2020-11'],
  ['EU-kynnysarvo, rakennusurakat', ' 5,382 M€', 5_382_000],
  ['Siirretyn määräajan taso', 'keltanen', 'keltainen'],
  ['Punaisen raja, päivää', 'kuukausi', ''],
  ['Keltaisen raja, prosenttiyksikköä', -5, ''],
  ['Punaisen raja, päivää', 45, ''],
  ['Oma muistiinpano', 'marraskuu', ''],
])('%s: %p is offered %p', (name, value, to) => {
  const { grids, portfolio } = inSheet(name, value);
  const offered = findRepairs(grids, portfolio, TODAY)
    .filter(({ column, kind }) => column === 'arvo' && kind !== 'spaces')
    .map(({ tab, key, kind, certain, from, to, row, place, osahanke }) => ({
      ...{ tab, key, kind, certain, from, to, row, place, osahanke },
    }));
  const whole = { tab: 'asetukset', key: name, kind: 'likely-choice', certain: false, from: value };
  expect(offered).toEqual(to === '' ? [] : [{ ...whole, to, row: 2, place: 2, osahanke: null }]);
});

test('one cell has one repair', () => {
  const { grids, portfolio } = inSheet('Raportointikuukausi', ' marraskuu ');
  expect(findRepairs(grids, portfolio, TODAY).map(({ column, to }) => [column, to])).toEqual([
    ['arvo', '2020-11'],
  ]);
});

test('none on other tabs', () => {
  const { grids, portfolio } = inSheet('Raportointikuukausi', 'marraskuu');
  expect(findSettingValues('osahankkeet', grids.osahankkeet ?? [], portfolio, TODAY)).toEqual([]);
});

test('property: what is offered can be read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SETTING_NAMES), anyRawCell(), (name, value) => {
      const { grids, portfolio } = inSheet(name, value);
      for (const { to } of findSettingValues('asetukset', grids.asetukset ?? [], portfolio, TODAY)) {
        expect(readSettings(inSheet(name, to).portfolio.tabs.asetukset.rows).problems).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
