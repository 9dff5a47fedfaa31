// Walks the HTML tree and writes paragraphs, lists and tables into a flow: what each tag becomes in a Google Doc.
import type { Block, NamedStyle, TextStyle } from '../model/google-doc';
import type { Cascade } from './cascade';
import { toColor } from './css-values';
import type { HtmlElement, HtmlNode } from './element';
import { Flow } from './flow';
import { importImage } from './image';
import type { ListIds, ListPlace } from './list-ids';
import { formatFields, type ParagraphFormat, PLAIN_FORMAT, paragraphFormat } from './paragraph-format';
import type { Declarations } from './style-rules';
import { importTable } from './table';
import { textStyle } from './text-style';

/** What flows down the tree. */
interface Surroundings {
  readonly text: TextStyle;
  readonly format: ParagraphFormat;
  readonly list: ListPlace | undefined;
}

/** What one import knows everywhere. */
export interface ImportState {
  readonly cascade: Cascade;
  readonly lists: ListIds;
  /** `<a id>` in the HTML → name of its bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

/** Google's distance between list levels, points. */
const LIST_STEP = 36;

const HEADINGS: Readonly<Record<string, NamedStyle>> = {
  h1: 'HEADING_1',
  h2: 'HEADING_2',
  h3: 'HEADING_3',
  h4: 'HEADING_4',
  h5: 'HEADING_5',
  h6: 'HEADING_6',
};

/** A paragraph even where nothing is inside. */
const PARAGRAPHS = new Set(['p', ...Object.keys(HEADINGS)]);

/** Blocks of their own; `<header>`, `<section>`, `<figure>`, `<aside>` are missing on purpose: they run together. */
const BLOCKS = new Set([
  'div',
  'blockquote',
  'pre',
  'address',
  'dl',
  'dt',
  'dd',
  'form',
  'fieldset',
  'center',
]);

/** Gone with all they hold (platform facts §5.3, "Dropped"). */
const DROPPED = new Set(
  'head script style template title svg input select textarea button iframe object video audio canvas'.split(
    ' ',
  ),
);

export class Walker {
  readonly #flow = new Flow();

  constructor(
    readonly state: ImportState,
    /** Inside a table cell a further table is flattened to paragraphs. */
    readonly inCell: boolean,
  ) {}

  /** Blocks made of an element's content. */
  blocks(
    element: HtmlElement,
    around: Surroundings = { text: {}, format: PLAIN_FORMAT, list: undefined },
  ): Block[] {
    this.#children(element, around);
    return this.#flow.finish();
  }

  #children(element: HtmlElement, around: Surroundings): void {
    for (const child of element.children) this.#node(child, around);
  }

  #node(node: HtmlNode, around: Surroundings): void {
    if (node.kind === 'text') this.#text(node.text, around);
    else if (!DROPPED.has(node.tag)) this.#element(node, around);
  }

  #element(node: HtmlElement, around: Surroundings): void {
    const css = this.state.cascade.declarations(node);
    if (node.tag === 'body') this.#children(node, this.#inside(node, css, around));
    else if (node.tag === 'br') this.#ensureOpen(around, () => this.#flow.addLineBreak(around.text));
    else if (node.tag === 'hr') this.#rule(around);
    else if (node.tag === 'img') this.#image(node, css, around);
    else if (node.tag === 'table') this.#table(node, css, around);
    else if (node.tag === 'ul' || node.tag === 'ol') this.#list(node, css, around);
    else if (node.tag === 'li' && around.list) this.#item(node, css, around, around.list);
    else if (PARAGRAPHS.has(node.tag) || BLOCKS.has(node.tag)) this.#block(node, css, around);
    else this.#inline(node, css, around);
  }

  #text(text: string, around: Surroundings): void {
    if (!this.#flow.isOpen && text.trim() === '' && !text.includes('\u00a0')) return;
    this.#ensureOpen(around, () => this.#flow.addText(text, around.text));
  }

  #rule(around: Surroundings): void {
    this.#flow.open('NORMAL_TEXT', formatFields(around.format), true);
    this.#flow.add({ kind: 'horizontalRule' });
    this.#flow.close();
  }

  #image(element: HtmlElement, css: Declarations, around: Surroundings): void {
    const image = importImage(element, css);
    if (image) this.#ensureOpen(around, () => this.#flow.add(image));
  }

  #table(element: HtmlElement, css: Declarations, around: Surroundings): void {
    const inside = this.#inside(element, css, around);
    if (this.inCell) {
      this.#flattened(element, inside);
      return;
    }
    this.#flow.close();
    for (const caption of element.children) {
      if (caption.kind === 'element' && caption.tag === 'caption') this.#block(caption, css, around);
    }
    const table = importTable(element, this.state.cascade, (cell) => {
      const inCell = this.#inside(cell, this.state.cascade.declarations(cell), {
        ...inside,
        list: undefined,
      });
      return new Walker(this.state, true).blocks(cell, {
        ...inCell,
        format: { ...inCell.format, marginLeft: 0 },
      });
    });
    if (table) this.#flow.addTable(table);
  }

  /** A table in a table: each of its cells becomes paragraphs of the outer cell. */
  #flattened(element: HtmlElement, around: Surroundings): void {
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (child.tag === 'td' || child.tag === 'th') this.#block(child, new Map(), around);
      else this.#flattened(child, around);
    }
  }

  #list(element: HtmlElement, css: Declarations, around: Surroundings): void {
    this.#flow.close();
    const start = Number.parseInt(element.attribute('start') ?? '1', 10);
    const list = this.state.lists.place(element.tag === 'ol', Number.isNaN(start) ? 1 : start, around.list);
    // A list's indent is its level's; margins of the surrounding blocks don't add to it.
    const inside = this.#inside(element, css, around);
    this.#children(element, { ...inside, list, format: { ...inside.format, marginLeft: 0, textIndent: 0 } });
    this.#flow.close();
  }

  #item(element: HtmlElement, css: Declarations, around: Surroundings, list: ListPlace): void {
    const inside = this.#inside(element, css, around);
    const { listId, nesting, ordered, start } = list;
    const bullet = { listId, nesting, ordered, ...(ordered && { start }) };
    this.#flow.open('NORMAL_TEXT', { ...formatFields(inside.format), bullet }, true);
    // Further paragraphs of the item have no bullet but stand under its text.
    const marginLeft = LIST_STEP * (nesting + 1);
    this.#children(element, { ...inside, format: { ...inside.format, marginLeft } });
    this.#flow.close();
  }

  #block(element: HtmlElement, css: Declarations, around: Surroundings): void {
    const inside = this.#inside(element, css, around);
    const forced = PARAGRAPHS.has(element.tag);
    this.#flow.open(HEADINGS[element.tag] ?? 'NORMAL_TEXT', formatFields(inside.format), forced);
    this.#children(element, inside);
    this.#flow.close();
  }

  #inline(element: HtmlElement, css: Declarations, around: Surroundings): void {
    const name = element.attribute('id') ?? element.attribute('name');
    const bookmark = element.tag === 'a' && name !== undefined ? this.state.bookmarks.get(name) : undefined;
    if (bookmark) this.#flow.addBookmark(bookmark);
    const text = textStyle(around.text, element.tag, css, this.#link(element));
    const background = toColor(css.get('background-color') ?? '');
    this.#children(element, { ...around, text: background ? { ...text, background } : text });
  }

  /** Web and mail addresses are kept, `#…` where an `<a id>` answers to it; the rest is plain text. */
  #link(element: HtmlElement): string | undefined {
    const address = element.tag === 'a' ? (element.attribute('href') ?? '').trim() : '';
    if (/^(https?:|mailto:)/i.test(address)) return address;
    const bookmark = address.startsWith('#') ? this.state.bookmarks.get(address.slice(1)) : undefined;
    return bookmark && `#${bookmark}`;
  }

  #inside(element: HtmlElement, css: Declarations, around: Surroundings): Surroundings {
    const text = textStyle(around.text, element.tag, css, undefined);
    // The background of a paragraph becomes a highlight of its text; a cell's or a table's stays where it is.
    const noText = ['body', 'table', 'td', 'th'].includes(element.tag);
    const background = noText ? undefined : toColor(css.get('background-color') ?? '');
    return {
      text: background ? { ...text, background } : text,
      format: paragraphFormat(around.format, css, text.size),
      list: around.list,
    };
  }

  #ensureOpen(around: Surroundings, write: () => void): void {
    if (!this.#flow.isOpen) this.#flow.open('NORMAL_TEXT', formatFields(around.format), false);
    write();
  }
}
