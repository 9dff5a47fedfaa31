// The sheet on the page: which tab is shown, which cells are chosen, and what the person does to them.
import type { AreaView, TabName, WorkbenchEvent } from '../protocol';
import { ask } from './api';
import { CellLine } from './cell-line';
import { GridView } from './grid/grid-view';
import { place } from './make-element';
import { noteBubble } from './note-bubble';
import { notify, told } from './notices';
import { TabState } from './tab-state';
import { TabStrip } from './tab-strip';
import { TEXTS } from './texts';

type Told<K extends WorkbenchEvent['kind']> = Extract<WorkbenchEvent, { kind: K }>;

export class Sheet {
  readonly #grid: GridView;
  readonly #line: CellLine;
  readonly #strip: TabStrip;
  #tabs: readonly TabName[] = [];
  /** The chosen cells, by tab: each tab remembers its own. */
  readonly #areas = new Map<number, AreaView>();
  #shown = 0;

  constructor() {
    this.#grid = new GridView(place('grid'), {
      typed: (row, column, text) => this.#edit(row, column, [[text]], false),
      block: (row, column, values) => this.#edit(row, column, values, true),
      selected: (area) => this.#selected(area),
      resized: (column, pixels) => void told(ask('width', { tab: this.#shown, column, pixels })),
      left: () => place('skip').focus(),
    });
    this.#line = new CellLine(
      (text) => this.#onArea(({ row, column }) => this.#edit(row, column, [[text]], false)),
      () => this.focusGrid(),
    );
    this.#strip = new TabStrip((tab) => void told(this.#turnTo(tab)));
    noteBubble(place('grid'), (cell) => this.#noteAt(cell));
  }

  async begin(tabs: readonly TabName[], selection: { tab: number; area: AreaView } | null): Promise<void> {
    this.#tabs = tabs;
    this.#areas.clear();
    this.#line.showNone();
    const first = tabs.find(({ hidden }) => !hidden) ?? tabs[0];
    const tab = tabs.find(({ id }) => id === (this.#shown || selection?.tab)) ?? first;
    if (!tab) return;
    if (selection?.tab === tab.id) this.#areas.set(tab.id, selection.area);
    await this.choose(tab.id);
    if (selection?.tab !== tab.id) await this.#tellChosen();
  }

  async choose(tab: number): Promise<void> {
    const state = new TabState(await ask('tab', { tab }));
    this.#shown = tab;
    this.#strip.show(this.#tabs, tab);
    this.#grid.show(state, this.#areas.get(tab));
    this.#showLine();
  }

  /** The person turns to a tab. */
  async #turnTo(tab: number): Promise<void> {
    await this.choose(tab);
    await this.#tellChosen();
  }

  /** A script selected cells: the grid goes there. */
  async follow({ tab, area }: Told<'selection'>): Promise<void> {
    this.#areas.set(tab, area);
    if (tab !== this.#shown) await this.choose(tab);
    this.#showLine();
    await this.#grid.focus(area.row, area.column);
  }

  takeTabs({ tabs }: Told<'tabs'>): void {
    this.#tabs = tabs;
    const isGone = !tabs.some(({ id }) => id === this.#shown);
    const first = tabs.find(({ hidden }) => !hidden) ?? tabs[0];
    if (isGone && first) void told(this.#turnTo(first.id));
    else this.#strip.show(tabs, this.#shown);
  }

  async takeCells(event: Told<'cells'> | Told<'tab'>): Promise<void> {
    if (event.tab !== this.#shown) return;
    if (event.kind === 'tab') return this.choose(event.tab);
    this.#grid.tab?.apply(event.rows);
    this.#grid.refresh(event.rows.map(([row]) => row));
    this.#showLine();
  }

  focusGrid(): void {
    const { row, column } = this.#areas.get(this.#shown) ?? { row: 1, column: 1 };
    void this.#grid.focus(row, column);
  }

  clear(): void {
    this.#onArea((area) => void told(ask('clear', { tab: this.#shown, ...area })));
  }

  insertRows(side: 'above' | 'below'): void {
    this.#onArea(({ row, rows }) => {
      const beside = side === 'above' ? row : row + rows - 1;
      void told(ask('insertRows', { tab: this.#shown, beside, side, count: rows }));
    });
  }

  deleteRows(): void {
    this.#onArea(({ row, rows }) => void told(ask('deleteRows', { tab: this.#shown, at: row, count: rows })));
  }

  /** By the chosen column: the chosen rows, or all rows under the frozen ones. */
  sort(ascending: boolean): void {
    this.#onArea((area) => {
      const tab = this.#grid.tab;
      if (!tab) return;
      const { frozenRows } = tab.view;
      if (area.rows === 1 && frozenRows === 0) return notify(TEXTS.sortNeedsRows);
      const row = area.rows > 1 ? Math.max(area.row, frozenRows + 1) : frozenRows + 1;
      const last = area.rows > 1 ? area.row + area.rows - 1 : tab.lastRow();
      if (last <= row) return notify(TEXTS.noRowsToSort);
      const columns = Math.max(tab.lastColumn(), area.column);
      const place = { tab: this.#shown, row, column: 1, rows: last - row + 1, columns };
      void told(ask('sortRows', { ...place, by: area.column, ascending }));
    });
  }

  #edit(row: number, column: number, values: readonly (readonly string[])[], paste: boolean): void {
    const tab = this.#shown;
    const sent = ask('edit', { tab, row, column, values, paste });
    // Whatever the grid showed meanwhile: what the sheet now holds.
    void told(sent.finally(() => this.#shown === tab && this.#grid.refresh(values.map((_, i) => row + i))));
  }

  #selected(area: AreaView): void {
    const tab = this.#shown;
    const before = this.#areas.get(tab);
    this.#areas.set(tab, area);
    this.#showLine();
    if (JSON.stringify(before) !== JSON.stringify(area)) void told(ask('select', { tab, area }));
  }

  /** The script asks for the active sheet and range, and a jump back to the same cell must be news. */
  async #tellChosen(): Promise<void> {
    const area = this.#areas.get(this.#shown) ?? { row: 1, column: 1, rows: 1, columns: 1 };
    await ask('select', { tab: this.#shown, area });
  }

  #showLine(): void {
    const area = this.#areas.get(this.#shown);
    const tab = this.#grid.tab;
    if (!area || !tab) this.#line.showNone();
    else this.#line.show(area, tab.cell(area.row, area.column), tab.choice(area.row, area.column));
  }

  #onArea(act: (area: AreaView) => void): void {
    const area = this.#areas.get(this.#shown);
    if (area) act(area);
    else notify(TEXTS.noSelection);
  }

  #noteAt(cell: string): string {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    return this.#grid.tab?.cell(Number(row), column).note ?? '';
  }
}
