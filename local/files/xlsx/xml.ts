// Walks a piece of XML with saxes and knows where each element stands in the text; escapes text for writing.
import { SaxesParser } from 'saxes';

export interface Tag {
  /** Without namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Index of its "<" in the text. */
  readonly start: number;
}

export interface XmlVisitor {
  open?(tag: Tag): void;
  text?(text: string): void;
  /** `end` is the index after the element's last ">". */
  close?(name: string, end: number): void;
}

/** Throws an Error where the text is not well-formed XML. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ fragment: false, position: true });
  let start = 0;
  const { open, text, close } = visitor;
  if (open) {
    parser.on('opentagstart', (tag) => {
      start = parser.position - tag.name.length - 2;
    });
    parser.on('opentag', (tag) =>
      open.call(visitor, {
        name: localName(tag.name),
        attributes: tag.attributes as Record<string, string>,
        start,
      }),
    );
  }
  if (text) {
    parser.on('text', (piece) => text.call(visitor, piece));
    parser.on('cdata', (piece) => text.call(visitor, piece));
  }
  if (close) parser.on('closetag', (tag) => close.call(visitor, localName(tag.name), parser.position));
  parser.write(xml).close();
}

/** For attribute values and element text alike; the caller has taken out what XML can't hold. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The value of one attribute inside a raw start tag, entities decoded; undefined where it is missing. */
export function attributeOf(rawTag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s]${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(rawTag);
  return found ? decodeEntities(found[2] ?? found[3] ?? '') : undefined;
}

/** A raw start tag with one attribute set, or taken away where `value` is undefined. */
export function withAttribute(rawTag: string, name: string, value: string | undefined): string {
  const bare = rawTag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  if (value === undefined) return bare;
  return bare.replace(/^<[^\s/>]+/, (head) => `${head} ${name}="${escapeXml(value)}"`);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#x?[0-9a-f]+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}
