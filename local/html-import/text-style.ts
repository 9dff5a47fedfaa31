// Formatting of text that survives the import: tags and inline CSS to a TextStyle.
import type { TextStyle } from '../model/google-doc';
import { toBold, toColor, toFont, toPoints } from './css-values';
import type { Declarations } from './style-rules';

/** What Google puts on the text of a link. */
const LINK_LOOK: TextStyle = { underline: true, color: '#1155cc' };

const TAGS: Readonly<Record<string, TextStyle>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  sup: { baseline: 'superscript' },
  sub: { baseline: 'subscript' },
};

/**
 * Style of the text inside an element, from its surroundings' style, its tag and its declarations (platform facts
 * §5.3). `link` is the address the element links to, if it does.
 */
export function textStyle(
  inherited: TextStyle,
  tag: string,
  declarations: Declarations,
  link: string | undefined,
): TextStyle {
  const style: TextStyle = { ...inherited, ...TAGS[tag], ...(link !== undefined && { ...LINK_LOOK, link }) };
  const changes = [...declarations].map(([name, value]) => readDeclaration(name, value, style));
  return Object.assign({}, style, ...changes) as TextStyle;
}

function readDeclaration(name: string, value: string, style: TextStyle): TextStyle {
  switch (name) {
    case 'color':
      return keep('color', toColor(value));
    case 'font-family':
      return { font: toFont(value) };
    case 'font-size': {
      const size = toPoints(value, style.size);
      // Rounded to whole points (platform facts §5.3, "Silently changed").
      return keep('size', size === undefined || size <= 0 ? undefined : Math.max(1, Math.round(size)));
    }
    case 'font-weight':
      return keep('bold', toBold(value));
    case 'font-style':
      return /^(italic|oblique)\b/i.test(value) ? { italic: true } : { italic: false };
    case 'text-decoration':
    case 'text-decoration-line':
      return decoration(value.toLowerCase());
    default:
      return {};
  }
}

/** `underline line-through` keeps only the underline (platform facts §5.3). */
function decoration(value: string): TextStyle {
  if (value.includes('underline')) return { underline: true };
  if (value.includes('line-through')) return { strikethrough: true };
  return value.includes('none') ? { underline: false } : {};
}

function keep<Key extends keyof TextStyle>(key: Key, value: TextStyle[Key] | undefined): TextStyle {
  return value === undefined ? {} : { [key]: value };
}
