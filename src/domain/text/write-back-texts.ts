// What the add-on writes into the sheet and says about it, as a type: a language that lacks one does not compile.
import type { Severity } from '../findings/finding';
import type { MessageName } from '../findings/messages';
import type { CellProblem } from '../workbook/cells/cell';

/** What a cell note can say: one text per kind of finding, whatever the cell holds. */
export type NoteName =
  | Exclude<MessageName, 'header-missing' | 'header-doubled' | 'header-almost' | 'wrong-type'>
  | Exclude<CellProblem, 'not-a-choice'>;

export interface WriteBackTexts {
  /**
   * What is wrong and how to mend it, without numbers. A text that changes stays known to
   * domain/findings/cell-notes.ts as a former one, or notes of the old version would pass for a person's.
   */
  readonly notes: Readonly<Record<NoteName, string>>;
  /** The column Tarkistus of a faultless row. */
  readonly rowInOrder: string;
  /** `2 virhettä, 1 varoitus: Alkaa, Budjetti, Rekrytoinnit REK-04 ja 3 muuta` */
  rowToMend(counts: Readonly<Record<Severity, number>>, places: readonly string[], more: number): string;
  /** Tarkistus of a row that has been edited and not checked since. */
  readonly rowUnchecked: string;
  /** Tarkistus while a person types: links and detail rows were not looked at. */
  rowAlone(text: string): string;
  /** Ends a list of evidence that would get too long. */
  moreEvidence(count: number): string;
  /** Evidence of a deviation that a coordinator has written in Päätösasiat. */
  writtenDeviation(asia: string): string;
  readonly warnings: {
    ownColumnsMissing(headers: readonly string[]): string;
    columnNotWritten(tab: string, header: string): string;
    notesNotWritten(tab: string, header: string): string;
    rowsGone(tab: string, keys: readonly string[], more: number): string;
    stillMoving(tab: string): string;
    registerShape(header: string): string;
    readonly registerNotWritten: string;
  };
}
