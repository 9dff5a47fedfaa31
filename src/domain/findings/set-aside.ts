// Warnings that a person has set aside: which may be, by what they are known, and when they come back.
import { addDays, type IsoDay } from '../day/day';
import { addMonths } from '../day/months';
import { checkOf } from '../repairs/repair';
import { type Finding, fingerprintOf } from './finding';

/** A row of the tab Kuitatut. */
export interface SetAsideEntry {
  /** As `setAsideId` gives it: it holds what the cells showed. */
  readonly havainto: string;
  readonly reason: string;
  /** The last day on which it holds; null: until the cells change. */
  readonly until: IsoDay | null;
  /** 1-based row of the tab when it was read. */
  readonly row: number;
}

export interface SetAsideFinding {
  readonly finding: Finding;
  readonly entry: SetAsideEntry;
}

/** Days that a warning can stay set aside, today among them: a year. */
const LONGEST_DAYS = 366;

/** An error is mended, a deviation is handled in the register, and what greys a light stays grey. */
export function canSetAside({ kind, severity, greys }: Finding): boolean {
  return kind === 'cell' && (severity === 'varoitus' || severity === 'huomautus') && !greys;
}

/** The same warning on the same evidence: it comes back where a cell that bears it out shows something else. */
export function setAsideId(finding: Finding): string {
  const seen = finding.evidence.map(({ column, value }) => [column, value]);
  return `${fingerprintOf(finding)} #${checkOf(JSON.stringify(seen))}`;
}

/** Months that are offered first: long enough not to come back at once, short enough to be looked at again. */
const USUAL_MONTHS = 3;

export function usualExpiry(today: IsoDay): IsoDay {
  return addMonths(today, USUAL_MONTHS);
}

export function latestExpiry(today: IsoDay): IsoDay {
  return addDays(today, LONGEST_DAYS - 1);
}

/** The last entry of a warning is the one that holds. */
export function splitSetAside(
  findings: readonly Finding[],
  entries: readonly SetAsideEntry[],
  today: IsoDay,
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAsideFinding[] } {
  const latest = new Map(entries.map((entry) => [entry.havainto, entry]));
  const open: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const entry = canSetAside(finding) ? latest.get(setAsideId(finding)) : undefined;
    const holds = entry !== undefined && (entry.until === null || entry.until >= today);
    if (holds) setAside.push({ finding, entry });
    else open.push(finding);
  }
  return { open, setAside };
}
