// The event objects that triggers hand to their functions (platform facts §3.6, §4.5).
import { AuthMode, type Run } from '../apps-script/host/auth-mode';
import { activeUser } from '../apps-script/session/session';
import type { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import type { Edited } from './person-edit';

type Event = Readonly<Record<string, unknown>>;

export function openEvent(run: Run, app: SpreadsheetApp): Event {
  return { authMode: AuthMode[run.mode], source: app.getActive(), ...userOf(run) };
}

/** `value` and `oldValue` are there only for a single typed cell that has, or had, something in it. */
export function editEvent(run: Run, app: SpreadsheetApp, { sheetId, area, ...values }: Edited): Event {
  const { row, column, rows, columns } = area;
  const range = app.getActive().getSheetById(sheetId)?.getRange(row, column, rows, columns);
  const corners = {
    ...{ rowStart: row, rowEnd: row + rows - 1, columnStart: column, columnEnd: column + columns - 1 },
  };
  return { ...openEvent(run, app), ...(range && { range: Object.assign(range, corners) }), ...values };
}

/** An installed onChange: no range (§4.5). */
export function changeEvent(run: Run, app: SpreadsheetApp, changeType: string): Event {
  return { ...openEvent(run, app), changeType };
}

/** Fields in UTC. */
export function clockEvent(triggerUid: string, at: number): Event {
  const date = new Date(at);
  return {
    ...{ authMode: AuthMode.FULL, triggerUid, timezone: 'UTC' },
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, 'day-of-month': date.getUTCDate() },
    ...{ 'day-of-week': date.getUTCDay() || 7, 'week-of-year': isoWeek(date) },
    ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
  };
}

function userOf({ keyboard, simple }: Run): Event {
  return keyboard ? { user: activeUser(keyboard, simple) } : {};
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function isoWeek(date: Date): number {
  const day = 24 * 60 * 60 * 1000;
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * day;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / day / 7) + 1;
}
