// The tabs at the bottom, as in Sheets; hidden ones are there too, marked.
import type { TabName } from '../protocol';
import { make, place } from './make-element';
import { TEXTS } from './texts';

export class TabStrip {
  readonly #list = make('div', { set: { role: 'tablist', 'aria-label': TEXTS.tabs } });
  readonly #choose: (tab: number) => void;

  constructor(choose: (tab: number) => void) {
    this.#choose = choose;
    place('tabs').append(this.#list);
    place('tabs').setAttribute('aria-label', TEXTS.tabs);
    this.#list.addEventListener('keydown', (event) => this.#key(event));
  }

  show(tabs: readonly TabName[], chosen: number): void {
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(
      ...tabs.map(({ id, name, hidden }) =>
        make('button', {
          text: hidden ? TEXTS.hiddenTab(name) : name,
          set: {
            ...{ type: 'button', role: 'tab', 'aria-selected': id === chosen ? 'true' : 'false' },
            ...{ tabindex: id === chosen ? 0 : -1, 'data-tab': id, 'aria-controls': 'sheet' },
          },
          on: { click: () => this.#choose(id) },
        }),
      ),
    );
    const current = this.#list.querySelector<HTMLElement>('[aria-selected=true]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) current?.focus();
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const all = [...this.#list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = all.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = all[(at + step + all.length) % all.length];
    event.preventDefault();
    if (next) this.#choose(Number(next.dataset.tab));
  }
}
