// Emulated HtmlService: pages from the .html files of the built folder, from text, and from templates.
import { Emulated, ScriptError } from '../host/emulated';
import { scriptEnum } from '../host/script-enum';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import { HtmlOutput } from './html-output';
import { type Evaluate, HtmlTemplate } from './html-template';

export interface HtmlServiceSetup {
  /** The text of an .html file of the project by its name without ending; undefined where there is none. */
  readonly page: (name: string) => string | undefined;
  readonly evaluate: Evaluate;
}

export class HtmlService extends Emulated {
  override readonly _name = 'HtmlService';
  readonly XFrameOptionsMode = scriptEnum('ALLOWALL', 'DEFAULT');
  readonly #setup: HtmlServiceSetup;

  constructor(setup: HtmlServiceSetup) {
    super();
    this.#setup = setup;
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }

  /** Scriptlets in the file are left as they are. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#read(filename));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(html, this.#setup.evaluate);
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.#read(filename), this.#setup.evaluate);
  }

  /** @throws ScriptError with Apps Script's text (platform facts §8.3 no. 39) */
  #read(filename: string): string {
    const page = this.#setup.page(filename.replace(/\.html$/, ''));
    if (page === undefined) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return page;
  }
}

checkSignatures(HtmlService.prototype, 'HtmlService', {
  createHtmlOutput: ['', 'string'],
  createHtmlOutputFromFile: ['string'],
  createTemplate: ['string'],
  createTemplateFromFile: ['string'],
});
