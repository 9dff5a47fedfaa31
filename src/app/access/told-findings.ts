// What a caller is told of a check: a coordinator their own osahankkeet, and of the rest only how many there are.
import type { Finding, Severity } from '../../domain/findings/finding';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import { meantOsahanke } from '../../domain/workbook/meant/meant-link';
import type { Portfolio } from '../../domain/workbook/portfolio';
import { shownKeyOf } from '../../domain/workbook/shown-safely';
import { unreadOsahanke } from '../../domain/workbook/unread-osahanke';
import type { CheckedRows, CheckResult } from '../../rpc/contract';

export function toldFindings(result: CheckResult, portfolio: Portfolio, access: Access): CheckResult {
  if (access.role !== 'Koordinaattori') return result;
  const own = ownTunnukset(access.own, portfolio.osahankkeet);
  const adrift = rowsMeantFor(own, access.own, portfolio);
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
    limited: { to: own.size === 0 && adrift.size === 0 ? 'counts' : 'own', counts },
  };
}

/**
 * Rows of one's own that the program can't tell as such, or whoever made the mistake would not see it: one's own
 * osahanke whose row can't be used, what points at it, and what was probably meant for one's own (`RH-5` for RH-05).
 */
function rowsMeantFor(
  own: ReadonlySet<string>,
  references: readonly string[],
  { tabs, osahankkeet, unknownLinks }: Portfolio,
): ReadonlySet<string> {
  const unread = new Set(references.map((one) => unreadOsahanke(tabs.osahankkeet.unusable, one)));
  unread.delete(undefined);
  const { meant } = meantOsahanke(osahankkeet);
  const links = unknownLinks.filter(({ reference }) => {
    const row = unreadOsahanke(tabs.osahankkeet.unusable, reference);
    return row === undefined ? own.has(meant(reference)?.tunnus ?? '') : unread.has(row);
  });
  return new Set(
    [...[...unread].flatMap((row) => row ?? []), ...links.map(({ row }) => row)].map((row) =>
      placeOf(row.tab, shownKeyOf(row)),
    ),
  );
}

function placeOf(tab: string, key: string): string {
  return JSON.stringify([tab, key]);
}

/** Why a row was left out may quote it. */
function onlyCounts({ used, total }: CheckedRows): CheckedRows {
  return { used, total, left: [] };
}
