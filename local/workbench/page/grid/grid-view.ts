// The grid of one tab: RevoGrid fed with the tab's cells, and its events as the person's deeds.
/// <reference lib="dom" />
import type { AfterEditEvent, CellProps, ColumnRegular, DataType } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { AreaView } from '../../protocol';
import { contains, letters } from '../address';
import { make } from '../make-element';
import { NO_CELL, type TabState } from '../tab-state';
import { TEXTS } from '../texts';
import { parseTsv, writeTsv } from '../tsv';
import { cellEditor } from './cell-editor';
import { looksOf } from './cell-looks';
import { areaOf, blocksOf, placeOf } from './places';

const DEFAULT_WIDTH = 100;
const ROW_HEIGHT = 24;

export interface GridDeeds {
  /** Typed into one cell. */
  readonly typed: (row: number, column: number, text: string) => void;
  /** A block from its first cell on: pasted, filled or cleared. */
  readonly block: (row: number, column: number, values: readonly (readonly string[])[]) => void;
  readonly selected: (area: AreaView) => void;
  readonly resized: (column: number, pixels: number) => void;
  /** Esc: the person wants out. */
  readonly left: () => void;
}

export class GridView {
  readonly #grid: HTMLRevoGridElement;
  readonly #deeds: GridDeeds;
  #tab: TabState | undefined;
  #models: DataType[] = [];
  /** The chosen cells, and whether RevoGrid draws them itself: it does only while it has the focus. */
  #chosen: AreaView | undefined;
  #hasFocus = false;

  constructor(root: HTMLElement, deeds: GridDeeds) {
    void defineCustomElements();
    this.#deeds = deeds;
    this.#grid = make('revo-grid', { set: { 'data-testid': 'grid', 'aria-label': TEXTS.gridLabel } });
    Object.assign(this.#grid, {
      ...{ theme: 'compact', range: true, resize: true, rowSize: ROW_HEIGHT, colSize: DEFAULT_WIDTH },
      ...{ filter: false, exporting: false, canMoveColumns: false, canDrag: false, applyOnClose: true },
      hideAttribution: true,
      rowHeaders: {
        size: 46,
        cellTemplate: (_h: unknown, { model }: { model: DataType }) => String(model.r),
      },
    });
    this.#listen();
    root.append(this.#grid);
  }

  get tab(): TabState | undefined {
    return this.#tab;
  }

  /** @param chosen the cells that stand chosen on the tab, though the focus is elsewhere */
  show(tab: TabState, chosen: AreaView | undefined): void {
    this.#tab = tab;
    this.#chosen = chosen;
    this.#hasFocus = false;
    void this.#grid.clearFocus();
    const { rows, columns, frozenRows, frozenColumns, widths } = tab.view;
    const width = new Map(widths);
    const editor = cellEditor({
      cell: (row, column) => this.#tab?.cell(row, column) ?? NO_CELL,
      choice: (row, column) => this.#tab?.choice(row, column),
    });
    this.#models = Array.from({ length: rows }, (_, i) => modelOf(tab, i + 1));
    this.#grid.columns = Array.from({ length: columns }, (_, i): ColumnRegular => {
      const column = i + 1;
      return {
        ...{ prop: column, name: letters(column), size: width.get(column) ?? DEFAULT_WIDTH, editor },
        ...(column <= frozenColumns && { pin: 'colPinStart' as const }),
        cellProperties: ({ model }) => this.#propertiesOf(Number(model.r), column),
      };
    });
    this.#grid.pinnedTopSource = this.#models.slice(0, frozenRows);
    this.#grid.source = this.#models.slice(frozenRows);
  }

  /** Rows whose cells changed are drawn anew from the tab. */
  refresh(rows: readonly number[]): void {
    const tab = this.#tab;
    if (!tab) return;
    for (const number of rows) {
      const model = this.#models[number - 1];
      if (!model) continue;
      for (const key of Object.keys(model)) if (key !== 'r') delete model[key];
      Object.assign(model, modelOf(tab, number));
    }
    void this.#grid.refresh('all');
  }

  /** Moves the focus into the grid, at a cell. */
  async focus(row: number, column: number): Promise<void> {
    if (!this.#tab) return;
    const { x, y, colType, rowType } = placeOf(row, column, this.#tab.view);
    if (rowType === 'rgRow') await this.#grid.scrollToRow(Math.max(0, y - 3));
    if (colType === 'rgCol') await this.#grid.scrollToColumnIndex(Math.max(0, x - 1));
    await this.#grid.setCellsFocus({ x, y }, { x, y }, colType, rowType);
  }

  #propertiesOf(row: number, column: number): CellProps {
    const tab = this.#tab;
    if (!tab) return {};
    const { class: classes, style } = looksOf(
      tab.cell(row, column),
      tab.choice(row, column),
      row <= tab.view.frozenRows,
    );
    const isChosen = !this.#hasFocus && this.#chosen !== undefined && contains(this.#chosen, row, column);
    return { class: { ...classes, 'is-chosen': isChosen }, style, 'data-cell': letters(column) + row };
  }

  #listen(): void {
    const grid = this.#grid;
    const on = <D>(name: string, take: (detail: D, event: Event) => void) =>
      grid.addEventListener(name, (event) => take((event as CustomEvent<D>).detail, event));

    on<AfterEditEvent>('beforeedit', (detail, event) => {
      event.preventDefault();
      if (!('prop' in detail)) return;
      const [row, column, text] = [Number(detail.model.r), Number(detail.prop), String(detail.val ?? '')];
      if (text !== this.#tab?.cell(row, column).edited) this.#typed(row, column, text);
    });
    on<AfterEditEvent>('beforerangeedit', (detail, event) => {
      event.preventDefault();
      if (!('data' in detail) || !this.#tab) return;
      for (const { row, column, values } of blocksOf(detail, this.#tab.view))
        this.#deeds.block(row, column, values);
    });
    on<{ dataText: string; event: ClipboardEvent }>('beforepaste', (detail, event) => {
      event.preventDefault();
      detail.event.preventDefault();
      const values = parseTsv(detail.dataText);
      void this.#selection().then((area) => area && this.#deeds.block(area.row, area.column, values));
    });
    on<{ event: DataTransfer; data?: readonly (readonly unknown[])[] }>(
      'beforecopyapply',
      (detail, event) => {
        event.preventDefault();
        const rows = detail.data?.map((row) => row.map((cell) => String(cell ?? ''))) ?? [];
        detail.event.setData('text/plain', writeTsv(rows));
      },
    );
    on<Record<number, ColumnRegular>>('aftercolumnresize', (columns) => {
      for (const { prop, size } of Object.values(columns)) this.#deeds.resized(Number(prop), Number(size));
    });
    on('afterfocus', () => this.#focusMoved(true));
    on('beforefocuslost', () => this.#focusMoved(false));
    for (const name of ['afterfocus', 'mouseup', 'keyup'])
      grid.addEventListener(name, () => this.#tellSelection());
    document.addEventListener('keydown', (event) => this.#key(event), true);
    document.addEventListener('focusin', ({ target }) => this.#elsewhere(target));
    // Into the sidebar's frame: the page hears no more of it than this.
    window.addEventListener('blur', () => this.#elsewhere(document.activeElement));
  }

  /** RevoGrid takes Tab and letters from the whole page until it is told that the keyboard is elsewhere. */
  #elsewhere(now: EventTarget | null): void {
    const isOutside = now instanceof Element && now !== document.body && !this.#grid.contains(now);
    if (isOutside) void this.#grid.clearFocus();
  }

  /** Shown at once; a refusal or the server's own reading of it comes after. */
  #typed(row: number, column: number, text: string): void {
    const model = this.#models[row - 1];
    if (model) model[column] = text;
    void this.#grid.refresh('all');
    this.#deeds.typed(row, column, text);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#grid.querySelector('revogr-edit, .edit-input-wrapper')) return;
    void this.#grid.getFocused().then((focused) => {
      if (!focused) return;
      void this.#grid.clearFocus();
      this.#deeds.left();
    });
  }

  #focusMoved(isHere: boolean): void {
    if (this.#hasFocus === isHere) return;
    this.#hasFocus = isHere;
    if (this.#chosen) void this.#grid.refresh('all');
  }

  #tellSelection(): void {
    // After RevoGrid has taken the event in.
    setTimeout(async () => {
      const area = await this.#selection();
      if (!area) return;
      this.#chosen = area;
      this.#deeds.selected(area);
    }, 0);
  }

  async #selection(): Promise<AreaView | undefined> {
    const range = await this.#grid.getSelectedRange();
    return range && this.#tab ? areaOf(range, this.#tab.view) : undefined;
  }
}

function modelOf(tab: TabState, row: number): DataType {
  const model: DataType = { r: row };
  for (const [column, { shown }] of tab.row(row)) model[column] = shown;
  return model;
}
