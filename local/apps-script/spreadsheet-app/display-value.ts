// A cell's text as the sheet shows it, in the file's locale: what getDisplayValues gives.
import { type Cell, isDateFormat, isSheetError } from '../../model/cell';
import { shownDate } from './display-date';
import { shownNumber } from './display-number';
import type { SheetLocale } from './locale';

/** Platform facts §8.3 no. 7. A formula shows its last computed value. */
export function displayValue(cell: Cell, locale: SheetLocale): string {
  const { value, numberFormat } = cell;
  if (typeof value === 'string') return value;
  if (isSheetError(value)) return value.error;
  if (typeof value === 'boolean') return locale.booleans[value ? 0 : 1];
  if (numberFormat && isDateFormat(numberFormat)) return shownDate(value, numberFormat, locale);
  return shownNumber(value, numberFormat, locale);
}
