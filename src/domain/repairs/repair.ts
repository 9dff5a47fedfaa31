// A repair of one cell: what it holds, what it would hold, and why a click can mend it.
import type { RawCell } from '../workbook/raw';
import type { TabId } from '../workbook/tabs/index';

export const REPAIR_KINDS = [
  'day',
  'number',
  'percent',
  'choice',
  'likely-choice',
  'proposed-cause',
  'placeholder',
  'link',
  'email',
  'spaces',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

export interface RepairBasis {
  /** Canonical header. */
  readonly column: string;
  /** As they stand in the sheet. */
  readonly words: readonly string[];
}

export interface Repair {
  /** The same for the same cell, content and proposal: a cell changed meanwhile has another. */
  readonly id: string;
  readonly kind: RepairKind;
  /** False where a person has to say whether it is what was meant: a likely slip. */
  readonly certain: boolean;
  readonly tab: TabId;
  readonly key: string;
  /** 1-based row when it was read. */
  readonly row: number;
  /** Column key and its 1-based place. */
  readonly column: string;
  readonly place: number;
  readonly from: RawCell;
  readonly to: RawCell;
  /** Of a proposed cause: the column and the words that it rests on. */
  readonly basis?: RepairBasis;
  /** Tunnus of the osahanke that the row belongs to; null for the whole hanke. */
  readonly osahanke: string | null;
}

/** FNV-1a, 32 bits: tells contents apart, keeps no secret. */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Ids travel to the sidebar and back. */
const LONGEST_KEY = 200;

export function repairId(repair: Pick<Repair, 'tab' | 'key' | 'column' | 'from' | 'to'>): string {
  const { tab, key, column, from, to } = repair;
  return JSON.stringify([
    tab,
    key.length > LONGEST_KEY ? checkOf(key) : key,
    column,
    checkOf(JSON.stringify([from, to])),
  ]);
}
