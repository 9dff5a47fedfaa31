// What came of the last change: what was done, what stayed as it was and why, and the way to undo it.
import { useEffect, useRef } from 'preact/hooks';
import { Sentences } from '../parts/sentences';
import { useSetting, type ViewProps } from '../parts/setting';
import { may } from '../state/views';

export function MendedPanel({ state }: ViewProps) {
  const { texts, actions, happen } = useSetting();
  const { mending, work, session } = state;
  const { mended } = mending;
  const heading = useRef<HTMLParagraphElement>(null);
  const isIdle = work === null;
  useEffect(() => {
    // What was pressed may be gone from the page: the keyboard goes on from here.
    if (mended !== null && isIdle && document.activeElement === document.body) heading.current?.focus();
  }, [mended, isIdle]);
  if (mended === null) return null;
  const { result, undo } = texts.mending;
  const canUndo = mended.canUndo && session !== null && may(session, 'undo.run');
  return (
    <section class="said mended" aria-label={mended.heading}>
      <p ref={heading} tabIndex={-1} dir="auto">
        <strong>{mended.heading}</strong>
      </p>
      {mended.left.length > 0 && (
        <>
          <p>{result.left(mended.left.length)}</p>
          <Sentences sentences={mended.left} />
        </>
      )}
      {mended.done.length > 0 && (
        <details>
          <summary>{result.showDone(mended.done.length)}</summary>
          <Sentences sentences={mended.done} />
        </details>
      )}
      {mended.notes.map((note) => (
        <p key={note} dir="auto">
          {note}
        </p>
      ))}
      <div class="row">
        {canUndo && (
          <button type="button" class="quiet" aria-disabled={!isIdle} onClick={() => void actions.askUndo()}>
            {undo.this}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => happen({ type: 'mended', mended: null })}>
          {result.close}
        </button>
      </div>
    </section>
  );
}
