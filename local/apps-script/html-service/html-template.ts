// HtmlTemplate: a page with scriptlets; properties that the script puts on it are the scriptlets' variables.
import { AssignableEmulated, ScriptError } from '../host/emulated';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import { escapeText } from './escape';
import { HtmlOutput } from './html-output';
import { templateCode } from './template-code';
import type { Place } from './template-context';

/** Runs source text among the script's own globals. */
export type Evaluate = (source: string) => unknown;

type TemplateFunction = (
  values: object,
  raw: (value: unknown) => void,
  escaped: (value: unknown, place: Place) => void,
) => void;

export class HtmlTemplate extends AssignableEmulated {
  override readonly _name = 'HtmlTemplate';
  readonly #template: string;
  readonly #evaluate: Evaluate;

  constructor(template: string, evaluate: Evaluate) {
    super();
    this.#template = template;
    this.#evaluate = evaluate;
  }

  getRawContent(): string {
    return this.#template;
  }

  /**
   * Runs the scriptlets.
   * @throws what the scriptlets throw
   */
  evaluate(): HtmlOutput {
    let html = '';
    const values = Object.assign(Object.create(null), Object.fromEntries(this._assigned)) as object;
    const print = this.#evaluate(templateCode(this.#template)) as TemplateFunction;
    print(
      values,
      (value) => {
        html += printed(value);
      },
      (value, place) => {
        if (place === 'other')
          throw new ScriptError('not emulated: HtmlTemplate <?= ?> outside text and attributes');
        html += escapeText(printed(value));
      },
    );
    return new HtmlOutput(html);
  }
}

function printed(value: unknown): string {
  return String(value);
}

checkSignatures(HtmlTemplate.prototype, 'HtmlService.HtmlTemplate', {
  getRawContent: [''],
  evaluate: [''],
});
