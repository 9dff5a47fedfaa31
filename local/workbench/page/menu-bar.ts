// Menus and the toolbar: the workbench's own, and those that the script has built, by pointer and by keyboard.
import type { MenuItemView, MenuView } from '../protocol';
import { button, make, place } from './make-element';
import { TEXTS } from './texts';

export interface MenuAction {
  readonly text: string;
  readonly press: () => void;
}

export interface OwnMenu {
  readonly title: string;
  readonly actions: readonly MenuAction[];
}

/** What stands in an open menu: a button, a line, or the name of a group. */
type Entry = MenuAction | 'line' | { readonly group: string };

export class MenuBar {
  readonly #bar = make('div', { class: 'menus' });
  readonly #scripts = make('span', { class: 'menus', set: { 'data-testid': 'script-menus' } });
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(menus: readonly OwnMenu[], tools: readonly MenuAction[], undo: MenuAction, redo: MenuAction) {
    const root = place('menubar');
    root.setAttribute('aria-label', TEXTS.menubar);
    for (const { title, actions } of menus) this.#bar.append(dropDown(title, () => actions));
    this.#bar.append(this.#scripts);
    this.#undo = button(undo.text, undo.press, { disabled: true });
    this.#redo = button(redo.text, redo.press, { disabled: true });
    const toolbar = make('div', { class: 'tools', set: { role: 'group', 'aria-label': TEXTS.toolbar } }, [
      this.#undo,
      this.#redo,
      ...tools.map(({ text, press }) => button(text, press)),
    ]);
    root.append(this.#bar, toolbar);
  }

  showHistory(undo: boolean, redo: boolean): void {
    this.#undo.disabled = !undo;
    this.#redo.disabled = !redo;
  }

  /** Add-on menus stand together under Laajennukset; others of their own in the bar, as in Sheets. */
  showScripts(menus: readonly MenuView[], press: (functionName: string) => void): void {
    const addons = menus.filter(({ addon }) => addon);
    const entries = addons.flatMap((menu): Entry[] => [
      { group: menu.name },
      ...entriesOf(menu.entries, press),
    ]);
    const own = menus.filter(({ addon }) => !addon);
    this.#scripts.replaceChildren(
      dropDown(TEXTS.menus.add, () => (entries.length > 0 ? entries : [{ group: TEXTS.emptyMenu }])),
      ...own.map((menu) => dropDown(menu.name, () => entriesOf(menu.entries, press))),
    );
  }
}

function entriesOf(entries: readonly MenuItemView[], press: (functionName: string) => void): Entry[] {
  return entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'separator') return ['line'];
    if (entry.kind === 'menu') return [{ group: entry.menu.name }, ...entriesOf(entry.menu.entries, press)];
    return [{ text: entry.text, press: () => press(entry.functionName) }];
  });
}

/** A button that opens its menu: arrows move in it, Esc and a press elsewhere close it. */
function dropDown(title: string, entries: () => readonly Entry[]): HTMLElement {
  const menu = make('div', { class: 'menu', set: { role: 'menu', 'aria-label': title, hidden: true } });
  const opener = button(title, () => (menu.hidden ? open() : close()), {
    ...{ 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
  });
  const box = make('span', { class: 'drop-down' }, [opener, menu]);
  const items = () => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const outside = (event: Event) => {
    if (!box.contains(event.target as Node)) close();
  };

  function open(): void {
    menu.replaceChildren(...entries().map((entry) => entryElement(entry, () => close(true))));
    menu.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside, true);
    items()[0]?.focus();
  }

  function close(toOpener = false): void {
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (toOpener) opener.focus();
  }

  box.addEventListener('keydown', (event) => {
    if (menu.hidden) {
      if (event.key === 'ArrowDown') open();
      return;
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[to % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
    } else if (event.key === 'Tab') close();
  });
  return box;
}

function entryElement(entry: Entry, close: () => void): HTMLElement {
  if (entry === 'line') return make('hr', { set: { role: 'separator' } });
  if ('group' in entry)
    return make('p', { class: 'group', text: entry.group, set: { role: 'presentation' } });
  const press = () => {
    close();
    entry.press();
  };
  return button(entry.text, press, { role: 'menuitem', tabindex: -1 });
}
