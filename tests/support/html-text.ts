// Parsed HTML as plain data for tests: its elements, its text, and what the report's own cleaning leaves of a text.
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Text as it is shown: control characters, noncharacters and turns of the reading direction gone, lone surrogates marked. */
export function cleaned(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .map((character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character))
    .filter((character) => !/\p{Cc}/u.test(character) || /[\t\n]/.test(character))
    .filter((character) => !/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/.test(character))
    .join('');
}

/** Every text of the tree in order; a line break is a newline. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function elementsIn(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

/** `table(thead(tr(th th)) tbody(tr(td td)))`: the elements and nothing else. */
export function shapeOf(node: Node): string {
  const below = 'childNodes' in node ? node.childNodes.map(shapeOf).filter((shape) => shape !== '') : [];
  if (!('tagName' in node)) return below.join(' ');
  return below.length === 0 ? node.tagName : `${node.tagName}(${below.join(' ')})`;
}
