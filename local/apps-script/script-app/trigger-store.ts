// The installed triggers of scripts, over all emulated processes that share a workbook, with Google's limits.
import { createHash } from 'node:crypto';
import { ScriptError } from '../host/emulated';
import type { Machine, User } from '../host/machine';
import { zoneNamed } from '../host/zone';
import { type ClockSchedule, nextRun } from './clock-schedule';
import type { DocumentEvent } from './enums';

/** Per person and script (platform facts §1.1). */
const MOST_TRIGGERS = 20;

export type TriggerEvent =
  | { readonly type: 'CLOCK'; readonly schedule: ClockSchedule; readonly timeZone: string }
  | { readonly type: DocumentEvent };

export interface InstalledTrigger {
  readonly id: string;
  readonly projectId: string;
  readonly documentId: string;
  /** The trigger runs as this person. */
  readonly creator: User;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly madeAt: number;
  /** Next run of a clock trigger, epoch milliseconds; undefined when it will run no more. */
  nextAt: number | undefined;
}

export class TriggerStore {
  #triggers: InstalledTrigger[] = [];

  /** Of one script, oldest first. */
  ofProject(projectId: string): readonly InstalledTrigger[] {
    return this.#triggers.filter((trigger) => trigger.projectId === projectId);
  }

  /** Every script's, oldest first: for keeping them over a restart. */
  all(): readonly InstalledTrigger[] {
    return this.#triggers;
  }

  /** Puts back what `all` gave before a restart. */
  restore(triggers: readonly InstalledTrigger[]): void {
    this.#triggers = [...triggers];
  }

  /** Those that the present user made for this script: nobody sees another's (§3.6). */
  own(machine: Machine): readonly InstalledTrigger[] {
    const { id } = machine.user();
    return this.ofProject(machine.projectId).filter(({ creator }) => creator.id === id);
  }

  /**
   * @param isAddOn published add-ons get one trigger of each type per user per document (§3.6)
   * @throws ScriptError with Google's text over a limit
   */
  add(machine: Machine, handler: string, event: TriggerEvent, isAddOn: boolean): InstalledTrigger {
    const own = this.own(machine);
    if (isAddOn) requireFirstOfItsType(own, machine.workbook.id, event.type);
    if (own.length >= MOST_TRIGGERS) {
      throw new ScriptError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger: InstalledTrigger = {
      ...{ id: machine.nextId('trigger'), handler, event, madeAt: machine.now(), nextAt: undefined },
      ...{ projectId: machine.projectId, documentId: machine.workbook.id, creator: machine.user() },
    };
    this.moveOn(trigger, machine.now());
    this.#triggers.push(trigger);
    return trigger;
  }

  /** False where the present user has no such trigger. */
  remove(machine: Machine, id: string): boolean {
    const found = this.own(machine).find((trigger) => trigger.id === id);
    this.#triggers = this.#triggers.filter((trigger) => trigger !== found);
    return found !== undefined;
  }

  /** Sets the next run of a clock trigger to the first one after an instant. */
  moveOn(trigger: InstalledTrigger, after: number): void {
    if (trigger.event.type !== 'CLOCK') return;
    const { schedule, timeZone } = trigger.event;
    const place = { zone: zoneNamed(timeZone), madeAt: trigger.madeAt, chance: chanceOf(trigger.id) };
    trigger.nextAt = nextRun(schedule, place, after);
  }
}

function requireFirstOfItsType(
  own: readonly InstalledTrigger[],
  documentId: string,
  type: TriggerEvent['type'],
): void {
  if (!own.some((trigger) => trigger.documentId === documentId && trigger.event.type === type)) return;
  const kind = type === 'CLOCK' ? 'time-based' : type.slice('ON_'.length).toLowerCase();
  throw new ScriptError(
    `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
  );
}

/** Google's choice of hour and minute, the same in every run. */
function chanceOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0);
}
