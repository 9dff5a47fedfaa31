// Rows of Osahankkeet that stand there but can't be used, found as other rows point at them: by Tunnus or by name.
import { oncePerList } from '../once-per-list';
import { shownOf } from './cells/cell';
import { fold } from './likeness';
import type { AnyRow } from './row';

/**
 * @param unusable of the tab Osahankkeet
 * @returns undefined where no such row is there. Whoever points at one has made no mistake: the row itself is to be mended
 */
export function unreadOsahanke(unusable: readonly AnyRow[], reference: string): AnyRow | undefined {
  return indexOf(unusable).get(fold(reference));
}

const indexOf = oncePerList((unusable: readonly AnyRow[]): ReadonlyMap<string, AnyRow> => {
  const rows = new Map<string, AnyRow>();
  for (const row of unusable) {
    for (const text of [row.key, shownOf(row.cells.osahanke ?? { state: 'absent' })]) {
      const folded = fold(text);
      if (folded !== '' && !rows.has(folded)) rows.set(folded, row);
    }
  }
  return rows;
});
