// Alerts and prompts of the script: a real dialog, while the script waits for the answer.
import type { QuestionAnswer, QuestionView } from '../protocol';
import { button, make } from './make-element';
import { TEXTS } from './texts';

const open = new Map<number, HTMLDialogElement>();

export function askQuestion(
  id: number,
  { kind, title, text, buttons }: QuestionView,
  answer: (given: QuestionAnswer) => void,
): void {
  if (open.has(id)) return;
  const field = make('input', { set: { type: 'text', 'aria-label': TEXTS.answer } });
  const give = (pressed: string) => {
    closeQuestion(id);
    answer({ button: pressed, text: kind === 'prompt' ? field.value : '' });
  };
  const words: Readonly<Record<string, string>> = TEXTS.buttons;
  const heading = make('h2', { text: title === '' ? TEXTS.message : title, id: `question-${id}` });
  const body = make('p', { class: 'question-text', text, id: `question-text-${id}`, set: { tabindex: 0 } });
  const row = make(
    'div',
    { class: 'buttons' },
    buttons.map((name) => button(words[name] ?? name, () => give(name))),
  );
  const dialog = make(
    'dialog',
    {
      class: 'question',
      set: {
        ...{ role: 'alertdialog', 'data-testid': 'question' },
        ...{ 'aria-labelledby': heading.id, 'aria-describedby': body.id },
      },
    },
    [heading, body, ...(kind === 'prompt' ? [field] : []), row],
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    give('CLOSE');
  });
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') give(buttons[0] ?? 'CLOSE');
  });
  open.set(id, dialog);
  document.body.append(dialog);
  dialog.showModal();
  (kind === 'prompt' ? field : row.querySelector('button'))?.focus();
}

/** Answered here or in another window of the same person. */
export function closeQuestion(id: number): void {
  open.get(id)?.remove();
  open.delete(id);
}
