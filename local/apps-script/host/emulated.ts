// The base of every emulated Apps Script object: gives it the name that messages and counters use.

export abstract class Emulated {
  /** Apps Script's own class name, such as `Range`; counters and messages print it. */
  abstract readonly _name: string;

  toString(): string {
    return this._name;
  }
}

/** An object on which scripts may put properties of their own, such as an HtmlTemplate's data. */
export abstract class AssignableEmulated extends Emulated {
  /** As the script gave them: values of its realm, untranslated. */
  readonly _assigned = new Map<string, unknown>();
}

/** What Apps Script throws at a script: reaches it as a plain Error with this message. */
export class ScriptError extends Error {
  override name = 'Exception';
}
