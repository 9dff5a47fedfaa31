// Use case: the tabs and columns as data, for making workbooks and for the sheet's set-up.

import type { ColumnType } from '../domain/workbook/column';
import { headerText } from '../domain/workbook/column';
import type { Tab } from '../domain/workbook/tab';
import { TAB_IDS, TABS } from '../domain/workbook/tabs/index';
import type { DescribedColumn, WorkbookDescription } from '../rpc/contract';

/** Pixels, by what a column holds. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 160,
  longText: 320,
  day: 100,
  time: 160,
  money: 110,
  percent: 90,
  number: 90,
  choice: 150,
  email: 200,
  month: 100,
  url: 200,
};

export function describeWorkbook(): WorkbookDescription {
  return {
    tabs: TAB_IDS.map((id) => {
      const tab: Tab = TABS[id];
      return {
        name: tab.name,
        purpose: tab.purpose,
        columns: Object.values(tab.columns)
          .filter((column) => !column.own)
          .map(
            (column): DescribedColumn => ({
              header: headerText(column),
              type: column.type,
              required: column.required,
              ...(column.choices.length > 0 ? { choices: column.choices } : {}),
              note: column.note,
              width: WIDTHS[column.type],
            }),
          ),
      };
    }),
  };
}
