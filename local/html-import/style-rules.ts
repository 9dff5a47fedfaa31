// The <style> rules that the import obeys: tag, .class, tag.class, #id and one descendant level. All else is dropped.

/** Property name (lower case) → value, as written. */
export type Declarations = ReadonlyMap<string, string>;

interface Simple {
  readonly tag?: string;
  readonly className?: string;
  readonly id?: string;
}

export interface StyleRule {
  /** One part, or ancestor and descendant. */
  readonly parts: readonly Simple[];
  readonly specificity: number;
  readonly declarations: Declarations;
}

/** What a selector is matched against; the document's own elements are adapted to it. */
export interface Matchable {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Matchable | undefined;
}

/** Declarations of a `style=""` or a rule's body. */
export function parseDeclarations(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  // A ";" inside brackets or quotes (data: addresses) does not end a declaration.
  for (const part of text.match(/(?:\([^)]*\)|"[^"]*"|'[^']*'|[^;])+/g) ?? []) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
    if (value) declarations.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/**
 * Rules of a style sheet in the order they apply. At-rules (`@media`, `@page` …), attribute selectors, pseudo-classes,
 * combinators other than a space and more than one descendant level are dropped (platform facts §5.3).
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const [selectors, body] of topLevelBlocks(css.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    if (selectors.startsWith('@')) continue;
    const declarations = parseDeclarations(body);
    for (const selector of selectors.split(',')) {
      const parts = parseSelector(selector.trim());
      if (parts) rules.push({ parts, specificity: specificity(parts), declarations });
    }
  }
  return rules.sort((a, b) => a.specificity - b.specificity);
}

/** True where the rule's selector matches the element. */
export function matches(rule: StyleRule, element: Matchable): boolean {
  const [first, second] = rule.parts;
  if (!first) return false;
  if (!second) return matchesSimple(first, element);
  if (!matchesSimple(second, element)) return false;
  for (let above = element.parent; above; above = above.parent) if (matchesSimple(first, above)) return true;
  return false;
}

function* topLevelBlocks(css: string): Generator<[string, string]> {
  let start = 0;
  while (start < css.length) {
    const open = css.indexOf('{', start);
    if (open < 0) return;
    let depth = 1;
    let at = open + 1;
    for (; at < css.length && depth > 0; at++) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
    // `@import "…";` and the like end at a semicolon before the block.
    yield [
      css
        .slice(start, open)
        .replace(/^[^{]*;/, '')
        .trim(),
      css.slice(open + 1, at - 1),
    ];
    start = at;
  }
}

function parseSelector(selector: string): Simple[] | undefined {
  const words = selector.split(/\s+/);
  if (words.length > 2) return undefined;
  const parts: Simple[] = [];
  for (const word of words) {
    const match = /^(?:([a-z][a-z0-9]*)?(?:\.([\w-]+))?|#([\w-]+))$/i.exec(word);
    if (!match || word === '') return undefined;
    parts.push({
      ...(match[1] && { tag: match[1].toLowerCase() }),
      ...(match[2] && { className: match[2] }),
      ...(match[3] && { id: match[3] }),
    });
  }
  return parts;
}

function specificity(parts: readonly Simple[]): number {
  return parts.reduce(
    (sum, part) => sum + (part.id ? 100 : 0) + (part.className ? 10 : 0) + (part.tag ? 1 : 0),
    0,
  );
}

function matchesSimple(simple: Simple, element: Matchable): boolean {
  if (simple.tag && simple.tag !== element.tag) return false;
  if (simple.id && simple.id !== element.id) return false;
  return !simple.className || element.classes.includes(simple.className);
}
