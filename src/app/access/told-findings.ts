// What a caller is told of a check: a coordinator their own osahankkeet, and of the rest only how many there are.
import type { Severity } from '../../domain/findings/finding';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import type { Portfolio } from '../../domain/workbook/portfolio';
import type { CheckedRows, CheckResult } from '../../rpc/contract';

export function toldFindings(result: CheckResult, portfolio: Portfolio, access: Access): CheckResult {
  if (access.role !== 'Koordinaattori') return result;
  const own = ownTunnukset(access.own, portfolio.osahankkeet);
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of result.findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return {
    ...result,
    rows: Object.fromEntries(Object.entries(result.rows).map(([tab, rows]) => [tab, onlyCounts(rows)])),
    findings: result.findings.filter(({ osahanke }) => osahanke !== null && own.has(osahanke)),
    ...(result.setAside === undefined
      ? {}
      : { setAside: result.setAside.filter(({ osahanke }) => osahanke !== null && own.has(osahanke)) }),
    lights: result.lights.filter(({ osahanke }) => own.has(osahanke)),
    limited: { to: own.size === 0 ? 'counts' : 'own', counts },
  };
}

/** Why a row was left out may quote it. */
function onlyCounts({ used, total }: CheckedRows): CheckedRows {
  return { used, total, left: [] };
}
