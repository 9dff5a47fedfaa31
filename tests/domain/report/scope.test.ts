// What a report covers: hankkeet by Tunnus or name, the rest named, and those that nobody can place.
import { scopeOf } from '../../../src/domain/report/scope';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import { type WrittenWorkbook, workbookOf } from '../../support/workbook-of';

const TWO: WrittenWorkbook = {
  Hankkeet: [
    { Tunnus: 'RH', Hanke: 'Rakennehanke' },
    { Tunnus: 'TSK', Hanke: 'Tulevaisuuden sote-keskus' },
  ],
  Osahankkeet: [
    { Osahanke: 'HYTE', Hanke: 'RH' },
    { Osahanke: 'Kotihoito', Hanke: 'tulevaisuuden sote–keskus' },
    { Osahanke: 'Tietojohtaminen', Hanke: 'Rakennehanke' },
    { Osahanke: 'Irrallinen', Hanke: 'Jokin muu' },
  ],
};

function scoped(written: WrittenWorkbook, wanted: readonly string[]) {
  const found = scopeOf(readPortfolio(workbookOf(written), '2020-11-30'), wanted);
  if (!found.found) return found;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const { scope } = found;
  return {
    hankkeet: scope.hankkeet,
    osahankkeet: names(scope.osahankkeet),
    otherHankkeet: scope.otherHankkeet,
    otherOsahankkeet: names(scope.otherOsahankkeet),
    unplaced: names(scope.unplaced),
  };
}

test('without a wish the report covers everything, also what belongs to no known hanke', () => {
  expect(scoped(TWO, [])).toEqual({
    hankkeet: ['Rakennehanke', 'Tulevaisuuden sote-keskus'],
    osahankkeet: ['HYTE', 'Kotihoito', 'Tietojohtaminen', 'Irrallinen'],
    otherHankkeet: [],
    otherOsahankkeet: [],
    unplaced: [],
  });
});

test.each(['RH', 'rh', 'Rakennehanke', 'RAKENNEHANKE '])(
  'the hanke %j by Tunnus or name, in any case',
  (wanted) => {
    expect(scoped(TWO, [wanted])).toEqual({
      hankkeet: ['Rakennehanke'],
      osahankkeet: ['HYTE', 'Tietojohtaminen'],
      otherHankkeet: ['Tulevaisuuden sote-keskus'],
      otherOsahankkeet: ['Kotihoito'],
      unplaced: ['Irrallinen'],
    });
  },
);

test('several hankkeet stand in the order of the sheet', () => {
  expect(scoped(TWO, ['TSK', 'RH'])).toMatchObject({
    hankkeet: ['Rakennehanke', 'Tulevaisuuden sote-keskus'],
    osahankkeet: ['HYTE', 'Kotihoito', 'Tietojohtaminen'],
    unplaced: ['Irrallinen'],
  });
});

test('an unknown hanke is refused with those there are', () => {
  expect(scoped(TWO, ['RH', 'XX'])).toEqual({
    found: false,
    hanke: 'XX',
    known: ['RH (Rakennehanke)', 'TSK (Tulevaisuuden sote-keskus)'],
  });
});

test('without the tab Hankkeet the names on the osahankkeet are the hankkeet', () => {
  const untabbed = { ...TWO, Hankkeet: null };
  expect(scoped(untabbed, ['rh'])).toMatchObject({ hankkeet: ['RH'], osahankkeet: ['HYTE'] });
  expect(scoped(untabbed, ['TSK'])).toMatchObject({
    found: false,
    known: ['RH', 'tulevaisuuden sote–keskus', 'Rakennehanke', 'Jokin muu'],
  });
});

test('an empty Hanke is placed nowhere', () => {
  const written = {
    ...TWO,
    Osahankkeet: [
      { Osahanke: 'HYTE', Hanke: '' },
      { Osahanke: 'Toinen', Hanke: 'RH' },
    ],
  };
  expect(scoped(written, ['RH'])).toMatchObject({ osahankkeet: ['Toinen'], unplaced: ['HYTE'] });
});
