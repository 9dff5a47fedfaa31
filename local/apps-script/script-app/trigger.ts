// Trigger: an installed trigger as a script sees it.
import { Emulated } from '../host/emulated';
import { EventType, TriggerSource } from './enums';
import type { InstalledTrigger } from './trigger-store';

export class Trigger extends Emulated {
  override readonly _name = 'Trigger';
  readonly _trigger: InstalledTrigger;

  constructor(trigger: InstalledTrigger) {
    super();
    this._trigger = trigger;
  }

  getUniqueId(): string {
    return this._trigger.id;
  }

  getHandlerFunction(): string {
    return this._trigger.handler;
  }

  getEventType() {
    return EventType[this._trigger.event.type];
  }

  getTriggerSource() {
    return this._trigger.event.type === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  /** The spreadsheet's id; null for a clock. */
  getTriggerSourceId(): string | null {
    return this._trigger.event.type === 'CLOCK' ? null : this._trigger.documentId;
  }
}
