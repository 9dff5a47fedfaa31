// Use case: read the workbook once, run every rule, and say what was found.

import type { IsoMonth } from '../domain/day/day';
import { isMonth, monthOf } from '../domain/day/day';
import type { RuleContext } from '../domain/rules/rule';
import { type RuleRun, runRules } from '../domain/rules/run';
import { TEXTS } from '../domain/text/index';
import type { Texts } from '../domain/text/texts';
import { type Grids, readPortfolio } from '../domain/workbook/portfolio';
import { readSettings } from '../domain/workbook/settings';
import { TAB_IDS, TABS } from '../domain/workbook/tabs/index';
import type { ReportRequest } from '../rpc/contract';
import { AppError } from './app-error';
import type { Clock, RowSource } from './ports';

export interface CheckPorts {
  readonly rows: RowSource;
  readonly clock: Clock;
}

export interface Check {
  readonly context: RuleContext;
  readonly run: RuleRun;
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
  const portfolio = readPortfolio(grids);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const today = ports.clock.today();
  const month: IsoMonth = request.month ?? (settings.kuukausi === '' ? monthOf(today) : settings.kuukausi);
  const context: RuleContext = { today, month, settings, portfolio };
  return { context, run: runRules(context), texts: TEXTS[request.lang ?? 'fi'] };
}
