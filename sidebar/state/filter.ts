// Which of the fetched findings are shown, and where a new osahanke or row begins among them.
import type { ListedFinding, ListedOsahanke } from '../../src/rpc/sidebar';
import { type Checked, type Filter, WHOLE_HANKE } from './state';

export interface ShownFinding {
  readonly finding: ListedFinding;
  /** The first of its osahanke: the heading stands above it. */
  readonly startsOsahanke: boolean;
  readonly startsRow: boolean;
}

export function isFiltering({ text, osahanke, severity, own }: Filter): boolean {
  return text.trim() !== '' || osahanke !== '' || severity !== '' || own;
}

export function shownFindings(checked: Checked, filter: Filter): readonly ShownFinding[] {
  const own = new Set(checked.summary.own);
  const words = wordsOf(filter.text);
  const matching = checked.findings.filter(
    (finding) =>
      (filter.severity === '' || finding.severity === filter.severity) &&
      (filter.osahanke === '' || (finding.osahanke ?? WHOLE_HANKE) === filter.osahanke) &&
      (!filter.own || (finding.osahanke !== null && own.has(finding.osahanke))) &&
      hasWords(words, () => findingText(finding)),
  );
  return matching.map((finding, index) => {
    const before = matching[index - 1];
    const startsOsahanke = before === undefined || groupOf(before) !== groupOf(finding);
    const sameRow = before?.target.tab === finding.target.tab && before.target.key === finding.target.key;
    return { finding, startsOsahanke, startsRow: startsOsahanke || !sameRow };
  });
}

/** Of the findings that belong to no osahanke, the wrong cells and the deviations stand apart. */
function groupOf({ osahanke, kind }: ListedFinding): string {
  return osahanke === null ? `${kind}?` : osahanke;
}

export function shownOsahankkeet(
  osahankkeet: readonly ListedOsahanke[],
  text: string,
): readonly ListedOsahanke[] {
  const words = wordsOf(text);
  return osahankkeet.filter(({ tunnus, name }) => hasWords(words, () => `${tunnus} ${name}`.toLowerCase()));
}

/** Every word must be there, in whatever order. */
function hasWords(words: readonly string[], textOf: () => string): boolean {
  if (words.length === 0) return true;
  const text = textOf();
  return words.every((word) => text.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function findingText(finding: ListedFinding): string {
  const { osahanke, osahankeName, target, explanation, action } = finding;
  const parts = [osahanke, osahankeName, target.tab, target.key, target.column, target.cell];
  return [...parts, explanation, action].join(' ').toLowerCase();
}
