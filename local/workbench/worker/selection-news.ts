// Where scripts have moved people's selections: what the windows must follow, and what they know already.
import type { WorkbookModel } from '../../model/workbook';
import type { AreaView, WorkbenchEvent } from '../protocol';

type Selection = NonNullable<ReturnType<WorkbookModel['selections']['get']>>;

export class SelectionNews {
  readonly #workbook: WorkbookModel;
  /** `User.id` → the selection that the person's windows know; a script that selects puts another object in its place. */
  readonly #known = new Map<string, Selection>();

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  /** The person selected in a window, which therefore knows. */
  select(user: string, tab: number, area: AreaView): void {
    const selection = { sheetId: tab, area };
    this.#workbook.selections.set(user, selection);
    this.#known.set(user, selection);
  }

  /** What a script selected for the person since the last time; also the same cells again: they may be out of sight. */
  take(user: string): WorkbenchEvent[] {
    const { selections, sheets } = this.#workbook;
    const selection = selections.get(user);
    const before = this.#known.get(user);
    if (!selection || before === selection) return [];
    // A script made a tab of its own and hid or deleted it: Sheets goes back to a tab that is seen.
    if (sheets.find(({ sheetId }) => sheetId === selection.sheetId)?.hidden !== false) {
      if (before === undefined) selections.delete(user);
      else selections.set(user, before);
      return [];
    }
    this.#known.set(user, selection);
    return [{ kind: 'selection', user, tab: selection.sheetId, area: selection.area }];
  }
}
