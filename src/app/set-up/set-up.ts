// Use cases: what "Ota käyttöön" would do to the workbook, and doing it, journaled step by step.

import { TEXTS } from '../../domain/text/index';
import type { Texts } from '../../domain/text/texts';
import { muutosloki } from '../../domain/workbook/own-tabs/muutosloki';
import { planSetUp } from '../../domain/workbook/set-up/plan';
import type { Refusal, SetUpPlan, SetUpStep } from '../../domain/workbook/set-up/step';
import type { LanguageRequest, SetUpPreview, SetUpResult } from '../../rpc/contract';
import { beginRun, type EntryState, type JournalEntry, settleRun } from '../journal/journal';
import type { JournalPorts } from '../journal/ports';
import type { Lock } from '../ports';
import type { WorkbookStructure } from './ports';
import { readWorkbookState } from './read-state';

export interface SetUpPorts extends JournalPorts {
  readonly structure: WorkbookStructure;
  readonly lock: Lock;
}

/** Sentences, one per tab; nothing is changed. */
export function previewSetUp(ports: Pick<SetUpPorts, 'structure'>, request: LanguageRequest): SetUpPreview {
  const texts = TEXTS[request.lang ?? 'fi'];
  const plan = planOf(ports.structure);
  return {
    nothing: plan.steps.length === 0,
    steps: stepSentences(plan.steps, texts),
    reservations: reservationSentences(plan, texts),
  };
}

/**
 * Plans anew under the lock: the sheet may have changed since the preview. A run that was cut off is mended by the next.
 *
 * Errors: busy, journal-shape.
 */
export function runSetUp(ports: SetUpPorts, request: LanguageRequest): SetUpResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  return ports.lock.hold(() => {
    const plan = planOf(ports.structure);
    const refusals = plan.steps.length === 0 ? [] : ports.structure.keepingView(() => doSteps(ports, plan));
    const done = plan.steps.flatMap((step) => donePart(step, refusals));
    return {
      nothing: done.length === 0,
      steps: stepSentences(done, texts),
      reservations: [...reservationSentences(plan, texts), ...refusals.map(texts.setUp.refusal)],
    };
  });
}

function planOf(structure: WorkbookStructure): SetUpPlan {
  return planSetUp(readWorkbookState(structure), structure.file());
}

/** The journal's own tab goes first and is not journaled: it stays as long as there is something to undo. */
function doSteps(ports: SetUpPorts, { steps }: SetUpPlan): Refusal[] {
  const refusals: Refusal[] = [];
  const ofJournal = steps.filter((step) => step.tab === muutosloki.name);
  const others = steps.filter((step) => step.tab !== muutosloki.name);
  for (const step of ofJournal) refusals.push(...ports.structure.apply(step));
  if (others.length === 0) return refusals;
  const run = beginRun(ports, 'Käyttöönotto', others.map(entryOf));
  const states = new Map<number, EntryState>();
  others.forEach((step, index) => {
    const refused = ports.structure.apply(step);
    refusals.push(...refused);
    states.set(index + 1, donePart(step, refused).length > 0 ? 'Tehty' : 'Ei tehty');
  });
  settleRun(ports, run, states);
  return refusals;
}

/** Each step is one entry; the cells that a migration fills are not needed to take it back. */
function entryOf(step: SetUpStep): JournalEntry {
  const bare =
    step.step === 'migrate'
      ? { ...step, added: step.added.map(({ header }) => ({ header, cells: [] })) }
      : step;
  const column = 'columns' in step ? step.columns.map((one) => one.header).join(', ') : '';
  return { tab: step.tab, key: '', column, cell: '', before: '', after: JSON.stringify(bare) };
}

/** The step without the columns that were refused; none where nothing of it was done. */
function donePart(step: SetUpStep, refusals: readonly Refusal[]): SetUpStep[] {
  const refused = refusals.filter((one) => one.step === step.step && one.tab === step.tab);
  if (refused.length === 0) return [step];
  if (!('columns' in step)) return [];
  const isDone = (one: { readonly header: string }) => !refused.some(({ header }) => header === one.header);
  const columns = (step.columns as readonly { readonly header: string }[]).filter(isDone);
  return columns.length === 0 ? [] : [{ ...step, columns } as unknown as SetUpStep];
}

function stepSentences(steps: readonly SetUpStep[], texts: Texts): string[] {
  const tabs = [...new Set(steps.map((step) => step.tab))];
  return tabs.flatMap((tab) => {
    const parts = told(steps.filter((step) => step.tab === tab)).map((step) => texts.setUp.part(step));
    return [texts.setUp.tab(tab, parts)];
  });
}

/** Of a new tab it is enough to know that it is made, and whether people are kept out of it. */
function told(steps: readonly SetUpStep[]): readonly SetUpStep[] {
  if (!steps.some((step) => step.step === 'make-tab')) return steps;
  return steps.filter((step) => ['make-tab', 'hide', 'protect'].includes(step.step));
}

function reservationSentences(plan: SetUpPlan, texts: Texts): string[] {
  const copy = plan.copyOf === '' ? [] : [texts.setUp.copy];
  return [...copy, ...plan.reservations.map((one) => texts.setUp.reservation(one))];
}
