// What is said in Finnish when a cell of a finding is looked for and something has changed.
import type { ShowCellTexts } from '../show-cell-texts';

export const showCell: ShowCellTexts = {
  tabGone: (tab) => `Välilehteä ”${tab}” ei enää ole. Palauta välilehti tai sen nimi ja päivitä havainnot.`,
  rowGone: (key, tab) =>
    `Riviä ”${key}” ei enää ole välilehdellä ${tab}: se on poistettu tai sen tunnus on muuttunut. Päivitä havainnot.`,
  columnGone: (column, tab) =>
    `Saraketta ”${column}” ei ole välilehdellä ${tab}. Rivi on valittu. Lisää sarake tai korjaa sen otsikko.`,
  severalRows: (key, count) =>
    `Tunnus ”${key}” on ${count} rivillä, joista ensimmäinen on valittu. Tarkista, että rivi on oikea, ja anna kullekin riville oma tunnus.`,
};
