// A finished check as plain data: the content of findings.json and the answer to the sidebar.
import { explainFinding } from '../domain/findings/explain';
import type { Finding } from '../domain/findings/finding';
import { TAB_IDS } from '../domain/workbook/tabs/index';
import type { CheckedFinding, CheckedRows, CheckResult } from '../rpc/contract';
import type { Check } from './check-portfolio';

/** Covers the whole workbook, whichever hankkeet a report covers. */
export function checkResult(check: Check): CheckResult {
  const { context, run, texts } = check;
  const rows: Record<string, CheckedRows> = {};
  for (const id of TAB_IDS) {
    const tab = context.portfolio.tabs[id];
    if (!tab.present) continue;
    rows[tab.tab.name] = {
      used: tab.rows.length,
      total: tab.total,
      left: tab.left.map(({ row, why }) => ({ row, why: texts.left(why) })),
    };
  }
  return {
    month: context.month,
    today: context.today,
    rows,
    findings: run.findings.map((finding) => checkedFinding(finding, check)),
    lights: run.lights,
    ...(check.setAside.length === 0
      ? {}
      : {
          setAside: check.setAside.map(({ finding, entry }) => ({
            ...checkedFinding(finding, check),
            reason: entry.reason,
            until: entry.until,
          })),
        }),
  };
}

function checkedFinding(finding: Finding, { texts, context }: Check): CheckedFinding {
  const { rule, kind, severity, area, causeGroups, osahanke, target, evidence, daysLate, forecast } = finding;
  return {
    rule,
    kind,
    severity,
    area,
    causeGroup: causeGroups[0] ?? null,
    causeGroups,
    osahanke,
    target,
    ...explainFinding(finding, texts, context.today),
    evidence,
    daysLate,
    forecast,
  };
}
