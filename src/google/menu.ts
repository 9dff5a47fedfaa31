// The menu Hankesalkku: its items as data, and building it so that it works in every AuthMode (platform facts §3.6).
import { TEXTS } from '../domain/text/index';
import type { MenuItemId } from '../domain/text/menu-texts';
import { LANGUAGES, type Language } from '../domain/text/texts';

/** In order, with a line before the items of set-up. Each is also the name of the global function that it calls. */
export const MENU_GROUPS: readonly (readonly MenuItemId[])[] = [
  ['openSidebar', 'checkAll', 'createReport'],
  ['setUp', 'undoLastRun', 'testEnvironment'],
];

/** In AuthMode NONE there is no document and no property: only menus and the locale are used. */
export function showMenu(): void {
  const { items } = TEXTS[userLanguage()].menu;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  MENU_GROUPS.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const id of group) menu.addItem(items[id], id);
  });
  menu.addToUi();
}

/** `sv_FI` → sv; what is none of ours → Finnish. */
export function userLanguage(): Language {
  const code = localeOf().slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? 'fi';
}

/** The menu must come up even where Google does not tell the language. */
function localeOf(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}
