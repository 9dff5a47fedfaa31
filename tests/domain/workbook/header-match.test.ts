// Headers are found by name wherever they stand; what is doubled, missing or almost right is said, never guessed in silence.
import fc from 'fast-check';
import { foldHeader, matchHeaders } from '../../../src/domain/workbook/header-match';
import { asetukset } from '../../../src/domain/workbook/tabs/asetukset';
import { kokoukset } from '../../../src/domain/workbook/tabs/kokoukset';
import { osahankkeet } from '../../../src/domain/workbook/tabs/osahankkeet';
import { paatosasiat } from '../../../src/domain/workbook/tabs/paatosasiat';
import { anyRawCell, LONGEST_CELL } from '../../support/any-cell';

const BASIC = ['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori', 'Alkaa', 'Päättyy', 'Tilanne'];

const placesOf = (...rows: string[][]) => matchHeaders(rows, osahankkeet).places;

test.each([
  'Budjetti',
  'Budjetti €',
  'Budjetti (€)',
  'Budjetti [€]',
  'budjetti',
  'BUDJETTI',
  ' Budjetti  ',
  '\u00a0Budjetti\u00a0€',
  'Budjetti:',
  'Budjetti :',
  'Budjetti (€):',
  'Budjetti €:',
  'Budjetti € (alv 0 %)',
  'Budjetti*',
  'Budjetti, €',
  'Budjetti / €',
  'Bud\u200bjetti',
  'Talousarvio (€)',
])('the header %j is the column Budjetti', (header) => {
  expect(placesOf([...BASIC, header]).get('budjetti')).toBe(9);
});

test.each([
  ['Osa-alue', 'osaAlue'],
  ['Osa–alue', 'osaAlue'],
  ['Osa - alue', 'osaAlue'],
  ['Osa\u2011alue', 'osaAlue'],
  ['Osa\u2212alue', 'osaAlue'],
  ['Osaalue', 'osaAlue'],
  ['Sa\u0308hko\u0308posti', 'sahkoposti'],
  ['Sahkoposti', 'sahkoposti'],
  ['S-posti', 'sahkoposti'],
  ['Valmius %', 'valmiusaste'],
  ['Edistyminen', 'valmiusaste'],
  ['Sparrausryhmä\nkokoontunut', 'sparrausryhmaKokoontunut'],
])('the header %j is the column %s', (header, key) => {
  const match = matchHeaders([[...BASIC, header]], osahankkeet);
  expect(match.places.get(key)).toBe(9);
  expect(match.problems).toEqual([]);
});

test.each([
  'Kuka päättää/käsittelee',
  'Kuka päättää / käsittelee',
  'Kuka päättää, käsittelee',
  'kuka päättää ,käsittelee',
])('%j: slash or comma, with spaces or without', (header) => {
  expect(matchHeaders([['Tunnus', 'Asia', header]], paatosasiat).places.get('kukaPaattaa')).toBe(3);
});

test.each(['Tavoite, ehto', 'Tavoite/ehto', 'Tavoite / ehto'])(
  '%j is one column, not its alias Tavoite',
  (header) => {
    const match = matchHeaders([['Tunnus', 'Asia', header]], paatosasiat);
    expect(match.places.get('tavoiteEhto')).toBe(3);
  },
);

test('a canonical name wins over another column’s alias, and the other column is then not there', () => {
  const match = matchHeaders([['Tunnus', 'Asia', 'Tila', 'Tilanne']], paatosasiat);
  expect(match.places.get('tila')).toBe(3);
  expect(match.problems).toEqual([
    { problem: 'doubled', header: 'Tila', found: 'Tilanne', row: 1, column: 4 },
  ]);
});

test.each([1, 2, 3, 4, 5])('headers may stand on row %i, under title rows', (row) => {
  const titles = Array.from({ length: row - 1 }, (_, at) => [
    `POPsote, Osahanke ${at}`,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
  const match = matchHeaders([...titles, BASIC], osahankkeet);
  expect(match.row).toBe(row);
  expect(match.problems).toEqual([]);
});

test('on row 6 they are not looked for: every required column is missing', () => {
  const match = matchHeaders([[''], [''], [''], [''], [''], BASIC], osahankkeet);
  expect(match).toMatchObject({ row: 0 });
  expect(match.places.size).toBe(0);
  expect(match.problems.map(({ header }) => header)).toEqual(BASIC);
  expect(new Set(match.problems.map(({ problem }) => problem))).toEqual(new Set(['missing']));
});

test('the row with the most known headers is taken, the upper of two alike', () => {
  expect(matchHeaders([['Osahanke', 'Tilanne', ''], BASIC], osahankkeet).row).toBe(2);
  expect(matchHeaders([BASIC, BASIC], osahankkeet).row).toBe(1);
});

test('of two equal headers the left one is used and the other pointed at', () => {
  const match = matchHeaders([['', ...BASIC, 'Projekti']], osahankkeet);
  expect(match.places.get('osahanke')).toBe(3);
  expect(match.problems).toEqual([
    { problem: 'doubled', header: 'Osahanke', found: 'Projekti', row: 1, column: 10 },
  ]);
});

test('a missing required header is named; a missing optional one is not', () => {
  const match = matchHeaders(
    [['otsake'], BASIC.filter((header) => header !== 'Koordinaattori')],
    osahankkeet,
  );
  expect(match.problems).toEqual([
    { problem: 'missing', header: 'Koordinaattori', found: '', row: 2, column: 1 },
  ]);
});

test('a header a slip away from a missing column is read as it, and said', () => {
  const headers = BASIC.map((header) => (header === 'Koordinaattori' ? 'Kordinaatori' : header));
  const match = matchHeaders([headers], osahankkeet);
  expect(match.places.get('koordinaattori')).toBe(5);
  expect(match.problems).toEqual([
    { problem: 'almost', header: 'Koordinaattori', found: 'Kordinaatori', row: 1, column: 5 },
  ]);
});

test('a slip never takes the place of a header that is there', () => {
  const match = matchHeaders([[...BASIC, 'Koordinaattoria']], osahankkeet);
  expect(match.places.get('koordinaattori')).toBe(5);
  expect(match.problems).toEqual([]);
});

test('one of two headers in a merged cell: the empty one is missing, the rest is read', () => {
  const match = matchHeaders([['Tunnus', 'Osahanke', '', ...BASIC.slice(3)]], osahankkeet);
  expect(match.places.get('vastuutaho')).toBe(4);
  expect(match.problems).toEqual([{ problem: 'missing', header: 'Hanke', found: '', row: 1, column: 1 }]);
});

test('on a tab of two columns one known header is enough to say what the other lacks', () => {
  const merged = matchHeaders(
    [
      ['Asetukset', ''],
      ['Asetus', ''],
    ],
    asetukset,
  );
  expect(merged.row).toBe(2);
  expect(merged.problems.map(({ problem, header }) => `${problem} ${header}`)).toEqual(['missing Arvo']);
  const slip = matchHeaders([['Asetus', 'Arvoo']], asetukset);
  expect(slip.problems.map(({ problem, header }) => `${problem} ${header}`)).toEqual(['almost Arvo']);
});

test('one known word in a title is no header row on a wider tab', () => {
  expect(matchHeaders([['Kokous'], ['Ohjausryhmä']], kokoukset).row).toBe(0);
});

test('numbers, ticks and days among the headers are unknown columns', () => {
  const match = matchHeaders([[2020, true, { day: '2020-11-30', minutes: 0 }, ...BASIC]], osahankkeet);
  expect(match.places.get('tunnus')).toBe(4);
  expect(match.problems).toEqual([]);
});

test('an empty grid has no headers', () => {
  expect(matchHeaders([], osahankkeet).row).toBe(0);
  expect(matchHeaders([[]], osahankkeet).row).toBe(0);
});

test('any five rows give places inside the grid, each column once, without holding anybody up', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyRawCell(), { maxLength: 12 }), { maxLength: 6 }), (grid) => {
      const { row, places } = matchHeaders(grid, osahankkeet);
      const columns = [...places.values()];
      expect(new Set(columns).size).toBe(columns.length);
      for (const column of columns) expect(column).toBeLessThanOrEqual(grid[row - 1]?.length ?? 0);
    }),
  );
  const started = process.hrtime.bigint();
  foldHeader('('.repeat(LONGEST_CELL));
  foldHeader(`x${' '.repeat(LONGEST_CELL - 2)}y`);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(200);
});
