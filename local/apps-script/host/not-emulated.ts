// Apps Script services that exist but are not emulated: they are there by name, and any use of them says so.
import { Emulated } from './emulated';

/** Has no methods, so the guard answers every call with `not emulated: Name.method`. */
export class NotEmulated extends Emulated {
  readonly _name: string;

  constructor(name: string) {
    super();
    this._name = name;
  }
}

/** Built-in globals of Apps Script, less those that the emulator serves. */
export const NOT_EMULATED_SERVICES: readonly string[] = [
  ...['Browser', 'CalendarApp', 'CardService', 'Charts', 'ConferenceDataService'],
  ...['ContactsApp', 'ContentService', 'DataStudioApp', 'DocumentApp', 'DriveApp', 'FormApp', 'GmailApp'],
  ...['GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService', 'Maps'],
  ...['SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
];

/** The global `MimeType`: names of media types that this product may meet. */
export const MIME_TYPES: Readonly<Record<string, string>> = Object.freeze({
  CSV: 'text/csv',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  HTML: 'text/html',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
  PLAIN_TEXT: 'text/plain',
  PNG: 'image/png',
});
