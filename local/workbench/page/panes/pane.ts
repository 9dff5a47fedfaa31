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
  root.replaceChildren(head, ...children);
  if (isNew) heading.focus();
}

export function closePane(): void {
  shown = '';
  const root = place('pane');
  root.hidden = true;
  root.replaceChildren();
}
