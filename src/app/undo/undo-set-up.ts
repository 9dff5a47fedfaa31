// Takes back a set-up tab by tab: what is still as it was made goes, what people use stays and is named.

import type { Texts } from '../../domain/text/texts';
import { TAB_ROLES } from '../../domain/workbook/set-up/plan';
import { planRevert } from '../../domain/workbook/set-up/plan-revert';
import type { Kept } from '../../domain/workbook/set-up/revert-action';
import type { SetUpStep } from '../../domain/workbook/set-up/step';
import type { JournaledEntry } from '../journal/journal';
import { readWorkbookState } from '../set-up/read-state';
import type { UndoOutcome, UndoPorts } from './ports';

/** `write` false: only says what would be done. */
export function undoSetUp(
  { structure }: UndoPorts,
  entries: readonly JournaledEntry[],
  texts: Texts,
  write: boolean,
): UndoOutcome {
  const names = [...new Set(entries.map((entry) => entry.tab))];
  const states = readWorkbookState(structure, names, true);
  const putBack: string[] = [];
  const left: string[] = [];
  const stayed = new Set<string>();
  // The tabs that were made last go first.
  for (const role of TAB_ROLES.filter(({ tab }) => names.includes(tab.name)).reverse()) {
    const { name } = role.tab;
    const steps = entries.filter((entry) => entry.tab === name).flatMap((entry) => stepOf(entry.after));
    const plan = planRevert(role, steps, states.get(name) ?? null);
    const kept: Kept[] = [...plan.kept];
    const done = plan.actions.filter((action) => !write || structure.revert(action));
    if (done.length < plan.actions.length) kept.push({ why: 'refused', tab: name });
    if (done.length > 0) {
      putBack.push(
        texts.setUp.tab(
          name,
          done.map((action) => texts.undo.reverted(action)),
        ),
      );
    }
    if (kept.length > 0) stayed.add(name);
    left.push(...kept.map((one) => texts.undo.kept(one)));
  }
  return {
    putBack,
    left,
    entries: entries.map(({ number, tab }) => ({ number, putBack: !stayed.has(tab) })),
  };
}

/** None where the journal's cell is not what was written there. */
function stepOf(json: string): SetUpStep[] {
  try {
    const step = JSON.parse(json) as Partial<SetUpStep> | null;
    return typeof step?.step === 'string' && typeof step.tab === 'string' ? [step as SetUpStep] : [];
  } catch {
    return [];
  }
}
