// What a report covers: the hankkeet asked for, their osahankkeet, and what stays outside.
import { valueIn } from '../workbook/cells/cell';
import { fold } from '../workbook/likeness';
import type { Osahanke, Portfolio } from '../workbook/portfolio';

export interface ReportScope {
  /** Names of the hankkeet covered, in the order of the sheet. */
  readonly hankkeet: readonly string[];
  readonly osahankkeet: readonly Osahanke[];
  /** Hankkeet that the report does not cover, and their osahankkeet. */
  readonly otherHankkeet: readonly string[];
  readonly otherOsahankkeet: readonly Osahanke[];
  /** Left out because their Hanke is not known, so that nobody can tell where they belong. */
  readonly unplaced: readonly Osahanke[];
}

export type ScopeResult =
  | { readonly found: true; readonly scope: ReportScope }
  | { readonly found: false; readonly hanke: string; readonly known: readonly string[] };

/** `wanted`: Tunnukset or names; empty = every hanke. */
export function scopeOf(portfolio: Portfolio, wanted: readonly string[]): ScopeResult {
  const known = knownHankkeet(portfolio);
  const names = new Set<string>();
  for (const reference of wanted) {
    const hanke = known.find((one) => one.answersTo.includes(fold(reference)));
    if (hanke === undefined) return { found: false, hanke: reference, known: known.map((one) => one.shown) };
    names.add(hanke.name);
  }
  const all = wanted.length === 0;
  const nameOf = (osahanke: Osahanke): string | undefined => {
    const reference = fold(valueIn(osahanke.row.cells.hanke) ?? '');
    return known.find((hanke) => hanke.answersTo.includes(reference))?.name;
  };
  const covered: Osahanke[] = [];
  const other: Osahanke[] = [];
  const unplaced: Osahanke[] = [];
  for (const osahanke of portfolio.osahankkeet) {
    const name = nameOf(osahanke);
    if (all || (name !== undefined && names.has(name))) covered.push(osahanke);
    else if (name === undefined) unplaced.push(osahanke);
    else other.push(osahanke);
  }
  return {
    found: true,
    scope: {
      hankkeet: known.filter((hanke) => all || names.has(hanke.name)).map((hanke) => hanke.name),
      osahankkeet: covered,
      otherHankkeet: known.filter((hanke) => !all && !names.has(hanke.name)).map((hanke) => hanke.name),
      otherOsahankkeet: other,
      unplaced,
    },
  };
}

interface KnownHanke {
  readonly name: string;
  /** For a list to choose from: `RH (Rakennehanke)`. */
  readonly shown: string;
  /** Folded Tunnus and name. */
  readonly answersTo: readonly string[];
}

/** From Hankkeet; where that tab is missing, the names that stand on the osahankkeet. */
function knownHankkeet(portfolio: Portfolio): KnownHanke[] {
  if (portfolio.tabs.hankkeet.present) {
    return portfolio.tabs.hankkeet.rows.map((row) => {
      const name = valueIn(row.cells.hanke) ?? row.key;
      return { name, shown: `${row.key} (${name})`, answersTo: [fold(row.key), fold(name)] };
    });
  }
  const names = new Map<string, string>();
  for (const { row } of portfolio.osahankkeet) {
    const name = valueIn(row.cells.hanke);
    if (name !== undefined && !names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names].map(([folded, name]) => ({ name, shown: name, answersTo: [folded] }));
}
