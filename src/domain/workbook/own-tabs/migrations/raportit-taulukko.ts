// Raportit 1 → 2: the column Taulukko tells in which file a report was made, so that a copy leaves it alone.
import type { Migration } from './migration';

export const raportitTaulukko: Migration = {
  name: 'raportit-taulukko',
  tab: 'Raportit',
  to: 2,
  column: 'taulukko',
  fill: ({ file }) => file,
};
