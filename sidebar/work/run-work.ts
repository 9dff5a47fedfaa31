// Runs one piece of work at a time: its steps with their progress, its answers into the state, its failure into the panel.
import type { UiLanguage, UiTexts } from '../../src/domain/text/ui/index';
import type { SidebarUpdate } from '../../src/rpc/sidebar';
import type { Call } from '../api';
import type { Work, WorkKind } from '../state/state';
import type { Store } from '../state/store';
import { runSteps, type Step } from '../steps/run-steps';
import { answered, failureOf } from './failure';

export interface WorkPorts {
  readonly store: Store;
  readonly call: Call;
  readonly texts: UiTexts;
  readonly language: UiLanguage;
  /** Milliseconds. */
  now(): number;
  focusSheet(): void;
}

export interface Told<C> {
  readonly kind: WorkKind;
  readonly steps: readonly Step<C>[];
  readonly start: C;
  /** True where the call under way may have changed something. */
  wrote(step: number): boolean;
  said(context: C): readonly string[];
  /** Said where it was cancelled between its steps; without it, it can't be. */
  readonly cancelled?: string;
  /** What trying again does after this step failed; without it, the whole work. */
  again?(step: number): WorkKind;
}

export interface Runner {
  run<C>(told: Told<C>): Promise<void>;
  begins(work: Omit<Work, 'cancelAsked'>): void;
  isCancelled(): boolean;
  /** Reads everything anew. */
  readAll(): Promise<void>;
  /** Checks everything, marks it in the sheet and shows it. */
  updateAll(): Promise<SidebarUpdate>;
}

export function createRunner({ store, call, texts, language: lang, now }: WorkPorts): Runner {
  const begins = (work: Omit<Work, 'cancelAsked'>) => store.happen({ type: 'begins', work });
  const isCancelled = () => store.state().work?.cancelAsked === true;

  async function run<C>({ kind, steps, start, wrote, said, cancelled, again }: Told<C>): Promise<void> {
    if (store.state().work !== null) return;
    let at = 1;
    try {
      const outcome = await runSteps(steps, start, {
        begins: (step, of, name) => {
          at = step;
          const progress = of > 1 ? texts.work.step(step, of) : '';
          const canCancel = cancelled !== undefined && step < of;
          begins({ kind, name, progress, done: step - 1, of, canCancel });
        },
        isCancelled,
      });
      const isWhole = outcome.end === 'done';
      store.happen({ type: 'ended', said: isWhole ? said(outcome.context) : [cancelled ?? ''] });
    } catch (error) {
      const failure = failureOf(error, again?.(at) ?? kind, wrote(at), texts);
      store.happen({ type: 'failed', failure });
    }
  }

  return {
    run,
    begins,
    isCancelled,
    readAll: async () => {
      const askedAt = now();
      store.happen({ type: 'started', start: answered(await call('sidebar.start', { lang })), askedAt });
    },
    updateAll: async () => {
      const askedAt = now();
      const update = answered(await call('sidebar.update', { lang }));
      store.happen({ type: 'checked', check: update.check, askedAt });
      return update;
    },
  };
}
