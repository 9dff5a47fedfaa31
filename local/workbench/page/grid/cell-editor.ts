// The editor in a cell: a line of text, with the drop-down's values as a list to choose from.
/// <reference lib="dom" />
import type { ColumnDataSchemaModel, EditCell, EditorBase, EditorCtr } from '@revolist/revogrid';
import type { ChoiceView } from '../../protocol';
import type { KnownCell } from '../tab-state';
import { TEXTS } from '../texts';

export interface EditorPlace {
  readonly cell: (row: number, column: number) => KnownCell;
  readonly choice: (row: number, column: number) => ChoiceView | undefined;
}

type Make = (name: string, props: object, ...children: readonly unknown[]) => never;

/** RevoGrid makes one editor per editing. Enter and Tab save, Esc (RevoGrid's own) leaves. */
export function cellEditor(place: EditorPlace): EditorCtr {
  return class CellEditor implements EditorBase {
    element: Element | null = null;
    editCell?: EditCell;
    readonly #data: ColumnDataSchemaModel;
    readonly #save: (value: string, preventFocus?: boolean) => void;
    #input: HTMLInputElement | HTMLSelectElement | null = null;
    #isNew = true;

    constructor(data: ColumnDataSchemaModel, save: (value: string, preventFocus?: boolean) => void) {
      this.#data = data;
      this.#save = save;
    }

    get #place(): { row: number; column: number } {
      return { row: Number(this.#data.model.r), column: Number(this.#data.prop) };
    }

    /** A typed letter opens a line that begins with it; Enter comes with what the cell shows. */
    get #typed(): string | undefined {
      const { row, column } = this.#place;
      const typed: unknown = this.editCell?.val;
      const isTyped = typeof typed === 'string' && typed !== '' && typed !== place.cell(row, column).shown;
      return isTyped ? typed : undefined;
    }

    render(h: unknown): never {
      const { row, column } = this.#place;
      const values = place.choice(row, column)?.values ?? [];
      const make = h as Make;
      return values.length > 0 && this.#typed === undefined
        ? this.#select(make, values)
        : this.#line(make, values);
    }

    #select(make: Make, values: readonly string[]): never {
      const { row, column } = this.#place;
      const { shown } = place.cell(row, column);
      const option = (value: string, text: string) =>
        make('option', { value, selected: value === shown, key: `v${value}` }, text);
      return make(
        'select',
        {
          'aria-label': TEXTS.cell.choices,
          ref: (element: HTMLSelectElement) => this.#took(element),
          onChange: () => this.#save(this.getValue()),
          onKeyDown: (event: KeyboardEvent) => this.#key(event),
        },
        option('', TEXTS.cell.empty),
        ...(shown !== '' && !values.includes(shown) ? [option(shown, TEXTS.cell.notInList(shown))] : []),
        ...values.map((value) => option(value, value)),
      );
    }

    #line(make: Make, values: readonly string[]): never {
      const { row, column } = this.#place;
      const list = `arvot-${row}-${column}`;
      return make(
        'span',
        { class: 'line-editor' },
        make('input', {
          ...{ type: 'text', 'aria-label': TEXTS.cell.label, autocomplete: 'off', spellcheck: false },
          ...(values.length > 0 && { list }),
          value: this.#typed ?? place.cell(row, column).edited,
          ref: (element: HTMLInputElement) => this.#took(element),
          onKeyDown: (event: KeyboardEvent) => this.#key(event),
        }),
        ...(values.length > 0
          ? [make('datalist', { id: list }, ...values.map((value) => make('option', { value })))]
          : []),
      );
    }

    #took(element: HTMLInputElement | HTMLSelectElement | null): void {
      this.#input = element;
    }

    componentDidRender(): void {
      if (!this.#isNew) return;
      this.#isNew = false;
      setTimeout(() => this.#input?.focus(), 0);
    }

    appendPendingInput(text: string): boolean {
      if (!(this.#input instanceof HTMLInputElement)) return false;
      this.#input.value += text;
      this.#input.focus();
      return true;
    }

    getValue(): string {
      return this.#input?.value ?? '';
    }

    beforeDisconnect(): void {
      this.#input?.blur();
    }

    #key(event: KeyboardEvent): void {
      const isTab = event.key === 'Tab';
      if (event.isComposing || (!isTab && event.key !== 'Enter')) return;
      const value = this.getValue();
      this.beforeDisconnect();
      this.#save(value, isTab);
    }
  };
}
