// Use cases: which cells a click can mend, and mending those that a person has accepted; journaled, and undone as one run.

import { checkOf, type Repair } from '../../domain/repairs/repair';
import type { Access } from '../../domain/roles/access';
import { TEXTS } from '../../domain/text/index';
import type { RepairCell, RepairRefusal } from '../../domain/text/repair-texts';
import type { Texts } from '../../domain/text/texts';
import { cellReference, type Grids, type Portfolio, readPortfolio } from '../../domain/workbook/portfolio';
import { shownText } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type {
  LanguageRequest,
  OfferedRepair,
  RepairsPreview,
  RepairsRequest,
  RepairsResult,
} from '../../rpc/contract';
import { AppError } from '../app-error';
import { applyChanges } from '../journal/apply-changes';
import type { ChangePorts } from '../journal/ports';
import type { RowSource } from '../ports';
import { cutText, LONGEST_KEY, LONGEST_VALUE } from '../sidebar/cut-text';
import { allowedRepairs } from './allowed-repairs';

export interface RepairReadPorts {
  readonly rows: RowSource;
  readonly access: Access;
  /** Of a whole tab from A1 on; '' where a cell has none. */
  formulas(tab: string): readonly (readonly string[])[];
}

export type RepairPorts = ChangePorts & RepairReadPorts;

interface Offer {
  readonly repairs: readonly Repair[];
  /** Ids of what would be a repair, were there no formula in the cell. */
  readonly formulas: ReadonlySet<string>;
  readonly grids: Grids;
  readonly portfolio: Portfolio;
}

/** Shown and done at once: a run of many thousand different values would not end within Google's six minutes. */
const MOST_AT_ONCE = 2000;

/** Formula cells are not offered. Nothing is changed. */
export function previewRepairs(ports: RepairReadPorts, request: LanguageRequest): RepairsPreview {
  const texts = TEXTS[request.lang ?? 'fi'];
  const { repairs, portfolio } = offered(ports);
  const shown = repairs.slice(0, MOST_AT_ONCE);
  return {
    token: tokenOf(shown),
    certain: shown.filter((one) => one.certain).length,
    repairs: shown.map((one) => offeredRepair(one, portfolio, texts)),
    later: repairs.length - shown.length,
  };
}

function offeredRepair(one: Repair, portfolio: Portfolio, texts: Texts): OfferedRepair {
  const [from, to] = [one.from, one.to].map((cell) => cutText(shownText(cell), LONGEST_VALUE));
  const name = one.osahanke === null ? undefined : portfolio.find(one.osahanke)?.name;
  const cell = cellOf(one);
  return {
    id: one.id,
    kind: one.kind,
    certain: one.certain,
    tab: cell.tab,
    key: cutText(one.key, LONGEST_KEY),
    column: cell.header,
    cell: cellReference(cell.tab, one.row, one.place),
    osahanke: one.osahanke === null ? null : cutText(one.osahanke, LONGEST_KEY),
    ...(name === undefined || name === one.osahanke ? {} : { osahankeName: cutText(name, LONGEST_KEY) }),
    from: from ?? '',
    to: to ?? '',
    sentence: texts.repairs.proposal(cell, one.kind, from ?? '', to ?? ''),
  };
}

/**
 * Each cell is read again under the lock; one that somebody has changed since the preview stays as it is and is named.
 *
 * Errors: busy, journal-shape, preview-outdated ('certain' with another preview's token).
 */
export function runRepairs(ports: RepairPorts, request: RepairsRequest): RepairsResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  const { repairs, grids, formulas } = offered(ports);
  const shown = repairs.slice(0, MOST_AT_ONCE);
  if (request.ids === 'certain' && request.token !== tokenOf(shown)) throw new AppError('preview-outdated');
  const wanted = request.ids === 'certain' ? null : new Set(request.ids);
  const accepted =
    wanted === null ? shown.filter((one) => one.certain) : repairs.filter((one) => wanted.has(one.id));
  const found = new Set(accepted.map((one) => one.id));
  const left = [...(wanted ?? [])]
    .filter((id) => !found.has(id))
    .map((id) => notOffered(id, formulas.has(id) ? 'formula' : 'changed', texts));
  const results =
    accepted.length === 0
      ? []
      : applyChanges(
          ports,
          accepted.map((one) => changeOf(one, grids)),
        );
  const done: string[] = [];
  results.forEach(({ outcome }, index) => {
    const one = accepted[index];
    if (one === undefined) return;
    if (outcome === 'done') done.push(texts.repairs.done(cellOf(one), shownText(one.to)));
    else if (outcome !== 'same') left.push(texts.repairs.refused(cellOf(one), outcome));
  });
  return { done, left };
}

function offered(ports: RepairReadPorts): Offer {
  const read = ports.rows.readTabs(TAB_IDS.map((id) => TABS[id].name));
  const grids = Object.fromEntries(TAB_IDS.map((id, index) => [id, read[index] ?? null])) as unknown as Grids;
  const portfolio = readPortfolio(grids, null);
  const allowed = allowedRepairs(grids, portfolio, ports.access);
  const byTab = new Map(
    [...new Set(allowed.map((one) => one.tab))].map((id) => [id, ports.formulas(TABS[id].name)]),
  );
  const hasFormula = ({ tab, row, place }: Repair) => (byTab.get(tab)?.[row - 1]?.[place - 1] ?? '') !== '';
  return {
    repairs: allowed.filter((one) => !hasFormula(one)),
    formulas: new Set(allowed.filter(hasFormula).map((one) => one.id)),
    grids,
    portfolio,
  };
}

function changeOf(one: Repair, grids: Grids) {
  const row = grids[one.tab]?.[one.row - 1] ?? [];
  return { tab: one.tab, key: one.key, column: one.column, expected: one.from, value: one.to, row };
}

function tokenOf(repairs: readonly Repair[]): string {
  const certain = repairs.filter((one) => one.certain);
  return checkOf(certain.map((one) => one.id).join('\n')) + certain.length;
}

function cellOf(one: Repair): RepairCell {
  return { tab: TABS[one.tab].name, key: one.key, header: headerOf(one) };
}

function headerOf({ tab, column }: Pick<Repair, 'tab' | 'column'>): string {
  return (TABS[tab] as Tab).columns[column]?.header ?? column;
}

/** Somebody has changed the cell since, it holds a formula, or the id is not of ours. */
function notOffered(id: string, why: RepairRefusal, { repairs }: Texts): string {
  const [tab, key, column] = partsOf(id);
  const known = TAB_IDS.find((one) => one === tab);
  if (known === undefined) throw new AppError('bad-request');
  return repairs.refused({ tab: TABS[known].name, key, header: headerOf({ tab: known, column }) }, why);
}

function partsOf(id: string): readonly [tab: string, key: string, column: string] {
  try {
    const parts: unknown = JSON.parse(id);
    if (Array.isArray(parts)) return [String(parts[0]), String(parts[1]), String(parts[2])];
  } catch {
    // Not one of ours.
  }
  throw new AppError('bad-request');
}
