// What the findings on contracts, measures and matters to decide say, as data.
import type { IsoDay } from '../day/day';
import type { Slip } from './levels';

/** `target`: the words of the cell, `targetDay` the last day they mean; `days`: calendar days from it to today. */
interface PastTarget {
  readonly target: string;
  readonly targetDay: IsoDay;
  readonly days: number;
}

/** A meeting of a body that may decide. */
export interface MeetingAhead {
  readonly body: string;
  readonly day: IsoDay;
  /** The last day for its material; null where Kokoukset does not tell. */
  readonly material: IsoDay | null;
}

/** The column that tells when a matter is to be decided. */
export type GoalHeader = 'Aikataulutavoite' | 'Tavoite, ehto';

export interface CommitmentMessageData {
  /** `signatures`: where both numbers are known. */
  'sopimus-late': PastTarget & {
    readonly sopimus: string;
    readonly vaihe: string;
    readonly signatures: { readonly signed: number; readonly parties: number } | null;
    readonly slip: Slip | null;
  };
  'sopimus-slipped': { sopimus: string; target: string; targetDay: IsoDay; slip: Slip; limit: number };
  /** `stopped`: Tila is Keskeytetty. */
  'toimenpide-late': PastTarget & {
    readonly stopped: boolean;
    readonly toimenpide: string;
    readonly valmiusaste: number | null;
    readonly slip: Slip | null;
  };
  'toimenpide-slipped': { toimenpide: string; target: string; targetDay: IsoDay; slip: Slip; limit: number };
  /** `next`: the next meeting of a body that the row names; null where none is known. */
  'paatosasia-late': PastTarget & {
    readonly asia: string;
    readonly goal: GoalHeader;
    readonly next: MeetingAhead | null;
  };
  'paatosasia-without-decider': { asia: string };
  /** None of `bodies` meets from today to the target; `days`: from the target to the next meeting. */
  'paatosasia-no-meeting': {
    asia: string;
    goal: GoalHeader;
    target: string;
    targetDay: IsoDay;
    bodies: readonly string[];
    next: { readonly meeting: MeetingAhead; readonly days: number } | null;
  };
  /** The last meeting before the target, or the next one where there is no target; `days`: to `material`, negative when past. */
  'paatosasia-material': {
    asia: string;
    meeting: MeetingAhead & { readonly material: IsoDay };
    isLast: boolean;
    days: number;
    limit: number;
  };
  /** `days`: from today to the target, 0 = today. */
  'deadline-near': { header: string; target: string; targetDay: IsoDay; days: number; limit: number };
}
