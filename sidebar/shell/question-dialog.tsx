// A question before something is changed: what would be done, how much of it, and a way back. Escape is "no".
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { UndoResult } from '../../src/rpc/contract';
import { Sentences } from '../parts/sentences';
import { useSetting, type ViewProps } from '../parts/setting';

export function QuestionDialog({ state }: ViewProps) {
  const { texts, actions } = useSetting();
  const { question, repairs } = state.mending;
  if (question === null) return null;
  if (question.about === 'undo') return <UndoQuestion undo={question.undo} />;
  if (repairs === null) return null;
  const { certain } = repairs;
  const likely = repairs.repairs.length - certain;
  const words = texts.mending.repairs;
  return (
    <Dialog
      heading={words.question(certain)}
      confirm={words.confirm(certain)}
      onConfirm={() => void actions.repair('certain')}
    >
      <p>{words.answer}</p>
      {likely > 0 && <p>{words.leftOut(likely)}</p>}
    </Dialog>
  );
}

function UndoQuestion({ undo }: { readonly undo: UndoResult }) {
  const { texts, actions } = useSetting();
  const words = texts.mending.undo;
  const { run, putBack, left } = undo;
  if (run === null) return <Dialog heading={words.nothing} />;
  return (
    <Dialog
      heading={words.question}
      {...(putBack.length > 0 && {
        confirm: words.confirm(putBack.length),
        onConfirm: () => void actions.undo(undo),
      })}
    >
      <p dir="auto">
        <strong>{run}</strong>
      </p>
      {putBack.length === 0 ? (
        <p>{words.nothingLeft}</p>
      ) : (
        <>
          <p>{words.putBack(putBack.length)}</p>
          <Sentences sentences={putBack} />
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{words.left}</p>
          <Sentences sentences={left} />
        </>
      )}
    </Dialog>
  );
}

interface DialogProps {
  readonly heading: string;
  /** Absent where there is nothing to agree to. */
  readonly confirm?: string;
  readonly onConfirm?: () => void;
  readonly children?: ComponentChildren;
}

/** The browser keeps the focus inside, and gives it back to what was pressed. */
function Dialog({ heading, confirm, onConfirm, children }: DialogProps) {
  const { texts, happen } = useSetting();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="question"
      onClose={() => happen({ type: 'question', question: null })}
    >
      <h2 id="question">{heading}</h2>
      {children}
      <div class="row">
        {confirm !== undefined && (
          <button type="button" class="main" onClick={onConfirm}>
            {confirm}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => happen({ type: 'question', question: null })}>
          {confirm === undefined ? texts.mending.result.close : texts.mending.setAside.cancel}
        </button>
      </div>
    </dialog>
  );
}
