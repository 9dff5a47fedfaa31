// HTML that is escaped by construction: text becomes markup only through here.

/** Markup that is safe to put between tags. Made only by this file. */
export class Markup {
  private constructor(readonly html: string) {}

  /** An element; strings among the children are text and are escaped. */
  static element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    children: readonly (string | Markup)[],
  ): Markup {
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
      .join('');
    const content = children
      .map((child) => (typeof child === 'string' ? escapeText(child) : child.html))
      .join('');
    return new Markup(
      VOID.includes(name) ? `<${name}${written}>` : `<${name}${written}>${content}</${name}>`,
    );
  }

  /** Text with its line breaks as `<br>`. */
  static lines(text: string): Markup {
    const lines = text.split(/\r\n|\r|\n/).map(escapeText);
    return new Markup(lines.join('<br>'));
  }
}

const VOID: readonly string[] = ['br', 'meta', 'hr'];

/** Characters that a document can't hold or that would turn the reading order of what follows. */
const UNWANTED_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfffe, 0xffff],
];

/** All that is not printable ASCII (9, 10 and 13 are), and the five that mean something in HTML. */
const SPECIAL = /[^\t\n\r !#-%(-;=?-~]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escaped, and every character outside ASCII as a numeric entity (design.md, decision 1). */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, entityOf);
}

function entityOf(character: string): string {
  const code = character.codePointAt(0) ?? 0xfffd;
  if (UNWANTED_RANGES.some(([first, last]) => code >= first && code <= last)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '&#65533;';
  return ENTITIES[character] ?? `&#${code};`;
}
