// Osahankkeet as the sidebar lists them: their lights, and how many findings each has.
import type { Severity } from '../../domain/findings/finding';
import type { Osahanke } from '../../domain/workbook/portfolio';
import type { CheckResult } from '../../rpc/contract';
import type { ListedOsahanke } from '../../rpc/sidebar';
import { cutText, LONGEST_KEY } from './cut-text';

/** In the sheet's order; only those whose lights the caller is told. */
export function listedOsahankkeet(
  { lights, findings }: Pick<CheckResult, 'lights' | 'findings'>,
  osahankkeet: readonly Osahanke[],
): readonly ListedOsahanke[] {
  const names = new Map([...osahankkeet].reverse().map(({ tunnus, name }) => [tunnus, name]));
  const counts = new Map<string, Partial<Record<Severity, number>>>();
  for (const { osahanke, severity } of findings) {
    if (osahanke === null) continue;
    const own = counts.get(osahanke) ?? {};
    own[severity] = (own[severity] ?? 0) + 1;
    counts.set(osahanke, own);
  }
  return lights.map(({ osahanke, own, computed, dimensions }) => ({
    tunnus: cutText(osahanke, LONGEST_KEY),
    name: cutText(names.get(osahanke) ?? osahanke, LONGEST_KEY),
    own,
    computed,
    dimensions,
    counts: counts.get(osahanke) ?? {},
  }));
}
