// The meetings that the tab Kokoukset knows, as words may refer to them.
import type { Meeting } from '../../schedule/schedule';
import { valueIn } from '../cells/cell';
import type { RowOf } from '../row';

export function meetingsOf(rows: readonly RowOf<'kokoukset'>[]): readonly Meeting[] {
  return rows.flatMap(({ cells }) => {
    const body = valueIn(cells.toimielin);
    const day = valueIn(cells.paiva);
    return body === undefined || day === undefined ? [] : [{ body, day }];
  });
}
