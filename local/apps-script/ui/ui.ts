// Ui: menus, sidebar, dialogs and questions of the person at the spreadsheet.
import { Emulated } from '../host/emulated';
import type { EnumValue } from '../host/script-enum';
import type { HtmlOutput } from '../html-service/html-output';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import { Button, ButtonSet, buttonsOf } from './enums';
import { Menu } from './menu';
import { PromptResponse } from './prompt-response';
import type { Answer, Question, Screen } from './screen';

export interface UiSetup {
  readonly screen: Screen;
  readonly projectId: string;
  /** The name of the script's menu under Extensions. */
  readonly projectName: string;
  /** A script that waits for an answer loses its locks (platform facts §4.6). */
  readonly releaseLocks: () => void;
}

type Text = string;

export class Ui extends Emulated {
  override readonly _name = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #setup: UiSetup;

  constructor(setup: UiSetup) {
    super();
    this.#setup = setup;
  }

  createMenu(caption: string): Menu {
    return new Menu({ ...this.#setup, name: caption, addon: false });
  }

  /** Under Extensions, by the script's name. */
  createAddonMenu(): Menu {
    return new Menu({ ...this.#setup, name: this.#setup.projectName, addon: true });
  }

  /** One sidebar at a time: another script's goes (platform facts §6.1). */
  showSidebar(page: HtmlOutput): void {
    const { screen, projectId, projectName } = this.#setup;
    screen.sidebar = { title: page.getTitle() || projectName, html: page.getContent(), projectId };
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#open(page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#open(page, title, false);
  }

  /** `(text)`, `(text, buttons)`, `(title, text, buttons)`; gives the button pressed. */
  alert(...args: readonly (Text | EnumValue)[]) {
    return Button[this.#ask('alert', args).button];
  }

  /** The same shapes as alert; gives also what was typed. */
  prompt(...args: readonly (Text | EnumValue)[]): PromptResponse {
    const { button, text } = this.#ask('prompt', args);
    return new PromptResponse(button, text);
  }

  #ask(kind: Question['kind'], args: readonly (Text | EnumValue)[]): Answer {
    const texts = args.filter((arg) => typeof arg === 'string');
    const set = args.find((arg): arg is EnumValue => typeof arg !== 'string') ?? ButtonSet.OK;
    this.#setup.releaseLocks();
    const [title = '', text = ''] = texts.length > 1 ? texts : ['', ...texts];
    return this.#setup.screen.ask({ kind, title, text, buttons: buttonsOf(set) });
  }

  #open(page: HtmlOutput, title: string, modal: boolean): void {
    const { screen, projectId } = this.#setup;
    const size = { width: page.getWidth(), height: page.getHeight() };
    screen.dialogs.push({ title, html: page.getContent(), projectId, modal, ...size });
  }
}

const QUESTION = ['string', 'string enum', 'string string enum'];

checkSignatures(Ui.prototype, 'Ui', {
  createMenu: ['string'],
  createAddonMenu: [''],
  showSidebar: ['HtmlOutput'],
  showModalDialog: ['HtmlOutput string'],
  showModelessDialog: ['HtmlOutput string'],
  alert: QUESTION,
  prompt: QUESTION,
});
