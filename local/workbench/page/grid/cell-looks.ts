// How a cell looks: the server's short words for background, colour, weight and alignment → style and classes.
import type { ChoiceView } from '../../protocol';
import type { KnownCell } from '../tab-state';

export interface Looks {
  readonly class: Readonly<Record<string, boolean>>;
  readonly style: Readonly<Record<string, string>>;
}

const VALID_COLOUR = /^#[0-9a-f]{6}$/i;

export function looksOf(cell: KnownCell, choice: ChoiceView | undefined, isFrozen: boolean): Looks {
  const style: Record<string, string> = {};
  const classes: Record<string, boolean> = {
    'has-note': cell.note !== '',
    'has-choices': (choice?.values.length ?? 0) > 0,
    'is-unlisted': isUnlisted(cell, choice),
    'is-frozen': isFrozen,
  };
  for (const word of cell.look === '' ? [] : cell.look.split(';')) {
    const [kind = '', rest] = [word[0], word.slice(1)];
    if (kind === 'b' && VALID_COLOUR.test(rest)) style['background-color'] = rest;
    else if (kind === 'c' && VALID_COLOUR.test(rest)) style.color = rest;
    else if (kind === 'w') style['font-weight'] = '700';
    else if (kind === 'a' && ['left', 'center', 'right'].includes(rest)) style['text-align'] = rest;
  }
  return { class: classes, style };
}

/** A value that the drop-down lacks: shown as it is, marked. */
export function isUnlisted({ shown }: KnownCell, choice: ChoiceView | undefined): boolean {
  return shown !== '' && choice !== undefined && choice.values.length > 0 && !choice.values.includes(shown);
}
