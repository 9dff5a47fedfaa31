// The linked portfolio: rows find their osahanke by Tunnus or name, the rest belongs to the whole hanke or is left out.
import fc from 'fast-check';
import { runRules } from '../../../src/domain/rules/run';
import {
  cellReference,
  DETAIL_TABS,
  type Grids,
  type Portfolio,
  readPortfolio,
} from '../../../src/domain/workbook/portfolio';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { readSettings } from '../../../src/domain/workbook/settings';
import { TAB_IDS } from '../../../src/domain/workbook/tabs/index';
import { anyRawCell } from '../../support/any-cell';
import { exampleGrids } from '../../support/example-grids';
import { workbookOf } from '../../support/workbook-of';

const NAMED = [{ Osahanke: 'Sote-ICT' }, { Osahanke: 'Pohjoisen OT-keskus' }];
const keys = (rows: readonly { readonly key: string }[] | undefined) => rows?.map(({ key }) => key);

function recruitmentsFor(...references: RawCell[]): Portfolio {
  return readPortfolio(
    workbookOf({ Osahankkeet: NAMED, Rekrytoinnit: references.map((Osahanke) => ({ Osahanke })) }),
    '2020-11-30',
  );
}

test.each(['RH-01', 'rh-01', ' RH–01 ', 'Sote-ICT', 'sote-ict', 'SOTE\u2011ICT'])(
  'a row that says %j belongs to RH-01',
  (reference) => {
    const portfolio = recruitmentsFor(reference);
    expect(keys(portfolio.find('RH-01')?.details.rekrytoinnit)).toEqual(['REK-01']);
    expect(portfolio.unknownLinks).toEqual([]);
    expect(portfolio.ownerOf({ tab: 'Rekrytoinnit', number: 2 })).toBe('RH-01');
  },
);

test('an empty Osahanke is the whole hanke', () => {
  const portfolio = recruitmentsFor('', ' ', '\u200b');
  expect(keys(portfolio.common.rekrytoinnit)).toEqual(['REK-01', 'REK-02', 'REK-03']);
  expect(portfolio.tabs.rekrytoinnit.left).toEqual([]);
  expect(portfolio.ownerOf({ tab: 'Rekrytoinnit', number: 2 })).toBeNull();
});

test('an unknown Osahanke leaves the row out, says so, and puts it nowhere', () => {
  const portfolio = recruitmentsFor('RH-01', 'RH-99', 'RH-02');
  expect(portfolio.unknownLinks).toHaveLength(1);
  expect(portfolio.unknownLinks[0]).toMatchObject({ tab: 'rekrytoinnit', reference: 'RH-99' });
  const { rows, left, total } = portfolio.tabs.rekrytoinnit;
  expect(keys(rows)).toEqual(['REK-01', 'REK-03']);
  expect(left).toEqual([{ row: 3, why: { reason: 'unknown-osahanke', reference: 'RH-99' } }]);
  expect(total).toBe(3);
  expect(portfolio.common.rekrytoinnit).toEqual([]);
});

test('an Osahanke whose own row can’t be used leaves the row out, and is not called unknown', () => {
  const { tabs, unknownLinks } = readPortfolio(
    workbookOf({ Osahankkeet: [{ Osahanke: '' }], Rekrytoinnit: [{ Osahanke: 'RH-01' }] }),
    '2020-11-30',
  );
  expect(tabs.rekrytoinnit.left).toEqual([
    { row: 2, why: { reason: 'unread-osahanke', reference: 'RH-01' } },
  ]);
  expect(unknownLinks).toHaveLength(1);
});

test('a sheet error for an Osahanke is no whole hanke: the row is left out', () => {
  const portfolio = recruitmentsFor('#REF!');
  expect(portfolio.common.rekrytoinnit).toEqual([]);
  expect(portfolio.tabs.rekrytoinnit.left).toEqual([
    { row: 2, why: { reason: 'unknown-osahanke', reference: '#REF!' } },
  ]);
});

test('a Tunnus goes before a name that reads the same', () => {
  const Osahankkeet = [{ Osahanke: 'RH-02' }, { Osahanke: 'Toinen' }];
  const portfolio = readPortfolio(
    workbookOf({ Osahankkeet, Rekrytoinnit: [{ Osahanke: 'RH-02' }] }),
    '2020-11-30',
  );
  expect(keys(portfolio.find('RH-02')?.details.rekrytoinnit)).toEqual(['REK-01']);
});

test('of two osahankkeet with one name the upper gets the rows that name it', () => {
  const Osahankkeet = [{ Osahanke: 'Sama' }, { Osahanke: 'sama' }];
  const portfolio = readPortfolio(
    workbookOf({ Osahankkeet, Sopimukset: [{ Osahanke: 'Sama' }] }),
    '2020-11-30',
  );
  expect(portfolio.osahankkeet.map(({ details }) => details.sopimukset.length)).toEqual([1, 0]);
});

test('where a Tunnus is doubled both rows stand, and nothing below them is counted twice', () => {
  const Osahankkeet = [{ Osahanke: 'Ylempi' }, { Tunnus: 'RH-01', Osahanke: 'Alempi' }];
  const portfolio = readPortfolio(workbookOf({ Osahankkeet, Päätösasiat: [{}] }), '2020-11-30');
  expect(portfolio.osahankkeet.map(({ name }) => name)).toEqual(['Ylempi', 'Alempi']);
  expect(portfolio.find('RH-01')?.name).toBe('Ylempi');
  expect(portfolio.osahankkeet.map(({ details }) => details.paatosasiat.length)).toEqual([1, 0]);
});

test('an osahanke without a Tunnus is known by its row, without a name by its Tunnus', () => {
  const portfolio = readPortfolio(
    workbookOf({ Osahankkeet: [{ Tunnus: '', Osahanke: 'Nimetty' }] }),
    '2020-11-30',
  );
  expect(portfolio.osahankkeet.map(({ tunnus, name }) => [tunnus, name])).toEqual([['rivi 2', 'Nimetty']]);
});

test.each(['RH', 'rh', 'Rakennehanke 1'])('an osahanke of the hanke %j is linked to its row', (Hanke) => {
  const portfolio = readPortfolio(workbookOf({ Osahankkeet: [{ Hanke }] }), '2020-11-30');
  expect(portfolio.osahankkeet[0]?.hanke?.key).toBe('RH');
});

test('an osahanke of an unknown hanke is linked to none', () => {
  expect(
    readPortfolio(workbookOf({ Osahankkeet: [{ Hanke: 'Muu' }] }), '2020-11-30').osahankkeet[0]?.hanke,
  ).toBeNull();
});

test('all detail tabs are linked alike', () => {
  const rows = {
    Rekrytoinnit: [{}],
    Hankinnat: [{}],
    Sopimukset: [{}],
    Toimenpiteet: [{}],
    Talous: [{}],
    Päätösasiat: [{}],
  };
  const [osahanke] = readPortfolio(workbookOf(rows), '2020-11-30').osahankkeet;
  expect(DETAIL_TABS.map((id) => osahanke?.details[id].length)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('the example: every row used, none left', () => {
  const { tabs, unknownLinks } = readPortfolio(exampleGrids(), '2020-11-30');
  const counts = TAB_IDS.filter((id) => tabs[id].present).map((id) => [
    id,
    tabs[id].rows.length,
    tabs[id].total,
  ]);
  expect(counts).toEqual([
    ['osahankkeet', 10, 10],
    ['hankkeet', 2, 2],
    ['rekrytoinnit', 14, 14],
    ['hankinnat', 5, 5],
    ['sopimukset', 4, 4],
    ['toimenpiteet', 10, 10],
    ['paatosasiat', 11, 11],
    ['kokoukset', 10, 10],
    ['koontitekstit', 7, 7],
    ['asetukset', 4, 4],
    ['kayttooikeudet', 13, 13],
  ]);
  expect(unknownLinks).toEqual([]);
});

test('a cell is named by its tab, column and row', () => {
  expect(cellReference('Rekrytoinnit', 7, 28)).toBe('Rekrytoinnit!AB7');
});

test('any cells under the headers: nothing throws, every row has one place, and every finding can be made', () => {
  const example = exampleGrids();
  const spoilt = fc.tuple(
    ...TAB_IDS.map((id) =>
      fc.array(fc.array(anyRawCell(), { maxLength: example[id]?.[0]?.length ?? 4 }), { maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(spoilt, (rows) => {
      const grids = Object.fromEntries(
        TAB_IDS.map((id, index) => {
          const known = example[id];
          return [id, known === null ? null : [...known.slice(0, 3), ...(rows[index] ?? [])]];
        }),
      ) as unknown as Grids;
      const portfolio = readPortfolio(grids, '2020-11-30');
      for (const id of TAB_IDS) {
        const { rows: used, left, total } = portfolio.tabs[id];
        expect(new Set([...used.map(({ number }) => number), ...left.map(({ row }) => row)]).size).toBe(
          total,
        );
      }
      const placed = [portfolio.common, ...portfolio.osahankkeet.map(({ details }) => details)]
        .map((details) => DETAIL_TABS.reduce((sum, id) => sum + details[id].length, 0))
        .reduce((sum, count) => sum + count, 0);
      expect(placed).toBe(DETAIL_TABS.reduce((sum, id) => sum + portfolio.tabs[id].rows.length, 0));
      const { settings } = readSettings(portfolio.tabs.asetukset.rows);
      const { lights } = runRules({ today: '2020-11-30', month: '2020-11', settings, portfolio });
      expect(lights).toHaveLength(portfolio.osahankkeet.length);
    }),
    { numRuns: 60 },
  );
});
