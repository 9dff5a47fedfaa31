// Builds a finding on a row: target, evidence and owner are filled from the row and the columns named.
import type { IsoDay } from '../day/day';
import type { CauseGroup, Evidence, Finding, Severity, Target } from '../findings/finding';
import type { FindingMessage } from '../findings/messages';
import { type Cell, shownOf } from '../workbook/cells/cell';
import type { Column, ColumnType } from '../workbook/column';
import { cellReference } from '../workbook/portfolio';
import { type AnyRow, addressOf } from '../workbook/row';
import { shownKeyOf, shownSafely } from '../workbook/shown-safely';
import { TABS } from '../workbook/tabs/index';
import { type Rule, type RuleContext, tabIdOf } from './rule';

/** A row of any tab, typed or not. */
type RowLike = Pick<AnyRow, 'tab' | 'number' | 'key'> & { readonly cells: object };

interface Details {
  readonly severity: Severity;
  /** Key of the column that the finding points at. */
  readonly column: string;
  /** Keys of further columns that bear it out, in order. */
  readonly evidence?: readonly string[];
  readonly cause?: string | undefined;
  readonly causeGroups?: readonly CauseGroup[];
  readonly daysLate?: number;
  /** The day that the forecast gives. */
  readonly forecast?: IsoDay | undefined;
  readonly greys?: boolean;
  readonly message: FindingMessage;
}

export function findingOn(
  rule: Pick<Rule, 'id' | 'kind' | 'area'>,
  row: RowLike,
  context: RuleContext,
  details: Details,
): Finding {
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: details.severity,
    area: rule.area,
    cause: details.cause ?? null,
    causeGroups: details.causeGroups ?? [],
    osahanke: context.portfolio.ownerOf(row),
    target: targetOn(row, details.column),
    evidence: [details.column, ...(details.evidence ?? [])].flatMap((key) => evidenceOn(row, key)),
    daysLate: details.daysLate ?? null,
    forecast: details.forecast ?? null,
    greys: details.greys ?? details.severity === 'virhe',
    message: safeMessage(details.message, columnOf(row.tab, details.column)?.type),
  };
}

export function targetOn(row: RowLike, column: string): Target {
  const cell = cellOn(row, column);
  return {
    tab: row.tab,
    key: shownKeyOf(row),
    column: headerOf(row.tab, column),
    cell: addressOf(row, cell),
  };
}

export function evidenceOn(row: RowLike, column: string): Evidence[] {
  const cell = cellOn(row, column);
  if (cell.state === 'absent') return [];
  return [
    {
      cell: cellReference(row.tab, row.number, cell.column),
      column: headerOf(row.tab, column),
      value: shownSafely(shownOf(cell), columnOf(row.tab, column)?.type),
    },
  ];
}

/** What stood in cells is quoted by some messages, and findings are written into reports, notes and logs. */
function safeMessage(message: FindingMessage, type: ColumnType | undefined): FindingMessage {
  return { ...message, data: safeValue(message.data, type) } as FindingMessage;
}

/** In lists and in parts, too: `words`, `others`. */
function safeValue(value: unknown, type: ColumnType | undefined): unknown {
  if (typeof value === 'string') return shownSafely(value, type);
  if (Array.isArray(value)) return value.map((one: unknown) => safeValue(one, type));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, safeValue(part, type)]));
}

function cellOn(row: RowLike, column: string): Cell<unknown> {
  return (row.cells as Record<string, Cell<unknown>>)[column] ?? { state: 'absent' };
}

function headerOf(tab: string, column: string): string {
  return columnOf(tab, column)?.header ?? column;
}

function columnOf(tab: string, column: string): Column<unknown> | undefined {
  const columns: Readonly<Record<string, Column<unknown>>> = TABS[tabIdOf(tab)].columns;
  return columns[column];
}
