// What can be done with the listed repairs: all certain ones after a question, or the ticked ones.
import type { RepairsPreview } from '../../src/rpc/contract';
import { useSetting, type ViewProps } from '../parts/setting';

export function RepairButtons({ state, repairs }: ViewProps & { readonly repairs: RepairsPreview }) {
  const { texts, actions, happen } = useSetting();
  const words = texts.mending.repairs;
  const chosen = state.mending.chosen.repairs;
  const isBusy = state.work !== null;
  const { certain } = repairs;
  if (certain === 0 && chosen.size === 0) return null;
  return (
    <div class="stack">
      {certain > 0 && (
        <button
          type="button"
          class="main wide"
          aria-disabled={isBusy}
          onClick={() => !isBusy && happen({ type: 'question', question: { about: 'certain' } })}
        >
          {words.doCertain(certain)}
        </button>
      )}
      {chosen.size > 0 && (
        <button
          type="button"
          class="quiet wide"
          aria-disabled={isBusy}
          onClick={() => void actions.repair([...chosen])}
        >
          {words.doChosen(chosen.size)}
        </button>
      )}
    </div>
  );
}
