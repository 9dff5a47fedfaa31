// A range of Tunnukset, `RH-01–RH-03` or `RH-01–03`: the rows that it means, where both its ends are there.
import { fold } from '../likeness';

/** `RH-01` → `rh-` and 1; null without a number at the end. */
function numberedOf(tunnus: string): { readonly before: string; readonly number: number } | null {
  const found = /^(.*?)(\d{1,9})$/.exec(fold(tunnus));
  return found === null ? null : { before: found[1] ?? '', number: Number(found[2]) };
}

/**
 * Tunnukset from one end to the other, both included, by their numbers; null where the text is no range, an end of it is
 * no Tunnus, or the ends are of two series or the wrong way round. Every kind of dash and dots part the ends. `known`:
 * Tunnukset by their folded form.
 */
export function meantRange(text: string, known: ReadonlyMap<string, string>): readonly string[] | null {
  const folded = fold(text).replace(/\s*(?:\.{2,}|…)\s*/g, '-');
  for (let at = folded.indexOf('-'); at >= 0; at = folded.indexOf('-', at + 1)) {
    const first = folded.slice(0, at).trim();
    const last = folded.slice(at + 1).trim();
    const [from, to] = [numberedOf(first), numberedOf(last)];
    if (!known.has(first) || from === null || to === null) continue;
    // `RH-01–03`: the beginning is said once.
    const shortened = to.before === '' && known.has(from.before + last);
    if (!shortened && (!known.has(last) || to.before !== from.before)) continue;
    if (to.number <= from.number) return null;
    const within = [...known.values()].flatMap((tunnus) => {
      const one = numberedOf(tunnus);
      const isIn = one?.before === from.before && one.number >= from.number && one.number <= to.number;
      return isIn ? [{ tunnus, number: one.number }] : [];
    });
    return within.sort((a, b) => a.number - b.number).map(({ tunnus }) => tunnus);
  }
  return null;
}
