// The top of the page: the workbook's name, whether it is saved, who sits here, in which language, on which day.
import type { Language, Person, SaveView, Seat } from '../protocol';
import { make, place } from './make-element';
import { TEXTS } from './texts';

export interface TopDeeds {
  readonly sit: (seat: Seat) => void;
  readonly today: (today: string) => void;
}

export class TopBar {
  readonly #title = make('h1', {});
  readonly #save = make('p', { class: 'save', set: { role: 'status', 'data-testid': 'save' } });
  readonly #person: HTMLSelectElement;
  readonly #language: HTMLSelectElement;
  readonly #today: HTMLInputElement;

  constructor(deeds: TopDeeds) {
    const sit = () => deeds.sit({ person: this.#person.value, language: this.#language.value as Language });
    this.#person = make('select', { set: { 'data-testid': 'person' }, on: { change: sit } });
    const languages = Object.entries(TEXTS.languages).map(([value, text]) =>
      make('option', { text, set: { value } }),
    );
    this.#language = make('select', { set: { 'data-testid': 'language' }, on: { change: sit } }, languages);
    this.#today = make('input', {
      set: { type: 'date', required: true, 'data-testid': 'today' },
      on: { change: () => this.#today.value !== '' && deeds.today(this.#today.value) },
    });
    const top = place('top');
    top.setAttribute('aria-label', TEXTS.top);
    top.append(
      this.#title,
      this.#save,
      make('div', { class: 'seat' }, [
        labelled(TEXTS.user, this.#person),
        labelled(TEXTS.language, this.#language),
        labelled(TEXTS.today, this.#today),
      ]),
    );
  }

  showName(name: string): void {
    this.#title.textContent = name;
    document.title = TEXTS.title(name);
  }

  showSave(save: SaveView): void {
    const text = save.state === 'failed' ? TEXTS.save.failed(save.message) : TEXTS.save[save.state];
    const notes = save.state === 'failed' ? [] : save.notes;
    this.#save.textContent = [text, ...notes].join(' ');
    this.#save.dataset.state = save.state;
  }

  showPeople(people: readonly Person[], seat: Seat): void {
    const options = people.map(({ id, email, role }) =>
      make('option', {
        text: `${email || TEXTS.hiddenEmail} – ${role || TEXTS.notListed}`,
        set: { value: id },
      }),
    );
    this.#person.replaceChildren(...options);
    this.#person.value = seat.person;
    this.#language.value = seat.language;
  }

  showToday(today: string): void {
    this.#today.value = today;
  }
}

function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  return make('label', {}, [make('span', { text }), field]);
}
