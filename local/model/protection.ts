// A protection of a sheet or of a range: who may still write there. Only Apps Script enforces it.
import type { Rectangle } from './rectangle';

export interface Protection {
  /** One protection's own number; two protections may cover the same cells. */
  readonly id: number;
  /** Undefined = the whole sheet. */
  area: Rectangle | undefined;
  description: string;
  /** Asks people at the keyboard; never stops a script (platform facts §13). */
  warningOnly: boolean;
  /** Of a sheet protection: parts that everybody may edit. */
  unprotected: Rectangle[];
  /** True until somebody's right is taken away: a new protection stops nobody (platform facts §4.7). */
  open: boolean;
  /** E-mails in lower case, and `User.id` of those whose e-mail is hidden. */
  editors: string[];
  domainEdit: boolean;
}
