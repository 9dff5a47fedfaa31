// The number format of an empty column, by what the column holds.
import type { Column } from '../column';

export const TEXT_FORMAT = '@';

/** '' leaves the column automatic: a time may be a day or words. `50` in a percent column is 50 %, so only the sign is shown. */
export function formatFor(column: Column<unknown>, ownTab: boolean): string {
  if (ownTab) return TEXT_FORMAT;
  switch (column.type) {
    case 'day':
      return 'd.m.yyyy';
    case 'money':
      return '#,##0.00 "€"';
    case 'percent':
      return '0" %"';
    // `2020-11` would become a day, and a Tunnus such as 1-2 too.
    case 'month':
      return TEXT_FORMAT;
    case 'text':
      return column.own || column.header === 'Tunnus' ? TEXT_FORMAT : '';
    default:
      return '';
  }
}
