// TriggerBuilder and SpreadsheetTriggerBuilder: which function, and which event of the spreadsheet.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import type { Spreadsheet } from '../spreadsheet-app/spreadsheet';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import type { DocumentEvent } from './enums';
import { Trigger } from './trigger';
import type { TriggerStore } from './trigger-store';

export interface TriggerSetup {
  readonly machine: Machine;
  readonly store: TriggerStore;
  /** Runs as a published Editor add-on, whose triggers are fewer and rarer (platform facts §3.6). */
  readonly isAddOn: boolean;
}

export class TriggerBuilder extends Emulated {
  override readonly _name = 'TriggerBuilder';
  readonly #setup: TriggerSetup;
  readonly #handler: string;

  constructor(setup: TriggerSetup, handler: string) {
    super();
    this.#setup = setup;
    this.#handler = handler;
  }

  /** @throws ScriptError for a spreadsheet other than this one: under currentonly there is no other */
  forSpreadsheet(target: Spreadsheet | string): SpreadsheetTriggerBuilder {
    const id = typeof target === 'string' ? target : target.getId();
    if (id !== this.#setup.machine.workbook.id)
      throw new ScriptError(`Document ${id} is missing (perhaps it was deleted?)`);
    return new SpreadsheetTriggerBuilder(this.#setup, this.#handler);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#setup, this.#handler);
  }
}

export class SpreadsheetTriggerBuilder extends Emulated {
  override readonly _name = 'SpreadsheetTriggerBuilder';
  readonly #setup: TriggerSetup;
  readonly #handler: string;
  #type: DocumentEvent | undefined;

  constructor(setup: TriggerSetup, handler: string) {
    super();
    this.#setup = setup;
    this.#handler = handler;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  create(): Trigger {
    const { machine, store, isAddOn } = this.#setup;
    if (!this.#type) throw new ScriptError('The trigger has no event type.');
    return new Trigger(store.add(machine, this.#handler, { type: this.#type }, isAddOn));
  }

  #on(type: DocumentEvent): this {
    this.#type = type;
    return this;
  }
}

checkSignatures(TriggerBuilder.prototype, 'ScriptApp.TriggerBuilder', {
  forSpreadsheet: ['string|Spreadsheet'],
  timeBased: [''],
});
