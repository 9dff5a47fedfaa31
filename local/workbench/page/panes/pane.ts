// The room between the grid and the sidebar: reports or the developer's panel, one at a time.
import { button, make, place } from '../make-element';
import { TEXTS } from '../texts';

let shown = '';

/** The name of what is open; '' for nothing. */
export function openPane(): string {
  return shown;
}

export function showPane(name: string, title: string, children: readonly Node[]): void {
  const root = place('pane');
  const isNew = shown !== name;
  shown = name;
  root.hidden = false;
  root.dataset.pane = name;
  root.setAttribute('aria-label', title);
  const heading = make('h2', { text: title, set: { tabindex: -1 } });
  const head = make('header', {}, [heading, button('×', closePane, { 'aria-label': TEXTS.closePane })]);
  const had = root.contains(document.activeElement) ? document.activeElement : null;
  root.replaceChildren(head, ...children);
  if (isNew) heading.focus();
  else if (had) (sameIn(root, had) ?? heading).focus();
}

/** What is drawn anew in the place of what had the focus: the keyboard goes on from there. */
function sameIn(root: HTMLElement, { tagName, textContent }: Element): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(tagName)].find((one) => one.textContent === textContent);
}

export function closePane(): void {
  shown = '';
  const root = place('pane');
  root.hidden = true;
  root.replaceChildren();
}
