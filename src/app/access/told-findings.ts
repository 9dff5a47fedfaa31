// What a caller is told of a check: a coordinator their own osahankkeet, and of the rest only how many there are.
import type { Finding, Severity } from '../../domain/findings/finding';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import { meantOsahanke } from '../../domain/workbook/meant/meant-link';
import type { Portfolio } from '../../domain/workbook/portfolio';
import { shownKeyOf } from '../../domain/workbook/shown-safely';
import type { CheckedRows, CheckResult } from '../../rpc/contract';

export function toldFindings(result: CheckResult, portfolio: Portfolio, access: Access): CheckResult {
  if (access.role !== 'Koordinaattori') return result;
  const own = ownTunnukset(access.own, portfolio.osahankkeet);
  const adrift = rowsMeantFor(own, portfolio);
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of result.findings) counts[severity] = (counts[severity] ?? 0) + 1;
  const isOwn = ({
    osahanke,
    severity,
    target,
  }: Pick<Finding, 'osahanke' | 'severity' | 'target'>): boolean =>
    osahanke === null
      ? severity === 'virhe' && adrift.has(placeOf(target.tab, target.key))
      : own.has(osahanke);
  return {
    ...result,
    rows: Object.fromEntries(Object.entries(result.rows).map(([tab, rows]) => [tab, onlyCounts(rows)])),
    findings: result.findings.filter(isOwn),
    ...(result.setAside === undefined ? {} : { setAside: result.setAside.filter(isOwn) }),
    lights: result.lights.filter(({ osahanke }) => own.has(osahanke)),
    limited: { to: own.size === 0 ? 'counts' : 'own', counts },
  };
}

/** Rows whose Osahanke was probably meant for one's own (`RH-5` for RH-05): their errors are told, or whoever made them would not see them. */
function rowsMeantFor(
  own: ReadonlySet<string>,
  { unknownLinks, osahankkeet }: Portfolio,
): ReadonlySet<string> {
  const { meant } = meantOsahanke(osahankkeet);
  return new Set(
    unknownLinks
      .filter(({ reference }) => own.has(meant(reference)?.tunnus ?? ''))
      .map(({ row }) => placeOf(row.tab, shownKeyOf(row))),
  );
}

function placeOf(tab: string, key: string): string {
  return JSON.stringify([tab, key]);
}

/** Why a row was left out may quote it. */
function onlyCounts({ used, total }: CheckedRows): CheckedRows {
  return { used, total, left: [] };
}
