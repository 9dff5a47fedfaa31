// Findings as the sidebar lists them: by osahanke in the sheet's order, worst row first, each cut to a bounded size.
import type { Evidence, Severity } from '../../domain/findings/finding';
import type { CheckedFinding } from '../../rpc/contract';
import type { ListedEvidence, ListedFinding } from '../../rpc/sidebar';
import { cutText, LONGEST_KEY, LONGEST_TEXT } from './cut-text';

export const SEVERITIES: readonly Severity[] = ['virhe', 'punainen', 'varoitus', 'keltainen', 'huomautus'];
/** Cells per finding: a doubled Tunnus may have hundreds. */
const MOST_EVIDENCE = 12;

/** `order`: Tunnukset as the sheet has them. What concerns the whole hanke comes last. */
export function listedFindings(
  findings: readonly CheckedFinding[],
  order: readonly string[],
): readonly ListedFinding[] {
  const places = new Map<string, number>();
  for (const tunnus of order) if (!places.has(tunnus)) places.set(tunnus, places.size);
  const worst = new Map<string, number>();
  for (const finding of findings) {
    const row = rowOf(finding);
    worst.set(row, Math.min(worst.get(row) ?? SEVERITIES.length, rankOf(finding)));
  }
  const rows = new Map([...worst.keys()].map((row, index) => [row, index]));
  const placeOf = ({ osahanke }: CheckedFinding) =>
    osahanke === null ? places.size + 1 : (places.get(osahanke) ?? places.size);
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
    .map(listed);
}

function listed(finding: CheckedFinding): ListedFinding {
  const { rule, severity, osahanke, target, explanation, action, evidence } = finding;
  const more = evidence.length - MOST_EVIDENCE;
  return {
    rule,
    severity,
    osahanke: osahanke === null ? null : cutText(osahanke, LONGEST_KEY),
    target: { ...target, key: cutText(target.key, LONGEST_KEY) },
    explanation: cutText(explanation, LONGEST_TEXT),
    action: cutText(action, LONGEST_TEXT),
    evidence: evidence.slice(0, MOST_EVIDENCE).map(listedEvidence),
    ...(more > 0 ? { moreEvidence: more } : {}),
  };
}

function listedEvidence(evidence: Evidence): ListedEvidence {
  const { cell, column, value } = evidence;
  if (value.length <= LONGEST_TEXT) return { cell, column, value };
  return { cell, column, value: cutText(value, LONGEST_TEXT), length: value.length };
}

function rankOf({ severity }: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(severity);
}

function rowOf({ target }: CheckedFinding): string {
  return JSON.stringify([target.tab, target.key]);
}
