// The role of one person from the rows of Käyttöoikeudet.
import fc from 'fast-check';
import { type Access, accessOf } from '../../../src/domain/roles/access';
import type { RawGrid } from '../../../src/domain/workbook/raw';
import { readTab } from '../../../src/domain/workbook/read-tab';
import { kayttooikeudet } from '../../../src/domain/workbook/tabs/kayttooikeudet';
import { anyRawCell } from '../../support/any-cell';

const HEADERS = ['Sähköposti', 'Rooli', 'Osahankkeet'];
const DIRECTOR = ['johtaja@example.org', 'Hankejohtaja', ''];
const ME = 'mina@example.org';

const access = (rows: RawGrid | null, email = ME, mayEdit = false): Access =>
  accessOf(email, readTab(kayttooikeudet, rows === null ? null : [HEADERS, ...rows]), () => mayEdit);

test.each([
  ['a row gives its role', [DIRECTOR, [ME, 'Arviointivastaava', '']], 'Arviointivastaava', 'listed'],
  [
    'case and spaces are forgiven',
    [DIRECTOR, [' MINA@Example.org ', ' hankeJOHTAJA', '']],
    'Hankejohtaja',
    'listed',
  ],
  ['a synonym of the role', [[ME, 'Johtaja', '']], 'Hankejohtaja', 'listed'],
  ['a slip in the role gives nothing', [DIRECTOR, [ME, 'Hankejohtja', '']], 'Lukija', 'not-listed'],
  ['no role gives nothing', [DIRECTOR, [ME, '', 'RH-01']], 'Lukija', 'not-listed'],
  ['a sheet error gives nothing', [DIRECTOR, [ME, '#N/A', '']], 'Lukija', 'not-listed'],
  ['a name chip gives nothing', [DIRECTOR, ['Minä Itse', 'Hankejohtaja', '']], 'Lukija', 'not-listed'],
  [
    'two addresses in a cell give nothing',
    [DIRECTOR, [`${ME}, x@example.org`, 'Hankejohtaja', '']],
    'Lukija',
    'not-listed',
  ],
  ['an address that only begins alike', [DIRECTOR, [`${ME}.fi`, 'Hankejohtaja', '']], 'Lukija', 'not-listed'],
  [
    'several rows count together',
    [[ME, 'Lukija', ''], DIRECTOR, [ME, 'Koordinaattori', 'RH-01']],
    'Koordinaattori',
    'listed',
  ],
  ['a Lukija by the tab', [DIRECTOR, [ME, 'Lukija', '']], 'Lukija', 'listed'],
] as const)('%s', (_name, rows, role, basis) => {
  expect(access(rows)).toMatchObject({ role, basis });
});

test('a person whom Google does not name is a Lukija, also where there is no tab or no director', () => {
  for (const email of ['', '  ']) {
    expect(access(null, email, true)).toEqual({ role: 'Lukija', basis: 'no-email', own: [], deadRows: [] });
    expect(access([['', 'Hankejohtaja', '']], email, true)).toMatchObject({ role: 'Lukija' });
  }
});

test('without the tab everybody else is a director', () => {
  expect(access(null)).toMatchObject({ role: 'Hankejohtaja', basis: 'no-tab' });
});

test('where no row names a director, whoever may edit the tab stands in', () => {
  for (const rows of [[], [[ME, 'Koordinaattori', 'RH-01']], [['Johtaja', 'Hankejohtaja', '']]]) {
    expect(access(rows, ME, true)).toMatchObject({ role: 'Hankejohtaja', basis: 'no-director' });
    expect(access(rows, ME, false).role).not.toBe('Hankejohtaja');
  }
});

test('the protection is asked about only where no row names a director', () => {
  const ask = jest.fn(() => true);
  accessOf(ME, readTab(kayttooikeudet, [HEADERS, DIRECTOR]), ask);
  accessOf(ME, readTab(kayttooikeudet, null), ask);
  accessOf('', readTab(kayttooikeudet, [HEADERS]), ask);
  expect(ask).not.toHaveBeenCalled();
  accessOf(ME, readTab(kayttooikeudet, [HEADERS]), ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('own osahankkeet are separated by commas, semicolons or lines, over all rows', () => {
  const rows = [
    DIRECTOR,
    [ME, 'Koordinaattori', 'RH-01, RH-02;Arvot\n RH-03 ,'],
    [ME, 'Koordinaattori', 'RH-04'],
  ];
  expect(access(rows).own).toEqual(['RH-01', 'RH-02', 'Arvot', 'RH-03', 'RH-04']);
});

test('rows that give nobody rights are named with the cell that can’t be read', () => {
  const rows = [
    DIRECTOR,
    ['Arvi Arvioija', 'Lukija', ''],
    [ME, 'Päällikkö', ''],
    ['', 'Lukija', ''],
    ['', '', ''],
  ];
  expect(access(rows, DIRECTOR[0]).deadRows).toEqual([
    { row: 3, header: 'Sähköposti' },
    { row: 4, header: 'Rooli' },
    { row: 5, header: 'Sähköposti' },
  ]);
});

const textOf = (cell: unknown) => (typeof cell === 'string' ? cell.trim().toLowerCase() : '');

test('whatever the cells hold, nobody has a role that no row of their own gives', () => {
  const roles = fc.constantFrom('Hankejohtaja', 'Arviointivastaava', 'Koordinaattori', 'Lukija', 'muu');
  const cell = fc.oneof(anyRawCell(), roles, fc.constantFrom(ME, 'toinen@example.org'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }), (rows) => {
      const { role } = access([DIRECTOR, ...rows]);
      if (role === 'Lukija') return;
      const own = rows.filter(([email]) => textOf(email) === ME).map(([, one]) => one);
      expect(own.map((one) => textOf(one))).toContain(role.toLowerCase());
    }),
    { numRuns: 300 },
  );
});
