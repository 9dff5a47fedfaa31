// Use case "Ei muutoksia": an osahanke is marked as checked today, so that a stable row and a forgotten row differ.

import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import { TEXTS } from '../../domain/text/index';
import type { RepairRefusal } from '../../domain/text/repair-texts';
import { type Grids, type Osahanke, type Portfolio, readPortfolio } from '../../domain/workbook/portfolio';
import type { ReadTab } from '../../domain/workbook/read-tab';
import type { AnyRow } from '../../domain/workbook/row';
import { shownKeyOf } from '../../domain/workbook/shown-safely';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { RepairsResult, UnchangedRequest } from '../../rpc/contract';
import { applyChanges } from '../journal/apply-changes';
import type { ChangePorts } from '../journal/ports';
import type { Clock } from '../ports';

export interface UnchangedPorts extends ChangePorts {
  readonly access: Access;
  readonly clock: Clock;
}

/**
 * Freshness is judged by the osahanke's row alone, so its Päivitetty speaks for its recruitments, procurements and other
 * rows too: a click on one of them marks their osahanke.
 *
 * Errors: busy, journal-shape.
 */
export function markUnchanged(ports: UnchangedPorts, request: UnchangedRequest): RepairsResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  const day = ports.clock.today();
  const read = ports.rows.readTabs(TAB_IDS.map((id) => TABS[id].name));
  const grids = Object.fromEntries(TAB_IDS.map((id, index) => [id, read[index] ?? null])) as unknown as Grids;
  const portfolio = readPortfolio(grids, day);
  const own = ownTunnukset(ports.access.own, portfolio.osahankkeet);
  const header = TABS.osahankkeet.columns.paivitetty.header;
  const wanted = new Map<string, Osahanke>();
  const left: string[] = [];
  for (const { tab, key } of request.rows) {
    const found = osahankeOf(portfolio, tab, key);
    const mayMark =
      ports.access.role !== 'Koordinaattori' || (typeof found !== 'string' && own.has(found.tunnus));
    if (typeof found === 'string') left.push(texts.repairs.refused({ tab, key, header }, found));
    else if (!mayMark) left.push(texts.repairs.refused({ tab, key, header }, 'not-yours'));
    else wanted.set(found.tunnus, found);
  }
  const place = portfolio.tabs.osahankkeet.places.get('paivitetty') ?? 0;
  const osahankkeet = [...wanted.values()];
  const changes = osahankkeet.map(({ tunnus, row }) => {
    const line = grids.osahankkeet?.[row.number - 1] ?? [];
    const to = { day, minutes: 0 };
    const expected = line[place - 1] ?? '';
    return { tab: 'osahankkeet' as const, key: tunnus, column: 'paivitetty', expected, value: to, row: line };
  });
  const done: string[] = [];
  const results = changes.length === 0 ? [] : applyChanges(ports, changes, 'Ei muutoksia');
  results.forEach(({ change, outcome }, index) => {
    const name = osahankkeet[index]?.name ?? change.key;
    if (outcome === 'done' || outcome === 'same') done.push(texts.repairs.unchanged(name, day));
    else left.push(texts.repairs.refused({ tab: TABS.osahankkeet.name, key: change.key, header }, outcome));
  });
  return { done, left };
}

function osahankeOf(portfolio: Portfolio, tab: string, key: string): Osahanke | RepairRefusal {
  const id = TAB_IDS.find((one) => TABS[one].name === tab);
  if (id === undefined) return 'tab-gone';
  const read = portfolio.tabs[id] as ReadTab;
  if (!read.present) return 'tab-gone';
  const rows = read.rows as readonly AnyRow[];
  const found = rows.filter((row) => shownKeyOf(row) === key);
  const [row] = found;
  if (row === undefined) {
    const isUnknown = portfolio.unknownLinks.some((link) => link.tab === id && shownKeyOf(link.row) === key);
    return isUnknown ? 'unknown-osahanke' : 'row-gone';
  }
  if (found.length > 1) return 'row-doubled';
  const owner = portfolio.ownerOf(row);
  return (owner === null ? undefined : portfolio.find(owner)) ?? 'no-osahanke';
}
