// What is said when a cell of a finding is looked for and something has changed, as a type.

export interface ShowCellTexts {
  tabGone(tab: string): string;
  rowGone(key: string, tab: string): string;
  columnGone(column: string, tab: string): string;
  severalRows(key: string, count: number): string;
}
