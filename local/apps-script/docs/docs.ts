// The global `Docs`: advanced service Docs v1 as a script sees it. The door to this folder.
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { DocsDocuments } from './documents';

export class Docs extends Emulated {
  readonly _name = 'Docs';
  readonly Documents: DocsDocuments;

  constructor(machine: Machine) {
    super();
    this.Documents = new DocsDocuments(machine);
  }
}
