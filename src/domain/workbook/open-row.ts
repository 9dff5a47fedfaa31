// Whether a contract, a measure or a matter to decide still waits for something: more than one rule asks.
import type { IsoDay } from '../day/day';
import { valueIn } from './cells/cell';
import type { RowOf } from './row';

/** In these nobody is waiting for a decision any more. */
const CLOSED: readonly string[] = ['Päätetty', 'Tiedoksi', 'Rauennut'];

/**
 * Not signed by everybody and not lapsed. A day of signature that lies ahead signs nothing. Where both numbers are
 * there they decide: others are missing, or all have signed, whatever Vaihe still says (sopimus-signatures tells of it).
 * An unreadable Vaihe is not judged.
 */
export function isOpenSopimus({ cells }: RowOf<'sopimukset'>, today: IsoDay): boolean {
  const vaihe = valueIn(cells.vaihe);
  const signed = valueIn(cells.allekirjoitettu);
  if (vaihe === undefined || vaihe === 'Rauennut') return false;
  const missing = missingSignatures(valueIn(cells.allekirjoittaneita), valueIn(cells.osapuolia));
  if (missing !== null) return missing > 0;
  return vaihe !== 'Allekirjoitettu' && (signed === undefined || signed > today);
}

/** Null where the numbers don't tell: one is missing, there are no parties, or more have signed than there are. */
function missingSignatures(signed: number | undefined, parties: number | undefined): number | null {
  if (signed === undefined || parties === undefined || parties <= 0) return null;
  return signed < 0 || signed > parties ? null : parties - signed;
}

/** Not ready by its Tila nor by its degree of completion. */
export function isOpenToimenpide({ cells }: RowOf<'toimenpiteet'>): boolean {
  const done = valueIn(cells.valmiusaste);
  return valueIn(cells.tila) !== 'Valmis' && (done === undefined || done < 100);
}

/** Of Tyyppi Päätösasia and not decided; an empty Tila is open, a day of decision that lies ahead decides nothing. */
export function isOpenPaatosasia({ cells }: RowOf<'paatosasiat'>, today: IsoDay): boolean {
  if (valueIn(cells.tyyppi) !== 'Päätösasia' || CLOSED.includes(valueIn(cells.tila) ?? '')) return false;
  const decided = valueIn(cells.paatetty);
  return decided === undefined || decided > today;
}
