// The rules on a few rows of one tab, while a person types: what the row itself and its tab can tell, nothing across tabs.
import { type IsoDay, monthOf } from '../day/day';
import type { Finding } from '../findings/finding';
import { matchHeaders } from '../workbook/header-match';
import { DETAIL_TABS, type Grids, readPortfolio } from '../workbook/portfolio';
import { isBlank, type RawGrid, shownText } from '../workbook/raw';
import { type ReadTab, readTab } from '../workbook/read-tab';
import type { AnyRow } from '../workbook/row';
import { readSettings } from '../workbook/settings';
import type { Tab } from '../workbook/tab';
import { TAB_IDS, TABS, type TabId } from '../workbook/tabs/index';
import { understandTimes } from '../workbook/times/understand-times';
import { RULES } from './index';
import { osahankeLink } from './osahanke-link/index';
import type { Rule, RuleContext } from './rule';

export interface EditedRows {
  readonly tab: TabId;
  /** The whole tab. */
  readonly grid: RawGrid;
  /** 1-based. */
  readonly rows: ReadonlySet<number>;
  /** For links; null: every link is taken for good. */
  readonly osahankkeet: RawGrid | null;
}

export interface RowCheck {
  readonly findings: readonly Finding[];
  /** The rows that hold something in columns that people fill in. */
  readonly filled: ReadonlySet<number>;
}

/** Settings have their defaults: they decide how grave a deviation is, hardly whether there is one. */
export function runRowRules(edited: EditedRows, today: IsoDay, rules: readonly Rule[] = RULES): RowCheck {
  const { tab: id, rows } = edited;
  const grid = withOthersBare(edited);
  // An edited row's words are as fresh as can be.
  const own = understandTimes(readTab<Tab>(TABS[id], grid), { anchorOf: () => today, meetings: [] });
  const portfolio = readPortfolio(gridsOf(edited, grid), today);
  const context: RuleContext = {
    today,
    month: monthOf(today),
    settings: readSettings([]).settings,
    portfolio,
  };
  const used = (own.rows as readonly AnyRow[]).filter((row) => rows.has(row.number));
  const unusable = own.unusable.filter((row) => rows.has(row.number));
  const findings = rules.flatMap((rule): readonly Finding[] => {
    if (rule.scope === 'row' && rule.tabs.includes(id)) {
      const judged = rule.kind === 'cell' ? [...used, ...unusable] : used;
      return judged.flatMap((row) => [...rule.check(row, context)]);
    }
    if (rule.scope === 'tab' && rule.tabs.includes(id)) {
      return onRows(rule.check(portfolio.tabs[id] as ReadTab, context), rows);
    }
    if (rule.id === osahankeLink.id && edited.osahankkeet !== null) {
      return onRows(osahankeLink.check(context), rows);
    }
    return [];
  });
  return { findings, filled: new Set([...used, ...unusable].map((row) => row.number)) };
}

/** The sheet row that a finding points at; 0 where it points at none. */
export function rowOfFinding({ target }: Pick<Finding, 'target'>): number {
  return target.key === '' ? 0 : Number(/\d+$/.exec(target.cell ?? '')?.[0] ?? 0);
}

function onRows(findings: readonly Finding[], rows: ReadonlySet<number>): Finding[] {
  return findings.filter((finding) => rows.has(rowOfFinding(finding)));
}

/** Of the other rows only what the edited ones are compared with: keys, and percents, which are read by their column. */
function withOthersBare({ tab, grid, rows }: EditedRows): RawGrid {
  const { row: headerRow, places } = matchHeaders(grid, TABS[tab]);
  const kept = new Set<number>();
  for (const [key, column] of Object.entries((TABS[tab] as Tab).columns)) {
    const place = places.get(key);
    const compared = (TABS[tab] as Tab).identity.includes(key) || column.type === 'percent';
    if (place !== undefined && compared) kept.add(place);
  }
  return grid.map((line, index) =>
    index < headerRow || rows.has(index + 1)
      ? line
      : line.map((cell, column) => (kept.has(column + 1) ? cell : '')),
  );
}

function gridsOf(edited: EditedRows, grid: RawGrid): Grids {
  const grids: Record<string, RawGrid | null> = Object.fromEntries(TAB_IDS.map((id) => [id, null]));
  grids.osahankkeet = edited.osahankkeet ?? assumedOsahankkeet(edited);
  grids[edited.tab] = grid;
  return grids as unknown as Grids;
}

/** As if Osahankkeet had whatever the edited rows point at. */
function assumedOsahankkeet({ tab, grid, rows }: EditedRows): RawGrid | null {
  if (!DETAIL_TABS.some((id) => id === tab)) return null;
  const place = matchHeaders(grid, TABS[tab]).places.get('osahanke');
  const references = new Set<string>();
  for (const row of rows) {
    const cell = grid[row - 1]?.[(place ?? 0) - 1] ?? '';
    if (!isBlank(cell)) references.add(shownText(cell).trim());
  }
  const { tunnus, osahanke } = TABS.osahankkeet.columns;
  return [[tunnus.header, osahanke.header], ...[...references].map((one) => [one, one])];
}
