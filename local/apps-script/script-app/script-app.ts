// Emulated ScriptApp: triggers, and what the present user has authorised.
import { AuthMode } from '../host/auth-mode';
import { Emulated, ScriptError } from '../host/emulated';
import type { EnumValue } from '../host/script-enum';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import type { Spreadsheet } from '../spreadsheet-app/spreadsheet';
import { AuthorizationInfo } from './authorization-info';
import { AuthorizationStatus, EventType, TriggerSource, WeekDay } from './enums';
import { Trigger } from './trigger';
import { TriggerBuilder, type TriggerSetup } from './trigger-builder';

export interface ScriptAppSetup extends TriggerSetup {
  /** The manifest's scopes, full addresses. */
  readonly scopes: ReadonlySet<string>;
  /** Those of them that the present user has ticked. */
  readonly granted: () => ReadonlySet<string>;
  /** The person is shown a question for these scopes. */
  readonly askConsent: (scopes: readonly string[]) => void;
}

export class ScriptApp extends Emulated {
  override readonly _name = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  readonly #setup: ScriptAppSetup;

  constructor(setup: ScriptAppSetup) {
    super();
    this.#setup = setup;
  }

  getScriptId(): string {
    return this.#setup.machine.projectId;
  }

  /** The function is looked for only when the trigger runs. */
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#setup, functionName);
  }

  /** The present user's: nobody sees another's (platform facts §3.6). */
  getProjectTriggers(): Trigger[] {
    const { store, machine } = this.#setup;
    return store.own(machine).map((trigger) => new Trigger(trigger));
  }

  /** The present user's for one spreadsheet. */
  getUserTriggers(spreadsheet: Spreadsheet): Trigger[] {
    return this.getProjectTriggers().filter(
      ({ _trigger: { documentId } }) => documentId === spreadsheet.getId(),
    );
  }

  /** @throws ScriptError where it is no longer there */
  deleteTrigger(trigger: Trigger): void {
    const { store, machine } = this.#setup;
    if (!store.remove(machine, trigger.getUniqueId())) {
      throw new ScriptError('The trigger was not found. It may already have been deleted.');
    }
  }

  /** Without scopes: all of the manifest's. Modes other than FULL never ask anything. */
  getAuthorizationInfo(mode: EnumValue, scopes?: readonly string[]): AuthorizationInfo {
    const missing = mode.name() === 'FULL' ? this.#missing(scopes) : [];
    const url =
      `https://accounts.google.com/o/oauth2/auth?state=${encodeURIComponent(this.getScriptId())}` +
      `&scope=${encodeURIComponent(missing.join(' '))}`;
    return new AuthorizationInfo([...this.#setup.granted()], missing.length > 0 ? url : null);
  }

  /** Ends the run and asks the person where a scope is missing (§3.5). */
  requireScopes(mode: EnumValue, scopes: readonly string[]): void {
    this.#require(mode, scopes);
  }

  requireAllScopes(mode: EnumValue): void {
    this.#require(mode, undefined);
  }

  #require(mode: EnumValue, scopes: readonly string[] | undefined): void {
    const missing = mode.name() === 'FULL' ? this.#missing(scopes) : [];
    if (missing.length === 0) return;
    this.#setup.askConsent(missing);
    throw new ScriptError('Authorization is required to perform that action.');
  }

  #missing(scopes: readonly string[] | undefined): string[] {
    const granted = this.#setup.granted();
    return [...(scopes ?? this.#setup.scopes)].map(String).filter((scope) => !granted.has(scope));
  }
}

checkSignatures(ScriptApp.prototype, 'ScriptApp', {
  getScriptId: [''],
  newTrigger: ['string'],
  getProjectTriggers: [''],
  getUserTriggers: ['Spreadsheet'],
  deleteTrigger: ['Trigger'],
  getAuthorizationInfo: ['enum', 'enum array'],
  requireScopes: ['enum array'],
  requireAllScopes: ['enum'],
});
