// The declared tabs against the workbook contract and the checked-in example.
import { type Column, headerText } from '../../../../src/domain/workbook/column';
import { foldHeader, matchHeaders } from '../../../../src/domain/workbook/header-match';
import { fold } from '../../../../src/domain/workbook/likeness';
import { raportit } from '../../../../src/domain/workbook/own-tabs/raportit';
import type { Tab } from '../../../../src/domain/workbook/tab';
import { TAB_IDS, TABS } from '../../../../src/domain/workbook/tabs/index';
import { exampleLines } from '../../../support/example-grids';
import { CAUSES, CONTRACT } from '../../../support/workbook-contract';

const DECLARED: readonly (readonly [string, Tab])[] = TAB_IDS.map((id) => [TABS[id].name, TABS[id]]);
const ALL: typeof DECLARED = [...DECLARED, [raportit.name, raportit]];

test('the tabs are those of the contract, in its order, and only Osahankkeet is required', () => {
  expect(DECLARED.map(([name]) => name)).toEqual(Object.keys(CONTRACT));
  expect(DECLARED.filter(([, tab]) => tab.required).map(([name]) => name)).toEqual(['Osahankkeet']);
});

test.each(DECLARED)('%s has the columns, types, required marks and choices of the contract', (name, tab) => {
  const declared = Object.values(tab.columns)
    .filter((column) => !column.own)
    .map((column) => [headerText(column) + (column.required ? '*' : ''), typeOf(column)]);
  const contract = Object.entries(CONTRACT[name] ?? {}).map(([header, type]) => [header, withCauses(type)]);
  expect(declared).toEqual(contract);
});

test('the program’s own columns stand on Osahankkeet only, at its right end', () => {
  const own = DECLARED.flatMap(([name, tab]) =>
    Object.values(tab.columns).flatMap((column) => (column.own ? [`${name}: ${column.header}`] : [])),
  );
  expect(own).toEqual(
    ['Tarkistus', 'Laskettu tilanne', 'Viimeksi muokattu'].map((header) => `Osahankkeet: ${header}`),
  );
  const last = Object.values(TABS.osahankkeet.columns).slice(-3);
  expect(last.every((column) => column.own)).toBe(true);
});

test.each(ALL)('on %s no two columns answer to the same header', (_, tab) => {
  const taken = new Map<string, string>();
  for (const [key, column] of Object.entries(tab.columns)) {
    for (const name of [column.header, headerText(column), ...column.aliases]) {
      for (const folded of [foldHeader(name), fold(foldHeader(name))]) {
        expect([name, taken.get(folded) ?? key]).toEqual([name, key]);
        taken.set(folded, key);
      }
    }
  }
});

test.each(ALL)('every name of a column of %s finds that column', (_, tab) => {
  for (const [key, column] of Object.entries(tab.columns)) {
    const others = Object.entries(tab.columns).filter(([other]) => other !== key);
    for (const name of [column.header, headerText(column), ...column.aliases]) {
      const grid = [[...others.map(([, other]) => headerText(other)), name]];
      const match = matchHeaders(grid, tab);
      expect([name, match.places.get(key), match.problems]).toEqual([name, others.length + 1, []]);
    }
  }
});

test.each(ALL)('%s names its rows and its needs by its own columns, and explains every column', (_, tab) => {
  const keys = Object.keys(tab.columns);
  expect(tab.identity.length).toBeGreaterThan(0);
  for (const key of [...tab.identity, ...tab.needed]) expect(keys).toContain(key);
  expect(tab.tunnusPrefix === '').toBe(!keys.includes('tunnus'));
  expect(tab.purpose).not.toBe('');
  for (const { header, note } of Object.values(tab.columns))
    expect([header, /\.$/.test(note)]).toEqual([header, true]);
});

test('what a row needs to be used is required of it', () => {
  for (const [name, tab] of DECLARED) {
    for (const key of tab.needed) expect([name, key, tab.columns[key]?.required]).toEqual([name, key, true]);
  }
});

test('tabs are told apart by their Tunnus', () => {
  const prefixes = DECLARED.map(([, tab]) => tab.tunnusPrefix).filter((prefix) => prefix !== '');
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

test.each([...exampleLines()])(
  'every header of the example’s %s is known, and nothing is wrong with them',
  (name, lines) => {
    const found = DECLARED.find(([declared]) => declared === name);
    const headers = lines[0] ?? [];
    const match = found === undefined ? undefined : matchHeaders([headers], found[1]);
    expect(match?.places.size).toBe(headers.length);
    expect(match?.problems).toEqual([]);
  },
);

function typeOf(column: Column<unknown>): string {
  return column.choices.length === 0 ? column.type : `${column.type}: ${column.choices.join(', ')}`;
}

function withCauses(type: string): string {
  return type === 'choice: Syy' ? `choice: ${Object.values(CAUSES).flat().join(', ')}` : type;
}
