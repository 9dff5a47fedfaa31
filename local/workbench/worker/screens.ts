// What of people's screens the windows have not been told yet: menus, sidebar, dialog, toasts.
import type { MenuEntry, Screen, ShownMenu } from '../../apps-script/ui/screen';
import type { DialogView, MenuView, ScreenView, WorkbenchEvent } from '../protocol';

interface Told {
  menus: string;
  sidebar: Screen['sidebar'];
  /** Dialogs and toasts ever opened that have been told or closed. */
  dialogs: number;
  toasts: number;
  open: DialogView | null;
}

export class ScreenNews {
  readonly #told = new Map<string, Told>();

  /** Since the last time; a newer dialog takes the place of the open one, as in Sheets. */
  take(user: string, screen: Screen): WorkbenchEvent[] {
    const told = this.#of(user);
    const now = this.view(user, screen);
    const menus = JSON.stringify(now.menus);
    const event = {
      ...(menus !== told.menus && { menus: now.menus }),
      ...(screen.sidebar !== told.sidebar && { sidebar: now.sidebar }),
      ...(screen.dialogs.length > told.dialogs && { dialog: now.dialog }),
    };
    const texts = screen.toasts.slice(told.toasts);
    Object.assign(told, { menus, sidebar: screen.sidebar, open: now.dialog });
    Object.assign(told, { dialogs: screen.dialogs.length, toasts: screen.toasts.length });
    const toasts = texts.map((text): WorkbenchEvent => ({ kind: 'toast', user, text }));
    return Object.keys(event).length > 0 ? [{ kind: 'screen', user, ...event }, ...toasts] : toasts;
  }

  view(user: string, screen: Screen): ScreenView {
    const told = this.#of(user);
    const newest = screen.dialogs.length > told.dialogs ? screen.dialogs.at(-1) : undefined;
    const { sidebar } = screen;
    return {
      menus: [...screen.menus.values()].map(menuView),
      sidebar: sidebar ? { title: sidebar.title, html: sidebar.html } : null,
      dialog: newest
        ? {
            ...{ title: newest.title, html: newest.html, modal: newest.modal },
            ...{ width: newest.width, height: newest.height },
          }
        : told.open,
    };
  }

  closeDialog(user: string, screen: Screen): WorkbenchEvent[] {
    const told = this.#of(user);
    told.open = null;
    told.dialogs = screen.dialogs.length;
    return [{ kind: 'screen', user, dialog: null }];
  }

  #of(user: string): Told {
    const known = this.#told.get(user) ?? {
      menus: '[]',
      sidebar: undefined,
      dialogs: 0,
      toasts: 0,
      open: null,
    };
    this.#told.set(user, known);
    return known;
  }
}

function menuView({ name, addon, entries }: ShownMenu): MenuView {
  return { name, addon, entries: entries.map(entryView) };
}

function entryView(entry: MenuEntry): MenuView['entries'][number] {
  return entry.kind === 'menu' ? { kind: 'menu', menu: menuView(entry.menu) } : entry;
}
