// What is under way: its name, how far it is, and a cancel that takes effect between steps.
import { useSetting } from '../parts/setting';
import type { Work } from '../state/state';

export function WorkPanel({ work }: { readonly work: Work }) {
  const { texts, actions } = useSetting();
  const { name, progress, done, of, canCancel, cancelAsked } = work;
  return (
    <section class="work" aria-label={name}>
      <p aria-hidden="true">
        <span class="spinner" />
        {name}…
      </p>
      {of > 1 && (
        <>
          <progress value={done} max={of} aria-label={name} />
          <p class="small">{progress}</p>
        </>
      )}
      {(canCancel || cancelAsked) && of > 1 && (
        <button
          type="button"
          class="quiet"
          aria-disabled={cancelAsked}
          onClick={() => !cancelAsked && actions.cancel()}
        >
          {cancelAsked ? texts.work.cancelling : texts.work.cancel}
        </button>
      )}
    </section>
  );
}
