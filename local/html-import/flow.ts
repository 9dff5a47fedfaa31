// Gathers text and marks into paragraphs, with HTML's white space rules. One flow per body or table cell.
import { isDeepStrictEqual } from 'node:util';
import {
  type Block,
  docText,
  type Inline,
  type NamedStyle,
  type Paragraph,
  type Table,
  type TextStyle,
} from '../model/google-doc';

export const LINE_BREAK = '\u000b';

export class Flow {
  readonly blocks: Block[] = [];
  #current: Paragraph | undefined;
  /** The current paragraph is made even if nothing comes into it, as an empty <p> is. */
  #forced = false;
  #pendingBookmarks: string[] = [];

  /** Begins a paragraph. Right after a list item began, its first block goes on in the item's own paragraph. */
  open(namedStyle: NamedStyle, fields: Partial<Paragraph>, forced: boolean): void {
    const item = this.#current;
    if (item?.bullet && item.runs.length === 0 && !fields.bullet) {
      item.namedStyle = namedStyle;
      if (fields.alignment) item.alignment = fields.alignment;
      return;
    }
    this.close();
    this.#current = { kind: 'paragraph', runs: [], namedStyle, ...fields };
    this.#forced = forced;
  }

  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  /** Text as written; runs of white space become one space, none at the start of a line. No-break spaces stay. */
  addText(text: string, style: TextStyle): void {
    let collapsed = docText(text.replace(/[ \t\r\n\f]+/g, ' ')).replaceAll(LINE_BREAK, '');
    if (collapsed.startsWith(' ') && this.#atLineStart()) collapsed = collapsed.slice(1);
    if (collapsed !== '') this.#append({ kind: 'text', text: collapsed, style });
  }

  addLineBreak(style: TextStyle): void {
    this.#trimEnd();
    this.#append({ kind: 'text', text: LINE_BREAK, style });
  }

  add(inline: Inline): void {
    this.#append(inline);
  }

  addBookmark(name: string): void {
    if (this.#current) this.#current.bookmarks = [...(this.#current.bookmarks ?? []), name];
    else this.#pendingBookmarks.push(name);
  }

  addTable(table: Table): void {
    this.close();
    if (this.blocks.at(-1)?.kind === 'table')
      this.#emit({ kind: 'paragraph', runs: [], namedStyle: 'NORMAL_TEXT' });
    this.blocks.push(table);
  }

  /** Ends the paragraph; one that stayed empty without being forced is forgotten. */
  close(): void {
    const paragraph = this.#current;
    if (!paragraph) return;
    this.#current = undefined;
    trimEndOf(paragraph.runs);
    const last = paragraph.runs.at(-1);
    // A <br> at the end of a block makes no line of its own.
    if (last?.kind === 'text' && last.text.endsWith(LINE_BREAK))
      replaceLast(paragraph.runs, last.text.slice(0, -1));
    if (paragraph.runs.length > 0 || this.#forced) this.#emit(paragraph);
    else this.#pendingBookmarks.push(...(paragraph.bookmarks ?? []));
  }

  /** All blocks; at least one, and the last one a paragraph, as neither document nor cell can end with a table. */
  finish(): Block[] {
    this.close();
    const last = this.blocks.at(-1);
    if (last?.kind !== 'paragraph') this.#emit({ kind: 'paragraph', runs: [], namedStyle: 'NORMAL_TEXT' });
    else if (this.#pendingBookmarks.length > 0) this.#takeBookmarks(last);
    return this.blocks;
  }

  #emit(paragraph: Paragraph): void {
    this.#takeBookmarks(paragraph);
    this.blocks.push(paragraph);
  }

  #takeBookmarks(paragraph: Paragraph): void {
    if (this.#pendingBookmarks.length === 0) return;
    paragraph.bookmarks = [...this.#pendingBookmarks, ...(paragraph.bookmarks ?? [])];
    this.#pendingBookmarks = [];
  }

  #atLineStart(): boolean {
    const last = this.#current?.runs.at(-1);
    if (!last) return true;
    return last.kind === 'text' && (last.text.endsWith(' ') || last.text.endsWith(LINE_BREAK));
  }

  #trimEnd(): void {
    if (this.#current) trimEndOf(this.#current.runs);
  }

  #append(inline: Inline): void {
    if (!this.#current) this.open('NORMAL_TEXT', {}, false);
    const runs = this.#current?.runs ?? [];
    const last = runs.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && isDeepStrictEqual(last.style, inline.style)) {
      replaceLast(runs, last.text + inline.text);
    } else runs.push(inline);
  }
}

function trimEndOf(runs: Inline[]): void {
  const last = runs.at(-1);
  if (last?.kind === 'text' && last.text.endsWith(' ')) replaceLast(runs, last.text.replace(/ +$/, ''));
}

function replaceLast(runs: Inline[], text: string): void {
  const last = runs.pop();
  if (last?.kind === 'text' && text !== '') runs.push({ ...last, text });
}
