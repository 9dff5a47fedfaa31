// Declarations that apply to one element: the <style> rules by specificity, then its own style="".
import { elements, type HtmlElement, textOf } from './element';
import {
  type Declarations,
  matches,
  parseDeclarations,
  parseStyleSheet,
  type StyleRule,
} from './style-rules';

export class Cascade {
  readonly #rules: StyleRule[];

  constructor(root: HtmlElement) {
    const sheets = [...elements(root)].filter((element) => element.tag === 'style');
    this.#rules = parseStyleSheet(sheets.map(textOf).join('\n'));
  }

  /** What is declared on the element itself; inheritance is the reader's business. */
  declarations(element: HtmlElement): Declarations {
    const own = new Map<string, string>();
    for (const rule of this.#rules) {
      if (matches(rule, element)) for (const [name, value] of rule.declarations) own.set(name, value);
    }
    for (const [name, value] of parseDeclarations(element.attribute('style') ?? '')) own.set(name, value);
    return own;
  }
}
