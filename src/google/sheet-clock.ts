// Clock: today in the spreadsheet's time zone. The only place on the server that asks what time it is.
import type { Clock } from '../app/ports';

export function sheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Clock {
  return {
    today: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
  };
}
