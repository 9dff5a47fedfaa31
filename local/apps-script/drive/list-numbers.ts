// Counts the numbers of list items, as the reader sees them.
import type { Paragraph } from '../../model/google-doc';

export class ListNumbers {
  /** List id → next number of each level. */
  readonly #next = new Map<string, number[]>();

  /** The item's number; deeper levels begin anew after it. Undefined for bulleted items and plain paragraphs. */
  number(paragraph: Paragraph): number | undefined {
    const bullet = paragraph.bullet;
    if (!bullet) return undefined;
    const levels = this.#next.get(bullet.listId) ?? [];
    const number = levels[bullet.nesting] ?? bullet.start ?? 1;
    levels[bullet.nesting] = number + 1;
    levels.length = bullet.nesting + 1;
    this.#next.set(bullet.listId, levels);
    return bullet.ordered ? number : undefined;
  }
}
