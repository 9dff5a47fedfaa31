// The workbench's own menus and tools, as data over the deeds they do.
import type { MenuAction, OwnMenu } from './menu-bar';
import { TEXTS } from './texts';

export type Deeds = Readonly<Record<keyof typeof TEXTS.actions, () => void>>;

/** Menu → its actions, in order. */
const MENUS = {
  file: ['openFile', 'downloadWorkbook'],
  edit: ['undo', 'redo', 'clear'],
  insert: ['rowAbove', 'rowBelow'],
  data: ['sortUp', 'sortDown', 'deleteRows'],
  view: ['toGrid', 'reports', 'developer'],
} as const satisfies Record<string, readonly (keyof typeof TEXTS.actions)[]>;

const TOOLS = ['rowAbove', 'rowBelow', 'deleteRows', 'reports', 'developer'] as const;

export function ownMenus(deeds: Deeds): OwnMenu[] {
  return Object.entries(MENUS).map(([menu, actions]) => ({
    title: TEXTS.menus[menu as keyof typeof MENUS],
    actions: actions.map((name) => action(name, deeds)),
  }));
}

export function ownTools(deeds: Deeds): MenuAction[] {
  return TOOLS.map((name) => action(name, deeds));
}

export function action(name: keyof typeof TEXTS.actions, deeds: Deeds): MenuAction {
  return { text: TEXTS.actions[name], press: deeds[name] };
}
