// Short messages in the corner: toasts of the script, refusals of the sheet, and that a script is running.
import { button, make, place } from './make-element';
import { TEXTS } from './texts';

/** Milliseconds; a person may close it sooner. */
const SHOWN_FOR = 8000;

export function notify(text: string): void {
  if (text === '') return;
  const box = make('div', { class: 'notice' }, [make('span', { text })]);
  box.append(button('×', () => box.remove(), { 'aria-label': TEXTS.dismiss }));
  place('notices').append(box);
  setTimeout(() => box.remove(), SHOWN_FOR);
}

/** Runs something, tells what is to be told of it, and what went wrong. */
export async function told(work: Promise<{ readonly message: string } | unknown>): Promise<void> {
  try {
    const answer = (await work) as { readonly message?: string } | undefined;
    notify(answer?.message ?? '');
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error));
  }
}

/** While a script runs, as Sheets says at the top. */
export async function running(work: Promise<{ readonly message: string }>): Promise<void> {
  const box = make('div', { class: 'notice is-running', text: TEXTS.running });
  place('notices').append(box);
  await told(work).finally(() => box.remove());
}
