// What a report is made from: one finished check, the scope and the language.
import type { IsoDay, IsoMonth } from '../day/day';
import type { Finding } from '../findings/finding';
import type { OsahankeLights } from '../findings/lights';
import type { Texts } from '../text/texts';
import type { Osahanke, Portfolio } from '../workbook/portfolio';
import type { Settings } from '../workbook/settings';
import type { ReportScope } from './scope';

export interface ReportSource {
  readonly today: IsoDay;
  readonly month: IsoMonth;
  readonly settings: Settings;
  readonly portfolio: Portfolio;
  readonly scope: ReportScope;
  /** Those that concern the scope: its osahankkeet and the whole hanke. */
  readonly findings: readonly Finding[];
  /** One for each osahanke of the scope, in its order. */
  readonly lights: readonly OsahankeLights[];
  readonly texts: Texts;
  /** How many warnings of the scope are set aside; absent: none. */
  readonly setAside?: number;
}

/** The deviations that colour a light, worst delay first. */
export function delaysOf(source: ReportSource): readonly Finding[] {
  return source.findings
    .filter((finding) => finding.severity === 'keltainen' || finding.severity === 'punainen')
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => (b.finding.daysLate ?? -1) - (a.finding.daysLate ?? -1) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** The name people know it by; null is the whole hanke. */
export function osahankeName(source: ReportSource, tunnus: string | null): string {
  if (tunnus === null) return source.texts.report.headings.wholeHanke;
  return source.portfolio.find(tunnus)?.name ?? tunnus;
}

/** Osahanke and its light, in the order of the sheet. */
export function withLights(source: ReportSource): readonly { osahanke: Osahanke; lights: OsahankeLights }[] {
  return source.scope.osahankkeet.flatMap((osahanke, index) => {
    const lights = source.lights[index];
    return lights === undefined ? [] : [{ osahanke, lights }];
  });
}
