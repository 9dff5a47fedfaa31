// Where scripts have moved people's selections: what the windows must follow, and what they know already.
import type { WorkbookModel } from '../../model/workbook';
import type { AreaView, WorkbenchEvent } from '../protocol';

export class SelectionNews {
  readonly #workbook: WorkbookModel;
  /** `User.id` → the selection that the person's windows know, as JSON. */
  readonly #known = new Map<string, string>();

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  /** The person selected in a window, which therefore knows. */
  select(user: string, tab: number, area: AreaView): void {
    const selection = { sheetId: tab, area };
    this.#workbook.selections.set(user, selection);
    this.#known.set(user, JSON.stringify(selection));
  }

  /** What a script selected for the person since the last time. */
  take(user: string): WorkbenchEvent[] {
    const { selections, sheets } = this.#workbook;
    const selection = selections.get(user);
    const before = this.#known.get(user);
    const text = JSON.stringify(selection);
    if (!selection || before === text) return [];
    // A script made a tab of its own and hid it: Sheets goes back to a tab that is seen.
    if (sheets.find(({ sheetId }) => sheetId === selection.sheetId)?.hidden === true) {
      if (before === undefined) selections.delete(user);
      else selections.set(user, JSON.parse(before) as typeof selection);
      return [];
    }
    this.#known.set(user, text);
    return [{ kind: 'selection', user, tab: selection.sheetId, area: selection.area }];
  }
}
