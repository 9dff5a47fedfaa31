// Keeps the references of formulas, drop-down ranges and conditional formats right when lines or tabs change.
import { type Span, withoutSpan, withSpan } from './line-shift';
import { columnLetters, columnNumber } from './rectangle';
import type { SheetModel } from './sheet';
import { quotedTab, unquotedTab } from './tab-name';

/** What happened to the tab that references may point at. */
export type ReferenceChange =
  | { readonly kind: 'inserted' | 'deleted'; readonly axis: 'rows' | 'columns'; readonly span: Span }
  | { readonly kind: 'renamed'; readonly to: string }
  | { readonly kind: 'gone' };

const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    // A tab, then what it points at; or a reference of the own tab.
    "(?<![\\p{L}\\p{N}_.$!'])(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?" +
      '(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}(?:\\$?\\d+)?)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)' +
      '(?![\\p{L}\\p{N}_(.!])',
  ].join('|'),
  'giu',
);

/**
 * Rewrites everything in the workbook that points at `tab`.
 * @param tabName the tab's name as formulas know it: the old one where it was renamed
 */
export function followReferences(
  sheets: readonly SheetModel[],
  tab: SheetModel,
  tabName: string,
  change: ReferenceChange,
): void {
  for (const sheet of sheets) {
    const rewrite = (formula: string) => rewritten(formula, sheet === tab, tabName, change);
    for (const row of sheet.rows) {
      for (const [column, cell] of row) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) row.set(column, { ...cell, formula });
      }
    }
    // Rules that stay the same stay the same objects, so that saving sees no change.
    sheet.validations = sheet.validations.map((rule) => {
      if (rule.criteria.kind !== 'range') return rule;
      const reference = rewrite(rule.criteria.reference);
      return reference === rule.criteria.reference
        ? rule
        : { ...rule, criteria: { kind: 'range', reference } };
    });
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      if (format.rule.kind !== 'formula') return format;
      const formula = rewrite(format.rule.formula);
      return formula === format.rule.formula ? format : { ...format, rule: { ...format.rule, formula } };
    });
  }
}

/** @param own true where references without a tab mean the changed one */
export function rewritten(formula: string, own: boolean, tabName: string, change: ReferenceChange): string {
  return formula.replace(TOKEN, (whole: string, tab: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const meant = tab === undefined ? own : unquotedTab(tab).toLowerCase() === tabName.toLowerCase();
    if (!meant) return whole;
    if (change.kind === 'gone') return tab === undefined ? whole : '#REF!';
    if (change.kind === 'renamed') return tab === undefined ? whole : `${quotedTab(change.to)}!${reference}`;
    const moved = shifted(reference, change);
    return tab === undefined || moved === '#REF!' ? moved : `${tab}!${moved}`;
  });
}

/** One corner: `$B$4`, `B` or `4`, in pieces. */
interface Corner {
  readonly column: string;
  readonly columnFixed: string;
  readonly row: string;
  readonly rowFixed: string;
}

function shifted(reference: string, change: Extract<ReferenceChange, { readonly span: Span }>): string {
  const [from = '', to] = reference.split(':');
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  const { axis } = change;
  const start = place(first, axis);
  // "A:C" knows no rows; "A2:C" has no last row.
  if (start === undefined) return reference;
  const end = place(last, axis) ?? Number.MAX_SAFE_INTEGER / 2;
  const area =
    axis === 'rows'
      ? { row: start, rows: end - start + 1, column: 1, columns: 1 }
      : { row: 1, rows: 1, column: start, columns: end - start + 1 };
  const move = change.kind === 'inserted' ? withSpan : withoutSpan;
  const [moved] = move(area, axis, change.span);
  if (!moved) return '#REF!';
  const [newStart, length] = axis === 'rows' ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const opened = withPlace(first, axis, newStart);
  if (to === undefined) return opened;
  return `${opened}:${place(last, axis) === undefined ? to : withPlace(last, axis, newStart + length - 1)}`;
}

function corner(text: string): Corner {
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] =
    /^(\$?)([A-Z]{1,3})?(\$?)(\d*)$/i.exec(text) ?? [];
  // "$4" alone: the sign belongs to the row.
  return column === '' && columnFixed !== ''
    ? { column, columnFixed: '', row, rowFixed: columnFixed }
    : { column, columnFixed, row, rowFixed };
}

function place({ column, row }: Corner, axis: 'rows' | 'columns'): number | undefined {
  if (axis === 'rows') return row === '' ? undefined : Number(row);
  return column === '' ? undefined : columnNumber(column);
}

function withPlace(one: Corner, axis: 'rows' | 'columns', at: number): string {
  const column = axis === 'columns' ? columnLetters(at) : one.column;
  const row = axis === 'rows' ? String(at) : one.row;
  return one.columnFixed + column + one.rowFixed + row;
}
