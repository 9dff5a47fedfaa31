// Use case: read the workbook once, run every rule, and say what was found.

import type { IsoMonth } from '../domain/day/day';
import { isMonth, monthOf } from '../domain/day/day';
import {
  canSetAside,
  type SetAsideEntry,
  type SetAsideFinding,
  splitSetAside,
} from '../domain/findings/set-aside';
import type { RuleContext } from '../domain/rules/rule';
import { type RuleRun, runRules } from '../domain/rules/run';
import { TEXTS } from '../domain/text/index';
import type { Texts } from '../domain/text/texts';
import { kuitatut } from '../domain/workbook/own-tabs/kuitatut';
import { type Grids, readPortfolio } from '../domain/workbook/portfolio';
import { readSettings } from '../domain/workbook/settings';
import { TAB_IDS, TABS } from '../domain/workbook/tabs/index';
import type { ReportRequest } from '../rpc/contract';
import { AppError } from './app-error';
import type { Clock, RowSource } from './ports';
import { readKuitatut } from './set-aside/kuitatut-tab';

export interface CheckPorts {
  readonly rows: RowSource;
  readonly clock: Clock;
}

export interface Check {
  readonly context: RuleContext;
  /** As they were read: what a click can mend is told from the same cells. */
  readonly grids: Grids;
  /** Without the warnings that are set aside. */
  readonly run: RuleRun;
  readonly setAside: readonly SetAsideFinding[];
  readonly texts: Texts;
}

/** Errors: bad-month, no-osahankkeet. The month asked for goes before the setting, the setting before today's month. */
export function checkPortfolio(ports: CheckPorts, request: ReportRequest): Check {
  if (request.month !== undefined && !isMonth(request.month)) {
    throw new AppError('bad-month', { month: request.month });
  }
  const read = ports.rows.readTabs(TAB_IDS.map((id) => TABS[id].name));
  const grids = Object.fromEntries(TAB_IDS.map((id, index) => [id, read[index] ?? null])) as unknown as Grids;
  if (grids.osahankkeet === null) throw new AppError('no-osahankkeet');
  const today = ports.clock.today();
  const portfolio = readPortfolio(grids, today);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const month: IsoMonth = request.month ?? (settings.kuukausi === '' ? monthOf(today) : settings.kuukausi);
  const context: RuleContext = { today, month, settings, portfolio };
  const run = runRules(context);
  const { open, setAside } = splitSetAside(run.findings, entriesFor(ports, run), today);
  return { context, grids, run: { ...run, findings: open }, setAside, texts: TEXTS[request.lang ?? 'fi'] };
}

/** Kuitatut costs two calls: it is read only where there is something that may be set aside. */
function entriesFor({ rows }: CheckPorts, { findings }: RuleRun): readonly SetAsideEntry[] {
  return findings.some(canSetAside) ? readKuitatut(rows.readTabs([kuitatut.name])[0] ?? null) : [];
}
