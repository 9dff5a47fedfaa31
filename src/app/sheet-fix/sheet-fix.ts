// Use cases "Taulukon korjaus": what in the workbook's shape differs from what is declared, and doing only what is accepted.

import { fixId, isCertain, placeInId, type SheetFix } from '../../domain/sheet-fix/fix';
import { planFixes } from '../../domain/sheet-fix/plan-fixes';
import { TEXTS } from '../../domain/text/index';
import type { Texts } from '../../domain/text/texts';
import { matchHeaders } from '../../domain/workbook/header-match';
import { OWN_TABS } from '../../domain/workbook/own-tabs/index';
import { shownText } from '../../domain/workbook/raw';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { LanguageRequest, SheetFixPreview, SheetFixRequest, SheetFixResult } from '../../rpc/contract';
import { beginRun, type EntryState, type JournalEntry, settleRun } from '../journal/journal';
import { readWorkbookState } from '../set-up/read-state';
import type { SheetFixPorts } from './ports';
import { restoreCells, withFormer } from './restore-cells';

/** Nothing is changed. */
export function previewSheetFix(
  ports: Pick<SheetFixPorts, 'structure' | 'rows' | 'shape'>,
  request: LanguageRequest,
): SheetFixPreview {
  const texts = TEXTS[request.lang ?? 'fi'];
  return {
    fixes: planOf(ports).map((fix) => ({
      id: fixId(fix),
      tab: fix.tab,
      sentence: sentenceOf(fix, texts),
      certain: isCertain(fix),
    })),
  };
}

/** Plans anew under the lock; what is no longer as it was shown is left. Errors: busy, journal-shape. */
export function runSheetFix(ports: SheetFixPorts, request: SheetFixRequest): SheetFixResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  return ports.lock.hold(() => {
    const wanted = new Set(request.ids);
    const planned = planOf(ports).filter((fix) => wanted.has(fixId(fix)));
    const found = new Set(planned.map(fixId));
    const gone = [...wanted].filter((id) => !found.has(id));
    const fixes = placed(planned).map((fix) => (fix.fix === 'restore' ? withFormer(ports, fix) : fix));
    const refused =
      fixes.length === 0 ? new Set<SheetFix>() : ports.structure.keepingView(() => doAll(ports, fixes));
    return {
      done: fixes.filter((fix) => !refused.has(fix)).map((fix) => sentenceOf(asDone(fix), texts)),
      left: [
        ...[...refused].map((fix) => texts.sheetFix.refused(fix)),
        ...(gone.length > 0 ? [texts.sheetFix.gone(gone.length, placesOf(gone))] : []),
      ],
    };
  });
}

function planOf({ structure, rows, shape }: Pick<SheetFixPorts, 'structure' | 'rows' | 'shape'>): SheetFix[] {
  const declared = TAB_IDS.map((id) => TABS[id].name as string);
  const names = shape.names();
  const states = readWorkbookState(structure, declared);
  const own = OWN_TABS.map(({ tab }) => tab.name);
  const others = names.filter((name) => !declared.includes(name) && !own.includes(name));
  const isLacking = declared.some((name) => !names.includes(name));
  const grids = isLacking && others.length > 0 ? rows.readTabs(others) : [];
  const foreign = new Map(
    others.flatMap((name, index) => {
      const grid = grids[index] ?? null;
      return grid === null ? [] : [[name, grid] as const];
    }),
  );
  return planFixes(states, foreign);
}

/** New columns of one tab follow each other from the right end on. */
function placed(fixes: readonly SheetFix[]): SheetFix[] {
  const added = new Map<string, number>();
  return fixes.map((fix) => {
    if (fix.fix !== 'step' || fix.step.step !== 'add-columns') return fix;
    const shift = added.get(fix.tab) ?? 0;
    added.set(fix.tab, shift + fix.step.columns.length);
    const columns = fix.step.columns.map((one) => ({ ...one, column: one.column + shift }));
    return { ...fix, step: { ...fix.step, columns } };
  });
}

/** Intentions first; what Google refuses or a hand was faster with is answered, and the rest goes on. */
function doAll(ports: SheetFixPorts, fixes: readonly SheetFix[]): Set<SheetFix> {
  const run = beginRun(ports, 'Taulukon korjaus', fixes.map(entryOf));
  const refused = new Set<SheetFix>();
  const states = new Map<number, EntryState>();
  fixes.forEach((fix, index) => {
    if (!doOne(ports, fix)) refused.add(fix);
    // A change that failed may have taken effect all the same: undo looks at what stands there.
    else states.set(index + 1, 'Tehty');
  });
  settleRun(ports, run, states);
  return refused;
}

function doOne({ rows, shape, structure }: SheetFixPorts, fix: SheetFix): boolean {
  try {
    switch (fix.fix) {
      case 'rename-tab':
        shape.renameTab(fix.from, fix.tab);
        return true;
      case 'rename-header': {
        const grid = rows.readTabs([fix.tab])[0] ?? [];
        const now = shownText(grid[fix.row - 1]?.[fix.column - 1] ?? '');
        if (now !== fix.from || shape.headerFormula(fix.tab, fix.row, fix.column) !== '') return false;
        shape.setHeader(fix.tab, fix.row, fix.column, fix.to);
        return true;
      }
      case 'restore':
        return restoreCells({ rows, shape }, fix);
      case 'step': {
        if (fix.step.step === 'add-columns' && !isFree(rows.readTabs([fix.tab])[0] ?? [], fix)) return false;
        return structure.apply(fix.step).length === 0;
      }
    }
  } catch {
    return false;
  }
}

/** The place at the right end is still empty, and nobody has added the column meanwhile. */
function isFree(grid: Parameters<typeof matchHeaders>[0], fix: Extract<SheetFix, { fix: 'step' }>): boolean {
  const tab = TAB_IDS.map((id) => TABS[id]).find((one) => one.name === fix.tab);
  if (tab === undefined || fix.step.step !== 'add-columns') return false;
  const { places } = matchHeaders(grid, tab);
  return fix.step.columns.every(
    ({ key, column }) => !places.has(key) && grid.every((line) => (line[column - 1] ?? '') === ''),
  );
}

/** Steps are journaled as set-up's are, so that they are taken back the same way. */
function entryOf(fix: SheetFix): JournalEntry {
  const bare = { tab: fix.tab, key: '', column: '', cell: '', before: '' };
  if (fix.fix === 'step') return { ...bare, after: JSON.stringify(fix.step) };
  const column = fix.fix === 'rename-header' ? fix.to : '';
  if (fix.fix === 'restore') return { ...bare, column: fix.header, after: JSON.stringify(fix) };
  return { ...bare, column, before: JSON.stringify({ value: fix.from }), after: JSON.stringify(fix) };
}

/** What was likely meant has been accepted: nothing is asked of it any more. */
function asDone(fix: SheetFix): SheetFix {
  return fix.fix === 'rename-header' && fix.why === 'likely' ? { ...fix, why: 'almost' } : fix;
}

/** Named in the answer; the rest are counted. */
const NAMED_PLACES = 3;

/** `Osahankkeet: Vastutaho`, from the ids of changes that are no longer there to ask. */
function placesOf(ids: readonly string[]): string[] {
  const places = ids.flatMap((id) => {
    const place = placeInId(id);
    return place === null ? [] : [place.length > 60 ? `${place.slice(0, 59)}…` : place];
  });
  return [...new Set(places)].slice(0, NAMED_PLACES);
}

function sentenceOf(fix: SheetFix, texts: Texts): string {
  return fix.fix === 'step'
    ? texts.setUp.tab(fix.tab, [texts.setUp.part(fix.step)])
    : texts.sheetFix.proposal(fix);
}
