// Migrations of own tabs: only what lacks is added, in order, and rows keep their places.

import { OWN_TABS } from '../../../../../src/domain/workbook/own-tabs/index';
import { MIGRATIONS } from '../../../../../src/domain/workbook/own-tabs/migrations/index';
import {
  type Migration,
  pendingColumns,
} from '../../../../../src/domain/workbook/own-tabs/migrations/migration';
import { raportit } from '../../../../../src/domain/workbook/own-tabs/raportit';

const GRID = [
  ['Raporttien loki', '', '', ''],
  ['Tila', 'Ajo', 'oma', 'Versio'],
  ['Luonnos', 'ajo-1', 'muistiinpano', 1],
  ['', '', '', ''],
  ['Julkaistu', 'ajo-2', '', 2],
];
const CONTEXT = { file: 'tama' };

test('an early Raportit gets the column Taulukko, filled for the rows that are there', () => {
  expect(pendingColumns(MIGRATIONS, raportit, 1, GRID, CONTEXT)).toEqual([
    { header: 'Taulukko', cells: ['tama', '', 'tama'] },
  ]);
});

test('nothing is pending at the present version, where the column is there, or without headers', () => {
  expect(pendingColumns(MIGRATIONS, raportit, 2, GRID, CONTEXT)).toEqual([]);
  const withColumn = GRID.map((row, at) => [...row, at === 1 ? 'taulukko:' : '']);
  expect(pendingColumns(MIGRATIONS, raportit, 1, withColumn, CONTEXT)).toEqual([]);
  expect(pendingColumns(MIGRATIONS, raportit, 1, [['jotain muuta']], CONTEXT)).toEqual([]);
});

test('several steps go in the order of their versions', () => {
  const steps: Migration[] = [
    { name: 'toinen', tab: 'Raportit', to: 3, column: 'rivit', fill: () => 'b' },
    { name: 'ensimmainen', tab: 'Raportit', to: 2, column: 'taulukko', fill: () => 'a' },
    { name: 'muu', tab: 'Arviot', to: 2, column: 'aika', fill: () => 'x' },
  ];
  expect(pendingColumns(steps, raportit, 1, GRID, CONTEXT).map(({ header }) => header)).toEqual([
    'Taulukko',
    'Rivit',
  ]);
  expect(pendingColumns(steps, raportit, 2, GRID, CONTEXT).map(({ header }) => header)).toEqual(['Rivit']);
});

test('every version of an own tab is reached by steps without a gap, each adding a declared column', () => {
  for (const { tab, version } of OWN_TABS) {
    const steps = MIGRATIONS.filter((one) => one.tab === tab.name);
    expect(steps.map(({ to }) => to).sort()).toEqual(Array.from({ length: version - 1 }, (_, at) => at + 2));
    for (const { column } of steps) expect(Object.keys(tab.columns)).toContain(column);
  }
  const tabs = OWN_TABS.map(({ tab }) => tab.name);
  expect(MIGRATIONS.every((one) => tabs.includes(one.tab))).toBe(true);
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});
