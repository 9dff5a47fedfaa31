// The column Solut of Poikkeamat: where a case's evidence stands, one line per row, by Tunnus so that sorting does not change it.

import type { Portfolio } from '../workbook/portfolio';
import type { ReadTab } from '../workbook/read-tab';
import type { AnyRow } from '../workbook/row';
import { shownKeyOf } from '../workbook/shown-safely';
import type { Tab } from '../workbook/tab';
import { TAB_IDS, type TabId } from '../workbook/tabs/index';
import type { EvidencePlace } from './cases';

/** A cell takes 50,000 characters. */
const MOST_LINES = 200;
const BETWEEN = ' | ';

/** `Rekrytoinnit | REK-04 | Aloitustavoite` */
export function placeLines(places: readonly EvidencePlace[]): string {
  const lines = places.map(({ tab, key, column }) => [tab, key, column].join(BETWEEN));
  return [...new Set(lines)].slice(0, MOST_LINES).join('\n');
}

export function placesIn(lines: string): readonly EvidencePlace[] {
  return lines.split('\n').flatMap((line) => {
    const parts = line.split(BETWEEN);
    const [tab, column] = [parts[0], parts[parts.length - 1]];
    if (parts.length < 3 || tab === undefined || column === undefined) return [];
    return [{ tab, key: parts.slice(1, -1).join(BETWEEN), column }];
  });
}

/**
 * Whether the rules could have found the thing again: tab and column are there, and the row, where it still is, can be
 * read. Otherwise silence is no sign that the matter is settled.
 */
export function placeJudge(portfolio: Portfolio): (place: EvidencePlace) => boolean {
  const rowsOf = new Map<TabId, ReadonlyMap<string, AnyRow | null>>();
  return ({ tab: name, key, column }) => {
    const id = TAB_IDS.find((one) => portfolio.tabs[one].tab.name === name);
    if (id === undefined) return false;
    const { tab, present, places } = portfolio.tabs[id];
    const columns: Tab['columns'] = tab.columns;
    const target = Object.keys(columns).find((one) => columns[one]?.header === column);
    if (!present || target === undefined || !places.has(target)) return false;
    const rows = rowsOf.get(id) ?? rowsByKey(portfolio.tabs[id] as ReadTab);
    rowsOf.set(id, rows);
    const row = rows.get(key);
    // A row that a person has taken away takes its matter along.
    if (row === undefined) return true;
    return row !== null && row.cells[target]?.state === 'value' && isWhole(row, columns);
  };
}

/** Null for rows that can't be used. */
function rowsByKey(tab: ReadTab): ReadonlyMap<string, AnyRow | null> {
  const rows = new Map<string, AnyRow | null>();
  for (const row of tab.rows as readonly AnyRow[]) rows.set(shownKeyOf(row), row);
  for (const row of tab.unusable) rows.set(shownKeyOf(row), null);
  return rows;
}

function isWhole(row: AnyRow, columns: Tab['columns']): boolean {
  return Object.entries(row.cells).every(
    ([key, { state }]) => state !== 'unreadable' && (state === 'value' || columns[key]?.required !== true),
  );
}
