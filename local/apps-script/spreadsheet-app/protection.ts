// Protection: who may edit a sheet or a range, as platform facts §4.7 describe it.
import type { Protection as ProtectionModel } from '../../model/protection';
import { Emulated, ScriptError } from '../host/emulated';
import { isEditor } from './edit-right';
import { ProtectionType } from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { PROTECTION } from './signatures';
import { editorKey, User } from './user';

export class Protection extends Emulated {
  override readonly _name = 'Protection';

  constructor(
    readonly _sheet: Sheet,
    readonly _protection: ProtectionModel,
  ) {
    super();
  }

  getProtectionType() {
    return this._protection.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  /** The whole sheet's range has the A1 notation '' (§8.3 no. 18). */
  getRange(): Range {
    return this._protection.area ? this._sheet._range(this._protection.area) : this._sheet._wholeRange();
  }

  getDescription(): string {
    return this._protection.description;
  }

  setDescription(description: string): this {
    this.#requireEditor();
    this._protection.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this._protection.warningOnly;
  }

  /** A warning stops no script (platform facts §13). */
  setWarningOnly(warningOnly: boolean): this {
    this.#requireEditor();
    this._protection.warningOnly = warningOnly;
    return this;
  }

  /** True where the current user may edit the protected cells. */
  canEdit(): boolean {
    return isEditor(this._sheet._machine, this._protection);
  }

  /** Without the owner, who may always edit. */
  getEditors(): User[] {
    return this._protection.editors.filter((key) => key.includes('@')).map((email) => new User(email));
  }

  addEditor(who: unknown): this {
    return this.addEditors([who]);
  }

  addEditors(people: readonly unknown[]): this {
    this.#requireEditor();
    const { editors } = this._protection;
    for (const key of this.#keys('addEditors', people)) if (!editors.includes(key)) editors.push(key);
    return this;
  }

  removeEditor(who: unknown): this {
    return this.removeEditors([who]);
  }

  /** From now on the protection stops everybody not listed. The owner and the current user can't be removed. */
  removeEditors(people: readonly unknown[]): this {
    this.#requireEditor();
    const { id, email } = this._sheet._machine.user();
    const own = email === '' ? id : email.toLowerCase();
    const gone = this.#keys('removeEditors', people).filter((key) => key !== own);
    const protection = this._protection;
    protection.editors = protection.editors.filter((key) => !gone.includes(key));
    if (id !== this._sheet._machine.workbook.owner && !protection.editors.includes(own)) {
      protection.editors.push(own);
    }
    protection.open = false;
    return this;
  }

  /** False: the emulated file belongs to no Google Workspace domain. */
  canDomainEdit(): boolean {
    return this._protection.domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    this.#requireEditor();
    this._protection.domainEdit = editable;
    return this;
  }

  getUnprotectedRanges(): Range[] {
    return this._protection.unprotected.map((area) => this._sheet._range(area));
  }

  /** @throws ScriptError on a range protection (§4.7) */
  setUnprotectedRanges(ranges: readonly Range[]): this {
    this.#requireEditor();
    if (this._protection.area) {
      throw new ScriptError('Unprotected ranges can only be set on a sheet protection.');
    }
    this._protection.unprotected = ranges.map((range) => range._area);
    return this;
  }

  remove(): void {
    this.#requireEditor();
    const model = this._sheet._model;
    model.protections = model.protections.filter((other) => other !== this._protection);
  }

  #requireEditor(): void {
    if (!this.canEdit()) throw new ScriptError('You do not have permission to edit this protection.');
  }

  #keys(method: string, people: readonly unknown[]): string[] {
    return people.map((who) => {
      const key = editorKey(this._sheet._machine, who);
      if (key === undefined) throw new ScriptError(`Invalid argument: ${method}`);
      return key;
    });
  }
}

checkSignatures(Protection.prototype, 'SpreadsheetApp.Protection', PROTECTION);
