// An osahanke that stands on its tab but can't be used is found by what other rows write of it.
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import { unreadOsahanke } from '../../../src/domain/workbook/unread-osahanke';
import { workbookOf } from '../../support/workbook-of';

const { tabs } = readPortfolio(
  workbookOf({
    Osahankkeet: [
      { Tunnus: 'RH-01', Osahanke: 'Etävastaanotto' },
      { Tunnus: 'RH-02', Osahanke: '' },
      { Tunnus: '', Osahanke: 'Työvuorosuunnittelu' },
    ],
  }),
  '2020-11-30',
);

test.each([
  ['RH-02', 3],
  [' rh–02 ', 3],
  ['RH-01', undefined],
  ['Etävastaanotto', undefined],
  ['RH-99', undefined],
  ['', undefined],
  ['  ', undefined],
])('%j: row %s', (reference, row) => {
  expect(unreadOsahanke(tabs.osahankkeet.unusable, reference)?.number).toBe(row);
});
