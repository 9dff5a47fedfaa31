// Use case: one click makes the koontiraportti of a month as a Google Doc, and logs it so that nothing is lost or doubled.

import { renderHtml } from '../domain/report/html/render';
import { koontiraportti, programmeOf } from '../domain/report/koontiraportti/index';
import { cellErrorsIn } from '../domain/report/koontiraportti/left-out';
import { headlineOf } from '../domain/report/koontiraportti/summary';
import { type ReportScope, scopeOf } from '../domain/report/scope';
import type { ReportSource } from '../domain/report/source';
import { TAB_IDS } from '../domain/workbook/tabs/index';
import type { ReportRequest, ReportResult } from '../rpc/contract';
import { AppError } from './app-error';
import { type Check, type CheckPorts, checkPortfolio } from './check-portfolio';
import { checkResult } from './check-result';
import { type FinishedReport, produceReport, type ReportPorts } from './produce-report';

/** The import takes no more (design.md, decision 1). */
const LARGEST_HTML = 4 * 1024 * 1024;

/** Errors: those of checkPortfolio, unknown-hanke, no-rows, report-too-large, busy, report-not-made, report-log-shape. */
export function createKoontiraportti(ports: CheckPorts & ReportPorts, request: ReportRequest): ReportResult {
  const check = checkPortfolio(ports, request);
  const source = reportSource(check, request);
  const tree = koontiraportti(source);
  const html = renderHtml(tree);
  if (html.length > LARGEST_HTML) {
    const kilobytes = Math.ceil(html.length / 1024);
    throw new AppError('report-too-large', { kilobytes, limit: LARGEST_HTML / 1024 });
  }
  const { texts, month, today } = source;
  const programme = programmeOf(source);
  const made: FinishedReport = produceReport(ports, {
    html,
    footer: tree.footer,
    month,
    today,
    hankkeet: source.scope.hankkeet.join(', '),
    rows: usedRows(check),
    nameOf: (version) => texts.report.fileName(programme, month, version),
    texts,
  });
  const errors = cellErrorsIn(source).length;
  return {
    ...made,
    month,
    warnings: errors === 0 ? made.warnings : [...made.warnings, texts.warnings['cell-errors'](errors)],
    headline: headlineOf(source),
    check: checkResult(check),
  };
}

function reportSource(check: Check, request: ReportRequest): ReportSource {
  const { context, run, texts } = check;
  const wanted = request.hanke === undefined ? context.settings.raportoitavat : [request.hanke];
  if (context.portfolio.osahankkeet.length === 0) throw new AppError('no-rows');
  const found = scopeOf(context.portfolio, wanted);
  if (!found.found) throw new AppError('unknown-hanke', { hanke: found.hanke, known: found.known });
  const { scope } = found;
  const covered = tunnuksetOf(scope);
  return {
    ...context,
    scope,
    texts,
    setAside: check.setAside.filter(({ finding: { osahanke } }) => osahanke === null || covered.has(osahanke))
      .length,
    findings: run.findings.filter((finding) => finding.osahanke === null || covered.has(finding.osahanke)),
    lights: context.portfolio.osahankkeet.flatMap((osahanke, index) => {
      const lights = run.lights[index];
      return lights !== undefined && scope.osahankkeet.includes(osahanke) ? [lights] : [];
    }),
  };
}

function tunnuksetOf(scope: ReportScope): ReadonlySet<string> {
  return new Set(scope.osahankkeet.map((osahanke) => osahanke.tunnus));
}

/** `57/58` over all tabs. */
function usedRows({ context }: Check): string {
  const tabs = TAB_IDS.map((id) => context.portfolio.tabs[id]);
  const used = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  return `${used}/${tabs.reduce((sum, tab) => sum + tab.total, 0)}`;
}
