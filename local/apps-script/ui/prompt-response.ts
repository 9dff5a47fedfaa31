// PromptResponse: what a person typed into a prompt, and the button pressed.
import { Emulated } from '../host/emulated';
import { Button, type ButtonName } from './enums';

export class PromptResponse extends Emulated {
  override readonly _name = 'PromptResponse';
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(button: ButtonName, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton() {
    return Button[this.#button];
  }

  getResponseText(): string {
    return this.#text;
  }
}
