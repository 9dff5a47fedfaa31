// Findings → cases: what a person works on, one osahanke × cause group, with its findings as evidence.

import type { IsoDay } from '../day/day';
import type { Texts } from '../text/texts';
import { shownOf, valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import { shownSafely } from '../workbook/shown-safely';
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

/** One sentence and where it comes from. */
export interface Evidence extends EvidencePlace {
  readonly reason: string;
}

export interface FoundCase {
  /** Tunnus; '' where the row belongs to the whole hanke. */
  readonly osahanke: string;
  readonly group: CaseGroup;
  /** The one row that the case is about; null for a case of osahanke × group. */
  readonly row: { readonly tab: string; readonly key: string } | null;
  readonly level: CaseLevel;
  readonly evidence: readonly Evidence[];
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
  const ownTab = portfolio.tabs.osahankkeet.tab.name;
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
      evidence: [{ tab, key, column, reason: tab === ownTab ? explanation : `${key}: ${explanation}` }],
    });
  }
  for (const written of writtenDeviations(portfolio, texts)) add(cases, written);
  return [...cases.values()].map(inOrder);
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
    cases.set(identity, { ...known, level: worst, evidence: [...known.evidence, ...one.evidence] });
  }
}

/** By place, not by row: sorting a tab changes nothing in the register. */
function inOrder(one: FoundCase): FoundCase {
  const place = ({ tab, key, column, reason }: Evidence) => [tab, key, column, reason].join('\n');
  const evidence = [...one.evidence].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  return { ...one, evidence };
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
      evidence: [
        {
          tab: tab.name,
          key: row.key,
          column: tab.columns.asia.header,
          reason: texts.writeBack.writtenDeviation(shownSafely(shownOf(row.cells.asia), 'text')),
        },
      ],
    }));
}
