// The line over the grid with the chosen cell's whole value, to read and to edit; and the one under it with its note.
import type { AreaView, ChoiceView } from '../protocol';
import { address } from './address';
import { make, place } from './make-element';
import type { KnownCell } from './tab-state';
import { TEXTS } from './texts';

export class CellLine {
  readonly #address = make('output', { class: 'address', set: { 'data-testid': 'address' } });
  readonly #value: HTMLTextAreaElement;
  readonly #note = make('p', { set: { 'data-testid': 'note', tabindex: 0 } });
  #shown = '';

  /** @param typed Enter was pressed in the line; @param done Enter or Esc: back to the grid */
  constructor(typed: (text: string) => void, done: () => void) {
    this.#value = make('textarea', {
      set: { rows: 1, disabled: true, 'data-testid': 'value', spellcheck: 'false' },
    });
    this.#value.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' && (event.key !== 'Enter' || event.altKey || event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') typed(this.#value.value);
      else this.#value.value = this.#shown;
      done();
    });
    const line = place('cell-line');
    line.setAttribute('aria-label', TEXTS.cell.label);
    line.append(this.#address, this.#value);
    place('note-line').append(this.#note);
    place('note-line').setAttribute('aria-label', TEXTS.cell.note);
    this.showNone();
  }

  show(area: AreaView, cell: KnownCell, choice: ChoiceView | undefined): void {
    const place = address(area);
    this.#address.textContent = place;
    this.#value.disabled = false;
    this.#value.setAttribute('aria-label', TEXTS.cell.value(place));
    // What is being typed here is not overwritten by what others do.
    if (document.activeElement !== this.#value || cell.edited !== this.#shown)
      this.#value.value = cell.edited;
    this.#shown = cell.edited;
    const notes = [cell.note, choice?.help ?? ''].filter((text) => text !== '');
    this.#note.textContent = notes.length > 0 ? `${TEXTS.cell.note}: ${notes.join('\n')}` : TEXTS.cell.noNote;
    this.#note.classList.toggle('has-note', notes.length > 0);
  }

  showNone(): void {
    this.#address.textContent = '';
    this.#value.value = '';
    this.#value.disabled = true;
    this.#value.setAttribute('aria-label', TEXTS.cell.label);
    this.#note.textContent = TEXTS.cell.none;
  }
}
