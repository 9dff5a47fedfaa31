// Puts back cells of people's that a repair changed: by key, and only where they still hold what the repair wrote.

import type { Texts } from '../../domain/text/texts';
import type { UndoneReason } from '../../domain/text/undo-texts';
import { isRawDay, type RawCell, shownText } from '../../domain/workbook/raw';
import { TAB_IDS, TABS, type TabId } from '../../domain/workbook/tabs/index';
import { type ChangeRefusal, cellFinder, sameCell } from '../journal/cell-change';
import type { JournaledEntry } from '../journal/journal';
import type { CellWrite } from '../journal/ports';
import type { UndoOutcome, UndoPorts } from './ports';

interface Plan {
  readonly entry: JournaledEntry;
  readonly verdict:
    | { readonly does: 'put-back'; readonly tab: TabId; readonly column: number; readonly write: CellWrite }
    /** The cell holds its old value: a write that never took effect, or a hand that was faster. */
    | { readonly does: 'nothing' }
    | { readonly does: 'leave'; readonly why: UndoneReason };
}

/** `write` false: only says what would be done. */
export function undoCells(
  ports: UndoPorts,
  entries: readonly JournaledEntry[],
  texts: Texts,
  write: boolean,
): UndoOutcome {
  const plans = planned(ports, entries);
  const refused = write ? writeBack(ports, plans) : new Set<JournaledEntry>();
  const putBack: string[] = [];
  const left: string[] = [];
  for (const { entry, verdict } of plans) {
    if (verdict.does === 'leave') left.push(texts.undo.cellLeft(entry, verdict.why));
    else if (refused.has(entry)) left.push(texts.undo.cellLeft(entry, 'refused'));
    else if (verdict.does === 'put-back') {
      putBack.push(texts.undo.cellPutBack(entry, shownText(verdict.write.value)));
    }
  }
  return {
    putBack,
    left,
    entries: plans.map(({ entry, verdict }) => ({
      number: entry.number,
      putBack: verdict.does !== 'leave' && !refused.has(entry),
      tryAgain: refused.has(entry) && entry.state === 'Tehty',
    })),
  };
}

function planned(ports: UndoPorts, entries: readonly JournaledEntry[]): Plan[] {
  const ids = TAB_IDS.filter((id) => entries.some((entry) => entry.tab === TABS[id].name));
  const read = ports.rows.readTabs(ids.map((id) => TABS[id].name));
  const grids = new Map(ids.map((id, index) => [id, read[index] ?? null]));
  const find = cellFinder((tab) => grids.get(tab) ?? null);
  const plans = entries.map((entry) => ({ entry, verdict: verdictOn(entry, find) }));
  return withoutFormulas(ports, plans);
}

function verdictOn(entry: JournaledEntry, find: ReturnType<typeof cellFinder>): Plan['verdict'] {
  const tab = TAB_IDS.find((id) => TABS[id].name === entry.tab);
  const before = journaledCell(entry.before);
  const after = journaledCell(entry.after);
  if (tab === undefined || before === null || after === null) return { does: 'leave', why: 'unreadable' };
  const column = Object.entries(TABS[tab].columns).find(([, one]) => one.header === entry.column)?.[0] ?? '';
  const found = find({ tab, key: entry.key, column });
  if ('refusal' in found) {
    // A row whose key was never changed still has its old one: nothing was written, nothing is to be put back.
    return { does: 'leave', why: reasonOf(found.refusal) };
  }
  if (sameCell(found.now, before.value)) return { does: 'nothing' };
  if (!sameCell(found.now, after.value)) return { does: 'leave', why: 'changed' };
  const write = { row: found.row, value: before.value, format: before.format };
  return { does: 'put-back', tab, column: found.column, write };
}

function reasonOf(refusal: ChangeRefusal): UndoneReason {
  return refusal === 'too-long' || refusal === 'refused' || refusal === 'formula' ? 'changed' : refusal;
}

/** A formula that a person has put in since, though it shows the same, stays. */
function withoutFormulas(ports: UndoPorts, plans: readonly Plan[]): Plan[] {
  const formulas = new Map<string, readonly string[]>();
  const spans = spansOf(plans);
  for (const [place, { tab, column, top, bottom }] of spans) {
    formulas.set(place, ports.cells.formulas(TABS[tab].name, column, top, bottom - top + 1));
  }
  return plans.map((plan) => {
    const { verdict } = plan;
    if (verdict.does !== 'put-back') return plan;
    const place = placeOf(verdict.tab, verdict.column);
    const formula = formulas.get(place)?.[verdict.write.row - (spans.get(place)?.top ?? 0)] ?? '';
    return formula === '' ? plan : { ...plan, verdict: { does: 'leave', why: 'changed' } };
  });
}

interface Span {
  readonly tab: TabId;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

function spansOf(plans: readonly Plan[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { verdict } of plans) {
    if (verdict.does !== 'put-back') continue;
    const { tab, column, write } = verdict;
    const place = placeOf(tab, column);
    const span = spans.get(place) ?? { tab, column, top: write.row, bottom: write.row };
    spans.set(place, {
      ...span,
      top: Math.min(span.top, write.row),
      bottom: Math.max(span.bottom, write.row),
    });
  }
  return spans;
}

function placeOf(tab: TabId, column: number): string {
  return `${tab} ${column}`;
}

/** The entries that Google refused. */
function writeBack(ports: UndoPorts, plans: readonly Plan[]): Set<JournaledEntry> {
  const refused = new Set<JournaledEntry>();
  const columns = new Map<
    string,
    { entry: JournaledEntry; write: CellWrite; tab: TabId; column: number }[]
  >();
  for (const { entry, verdict } of plans) {
    if (verdict.does !== 'put-back') continue;
    const { tab, column, write } = verdict;
    const place = placeOf(tab, column);
    const found = columns.get(place);
    if (found === undefined) columns.set(place, [{ entry, write, tab, column }]);
    else found.push({ entry, write, tab, column });
  }
  for (const writes of columns.values()) {
    const [first] = writes;
    if (first === undefined) continue;
    const failed = ports.cells.write(
      TABS[first.tab].name,
      first.column,
      writes.map(({ write }) => write),
    );
    for (const { entry, write } of writes) if (failed.includes(write.row)) refused.add(entry);
  }
  return refused;
}

/** Null where the journal's cell is not what was written there. */
export function journaledCell(json: string): { value: RawCell; format: string | null } | null {
  try {
    const { value, format } = JSON.parse(json) as { value?: unknown; format?: unknown };
    if (!isRawCell(value)) return null;
    return { value, format: typeof format === 'string' ? format : null };
  } catch {
    return null;
  }
}

function isRawCell(value: unknown): value is RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return true;
  const day = value as { day?: unknown; minutes?: unknown } | null;
  return (
    typeof day === 'object' &&
    day !== null &&
    isRawDay(day as RawCell) &&
    typeof day.day === 'string' &&
    typeof day.minutes === 'number'
  );
}
