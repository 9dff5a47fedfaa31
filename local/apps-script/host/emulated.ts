// The base of every emulated Apps Script object: gives it the name that messages and counters use.

export abstract class Emulated {
  /** Apps Script's own class name, such as `Range`; counters and messages print it. */
  abstract readonly _name: string;

  toString(): string {
    return this._name;
  }
}

/** What Apps Script throws at a script: reaches it as a plain Error with this message. */
export class ScriptError extends Error {
  override name = 'Exception';
}
