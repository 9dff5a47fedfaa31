// Findings as the sidebar lists them: wrong rows of no osahanke, then by osahanke, worst row first, each cut to a bounded size.
import type { Evidence, Severity } from '../../domain/findings/finding';
import type { Osahanke } from '../../domain/workbook/portfolio';
import type { CheckedFinding } from '../../rpc/contract';
import type { FindingOffers, ListedEvidence, ListedFinding } from '../../rpc/sidebar';
import { cutText, LONGEST_KEY, LONGEST_TEXT } from './cut-text';
import type { Offers } from './finding-offers';

export const SEVERITIES: readonly Severity[] = ['virhe', 'punainen', 'varoitus', 'keltainen', 'huomautus'];
/** Cells per finding: a doubled Tunnus may have hundreds. */
const MOST_EVIDENCE = 12;

/**
 * First what is wrong in the sheet and belongs to no osahanke: such rows are left out of everything else.
 * Then the osahankkeet in the sheet's order; deviations of the whole hanke come last.
 */
export function listedFindings(
  findings: readonly CheckedFinding[],
  osahankkeet: readonly Pick<Osahanke, 'tunnus' | 'name'>[],
  offers: Pick<Offers, 'of'>,
): readonly ListedFinding[] {
  const places = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { tunnus, name } of osahankkeet) {
    if (places.has(tunnus)) continue;
    places.set(tunnus, places.size);
    names.set(tunnus, cutText(name, LONGEST_KEY));
  }
  const worst = new Map<string, number>();
  for (const finding of findings) {
    const row = rowOf(finding);
    worst.set(row, Math.min(worst.get(row) ?? SEVERITIES.length, rankOf(finding)));
  }
  const rows = new Map([...worst.keys()].map((row, index) => [row, index]));
  const placeOf = ({ osahanke, kind }: CheckedFinding) => {
    if (osahanke === null) return kind === 'cell' ? -1 : places.size + 1;
    return places.get(osahanke) ?? places.size;
  };
  return [...findings]
    .sort((a, b) => {
      const [rowA, rowB] = [rowOf(a), rowOf(b)];
      return (
        placeOf(a) - placeOf(b) ||
        (worst.get(rowA) ?? 0) - (worst.get(rowB) ?? 0) ||
        (rows.get(rowA) ?? 0) - (rows.get(rowB) ?? 0) ||
        rankOf(a) - rankOf(b)
      );
    })
    .map((finding) => listed(finding, names, offers.of(finding)));
}

function listed(
  finding: CheckedFinding,
  names: ReadonlyMap<string, string>,
  offers: FindingOffers | undefined,
): ListedFinding {
  const { rule, kind, severity, osahanke, target, explanation, action, evidence } = finding;
  const name = osahanke === null ? undefined : names.get(osahanke);
  const more = evidence.length - MOST_EVIDENCE;
  return {
    rule,
    kind,
    severity,
    osahanke: osahanke === null ? null : cutText(osahanke, LONGEST_KEY),
    ...(name === undefined || name === osahanke ? {} : { osahankeName: name }),
    target: { ...target, key: cutText(target.key, LONGEST_KEY) },
    explanation: cutText(explanation, LONGEST_TEXT),
    action: cutText(action, LONGEST_TEXT),
    evidence: evidence.slice(0, MOST_EVIDENCE).map(listedEvidence),
    ...(more > 0 ? { moreEvidence: more } : {}),
    ...(offers === undefined ? {} : { offers }),
  };
}

function listedEvidence(evidence: Evidence): ListedEvidence {
  const { cell, column, value } = evidence;
  const cut = { cell, column, value: cutText(value, LONGEST_TEXT) };
  return value.length <= LONGEST_TEXT ? cut : { ...cut, length: value.length };
}

function rankOf({ severity }: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(severity);
}

function rowOf({ target }: CheckedFinding): string {
  return JSON.stringify([target.tab, target.key]);
}
