// What undoing needs: the journal, people's cells, and the structure of the workbook.
import type { ChangePorts } from '../journal/ports';
import type { WorkbookStructure } from '../set-up/ports';
import type { SheetShape } from '../sheet-fix/ports';

export interface UndoPorts extends ChangePorts {
  readonly structure: WorkbookStructure;
  readonly shape: SheetShape;
  /** True for whoever may undo other people's runs too. */
  readonly allRuns: boolean;
}

/** What became of one entry of the journal. */
export interface Undone {
  readonly number: number;
  readonly putBack: boolean;
  /** Google refused the write for the first time: the next undo tries once more. */
  readonly tryAgain?: boolean;
}

/** Sentences for the person, and what the journal is told. */
export interface UndoOutcome {
  readonly putBack: readonly string[];
  readonly left: readonly string[];
  readonly entries: readonly Undone[];
}
