// Authorisation modes: what a simple trigger may not call, whatever the manifest's scopes (platform facts §3.6).
import type { User } from './machine';
import { type Refusal, scopeList, scopesFor } from './scopes';
import { scriptEnum } from './script-enum';

export const AuthMode = scriptEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

/** NONE: add-on installed, not yet used in this file; LIMITED: other simple triggers; FULL: everything else. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** One execution as the services see it. */
export interface Run {
  /** Whose rights it uses: the person at the keyboard, or a trigger's creator. */
  readonly user: User;
  /** Who sits at the spreadsheet; undefined where a clock started the script. */
  readonly keyboard: User | undefined;
  readonly mode: AuthModeName;
  /** Started by a simple trigger: needs no consent and learns no e-mail. */
  readonly simple: boolean;
}

const FREE_SERVICES = new Set(['Logger', 'Utilities']);
const FREE_CLASSES = new Set(['Menu']);
const FREE_CALLS = new Set([
  ...['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu', 'Session.getActiveUserLocale'],
]);
/** In LIMITED a script may ask, and is told ''. */
const BLANK_IN_LIMITED = 'Session.getActiveUser';
/** Dialogs that need no scope (§3.2). */
const DIALOGS = new Set(['Ui.alert', 'Ui.prompt']);

/** What the script is told, or undefined where the mode lets the call pass. */
export function modeRefusal(
  mode: AuthModeName,
  service: string,
  className: string,
  method: string,
): Refusal | undefined {
  const call = `${className}.${method}`;
  const needed = scopesFor(service, className, method);
  const allowed =
    mode === 'FULL' || (mode === 'NONE' ? isFree(service, className, call) : isLimited(call, needed));
  if (allowed) return undefined;
  const permissions = needed.length > 0 ? `. Required permissions: ${scopeList(needed)}` : '';
  return { name: 'Exception', message: `You do not have permission to call ${call}${permissions}` };
}

function isFree(service: string, className: string, call: string): boolean {
  return FREE_SERVICES.has(service) || FREE_CLASSES.has(className) || FREE_CALLS.has(call);
}

/** The document, properties, locks and the like; nothing of the user's own, no dialog or sidebar. */
function isLimited(call: string, needed: readonly string[]): boolean {
  if (call === BLANK_IN_LIMITED) return true;
  if (DIALOGS.has(call)) return false;
  return needed.length === 0 || needed.some((scope) => scope.endsWith('/spreadsheets.currentonly'));
}
