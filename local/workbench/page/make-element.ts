// Builds DOM elements: attributes, listeners, children; text only ever as text.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Child = Node | string;

export interface Making {
  readonly class?: string;
  readonly id?: string;
  readonly text?: string;
  /** Any other attribute, aria-… and data-… among them; true = present, false = absent. */
  readonly set?: Readonly<Record<string, string | number | boolean>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  making: Making = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (making.class !== undefined) element.className = making.class;
  if (making.id !== undefined) element.id = making.id;
  if (making.text !== undefined) element.textContent = making.text;
  for (const [key, value] of Object.entries(making.set ?? {})) {
    if (typeof value === 'boolean') element.toggleAttribute(key, value);
    else element.setAttribute(key, String(value));
  }
  for (const [key, listener] of Object.entries(making.on ?? {})) element.addEventListener(key, listener);
  element.append(...children);
  return element;
}

export function button(text: string, press: () => void, set: Making['set'] = {}): HTMLButtonElement {
  return make('button', { text, set: { type: 'button', ...set }, on: { click: press } });
}

/** @throws Error where index.html lacks it */
export function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}
