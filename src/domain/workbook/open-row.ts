// Whether a contract, a measure or a matter to decide still waits for something: more than one rule asks.
import type { IsoDay } from '../day/day';
import { valueIn } from './cells/cell';
import type { RowOf } from './row';

/** In these nobody is waiting for a decision any more. */
const CLOSED: readonly string[] = ['Päätetty', 'Tiedoksi', 'Rauennut'];

/**
 * Not signed by everybody and not lapsed. A day of signature that lies ahead signs nothing, nor does the first
 * signature where the two numbers say that others are missing; an unreadable Vaihe is not judged.
 */
export function isOpenSopimus({ cells }: RowOf<'sopimukset'>, today: IsoDay): boolean {
  const vaihe = valueIn(cells.vaihe);
  const signed = valueIn(cells.allekirjoitettu);
  if (vaihe === undefined || vaihe === 'Rauennut') return false;
  if (isPartSigned(valueIn(cells.allekirjoittaneita), valueIn(cells.osapuolia))) return true;
  return vaihe !== 'Allekirjoitettu' && (signed === undefined || signed > today);
}

function isPartSigned(signed: number | undefined, parties: number | undefined): boolean {
  return signed !== undefined && parties !== undefined && signed >= 0 && signed < parties;
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
