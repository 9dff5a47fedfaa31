// Rows of Osahankkeet that stand there but can't be used, found as other rows point at them: by Tunnus or by name.
import { shownOf } from './cells/cell';
import { fold } from './likeness';
import type { Portfolio } from './portfolio';
import type { AnyRow } from './row';

/** Undefined where no such row is there. Whoever points at one has made no mistake: the row itself is to be mended. */
export function unreadOsahanke(
  { tabs }: Pick<Portfolio, 'tabs'>,
  reference: string,
): Pick<AnyRow, 'tab' | 'number' | 'key'> | undefined {
  const wanted = fold(reference);
  if (wanted === '') return undefined;
  return tabs.osahankkeet.unusable.find(
    ({ key, cells }) =>
      fold(key) === wanted || fold(shownOf(cells.osahanke ?? { state: 'absent' })) === wanted,
  );
}
