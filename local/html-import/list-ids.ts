// Which Google list each HTML list becomes: nested lists share their parent's, unless a level's kind would conflict.

export interface ListPlace {
  readonly listId: string;
  readonly nesting: number;
  readonly ordered: boolean;
  readonly start: number;
}

/** A Google Doc allows nine levels, 0–8. */
const DEEPEST = 8;

export class ListIds {
  #count = 0;
  /** List id → kind of each level, such as `ol from 1`. */
  readonly #levels = new Map<string, Map<number, string>>();

  /** The place of a `<ul>` or `<ol>` inside `parent` (undefined at the top). */
  place(ordered: boolean, start: number, parent: ListPlace | undefined): ListPlace {
    const nesting = parent ? Math.min(DEEPEST, parent.nesting + 1) : 0;
    const kind = ordered ? `ol from ${start}` : 'ul';
    const known = parent && this.#levels.get(parent.listId)?.get(nesting);
    const listId = parent && (known === undefined || known === kind) ? parent.listId : this.#newId();
    this.#levels.get(listId)?.set(nesting, kind);
    return { listId, nesting, ordered, start };
  }

  #newId(): string {
    this.#count += 1;
    const id = `kix.list${this.#count}`;
    this.#levels.set(id, new Map());
    return id;
  }
}
