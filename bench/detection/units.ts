// One unit of the measurement: an item in a month before its target, whether it will be late, and who warned.
import { daysBetween, type IsoDay } from '../../src/domain/day/day';
import type { Finding } from '../../src/domain/findings/finding';
import { runRules } from '../../src/domain/rules/run';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import type { Item } from './item';
import { keywordWarns } from './keywords';
import { generatePortfolio } from './portfolio';
import { saysDay } from './promise';
import { type Sheet, sheets } from './snapshot';
import type { Told } from './told';
import type { WorldName } from './world';

export interface Unit {
  readonly seed: number;
  readonly item: Item;
  /** The row as it stood in the sheet: with the promise that it is held against. */
  readonly told: Told;
  readonly today: IsoDay;
  /** Days from the check to the target; never negative. */
  readonly ahead: number;
  readonly late: boolean;
  /** It has truly ended by the check and nobody has told the sheet: a warning of it is a false alarm. */
  readonly settled: boolean;
  /** Ids of the rules that gave the item keltainen or punainen. */
  readonly rules: readonly string[];
  readonly baselines: Readonly<Record<Baseline, boolean>>;
}

/**
 * Owners' lights: that of the item's osahanke is Keltainen or Punainen. Target passed: the item's own, which can't be
 * before the target, so that it never warns in time. Words: the list of keywords.ts in Huomio. Beside the three that
 * were asked for, two that are harder to beat: a warning on every row, and on every row of an osahanke in which
 * something is past its target already.
 */
export const BASELINES = [
  'omat valot',
  'tavoite ohitettu',
  'sanalista',
  'osahankkeessa tavoite ohitettu',
  'varoitus aina',
] as const;
export type Baseline = (typeof BASELINES)[number];

/** A true delay: the item ends more than so many days after its target. */
export const LATE_DAYS = 14;

/**
 * Every check of the lives of one seed: open rows whose target says a day that has not passed. Items told to be ready
 * are not asked about any more.
 */
export function unitsOf(seed: number, world: WorldName = 'tavallinen'): readonly Unit[] {
  const portfolio = generatePortfolio(seed, world);
  const units: Unit[] = [];
  for (const sheet of sheets(portfolio)) {
    const { today } = sheet;
    const warnings = warningsOn(sheet);
    const open = portfolio.items.flatMap((item) => {
      const told = sheet.told.get(item.tunnus);
      return told === undefined || told.ended ? [] : [{ item, told }];
    });
    const passed = new Set(
      open.filter(({ told }) => told.promise.day < today).map(({ item }) => item.osahanke),
    );
    for (const { item, told } of open) {
      const ahead = daysBetween(today, told.promise.day);
      if (ahead < 0 || !saysDay(told.promise)) continue;
      const light = sheet.lights.get(item.osahanke);
      units.push({
        ...{ seed, item, told, today, ahead },
        late: daysBetween(told.promise.day, item.life.end) > LATE_DAYS,
        settled: item.life.end <= today,
        rules: warnings.get(item.tunnus) ?? [],
        baselines: {
          'omat valot': light === 'Keltainen' || light === 'Punainen',
          'tavoite ohitettu': told.promise.day < today,
          sanalista: keywordWarns(told.huomio),
          'osahankkeessa tavoite ohitettu': passed.has(item.osahanke),
          'varoitus aina': true,
        },
      });
    }
  }
  return units;
}

/** Tunnus → rules that coloured its row. */
function warningsOn({ grids, today }: Sheet): ReadonlyMap<string, readonly string[]> {
  const portfolio = readPortfolio(grids, today);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const { findings } = runRules({ today, month: today.slice(0, 7), settings, portfolio });
  const warnings = new Map<string, string[]>();
  for (const finding of findings.filter(isWarning)) {
    const rules = warnings.get(finding.target.key) ?? [];
    warnings.set(finding.target.key, rules);
    if (!rules.includes(finding.rule)) rules.push(finding.rule);
  }
  return warnings;
}

/** These look at the hanke's end, not at the row's target: a start in time can leave too little work time. */
const OF_THE_END: readonly string[] = ['rekrytointi-hanke-end', 'hankinta-delivery-end'];

/**
 * A warning is a deviation of keltainen or punainen on the item's own row that speaks of its target. A huomautus is
 * none, and neither is a gap in the data (virhe, varoitus) or what is said of the osahanke.
 */
export function isWarning({ rule, kind, severity, target }: Finding): boolean {
  const own = target.tab === 'Rekrytoinnit' || target.tab === 'Hankinnat';
  if (!own || OF_THE_END.includes(rule)) return false;
  return kind === 'deviation' && (severity === 'keltainen' || severity === 'punainen');
}
