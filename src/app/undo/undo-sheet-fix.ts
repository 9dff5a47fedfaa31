// Takes back a mending of the workbook's shape: names and headers that still are as they were mended, and set-up's steps.
import type { SheetFix } from '../../domain/sheet-fix/fix';
import type { Texts } from '../../domain/text/texts';
import { shownText } from '../../domain/workbook/raw';
import type { JournaledEntry } from '../journal/journal';
import { unrestoreCells } from '../sheet-fix/restore-cells';
import type { Undone, UndoOutcome, UndoPorts } from './ports';
import { undoSetUp } from './undo-set-up';

/** What is not one of set-up's steps. */
type OwnFix = Exclude<SheetFix, { fix: 'step' }>;

/** Backwards: a tab's name last, as its headers are found by it. `write` false: only says what would be done. */
export function undoSheetFix(
  ports: UndoPorts,
  entries: readonly JournaledEntry[],
  texts: Texts,
  write: boolean,
): UndoOutcome {
  const renames = entries.flatMap((entry) => {
    const fix = ownFixOf(entry.after);
    return fix === null ? [] : [{ entry, fix }];
  });
  const steps = entries.filter((entry) => !renames.some((one) => one.entry === entry));
  const ofSteps = undoSetUp(ports, steps, texts, write);
  const putBack = [...ofSteps.putBack];
  const left = [...ofSteps.left];
  const undone: Undone[] = [...ofSteps.entries];
  for (const { entry, fix } of [...renames].reverse()) {
    const outcome = putBackOne(ports, fix, write);
    if (outcome === 'done') putBack.push(texts.sheetFix.putBack(fix));
    if (outcome === 'changed') left.push(texts.sheetFix.notPutBack(fix));
    undone.push({ number: entry.number, putBack: outcome !== 'changed' });
  }
  return { putBack, left, entries: undone };
}

/** 'nothing': it is as it was, so the change never took effect or somebody was faster. */
function putBackOne({ shape, rows }: UndoPorts, fix: OwnFix, write: boolean): 'done' | 'nothing' | 'changed' {
  try {
    if (fix.fix === 'restore') return unrestoreCells({ shape, rows }, fix, write);
    if (fix.fix === 'rename-tab') {
      const names = shape.names();
      if (names.includes(fix.from)) return 'nothing';
      if (!names.includes(fix.tab)) return 'changed';
      if (write) shape.renameTab(fix.tab, fix.from);
      return 'done';
    }
    const line = rows.readTabs([fix.tab])[0]?.[fix.row - 1] ?? [];
    const shown = line.map(shownText);
    if (shown[fix.column - 1] === fix.from) return 'nothing';
    // Columns may have moved since: the header is found by what it says.
    const column = shown[fix.column - 1] === fix.to ? fix.column : shown.indexOf(fix.to) + 1;
    if (column === 0 || shown.filter((text) => text === fix.to).length > 1) return 'changed';
    if (shape.headerFormula(fix.tab, fix.row, column) !== '') return 'changed';
    if (write) shape.setHeader(fix.tab, fix.row, column, fix.from);
    return 'done';
  } catch {
    return 'changed';
  }
}

/** Null where it is a step, or the journal's cell is not what was written there. */
function ownFixOf(json: string): OwnFix | null {
  try {
    const fix = JSON.parse(json) as Partial<OwnFix> | null;
    if (typeof fix?.tab !== 'string') return null;
    if (fix.fix === 'restore') return Array.isArray(fix.runs) ? (fix as OwnFix) : null;
    const isRename = fix.fix === 'rename-tab' || fix.fix === 'rename-header';
    return isRename && typeof fix.from === 'string' ? (fix as OwnFix) : null;
  } catch {
    return null;
  }
}
