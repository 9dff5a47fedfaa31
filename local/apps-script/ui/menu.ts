// Menu: built item by item, shown by addToUi.
import { Emulated } from '../host/emulated';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import type { MenuEntry, Screen, ShownMenu } from './screen';

export interface MenuPlace {
  readonly screen: Screen;
  readonly projectId: string;
  readonly name: string;
  readonly addon: boolean;
}

export class Menu extends Emulated {
  override readonly _name = 'Menu';
  readonly #place: MenuPlace;
  readonly #entries: (MenuEntry | Menu)[] = [];

  constructor(place: MenuPlace) {
    super();
    this.#place = place;
  }

  /** The function is looked for only when somebody presses the item. */
  addItem(caption: string, functionName: string): this {
    this.#entries.push({ kind: 'item', text: caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push(menu);
    return this;
  }

  /** Replaces a menu of the same name, whoever's (platform facts §3.6). */
  addToUi(): void {
    this.#place.screen.show(this._shown());
  }

  _shown(): ShownMenu {
    const { name, addon, projectId } = this.#place;
    const entries = this.#entries.map(
      (entry): MenuEntry => (entry instanceof Menu ? { kind: 'menu', menu: entry._shown() } : entry),
    );
    return { name, addon, projectId, entries };
  }
}

checkSignatures(Menu.prototype, 'Menu', {
  addItem: ['string string'],
  addSeparator: [''],
  addSubMenu: ['Menu'],
  addToUi: [''],
});
