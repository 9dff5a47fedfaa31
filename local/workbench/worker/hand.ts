// A person's hand in the workbench: edits, rows, undo. Each answers with a sentence for the person, '' when all is well.
import { ScriptError } from '../../apps-script/host/emulated';
import type { User } from '../../apps-script/host/machine';
import type { Host } from '../../host/create-host';
import { ScriptFailure } from '../../host/execution';
import type { NewRows } from '../../host/person-lines';
import { type Rectangle, toA1 } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import type { Requests } from '../protocol';
import { refusalOf } from './refusals';
import { type Block, blockOf, type Deed, turnedBack, UndoHistory } from './undo-history';

type Payload<N extends keyof Requests> = Requests[N]['payload'];

type RowsDeed =
  | ({ readonly kind: 'inserted' } & NewRows)
  | { readonly kind: 'deleted'; readonly at: number; readonly before: Block };

const TAB_GONE = 'Välilehteä ei enää ole: joku on poistanut sen.';
const MOVED = 'Rivejä on sen jälkeen lisätty tai poistettu, joten muutosta ei voi enää perua turvallisesti.';

export class Hand {
  readonly #host: Host;
  readonly #histories = new Map<string, UndoHistory>();
  /** Tab → which order of rows it has; another number after each insertion or deletion. */
  readonly #orders = new Map<number, number>();
  #lastOrder = 0;
  #journaled: number;

  constructor(host: Host) {
    this.#host = host;
    this.#journaled = host.machine.workbook.journal.length;
  }

  historyOf(user: User): UndoHistory {
    const known = this.#histories.get(user.id) ?? new UndoHistory();
    this.#histories.set(user.id, known);
    return known;
  }

  /** A script may have moved rows: what was done before is then not taken back. */
  noticeScripts(): void {
    const { journal } = this.#host.machine.workbook;
    for (const change of journal.slice(this.#journaled)) this.#orders.set(change.sheetId, ++this.#lastOrder);
    this.#journaled = journal.length;
  }

  edit(user: User, { tab, row, column, values, paste }: Payload<'edit'>): string {
    return this.#onTab(tab, (sheet) => {
      const area: Rectangle = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      if (area.rows === 0 || area.columns === 0) return '';
      if (paste) grow(sheet, area);
      const single = area.rows * area.columns === 1 && !paste;
      const edit = paste ? { paste: values } : single ? (values[0]?.[0] ?? '') : values;
      return this.#cells(user, sheet, area, () =>
        this.#host.edit(user, sheet.name, toA1(corner(area)), edit),
      );
    });
  }

  clear(user: User, { tab, ...area }: Payload<'clear'>): string {
    return this.#onTab(tab, (sheet) =>
      this.#cells(user, sheet, area, () => this.#host.edit(user, sheet.name, toA1(area), '')),
    );
  }

  sort(user: User, { tab, by, ascending, ...area }: Payload<'sortRows'>): string {
    const order = { area, column: by, ascending };
    return this.#onTab(tab, (sheet) =>
      this.#cells(user, sheet, area, () => this.#host.sortRows(user, sheet.name, order), true),
    );
  }

  insert(user: User, { tab, ...rows }: Payload<'insertRows'>): string {
    return this.#onTab(tab, (sheet) =>
      this.#moved(user, tab, () => {
        this.#host.insertRows(user, sheet.name, rows);
        return { kind: 'inserted', ...rows };
      }),
    );
  }

  remove(user: User, { tab, at, count }: Payload<'deleteRows'>): string {
    return this.#onTab(tab, (sheet) =>
      this.#moved(user, tab, () => {
        const before = blockOf(sheet, { row: at, column: 1, rows: count, columns: sheet.maxColumns });
        this.#host.deleteRows(user, sheet.name, { at, count });
        return { kind: 'deleted', at, before };
      }),
    );
  }

  undo(user: User): string {
    const history = this.historyOf(user);
    const deed = history.lastDone();
    if (!deed) return 'Peruttavaa ei ole.';
    const message = this.#turn(user, deed, 'back');
    if (message === MOVED) history.forget();
    else history.settleUndo();
    return message;
  }

  redo(user: User): string {
    const history = this.historyOf(user);
    const deed = history.lastUndone();
    if (!deed) return 'Uudelleen tehtävää ei ole.';
    const message = this.#turn(user, deed, 'again');
    if (message === MOVED) history.forget();
    else history.settleRedo();
    return message;
  }

  #turn(user: User, deed: Deed, way: 'back' | 'again'): string {
    return this.#onTab(deed.tab, (sheet) => {
      const isBack = way === 'back';
      if (this.#order(deed.tab) !== (isBack ? deed.orderAfter : deed.orderBefore)) return MOVED;
      if (deed.kind === 'cells') return this.#turnCells(user, sheet, deed, isBack);
      const message = told(() => {
        if (deed.kind === 'inserted') {
          const at = deed.side === 'above' ? deed.beside : deed.beside + 1;
          if (isBack) this.#host.deleteRows(user, sheet.name, { at, count: deed.count });
          else this.#host.insertRows(user, sheet.name, deed);
        } else if (isBack) this.#putRows(user, sheet, deed.at, deed.before);
        else this.#host.deleteRows(user, sheet.name, { at: deed.at, count: deed.before.length });
      });
      this.#journaled = this.#host.machine.workbook.journal.length;
      this.#orders.set(deed.tab, isBack ? deed.orderBefore : deed.orderAfter);
      return message;
    });
  }

  #turnCells(user: User, sheet: SheetModel, deed: Extract<Deed, { kind: 'cells' }>, isBack: boolean): string {
    const [from, to] = isBack ? [deed.after, deed.before] : [deed.before, deed.after];
    const { cells, left } = turnedBack(blockOf(sheet, deed.area), from, to, deed.whole);
    if (left > 0 && deed.whole) return 'Lajittelua ei voi perua: joku on muuttanut rivejä sen jälkeen.';
    const message = told(() => this.#host.putCells(user, sheet.name, deed.area, cells));
    if (message !== '' || left === 0) return message;
    return left === 1
      ? 'Yksi solu jäi ennalleen, koska se on muuttunut sen jälkeen.'
      : `${left} solua jäi ennalleen, koska ne ovat muuttuneet sen jälkeen.`;
  }

  #putRows(user: User, sheet: SheetModel, at: number, rows: Block): void {
    const isLast = at > sheet.maxRows;
    const beside = isLast ? at - 1 : at;
    this.#host.insertRows(user, sheet.name, { beside, side: isLast ? 'below' : 'above', count: rows.length });
    this.#host.putCells(user, sheet.name, { row: at, column: 1 }, rows);
  }

  #cells(user: User, sheet: SheetModel, area: Rectangle, act: () => void, whole = false): string {
    const before = blockOf(sheet, area);
    const order = this.#order(sheet.sheetId);
    const message = told(act);
    const after = blockOf(sheet, area);
    const changed = after.some((line, i) => line.some((cell, j) => cell !== before[i]?.[j]));
    if (changed) {
      const places = { tab: sheet.sheetId, orderBefore: order, orderAfter: order };
      this.historyOf(user).add({ kind: 'cells', area, before, after, whole, ...places });
    }
    return message;
  }

  /** Rows came or went: a new order, which only this deed's undo leads back from. */
  #moved(user: User, tab: number, act: () => RowsDeed): string {
    const orderBefore = this.#order(tab);
    return told(() => {
      const what = act();
      this.#journaled = this.#host.machine.workbook.journal.length;
      this.#orders.set(tab, ++this.#lastOrder);
      this.historyOf(user).add({ ...what, tab, orderBefore, orderAfter: this.#lastOrder });
    });
  }

  #order(tab: number): number {
    return this.#orders.get(tab) ?? 0;
  }

  #onTab(tab: number, act: (sheet: SheetModel) => string): string {
    const sheet = this.#host.machine.workbook.sheets.find(({ sheetId }) => sheetId === tab);
    return sheet ? act(sheet) : TAB_GONE;
  }
}

/** A refusal leaves all as it was; a trigger that fails comes after the change. */
function told(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof ScriptFailure) {
      return `Muutos on tehty, mutta lisäosan oma toiminto keskeytyi sen jälkeen. (${error.message})`;
    }
    if (error instanceof ScriptError) return refusalOf(error.message);
    throw error;
  }
}

/** Sheets adds rows and columns where a pasted block needs them. */
function grow(sheet: SheetModel, { row, column, rows, columns }: Rectangle): void {
  sheet.maxRows = Math.max(sheet.maxRows, row + rows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + columns - 1);
}

function corner({ row, column }: Rectangle): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}
