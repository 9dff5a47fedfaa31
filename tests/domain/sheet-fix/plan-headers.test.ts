// Which header cells are proposed another text, and that a sound tab gets no proposal.
import fc from 'fast-check';
import { planHeaders } from '../../../src/domain/sheet-fix/plan-headers';
import { headerText } from '../../../src/domain/workbook/column';
import { matchHeaders } from '../../../src/domain/workbook/header-match';
import { TAB_IDS, TABS } from '../../../src/domain/workbook/tabs/index';
import { rekrytoinnit } from '../../../src/domain/workbook/tabs/rekrytoinnit';
import { anyText } from '../../support/any-cell';

const HEADERS = ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite'];
const fixes = (headers: readonly string[]) =>
  planHeaders(rekrytoinnit, [headers]).map(({ why, column, to }) => [why, column, to]);

test.each([
  ['as declared', HEADERS, []],
  ['aliases are right', ['Tunnus', 'Projekti', 'Nimike', 'Työaika', 'Vaihe', 'Tavoitealoitus'], []],
  [
    'a slip',
    ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavotie'],
    [['almost', 6, 'Aloitustavoite']],
  ],
  ['a space at the end', ['Tunnus ', ...HEADERS.slice(1)], [['spaces', 1, 'Tunnus']]],
  ['doubled', [...HEADERS, 'Vaihe'], [['doubled', 7, 'Vaihe 2']]],
  ['likely', [...HEADERS.slice(0, 5), 'Aloitustavoite (sovittu) kk'], [['likely', 6, 'Aloitustavoite']]],
  [
    'likely: another form of the word, or the word among others',
    ['Tunnus', 'Osahanke', 'Tehtävän nimi', 'Työpanos %', 'Nykyinen vaihe', 'Aloitustavoitteet'],
    [
      ['likely', 3, 'Tehtävä'],
      ['likely', 5, 'Vaihe'],
      ['likely', 6, 'Aloitustavoite'],
    ],
  ],
  [
    'likely for two missing columns: nobody can tell which',
    ['Tunnus', 'Osahanke', 'Tehtävän vaihe', 'Työpanos %', 'x', 'Aloitustavoite'],
    [],
  ],
  ['no headers', ['a', 'b'], []],
])('%s', (_name, headers, expected) => {
  expect(fixes(headers)).toEqual(expected);
});

test('no proposal on any declared tab as it is made', () => {
  for (const id of TAB_IDS)
    expect(planHeaders(TABS[id], [Object.values(TABS[id].columns).map(headerText)])).toEqual([]);
});

test('whatever stands beside: a proposal moves no other column', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...HEADERS, 'Vaihe', 'Aloitustavotie', 'Tunnus ']),
      fc.array(anyText(), { maxLength: 3 }),
      (some, more) => {
        const grid = [[...some, ...more]];
        const before = matchHeaders(grid, rekrytoinnit).places;
        for (const fix of planHeaders(rekrytoinnit, grid)) {
          const line = [...some, ...more];
          line[fix.column - 1] = fix.to;
          const after = matchHeaders([line], rekrytoinnit).places;
          for (const [key, column] of before) if (column !== fix.column) expect(after.get(key)).toBe(column);
        }
      },
    ),
    { numRuns: 100 },
  );
});
