// Changes that a person accepts in the sidebar: each is one call, then the rows are checked and marked again, and the result is told.
import type { RepairsResult, UndoResult } from '../../src/rpc/contract';
import type { ListedFinding, ListedSetAside } from '../../src/rpc/sidebar';
import type { Mended } from '../state/mending';
import type { WorkKind } from '../state/state';
import { may } from '../state/views';
import type { Step } from '../steps/run-steps';
import { answered } from './failure';
import type { Runner, WorkPorts } from './run-work';

export interface MendingActions {
  listRepairs(): Promise<void>;
  listFixes(): Promise<void>;
  /** Ids of chosen ones, or all certain ones as they are listed. */
  repair(ids: readonly string[] | 'certain'): Promise<void>;
  fixSheet(ids: readonly string[]): Promise<void>;
  /** The osahanke that the row is or belongs to. */
  markUnchanged(tab: string, key: string): Promise<void>;
  setAside(finding: ListedFinding, reason: string, until: string): Promise<void>;
  bringBack(one: ListedSetAside): Promise<void>;
  /** Looks what would be put back, and asks. */
  askUndo(): Promise<void>;
  undo(preview: UndoResult): Promise<void>;
  /** The last change that failed, once more. */
  mendAgain(): Promise<void>;
}

export function createMending(
  { store, call, texts, language: lang }: WorkPorts,
  { run, updateAll }: Runner,
): MendingActions {
  const { mending } = texts;
  let last: () => Promise<void> = async () => undefined;

  const readRepairs = async () =>
    store.happen({ type: 'repairsListed', repairs: answered(await call('repairs.preview', { lang })) });
  const readFixes = async () =>
    store.happen({ type: 'fixesListed', fixes: answered(await call('sheetfix.preview', { lang })) });

  const look = (kind: WorkKind, name: string, read: () => Promise<void>) =>
    run({ kind, steps: [{ name, run: read }], start: undefined, wrote: () => false, said: () => [] });

  /** `change` calls and says what came of it. */
  function mend(name: string, change: () => Promise<Mended>): Promise<void> {
    if (store.state().work !== null) return Promise.resolve();
    last = () => mend(name, change);
    store.happen({ type: 'question', question: null });
    const tell = (mended: Mended) => store.happen({ type: 'mended', mended });
    const steps: Step<Mended | null>[] = [
      {
        name,
        run: async () => {
          const mended = await change();
          tell(mended);
          return mended;
        },
      },
      {
        name: mending.work.marking,
        run: async (mended) => {
          const { warnings } = await updateAll();
          if (mended === null || warnings.length === 0) return mended;
          const whole = { ...mended, notes: warnings };
          tell(whole);
          return whole;
        },
      },
    ];
    const { view, session } = store.state();
    if (view === 'repairs' && session !== null && may(session, 'repairs.preview')) {
      steps.push({
        name: mending.work.listing,
        run: async (mended) => {
          await readRepairs();
          return mended;
        },
      });
    }
    return run<Mended | null>({
      kind: 'mend',
      steps,
      start: null,
      wrote: (step) => step < 3,
      again: (step) => (step === 1 ? 'mend' : step === 2 ? 'update' : 'repairs'),
      said: (mended) => (mended === null ? [] : [mended.heading, ...mended.left, ...mended.notes]),
    });
  }

  return {
    listRepairs: () => look('repairs', mending.work.listing, readRepairs),
    listFixes: () => look('fixes', mending.work.looking, readFixes),
    repair: (ids) => {
      const token = store.state().mending.repairs?.token;
      return mend(mending.work.repairing, async () => {
        const result = answered(await call('repairs.run', { ids, token, lang }));
        return told(result, mending.result.repaired);
      });
    },
    fixSheet: (ids) =>
      mend(mending.work.fixing, async () => {
        const result = answered(await call('sheetfix.run', { ids, lang }));
        return told(result, mending.result.fixed);
      }),
    markUnchanged: (tab, key) =>
      mend(mending.work.checkingRow, async () => {
        const result = answered(await call('row.unchanged', { rows: [{ tab, key }], lang }));
        return told(result, mending.result.checked);
      }),
    setAside: ({ rule, target: { tab, key, column } }, reason, until) =>
      mend(mending.work.settingAside, async () => {
        answered(await call('finding.setAside', { rule, tab, key, column, reason, until, lang }));
        store.happen({ type: 'draft', draft: null });
        return { heading: mending.result.setAside, done: [], left: [], notes: [], canUndo: false };
      }),
    bringBack: ({ rule, target: { tab, key, column } }) =>
      mend(mending.work.bringingBack, async () => {
        answered(await call('finding.bringBack', { rule, tab, key, column, lang }));
        return { heading: mending.result.broughtBack, done: [], left: [], notes: [], canUndo: false };
      }),
    askUndo: () =>
      look('undo', mending.work.lookingBack, async () => {
        const undo = answered(await call('undo.preview', { lang }));
        store.happen({ type: 'question', question: { about: 'undo', undo } });
      }),
    undo: ({ runId }) =>
      mend(mending.work.undoing, async () => {
        const { putBack: done, left } = answered(
          await call('undo.run', { ...(runId === null ? {} : { run: runId }), lang }),
        );
        return { ...told({ done, left }, mending.result.undone), canUndo: false };
      }),
    mendAgain: () => last(),
  };

  /** One change says itself what it was. */
  function told({ done, left }: RepairsResult, heading: (count: number) => string): Mended {
    const [first] = done;
    if (first === undefined)
      return { heading: mending.result.nothing, done, left, notes: [], canUndo: false };
    if (done.length === 1) return { heading: first, done: [], left, notes: [], canUndo: true };
    return { heading: heading(done.length), done, left, notes: [], canUndo: true };
  }
}
