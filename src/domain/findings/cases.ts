// Findings → cases: what a person works on, one osahanke × cause group, with its findings as evidence.
import type { IsoDay } from '../day/day';
import type { Texts } from '../text/texts';
import { shownOf, valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import { explainFinding } from './explain';
import type { CauseGroup, Finding } from './finding';

/** `tiedot`: deviations that are no delay; `kirjattu poikkeama`: what a coordinator wrote in Päätösasiat. */
export type CaseGroup = CauseGroup | 'tiedot' | 'kirjattu poikkeama';
export type CaseLevel = 'punainen' | 'keltainen' | 'huomautus';

/** Where a finding stands, by key: holds over sorting, unlike a cell's address. */
export interface EvidencePlace {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
}

export interface FoundCase {
  /** Tunnus; '' where the row belongs to the whole hanke. */
  readonly osahanke: string;
  readonly group: CaseGroup;
  /** The one row that the case is about; null for a case of osahanke × group. */
  readonly row: { readonly tab: string; readonly key: string } | null;
  readonly level: CaseLevel;
  readonly places: readonly EvidencePlace[];
  readonly reasons: readonly string[];
}

const LEVELS: readonly CaseLevel[] = ['punainen', 'keltainen', 'huomautus'];
/** In these a written deviation is no longer open. */
const CLOSED: readonly string[] = ['Päätetty', 'Tiedoksi', 'Rauennut'];

/** In the order of the findings; each finding is in one case, that of its own tab's group. */
export function casesOf(
  findings: readonly Finding[],
  portfolio: Portfolio,
  texts: Texts,
  today: IsoDay,
): readonly FoundCase[] {
  const cases = new Map<string, FoundCase>();
  for (const finding of findings) {
    if (finding.kind !== 'deviation') continue;
    const { explanation } = explainFinding(finding, texts, today);
    const { tab, key, column } = finding.target;
    const group: CaseGroup = finding.causeGroups[0] ?? 'tiedot';
    const osahanke = finding.osahanke ?? '';
    const row = finding.osahanke === null ? { tab, key } : null;
    add(cases, {
      osahanke,
      group,
      row,
      level: LEVELS.find((level) => level === finding.severity) ?? 'huomautus',
      places: [{ tab, key, column }],
      reasons: [tab === portfolio.tabs.osahankkeet.tab.name ? explanation : `${key}: ${explanation}`],
    });
  }
  for (const written of writtenDeviations(portfolio, texts)) add(cases, written);
  return [...cases.values()];
}

/** The same case whatever the day and the language. */
export function identityOf({ osahanke, group, row }: Pick<FoundCase, 'osahanke' | 'group' | 'row'>): string {
  return JSON.stringify([osahanke, group, ...(row === null ? [] : [row.tab, row.key])]);
}

function add(cases: Map<string, FoundCase>, one: FoundCase): void {
  const identity = identityOf(one);
  const known = cases.get(identity);
  if (known === undefined) cases.set(identity, one);
  else {
    const worst = LEVELS.indexOf(known.level) <= LEVELS.indexOf(one.level) ? known.level : one.level;
    const places = [...known.places, ...one.places];
    cases.set(identity, { ...known, level: worst, places, reasons: [...known.reasons, ...one.reasons] });
  }
}

/** Each open Poikkeama of Päätösasiat is a case of its own; how bad it is, the coordinator has not said. */
function writtenDeviations(portfolio: Portfolio, texts: Texts): FoundCase[] {
  const { tab, rows, unusable } = portfolio.tabs.paatosasiat;
  const unread = new Set(unusable.map((row) => row.number));
  return rows
    .filter(
      (row) =>
        !unread.has(row.number) &&
        valueIn(row.cells.tyyppi) === 'Poikkeama' &&
        !CLOSED.includes(valueIn(row.cells.tila) ?? ''),
    )
    .map((row) => ({
      osahanke: portfolio.ownerOf(row) ?? '',
      group: 'kirjattu poikkeama',
      row: { tab: tab.name, key: row.key },
      level: 'huomautus',
      places: [{ tab: tab.name, key: row.key, column: tab.columns.asia.header }],
      reasons: [texts.writeBack.writtenDeviation(shownOf(row.cells.asia))],
    }));
}
