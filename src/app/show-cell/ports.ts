// What jumping to a cell needs of the world.

export interface SheetView {
  /** Opens the tab and selects the cell (1-based); false where there is no such tab. */
  showCell(tab: string, row: number, column: number): boolean;
  /** Opens the tab; false where there is none. */
  showTab(tab: string): boolean;
}
