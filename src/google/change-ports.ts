// Everything that set-up, repairs and undo need of Google, for one call of the gate.
import type { Caller } from '../app/access/caller';
import type { RepairPorts } from '../app/repairs/repairs';
import type { UnchangedPorts } from '../app/repairs/row-unchanged';
import type { SheetFixPorts } from '../app/sheet-fix/ports';
import type { UndoPorts } from '../app/undo/ports';
import { documentLock } from './document-lock';
import { scriptClock, scriptMoment } from './script-clock';
import { sheetCells } from './sheet-cells';
import { sheetJournal } from './sheet-journal';
import { sheetRowSource } from './sheet-row-source';
import { sheetShape } from './sheet-shape';
import { sheetStructure } from './sheet-structure';
import { sheetTabWriter } from './sheet-tab-writer';
import { utilitiesDigest } from './utilities-digest';

/** With the day and who marks. */
export function unchangedPorts(caller: Caller): UnchangedPorts {
  return { ...changePorts(caller), access: caller.access(), clock: scriptClock() };
}

/** With what telling the cells that a click can mend needs. */
export function repairPorts(caller: Caller): RepairPorts {
  const writer = sheetTabWriter(SpreadsheetApp.getActive());
  return {
    ...changePorts(caller),
    access: caller.access(),
    clock: scriptClock(),
    formulas: (tab) => writer.open(tab)?.formulas() ?? [],
  };
}

/** Rows are read anew under the lock: not the caller's remembered tab. */
export function changePorts(caller: Caller): SheetFixPorts & UndoPorts {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    structure: sheetStructure(spreadsheet),
    shape: sheetShape(spreadsheet),
    lock: documentLock(),
    journal: sheetJournal(spreadsheet),
    moment: scriptMoment(),
    identity: caller,
    digest: utilitiesDigest(),
    rows: sheetRowSource(spreadsheet),
    cells: sheetCells(spreadsheet),
    allRuns: caller.access().role === 'Hankejohtaja',
  };
}
