// What is said in English when a cell of a finding is looked for and something has changed.
import type { ShowCellTexts } from '../show-cell-texts';

export const showCell: ShowCellTexts = {
  tabGone: (tab) =>
    `There is no tab “${tab}” any more. Restore the tab or its name and refresh the findings.`,
  rowGone: (key, tab) =>
    `Row “${key}” is no longer on the tab ${tab}: it has been removed or its ID has changed. Refresh the findings.`,
  columnGone: (column, tab) =>
    `There is no column “${column}” on the tab ${tab}. The row is selected. Add the column or correct its header.`,
  severalRows: (key, count) =>
    `The ID “${key}” is on ${count} rows, and the first of them is selected. Check that it is the right row, and give each row an ID of its own.`,
};
