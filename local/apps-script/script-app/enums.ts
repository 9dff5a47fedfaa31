// Enums of ScriptApp besides AuthMode.
import { scriptEnum } from '../host/script-enum';

export const AuthorizationStatus = scriptEnum('REQUIRED', 'NOT_REQUIRED');
export const EventType = scriptEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = scriptEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const WeekDay = scriptEnum(
  ...(['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const),
);

/** Events of a spreadsheet that a trigger can wait for here. */
export type DocumentEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
