// What "Taulukon korjaus" says: what would change in the workbook's shape, and what stays.
import type { SheetFix } from '../sheet-fix/fix';

export interface SheetFixTexts {
  proposal(fix: Exclude<SheetFix, { fix: 'step' }>): string;
  refused(fix: SheetFix): string;
  /** Accepted changes that were no longer as they had been shown; `places`: the first of them, `Osahankkeet: Vastutaho`. */
  gone(count: number, places: readonly string[]): string;
  /** Undo: a header or a tab's name is as it was. */
  putBack(fix: Exclude<SheetFix, { fix: 'step' }>): string;
  /** Undo: somebody has changed it since, or Google refused. */
  notPutBack(fix: Exclude<SheetFix, { fix: 'step' }>): string;
}
