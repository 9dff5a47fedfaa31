// Use cases: what "Kumoa viimeisin ajo" would put back, and putting it back. Undoing again goes one run further back.
import { TEXTS } from '../../domain/text/index';
import type { Texts } from '../../domain/text/texts';
import type { LanguageRequest, UndoRequest, UndoResult } from '../../rpc/contract';
import { AppError } from '../app-error';
import { type EntryState, type JournalRun, readRuns, settleRun } from '../journal/journal';
import type { UndoOutcome, UndoPorts } from './ports';
import { undoCells } from './undo-cells';
import { undoSetUp } from './undo-set-up';
import { undoSheetFix } from './undo-sheet-fix';

/** What was undone, or could not be, is not tried again. "Aikoo" is a run that was cut off. */
const OPEN: readonly EntryState[] = ['Aikoo', 'Tehty'];

/** Errors: journal-shape. */
export function previewUndo(ports: UndoPorts, request: LanguageRequest): UndoResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  const run = lastRun(ports);
  return run === undefined ? nothing(texts) : answer(run, outcomeOf(ports, run, texts, false), texts);
}

/** Errors: busy, journal-shape, undo-outdated. */
export function runUndo(ports: UndoPorts, request: UndoRequest): UndoResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  return ports.lock.hold(() => {
    const run = lastRun(ports);
    if (request.run !== undefined && run?.id !== request.run) throw new AppError('undo-outdated');
    if (run === undefined) return nothing(texts);
    const outcome = ports.structure.keepingView(() => outcomeOf(ports, run, texts, true));
    settleRun(ports, run.id, new Map(outcome.entries.map((entry) => [entry.number, settled(entry)])));
    return answer(run, outcome, texts);
  });
}

/** What Google refused may be let through the next time: it stays open for one more try. */
function settled({ putBack, tryAgain }: UndoOutcome['entries'][number]): EntryState {
  if (putBack) return 'Kumottu';
  return tryAgain === true ? 'Aikoo' : 'Ei kumottu';
}

function lastRun(ports: UndoPorts): JournalRun | undefined {
  const runs = readRuns(ports)
    .filter((run) => run.entries.some(({ state }) => OPEN.includes(state)))
    .filter((run) => ports.allRuns || run.who === ports.identity.email());
  return runs[runs.length - 1];
}

function outcomeOf(ports: UndoPorts, run: JournalRun, texts: Texts, write: boolean): UndoOutcome {
  const entries = run.entries.filter(({ state }) => OPEN.includes(state));
  switch (run.action) {
    case 'Käyttöönotto':
      return undoSetUp(ports, entries, texts, write);
    case 'Taulukon korjaus':
      return undoSheetFix(ports, entries, texts, write);
    default:
      return undoCells(ports, entries, texts, write);
  }
}

function answer(run: JournalRun, outcome: UndoOutcome, texts: Texts): UndoResult {
  return {
    run: texts.undo.run(run.action, run.time, run.who),
    runId: run.id,
    putBack: outcome.putBack,
    left: outcome.left,
  };
}

function nothing(texts: Texts): UndoResult {
  return { run: null, runId: null, putBack: [], left: [texts.undo.nothing] };
}
