// The emulated spreadsheet file: its tabs, and the journal of structural changes that saving replays on the original .xlsx.
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
}
