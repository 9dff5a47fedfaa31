// The parsed HTML tree: parse5's nodes behind the few questions the import asks of them.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Matchable } from './style-rules';

export interface HtmlElement extends Matchable {
  readonly kind: 'element';
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
  /** Undefined where the element lacks the attribute. */
  attribute(name: string): string | undefined;
}

export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
}

export type HtmlNode = HtmlElement | HtmlText;

type Node = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** The `<html>` element of an HTML text, repaired as browsers repair it. Comments are left out. */
export function parseHtml(html: string): HtmlElement {
  const root = parse(html).childNodes.find((node): node is ParsedElement => node.nodeName === 'html');
  if (!root) throw new Error('parse5 gave no html element');
  return toElement(root, undefined);
}

/** The element and all elements below it, in document order. */
export function* elements(root: HtmlElement): Generator<HtmlElement> {
  yield root;
  for (const child of root.children) if (child.kind === 'element') yield* elements(child);
}

/** All text below an element, as written. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');
}

function toElement(node: ParsedElement, parent: HtmlElement | undefined): HtmlElement {
  const attributes = new Map(node.attrs.map((attribute) => [attribute.name, attribute.value]));
  const children: HtmlNode[] = [];
  const element: HtmlElement = {
    kind: 'element',
    tag: node.tagName,
    id: attributes.get('id'),
    classes: (attributes.get('class') ?? '').split(/\s+/).filter(Boolean),
    parent,
    children,
    attribute: (name) => attributes.get(name),
  };
  for (const child of node.childNodes) {
    const converted = toNode(child, element);
    if (converted) children.push(converted);
  }
  return element;
}

function toNode(node: Node, parent: HtmlElement): HtmlNode | undefined {
  if (node.nodeName === '#text' && 'value' in node) return { kind: 'text', text: node.value };
  if ('tagName' in node) return toElement(node, parent);
  return undefined;
}
