// The workbench's page: puts its parts together and gives each event of the server to the part it belongs to.
import type { ScreenView, Seat, WorkbenchEvent } from '../protocol';
import { answer, ask, downloadAddress, keptSeat, listen, type Started, sit, upload } from './api';
import { button, make, place } from './make-element';
import { MenuBar } from './menu-bar';
import { notify, running, told } from './notices';
import { action, type Deeds, ownMenus, ownTools } from './own-menus';
import { developerChanged, showDeveloper } from './panes/developer';
import { reportsChanged, showReports } from './panes/reports';
import { askQuestion, closeQuestion } from './questions';
import { showDialog, showSidebar, type WindowDeeds } from './script-windows';
import { Sheet } from './sheet';
import { TEXTS } from './texts';
import { TopBar } from './top-bar';

type Told<K extends WorkbenchEvent['kind']> = Extract<WorkbenchEvent, { kind: K }>;

let seat: Seat = { person: '', language: 'fi' };

const sheet = new Sheet();
const chooser = make('input', {
  set: { type: 'file', accept: '.xlsx', hidden: true, 'data-testid': 'file' },
});
document.body.append(chooser);
chooser.addEventListener('change', () => void told(openFile()));

const deeds: Deeds = {
  openFile: () => chooser.click(),
  downloadWorkbook: () =>
    make('a', { set: { href: downloadAddress({ what: 'workbook' }), download: '' } }).click(),
  undo: () => void told(ask('undo', {})),
  redo: () => void told(ask('redo', {})),
  clear: () => sheet.clear(),
  rowAbove: () => sheet.insertRows('above'),
  rowBelow: () => sheet.insertRows('below'),
  deleteRows: () => sheet.deleteRows(),
  sortUp: () => sheet.sort(true),
  sortDown: () => sheet.sort(false),
  reports: () => showReports(),
  developer: () => void told(showDeveloper()),
  toGrid: () => sheet.focusGrid(),
};

const top = new TopBar({
  sit: (chosen) => void told(sit(chosen).then(begin)),
  today: (today) => void told(ask('today', { today })),
});
const menus = new MenuBar(ownMenus(deeds), ownTools(deeds), action('undo', deeds), action('redo', deeds));
const windows: WindowDeeds = {
  closeSidebar: () => void told(ask('closeSidebar', {})),
  closeDialog: () => void told(ask('closeDialog', {})),
  focusSheet: () => sheet.focusGrid(),
  document: (id) => showReports(id),
  language: () => seat.language,
};

const takeCells = (event: Told<'cells'> | Told<'tab'>) =>
  void told(sheet.takeCells(event).then(developerChanged));
const TAKERS: { readonly [K in WorkbenchEvent['kind']]: (event: Told<K>) => void } = {
  cells: takeCells,
  tab: takeCells,
  tabs: (event) => sheet.takeTabs(event),
  selection: (event) => void told(sheet.follow(event)),
  screen: (event) => showScreen(event),
  toast: ({ text }) => notify(text),
  question: ({ id, question }) => showQuestion(id, question),
  answered: ({ id }) => closeQuestion(id),
  history: ({ undo, redo }) => menus.showHistory(undo, redo),
  save: ({ save }) => top.showSave(save),
  today: ({ today }) => top.showToday(today),
  people: ({ people }) => top.showPeople(people, seat),
  reports: ({ reports }) => reportsChanged(reports),
  // Another file: everything on the page belongs to the old one.
  workbook: () => location.reload(),
};

const skip = place('skip');
skip.textContent = TEXTS.skipToGrid;
skip.addEventListener('click', () => sheet.focusGrid());
document.addEventListener('keydown', undoKeys);

listen(
  take,
  () => void told(begin()),
  () => showBanner(TEXTS.lost),
);
void told(begin());

async function begin(): Promise<void> {
  const start = await opened();
  showBanner('');
  seat = start.seat;
  top.showName(start.name);
  top.showSave(start.save);
  top.showPeople(start.people, seat);
  top.showToday(start.today);
  menus.showHistory(start.undo, start.redo);
  reportsChanged(start.reports);
  showScreen(start.screen);
  for (const { id, question } of start.questions) showQuestion(id, question);
  await sheet.begin(start.tabs, start.selection);
}

/** A server that was started anew seats everybody as the director: the window goes back to its own place. */
async function opened(): Promise<Started> {
  const start = await ask('open', {});
  const kept = keptSeat();
  const isOther = kept !== null && JSON.stringify(kept) !== JSON.stringify(start.seat);
  if (!isOther || !start.people.some(({ id }) => id === kept.person)) return start;
  await sit(kept);
  return ask('open', {});
}

function take<E extends WorkbenchEvent>(event: E): void {
  (TAKERS[event.kind] as (event: E) => void)(event);
}

function showScreen({ menus: shown, sidebar, dialog }: Partial<ScreenView>): void {
  if (shown) menus.showScripts(shown, (functionName) => void running(ask('menu', { functionName })));
  if (sidebar !== undefined) showSidebar(sidebar, windows);
  if (dialog !== undefined) showDialog(dialog, windows);
}

function showQuestion(id: number, question: Started['questions'][number]['question']): void {
  askQuestion(id, question, (given) => void told(answer(id, given)));
}

async function openFile(): Promise<void> {
  const [file] = chooser.files ?? [];
  chooser.value = '';
  if (!file) return;
  if (!/\.xlsx$/i.test(file.name)) return notify(TEXTS.notXlsx);
  await upload(file);
}

/** In a field of the page the browser's own undo works. */
function undoKeys(event: KeyboardEvent): void {
  const isField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (isField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const deed =
    key === 'z' ? (event.shiftKey ? deeds.redo : deeds.undo) : key === 'y' ? deeds.redo : undefined;
  if (!deed) return;
  event.preventDefault();
  deed();
}

function showBanner(text: string): void {
  const banner = place('banner');
  banner.hidden = text === '';
  banner.replaceChildren(...(text === '' ? [] : [text, ' ', button(TEXTS.reload, () => location.reload())]));
}
