// Whether an interrupted tender has a new one: a row of the same osahanke and name, or one that names the other's Tunnus.
import { fold } from '../../workbook/likeness';
import type { HankintaVaihe } from './clocks';

export interface TenderRow {
  readonly tunnus: string;
  /** Tunnus of the osahanke; null = the whole hanke. */
  readonly osahanke: string | null;
  readonly hankinta: string;
  readonly huomio: string;
  /** Null = unreadable. */
  readonly vaihe: HankintaVaihe | null;
}

const OVER: readonly (HankintaVaihe | null)[] = ['Keskeytetty', 'Peruttu', null];
const TUNNUS = /[a-zåäö]+-?\d+/gi;

/** The interrupted rows (Vaihe Keskeytetty) that no living row goes on from. Linear in the rows. */
export function interruptedForGood<R extends TenderRow>(rows: readonly R[]): readonly R[] {
  const living = rows.filter(({ vaihe }) => !OVER.includes(vaihe));
  const names = new Set(living.map(placeOf));
  const tunnukset = new Set(living.map(({ tunnus }) => fold(tunnus)));
  const named = new Set(living.flatMap(mentions));
  return rows.filter(
    (row) =>
      row.vaihe === 'Keskeytetty' &&
      !names.has(placeOf(row)) &&
      !named.has(fold(row.tunnus)) &&
      !mentions(row).some((tunnus) => tunnukset.has(tunnus)),
  );
}

function placeOf({ osahanke, hankinta }: TenderRow): string {
  return `${osahanke ?? ''}|${fold(hankinta)}`;
}

/** Tunnukset that the row's words speak of, as they fold. */
function mentions({ hankinta, huomio }: TenderRow): readonly string[] {
  return `${hankinta} ${huomio}`.match(TUNNUS)?.map(fold) ?? [];
}
