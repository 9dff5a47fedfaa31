// The emulated spreadsheet file: its tabs, and the journal of structural changes that saving replays on the original .xlsx.
import { followReferences } from './formula-references';
import type { Rectangle } from './rectangle';
import { SheetModel } from './sheet';

/** What moved whole rows, columns or tabs since the file was opened; cell contents are compared instead. */
export type StructuralChange =
  | {
      readonly change: 'insertSheet';
      readonly sheetId: number;
      readonly name: string;
      readonly index: number;
    }
  | { readonly change: 'deleteSheet'; readonly sheetId: number; readonly name: string }
  | { readonly change: 'renameSheet'; readonly sheetId: number; readonly from: string; readonly to: string }
  | { readonly change: 'moveSheet'; readonly sheetId: number; readonly index: number }
  | {
      readonly change: 'insertRows' | 'deleteRows';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly change: 'insertColumns' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    };

export class WorkbookModel {
  sheets: SheetModel[] = [];
  /** Oldest first; whoever changes the structure adds to it. */
  journal: StructuralChange[] = [];
  /** IANA name; the spreadsheet's own, which may differ from the script's. */
  timeZone = 'Europe/Helsinki';
  locale = 'fi_FI';
  /** `User.id` of the file's owner, who may always edit; '' = nobody who works here. */
  owner = '';
  /** E-mails of the others who may edit the file; a new protection lists them, without the owner. */
  editors: string[] = [];
  /** Name → where it points. Only what the emulator set or knew how to read. */
  namedRanges = new Map<string, { readonly sheetId: number; readonly area: Rectangle }>();

  /** `User.id` → the tab and the cells that the person has selected; it outlives a run of the script. */
  selections = new Map<string, { readonly sheetId: number; readonly area: Rectangle }>();

  constructor(
    /** The emulated Drive file id of the spreadsheet. */
    readonly id: string,
    public name: string,
  ) {}

  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** Adds an empty tab at a 0-based place and journals it. */
  insertSheet(name: string, index = this.sheets.length): SheetModel {
    const sheetId = this.sheets.reduce((max, sheet) => Math.max(max, sheet.sheetId), 0) + 1;
    const sheet = new SheetModel(sheetId, name);
    this.sheets.splice(index, 0, sheet);
    this.journal.push({ change: 'insertSheet', sheetId, name, index });
    return sheet;
  }

  /** Takes a tab away and journals it; what pointed at it by name is forgotten. */
  deleteSheet(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const [name, target] of this.namedRanges) {
      if (target.sheetId === sheet.sheetId) this.namedRanges.delete(name);
    }
    followReferences(this.sheets, sheet, sheet.name, { kind: 'gone' });
    this.journal.push({ change: 'deleteSheet', sheetId: sheet.sheetId, name: sheet.name });
  }

  /** Renames a tab and journals it. */
  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.journal.push({ change: 'renameSheet', sheetId: sheet.sheetId, from: sheet.name, to: name });
    followReferences(this.sheets, sheet, sheet.name, { kind: 'renamed', to: name });
    sheet.name = name;
  }

  /** Moves a tab to a 0-based place and journals it. */
  moveSheet(sheet: SheetModel, index: number): void {
    if (this.sheets[index] === sheet) return;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(index, 0, sheet);
    this.journal.push({ change: 'moveSheet', sheetId: sheet.sheetId, index });
  }
}
