// HtmlOutput: a page as text, with its title, size and meta tags.
import { Emulated, ScriptError } from '../host/emulated';
import type { EnumValue } from '../host/script-enum';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import { escapeText } from './escape';

/** The only names that addMetaTag takes (Google's reference of HtmlOutput). */
const META_TAGS = [
  ...['apple-mobile-web-app-capable', 'apple-mobile-web-app-status-bar-style'],
  ...['google-site-verification', 'mobile-web-app-capable', 'viewport'],
];

export class HtmlOutput extends Emulated {
  override readonly _name = 'HtmlOutput';
  readonly _metaTags = new Map<string, string>();
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content = '') {
    super();
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(addedContent: string): this {
    this.#content += addedContent;
    return this;
  }

  /** Escaped (platform facts §8.3 no. 39). */
  appendUntrusted(addedContent: string): this {
    return this.append(escapeText(addedContent));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Pixels; null = not set. Dialogs obey it, sidebars don't (§6.1). */
  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number | null): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number | null): this {
    this.#height = height;
    return this;
  }

  /** Says who may frame a web app; nothing here is framed by others. */
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }

  /** @throws ScriptError for a name that Apps Script does not let through */
  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new ScriptError('The meta tag name you specified is not allowed in this context.');
    }
    this._metaTags.set(name, content);
    return this;
  }
}

checkSignatures(HtmlOutput.prototype, 'HtmlService.HtmlOutput', {
  getContent: [''],
  setContent: ['string'],
  append: ['string'],
  appendUntrusted: ['string'],
  clear: [''],
  getTitle: [''],
  setTitle: ['string'],
  getWidth: [''],
  setWidth: ['number?'],
  getHeight: [''],
  setHeight: ['number?'],
  setXFrameOptionsMode: ['enum'],
  addMetaTag: ['string string'],
});
