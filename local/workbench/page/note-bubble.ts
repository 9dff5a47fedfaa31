// The note of the cell under the pointer, beside it: text only.
import { make } from './make-element';

/** @param noteOf gives '' where the cell has none */
export function noteBubble(root: HTMLElement, noteOf: (cell: string) => string): void {
  // The line under the grid says the same to a keyboard and to a screen reader.
  const bubble = make('div', { class: 'note-bubble', set: { hidden: true, 'aria-hidden': 'true' } });
  document.body.append(bubble);
  root.addEventListener('mouseover', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const note = cell ? noteOf(cell.dataset.cell ?? '') : '';
    bubble.hidden = note === '';
    if (!cell || note === '') return;
    bubble.textContent = note;
    const { right, top, left } = cell.getBoundingClientRect();
    const fits = right + bubble.offsetWidth + 8 < window.innerWidth;
    bubble.style.left = `${fits ? right + 4 : Math.max(8, left - bubble.offsetWidth - 4)}px`;
    bubble.style.top = `${Math.min(top, window.innerHeight - bubble.offsetHeight - 8)}px`;
  });
  root.addEventListener('mouseleave', () => {
    bubble.hidden = true;
  });
}
