// The layout is the people's own: columns in any order, other names, titles above, columns between — the same findings.
import fc from 'fast-check';
import type { Finding } from '../../../src/domain/findings/finding';
import { runRules } from '../../../src/domain/rules/run';
import type { Column } from '../../../src/domain/workbook/column';
import { headerText } from '../../../src/domain/workbook/column';
import { foldHeader } from '../../../src/domain/workbook/header-match';
import { type Grids, readPortfolio } from '../../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../../src/domain/workbook/raw';
import { readSettings } from '../../../src/domain/workbook/settings';
import type { Tab } from '../../../src/domain/workbook/tab';
import { TAB_IDS, TABS } from '../../../src/domain/workbook/tabs/index';
import { exampleGrids } from '../../support/example-grids';

/** Spoilt here and there, so that findings of every kind are among those compared. */
const GRIDS: Grids = spoil(exampleGrids());

test('the spoilt example gives cell findings and deviations of many rules', () => {
  const rules = new Set(findingsOf(GRIDS).map((finding) => finding.split('|')[0]));
  expect(rules.size).toBeGreaterThan(10);
});

test('columns shuffled, headers renamed, titles on top, unknown columns between: the same findings', () => {
  const expected = findingsOf(GRIDS);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const next = (below: number) => Number(numbers.next().value) % below;
      const grids = Object.fromEntries(
        TAB_IDS.map((id) => [id, GRIDS[id] === null ? null : laidOut(GRIDS[id] as RawGrid, TABS[id], next)]),
      ) as unknown as Grids;
      expect(findingsOf(grids)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

/** Findings without what a layout may change: the places of cells. */
function findingsOf(grids: Grids): string[] {
  const portfolio = readPortfolio(grids, '2020-11-30');
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const run = runRules({ today: '2020-11-30', month: '2020-11', settings, portfolio });
  return [...run.findings.map(bare).sort(), JSON.stringify(run.lights)];
}

function bare({ target, evidence, message, ...rest }: Finding): string {
  const { cell: _cell, ...place } = target;
  const seen = evidence.map(({ column, value }) => `${column}=${value}`);
  const { otherRows: _rows, ...data } = message.data as { otherRows?: unknown };
  return [rest.rule, JSON.stringify({ ...rest, ...place, seen, data })].join('|');
}

function laidOut(grid: RawGrid, tab: Tab, next: (below: number) => number): RawCell[][] {
  const [headers = [], ...rows] = grid;
  const order = headers.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = next(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const unknown = next(3);
  const lines = [headers.map((header) => renamed(String(header), tab, next)), ...rows];
  const moved = lines.map((line, at) => {
    const cells: RawCell[] = order.map((index) => line[index] ?? '');
    const note = at === 0 ? 'Oma muistiinpano XYZ' : 'vapaata tekstiä';
    for (let added = 0; added < unknown; added++) cells.splice((added * 3) % (cells.length + 1), 0, note);
    return cells;
  });
  const width = moved[0]?.length ?? 0;
  const titles = Array.from({ length: next(5) }, (_, at): RawCell[] => [
    `POPsote ${at}`,
    ...new Array<RawCell>(width - 1).fill(''),
  ]);
  return [...titles, ...moved];
}

function renamed(header: string, tab: Tab, next: (below: number) => number): string {
  const column = Object.values(tab.columns).find((one) => foldHeader(one.header) === foldHeader(header));
  if (column === undefined) return header;
  const names = namesOf(column);
  return names[next(names.length)] ?? header;
}

function namesOf(column: Column<unknown>): string[] {
  const full = headerText(column);
  return [
    full,
    full.toUpperCase(),
    ` ${column.header}\u00a0:`,
    `${column.header} (${column.unit || 'oma'})`,
    ...column.aliases,
  ];
}

function spoil(grids: Grids): Grids {
  const set = (grid: RawGrid | null, row: number, header: string, cell: RawCell): RawGrid | null => {
    const at = grid?.[0]?.findIndex((one) => String(one).startsWith(header)) ?? -1;
    if (grid === null || at < 0) throw new Error(`no ${header}`);
    return grid.map((line, index) =>
      index === row ? line.map((old, column) => (column === at ? cell : old)) : line,
    );
  };
  const osahankkeet = set(
    set(set(grids.osahankkeet, 1, 'Sähköposti', 'nimi'), 2, 'Tilanne', 'Oranssi'),
    3,
    'Vastuutaho',
    '',
  );
  const rekrytoinnit = set(set(grids.rekrytoinnit, 3, 'Osahanke', 'RH-77'), 4, 'Tunnus', 'REK-01');
  const hankinnat = set(grids.hankinnat, 1, 'Arvo', '12.500');
  const toimenpiteet = set(
    set(grids.toimenpiteet, 1, 'Päättyy', { day: '2020-10-01', minutes: 0 }),
    2,
    'Alkaa',
    '31.2.2020',
  );
  const asetukset = set(grids.asetukset, 4, 'Arvo', '#N/A');
  return { ...grids, osahankkeet, rekrytoinnit, hankinnat, toimenpiteet, asetukset };
}
