// The typed gate: a raw cell and its column's type in, a typed cell out.
import type { Column } from '../column';
import { isBlank, isSheetError, type RawCell, shownText } from '../raw';
import type { Cell, Reading } from './cell';
import { isPlaceholder } from './placeholder';
import { readDay, readTime } from './read-day';
import { readMoney, readNumber, readPercent } from './read-number';
import { readChoice, readEmail, readMonth, readText, readUrl } from './read-text';

/** `at` is the 1-based column in the sheet; `asShares` concerns percent columns (see columnHoldsShares). */
export function readCell(
  raw: RawCell,
  column: Column<unknown>,
  at: number,
  asShares: boolean,
): Cell<unknown> {
  if (isBlank(raw)) return { state: 'empty', column: at };
  const shown = shownText(raw).trim();
  if (isSheetError(raw)) return { state: 'unreadable', column: at, shown, problem: 'sheet-error' };
  const reading = readByType(raw, column, asShares);
  if ('value' in reading) return { state: 'value', column: at, value: reading.value, shown };
  if (!column.required && isPlaceholder(shown)) {
    return { state: 'unreadable', column: at, shown, problem: 'placeholder' };
  }
  return { state: 'unreadable', column: at, shown, ...reading };
}

function readByType(raw: RawCell, column: Column<unknown>, asShares: boolean): Reading<unknown> {
  switch (column.type) {
    case 'text':
    case 'longText':
      return readText(raw);
    case 'day':
      return readDay(raw);
    case 'time':
      return readTime(raw);
    case 'money':
      return readMoney(raw);
    case 'percent':
      return readPercent(raw, asShares);
    case 'number':
      return readNumber(raw);
    case 'choice':
      return readChoice(raw, column);
    case 'email':
      return readEmail(raw);
    case 'month':
      return readMonth(raw);
    case 'url':
      return readUrl(raw);
  }
}
