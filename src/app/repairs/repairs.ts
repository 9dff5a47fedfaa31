// Use cases: which cells a click can mend, and mending those that a person has accepted; journaled, and undone as one run.

import { findRepairs } from '../../domain/repairs/find-repairs';
import { checkOf, type Repair } from '../../domain/repairs/repair';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import { TEXTS } from '../../domain/text/index';
import type { RepairCell } from '../../domain/text/repair-texts';
import type { Texts } from '../../domain/text/texts';
import { cellReference, type Grids, readPortfolio } from '../../domain/workbook/portfolio';
import { shownText } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { LanguageRequest, RepairsPreview, RepairsRequest, RepairsResult } from '../../rpc/contract';
import { AppError } from '../app-error';
import { applyChanges } from '../journal/apply-changes';
import type { ChangePorts } from '../journal/ports';
import type { RowSource } from '../ports';

export interface RepairReadPorts {
  readonly rows: RowSource;
  readonly access: Access;
  /** Of a whole tab from A1 on; '' where a cell has none. */
  formulas(tab: string): readonly (readonly string[])[];
}

export type RepairPorts = ChangePorts & RepairReadPorts;

interface Offer {
  readonly repairs: readonly Repair[];
  readonly grids: Grids;
}

/** Formula cells are not offered. Nothing is changed. */
export function previewRepairs(ports: RepairReadPorts, request: LanguageRequest): RepairsPreview {
  const texts = TEXTS[request.lang ?? 'fi'];
  const { repairs } = offered(ports);
  return {
    token: tokenOf(repairs),
    certain: repairs.filter((one) => one.certain).length,
    repairs: repairs.map((one) => ({
      id: one.id,
      kind: one.kind,
      certain: one.certain,
      tab: TABS[one.tab].name,
      key: one.key,
      column: headerOf(one),
      cell: cellReference(TABS[one.tab].name, one.row, one.place),
      from: shownText(one.from),
      to: shownText(one.to),
      sentence: texts.repairs.proposal(cellOf(one), one.kind, shownText(one.from), shownText(one.to)),
    })),
  };
}

/**
 * Each cell is read again under the lock; one that somebody has changed since the preview stays as it is and is named.
 *
 * Errors: busy, journal-shape, preview-outdated ('certain' with another preview's token).
 */
export function runRepairs(ports: RepairPorts, request: RepairsRequest): RepairsResult {
  const texts = TEXTS[request.lang ?? 'fi'];
  const { repairs, grids } = offered(ports);
  if (request.ids === 'certain' && request.token !== tokenOf(repairs)) throw new AppError('preview-outdated');
  const wanted = request.ids === 'certain' ? null : new Set(request.ids);
  const accepted = repairs.filter((one) => (wanted === null ? one.certain : wanted.has(one.id)));
  const found = new Set(accepted.map((one) => one.id));
  const left = [...(wanted ?? [])].filter((id) => !found.has(id)).map((id) => goneSentence(id, texts));
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

/** A coordinator mends rows of their own osahankkeet; settings and rights only a director. */
function offered(ports: RepairReadPorts): Offer {
  const read = ports.rows.readTabs(TAB_IDS.map((id) => TABS[id].name));
  const grids = Object.fromEntries(TAB_IDS.map((id, index) => [id, read[index] ?? null])) as unknown as Grids;
  const portfolio = readPortfolio(grids, null);
  const { role } = ports.access;
  const own = ownTunnukset(ports.access.own, portfolio.osahankkeet);
  const allowed = findRepairs(grids, portfolio).filter((one) => {
    if (role === 'Hankejohtaja') return true;
    if (one.tab === 'asetukset' || one.tab === 'kayttooikeudet') return false;
    return role !== 'Koordinaattori' || (one.osahanke !== null && own.has(one.osahanke));
  });
  const formulas = new Map(
    [...new Set(allowed.map((one) => one.tab))].map((id) => [id, ports.formulas(TABS[id].name)]),
  );
  const repairs = allowed.filter(
    (one) => (formulas.get(one.tab)?.[one.row - 1]?.[one.place - 1] ?? '') === '',
  );
  return { repairs, grids };
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

/** A repair that is no longer offered: somebody has changed the cell, or the id is not of ours. */
function goneSentence(id: string, { repairs }: Texts): string {
  const [tab, key, column] = partsOf(id);
  const known = TAB_IDS.find((one) => one === tab);
  if (known === undefined) throw new AppError('bad-request');
  return repairs.refused({ tab: TABS[known].name, key, header: headerOf({ tab: known, column }) }, 'changed');
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
