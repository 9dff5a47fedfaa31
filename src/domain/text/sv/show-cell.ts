// What is said in Swedish when a cell of a finding is looked for and something has changed.
import type { ShowCellTexts } from '../show-cell-texts';

export const showCell: ShowCellTexts = {
  tabGone: (tab) =>
    `Fliken ”${tab}” finns inte längre. Återställ fliken eller dess namn och uppdatera iakttagelserna.`,
  rowGone: (key, tab) =>
    `Raden ”${key}” finns inte längre på fliken ${tab}: den har tagits bort eller fått en annan beteckning. Uppdatera iakttagelserna.`,
  columnGone: (column, tab) =>
    `Kolumnen ”${column}” finns inte på fliken ${tab}. Raden är vald. Lägg till kolumnen eller rätta rubriken.`,
  severalRows: (key, count) =>
    `Beteckningen ”${key}” finns på ${count} rader, och den första av dem är vald. Kontrollera att raden är rätt och ge varje rad en egen beteckning.`,
};
