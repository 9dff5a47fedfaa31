// Which call needs which OAuth scope (platform facts §3.2), and what a script is told where it lacks one.

const AUTH = 'https://www.googleapis.com/auth/';

type ScopeNames = readonly string[];

const SHEETS: ScopeNames = ['spreadsheets.currentonly', 'spreadsheets'];
const SHEETS_FULL: ScopeNames = ['spreadsheets'];
const CONTAINER_UI: ScopeNames = ['script.container.ui'];
const EMAIL: ScopeNames = ['userinfo.email'];
const TRIGGERS: ScopeNames = ['script.scriptapp'];
const MAIL: ScopeNames = ['script.send_mail'];
const DRIVE: ScopeNames = ['drive.file', 'drive'];
const DOCS: ScopeNames = ['drive.file', 'documents', 'drive'];
const DOCUMENT_APP: ScopeNames = ['documents'];
const DRIVE_APP: ScopeNames = ['drive', 'drive.readonly'];
const NONE: ScopeNames = [];

/**
 * `Class.method` → any one of these scopes is enough; [] = none needed. Looked up as `Class.method`, then
 * `Class.*`, then the default of the service that the object came from.
 */
const BY_METHOD: Readonly<Record<string, ScopeNames>> = {
  'SpreadsheetApp.getActive': SHEETS,
  'SpreadsheetApp.getActiveSpreadsheet': SHEETS,
  'SpreadsheetApp.getActiveSheet': SHEETS,
  'SpreadsheetApp.getActiveRange': SHEETS,
  'SpreadsheetApp.getCurrentCell': SHEETS,
  'SpreadsheetApp.getSelection': SHEETS,
  'SpreadsheetApp.flush': SHEETS,
  'SpreadsheetApp.getUi': NONE,
  // Throws under currentonly although documented as allowed (§13).
  'SpreadsheetApp.getActiveRangeList': SHEETS_FULL,
  'SpreadsheetApp.enableBigQueryExecution': ['bigquery.readonly'],
  'SpreadsheetApp.*': SHEETS_FULL,
  'Ui.showSidebar': CONTAINER_UI,
  'Ui.showModalDialog': CONTAINER_UI,
  'Ui.showModelessDialog': CONTAINER_UI,
  'Ui.*': NONE,
  'Menu.*': NONE,
  'PromptResponse.*': NONE,
  'Blob.*': NONE,
  'Session.getActiveUser': EMAIL,
  'Session.getEffectiveUser': EMAIL,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'ClockTriggerBuilder.*': TRIGGERS,
  'SpreadsheetTriggerBuilder.*': TRIGGERS,
  'TriggerBuilder.*': TRIGGERS,
  'MailApp.sendEmail': MAIL,
  'MailApp.getRemainingDailyQuota': MAIL,
  'DocumentApp.create': DOCUMENT_APP,
  'DocumentApp.openById': DOCUMENT_APP,
  'DocumentApp.openByUrl': DOCUMENT_APP,
};

const BY_SERVICE: Readonly<Record<string, ScopeNames>> = {
  SpreadsheetApp: SHEETS,
  Drive: DRIVE,
  Docs: DOCS,
  DriveApp: DRIVE_APP,
};

const ADVANCED: Readonly<Record<string, string>> = { Drive: 'drive', Docs: 'docs' };

/**
 * @param service the global the object came from, such as `SpreadsheetApp`
 * @param className Apps Script's class name, such as `Range`
 * @returns full scope addresses, any one of which is enough; empty where none is needed
 */
export function scopesFor(service: string, className: string, method: string): readonly string[] {
  const isBuilder =
    service === 'SpreadsheetApp' && className === 'SpreadsheetApp' && method.startsWith('new');
  return addressesOf(
    isBuilder
      ? NONE
      : (BY_METHOD[`${className}.${method}`] ?? BY_METHOD[`${className}.*`] ?? BY_SERVICE[service] ?? NONE),
  );
}

/** The lists above → their full addresses: asked at every call of every service. */
const addresses = new Map<ScopeNames, readonly string[]>();

function addressesOf(names: ScopeNames): readonly string[] {
  const known = addresses.get(names) ?? names.map((name) => AUTH + name);
  addresses.set(names, known);
  return known;
}

export interface Refusal {
  readonly name: string;
  readonly message: string;
}

/** What the script is told, or undefined where the call may go on. */
export function refusalOf(
  service: string,
  className: string,
  method: string,
  granted: ReadonlySet<string>,
): Refusal | undefined {
  const needed = scopesFor(service, className, method);
  if (needed.length === 0 || needed.some((scope) => granted.has(scope))) return undefined;
  const api = ADVANCED[service];
  if (api) {
    const call = `${api}.${className.replace(/^.*\./, '').toLowerCase()}.${method}`;
    const message = `API call to ${call} failed with error: Request had insufficient authentication scopes.`;
    return { name: 'GoogleJsonResponseException', message };
  }
  const message = `Specified permissions are not sufficient to call ${className}.${method}. Required permissions: ${scopeList(needed)}`;
  return { name: 'Exception', message };
}

/** Any one of several scopes, as Google's messages list them. */
export function scopeList(anyOf: readonly string[]): string {
  return anyOf.length === 1 ? String(anyOf[0]) : `(${anyOf.join(' || ')})`;
}
