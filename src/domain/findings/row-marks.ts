// What the own columns of Osahankkeet say of each row: Tarkistus and Laskettu tilanne.
import { lightMark } from '../report/light-mark';
import type { RuleRun } from '../rules/run';
import type { Texts } from '../text/texts';
import type { Portfolio } from '../workbook/portfolio';
import type { AnyRow } from '../workbook/row';
import type { Finding, Severity } from './finding';

export interface RowMarks {
  readonly tarkistus: string;
  readonly laskettuTilanne: string;
}

/** The column is narrow: more places than these are counted. */
const NAMED_PLACES = 4;

/** By row number of Osahankkeet as it was read; a row that can't be used has no light, but says what it lacks. */
export function rowMarks(portfolio: Portfolio, run: RuleRun, texts: Texts): ReadonlyMap<number, RowMarks> {
  const tab = portfolio.tabs.osahankkeet;
  const onRow = groupBy(run.findings, (finding) => rowOf(finding, tab.tab.name));
  const onDetails = groupBy(run.findings, (finding) =>
    finding.target.tab === tab.tab.name ? null : finding.osahanke,
  );
  const marks = new Map<number, RowMarks>();
  const seen = new Set<string>();
  portfolio.osahankkeet.forEach(({ row, tunnus }, index) => {
    // Where a Tunnus is doubled, its detail rows belong to the first.
    const details = seen.has(tunnus) ? [] : (onDetails.get(tunnus) ?? []);
    seen.add(tunnus);
    const light = run.lights[index]?.computed;
    marks.set(row.number, {
      tarkistus: tarkistusOf([...(onRow.get(row.number) ?? []), ...details], tab.tab.name, texts),
      laskettuTilanne: light === undefined ? '' : lightMark(light, texts),
    });
  });
  for (const row of tab.unusable as readonly AnyRow[]) {
    const tarkistus = tarkistusOf(onRow.get(row.number) ?? [], tab.tab.name, texts);
    marks.set(row.number, { tarkistus, laskettuTilanne: '' });
  }
  return marks;
}

/** What is filled in wrong: deviations in the work itself are in the light and in Poikkeamat. */
export function tarkistusOf(findings: readonly Finding[], ownTab: string, texts: Texts): string {
  const wrong = findings.filter((finding) => finding.kind === 'cell');
  if (wrong.length === 0) return texts.writeBack.rowInOrder;
  const counts: Record<Severity, number> = { virhe: 0, varoitus: 0, punainen: 0, keltainen: 0, huomautus: 0 };
  for (const { severity } of wrong) counts[severity]++;
  const places = [...new Set(wrong.map(({ target }) => placeOf(target, ownTab)))];
  const named = places.slice(0, NAMED_PLACES);
  return texts.writeBack.rowToMend(counts, named, places.length - named.length);
}

/** `Alkaa` on the row itself, `Rekrytoinnit REK-04` on another tab. */
function placeOf({ tab, key, column }: Finding['target'], ownTab: string): string {
  return tab === ownTab ? column : `${tab} ${key}`;
}

function rowOf({ target }: Finding, tab: string): number | null {
  const number = target.tab === tab && target.key !== '' ? /\d+$/.exec(target.cell ?? '') : null;
  return number === null ? null : Number(number[0]);
}

function groupBy<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K | null): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}
