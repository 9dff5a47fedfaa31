// The worker's table of requests: what a window asks → what the host does, and what all windows are then told.
import type { User } from '../../apps-script/host/machine';
import { zoneNamed } from '../../apps-script/host/zone';
import type { ButtonName } from '../../apps-script/ui/enums';
import type { Host } from '../../host/create-host';
import { FunctionNotFound, ScriptFailure } from '../../host/execution';
import type { WorkbookModel } from '../../model/workbook';
import { toPage } from '../bridge/transfer';
import type {
  Download,
  DownloadedFile,
  Person,
  QuestionAnswer,
  QuestionView,
  RequestName,
  Requests,
  RunAnswer,
  SaveView,
  Seat,
  StartView,
  WorkbenchEvent,
} from '../protocol';
import { Changes } from './changes';
import { developerView } from './developer-view';
import { Hand } from './hand';
import { peopleOf, userAt } from './people';
import { reportFile, reportsOf } from './reports';
import { ScreenNews } from './screens';
import { SelectionNews } from './selection-news';
import { tabNames, tabView } from './tab-view';

export interface DeskPlace {
  readonly host: Host;
  readonly tell: (event: WorkbenchEvent) => void;
  /** Returns when the person has answered. */
  readonly ask: (user: string, question: QuestionView) => QuestionAnswer;
  /** The working copy is to be saved. */
  readonly touch: () => void;
  readonly save: () => SaveView;
  readonly workbookFile: () => Promise<DownloadedFile>;
  /** Real monotonic milliseconds: the emulated clock goes along. */
  readonly clock: () => number;
}

type Handlers = {
  readonly [N in RequestName]: (user: User, payload: Requests[N]['payload']) => Requests[N]['answer'];
};

/** Emulated time of day when the date is changed by hand. */
const NOON = 'T12:00';

export class Desk {
  readonly #place: DeskPlace;
  readonly #changes: Changes;
  readonly #screens = new ScreenNews();
  readonly #hand: Hand;
  readonly #selections: SelectionNews;
  readonly #told = { people: '', today: '', reports: '' };
  readonly #histories = new Map<string, string>();
  #people: Person[];
  #clock: number;

  constructor(place: DeskPlace) {
    this.#place = place;
    this.#changes = new Changes(this.#workbook);
    this.#hand = new Hand(place.host);
    this.#selections = new SelectionNews(this.#workbook);
    this.#people = peopleOf(this.#workbook);
    this.#clock = place.clock();
  }

  /** @throws Error with a sentence for the person, or whatever the emulator stumbled on */
  handle<N extends RequestName>(seat: Seat, name: N, payload: Requests[N]['payload']): Requests[N]['answer'] {
    const user = userAt(seat, this.#people);
    this.#sit(user);
    try {
      return this.#handlers[name](user, payload);
    } finally {
      this.#publish(user, name);
    }
  }

  async download(download: Download): Promise<DownloadedFile> {
    if (download.what === 'workbook') return this.#place.workbookFile();
    return reportFile(this.#place.host.drive, download.report, download.what);
  }

  readonly #handlers: Handlers = {
    open: (user) => this.#open(user),
    tab: (_user, { tab }) => {
      const sheet = this.#workbook.sheets.find(({ sheetId }) => sheetId === tab);
      if (!sheet) throw new Error('Välilehteä ei enää ole: joku on poistanut sen.');
      return tabView(this.#workbook, sheet);
    },
    edit: (user, payload) => said(this.#hand.edit(user, payload)),
    clear: (user, payload) => said(this.#hand.clear(user, payload)),
    insertRows: (user, payload) => said(this.#hand.insert(user, payload)),
    deleteRows: (user, payload) => said(this.#hand.remove(user, payload)),
    sortRows: (user, payload) => said(this.#hand.sort(user, payload)),
    undo: (user) => said(this.#hand.undo(user)),
    redo: (user) => said(this.#hand.redo(user)),
    width: (_user, { tab, column, pixels }) => {
      this.#workbook.sheets.find(({ sheetId }) => sheetId === tab)?.columnWidths.set(column, pixels);
      return said('');
    },
    select: (user, { tab, area }) => {
      this.#selections.select(user.id, tab, area);
      return said('');
    },
    menu: (_user, { functionName }) => {
      const answer = this.#run(functionName, []);
      return said(answer.ok ? '' : `Toiminto keskeytyi virheeseen. (${answer.message})`);
    },
    run: (_user, { functionName, args }) => this.#run(functionName, args),
    closeSidebar: (user) => {
      this.#host.uiOf(user).sidebar = undefined;
      return said('');
    },
    closeDialog: (user) => {
      for (const event of this.#screens.closeDialog(user.id, this.#host.uiOf(user))) this.#place.tell(event);
      return said('');
    },
    today: (_user, { today }) => {
      this.#host.setNow(`${today}${NOON}`);
      return said('');
    },
    developer: () => developerView(this.#host),
    failNext: (_user, { n, after }) => {
      this.#host.failCall(n, { after });
      return said('');
    },
    resetCalls: () => {
      this.#host.calls.reset();
      return said('');
    },
  };

  get #host(): Host {
    return this.#place.host;
  }

  get #workbook(): WorkbookModel {
    return this.#place.host.machine.workbook;
  }

  /** The person is at the keyboard, and as much time has passed as has passed here. */
  #sit(user: User): void {
    this.#host.actAs(user);
    this.#host.uiOf(user).asker = (question) => {
      this.#publish(user, 'run');
      const { button, text } = this.#place.ask(user.id, question);
      return { button: button as ButtonName, text };
    };
    const now = this.#place.clock();
    const passed = Math.floor(now - this.#clock);
    this.#clock += passed;
    if (passed > 0) this.#host.setNow(this.#host.machine.now() + passed);
  }

  #open(user: User): StartView {
    let warning = '';
    try {
      this.#host.open(user);
    } catch (error) {
      // The sheet opens also where the script's onOpen fails: only the menu is missing.
      warning = error instanceof Error ? error.message : String(error);
    }
    if (warning !== '') this.#place.tell({ kind: 'toast', user: user.id, text: `onOpen: ${warning}` });
    const { workbook } = this.#host.machine;
    const selection = workbook.selections.get(user.id);
    const history = this.#hand.historyOf(user);
    this.#screens.closeDialog(user.id, this.#host.uiOf(user));
    return {
      ...{ name: workbook.name, tabs: tabNames(workbook), people: this.#people, today: this.#today() },
      ...{ save: this.#place.save(), screen: this.#screens.view(user.id, this.#host.uiOf(user)) },
      reports: this.#reports(),
      selection: selection ? { tab: selection.sheetId, area: selection.area } : null,
      ...{ undo: history.canUndo, redo: history.canRedo },
    };
  }

  #run(functionName: string, args: readonly unknown[]): RunAnswer {
    try {
      return { ok: true, value: toPage(this.#host.call(functionName, ...args)) };
    } catch (error) {
      if (error instanceof ScriptFailure)
        return { ok: false, message: `${error.scriptName}: ${error.message}` };
      if (error instanceof FunctionNotFound) return { ok: false, message: error.message };
      throw error;
    }
  }

  /** Everybody is told what came of a request; what changed the workbook or Drive is saved. */
  #publish(user: User, name: RequestName): void {
    const { tell } = this.#place;
    this.#hand.noticeScripts();
    const changes = this.#changes.take();
    for (const event of changes) tell(event);
    for (const event of this.#screens.take(user.id, this.#host.uiOf(user))) tell(event);
    for (const event of this.#selections.take(user.id)) tell(event);
    this.#tellHistory(user);
    if (changes.length > 0) this.#people = this.#shared(peopleOf(this.#workbook));
    this.#tellOnce('people', JSON.stringify(this.#people), { kind: 'people', people: this.#people });
    this.#tellOnce('today', this.#today(), { kind: 'today', today: this.#today() });
    const reports = this.#reports();
    this.#tellOnce('reports', JSON.stringify(reports), { kind: 'reports', reports });
    const isOnlyLooking = ['tab', 'open', 'developer', 'failNext', 'resetCalls', 'select'].includes(name);
    if (changes.length > 0 || !isOnlyLooking) this.#place.touch();
  }

  #tellOnce(what: 'people' | 'today' | 'reports', text: string, event: WorkbenchEvent): void {
    if (this.#told[what] !== '' && this.#told[what] !== text) this.#place.tell(event);
    this.#told[what] = text;
  }

  #tellHistory(user: User): void {
    const { canUndo: undo, canRedo: redo } = this.#hand.historyOf(user);
    const text = `${undo} ${redo}`;
    if ((this.#histories.get(user.id) ?? 'false false') === text) return;
    this.#histories.set(user.id, text);
    this.#place.tell({ kind: 'history', user: user.id, undo, redo });
  }

  /** Newcomers on Käyttöoikeudet may edit the file, as if it had been shared with them. */
  #shared(people: Person[]): Person[] {
    const { editors, owner } = this.#workbook;
    for (const { id, email } of people) {
      if (id !== owner && email !== '' && !editors.includes(email)) editors.push(email);
    }
    return people;
  }

  #today(): string {
    return this.#wall(this.#host.machine.now()).slice(0, 10);
  }

  #reports() {
    return reportsOf(this.#host.drive, this.#people, (iso) => this.#wall(Date.parse(iso)));
  }

  /** `yyyy-MM-dd HH:mm` in the script's zone. */
  #wall(instant: number): string {
    const zone = zoneNamed(this.#host.machine.manifest.timeZone);
    return new Date(zone.wall(instant)).toISOString().slice(0, 16).replace('T', ' ');
  }
}

function said(message: string): { readonly message: string } {
  return { message };
}
