// The next free Tunnukset of a tab: after the highest that stands in it, written as wide as the others.
import { fold } from '../workbook/likeness';

const NARROWEST = 2;
/** A longer number is no running number. */
const LONGEST = 9;

/** `taken`: every Tunnus of the tab as it stands. `RH`, [RH-01, RH-09], 2 → RH-10, RH-11. */
export function freeTunnukset(prefix: string, taken: readonly string[], count: number): string[] {
  const form = new RegExp(`^${fold(prefix)}-(\\d{1,${LONGEST}})$`);
  let highest = 0;
  let width = NARROWEST;
  for (const tunnus of taken) {
    const digits = form.exec(fold(tunnus))?.[1];
    if (digits === undefined) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return Array.from({ length: count }, (_, index) => {
    return `${prefix}-${String(highest + 1 + index).padStart(width, '0')}`;
  });
}
