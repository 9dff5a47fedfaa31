// What a rule is: facts about it as data, its scope, and one pure check.
import type { IsoDay, IsoMonth } from '../day/day';
import type { Area, Finding, FindingKind, Severity } from '../findings/finding';
import type { OsahankeLights } from '../findings/lights';
import type { Osahanke, Portfolio } from '../workbook/portfolio';
import type { ReadTab } from '../workbook/read-tab';
import type { AnyRow, RowOf } from '../workbook/row';
import type { SettingKey, Settings } from '../workbook/settings';
import { TABS, type TabId } from '../workbook/tabs/index';

export interface RuleContext {
  readonly today: IsoDay;
  /** The report month: a row not updated since its first day is stale. */
  readonly month: IsoMonth;
  readonly settings: Settings;
  readonly portfolio: Portfolio;
}

interface RuleFacts {
  /** The folder's name; what the finding is known by for ever. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly area: Area;
  /** Every level that its findings can have, the worst first. */
  readonly levels: readonly Severity[];
  /** Settings whose values decide. */
  readonly settings: readonly SettingKey[];
}

/** Looks at one row at a time, so that it can be run while a person types. */
export interface RowRule extends RuleFacts {
  readonly scope: 'row';
  readonly tabs: readonly TabId[];
  check(row: AnyRow, context: RuleContext): readonly Finding[];
}

/** Looks at one whole tab. */
export interface TabRule extends RuleFacts {
  readonly scope: 'tab';
  readonly tabs: readonly TabId[];
  check(tab: ReadTab, context: RuleContext): readonly Finding[];
}

/** Looks across tabs. */
export interface WorkbookRule extends RuleFacts {
  readonly scope: 'workbook';
  check(context: RuleContext): readonly Finding[];
}

/** Looks at an osahanke after its lights are known. Must not colour anything itself. */
export interface LightRule extends RuleFacts {
  readonly scope: 'lights';
  check(
    osahanke: Osahanke,
    lights: OsahankeLights,
    findings: readonly Finding[],
    context: RuleContext,
  ): readonly Finding[];
}

export type Rule = RowRule | TabRule | WorkbookRule | LightRule;

/** A row rule of one tab, with that tab's typed cells. */
export function rowRule<Id extends TabId>(
  rule: RuleFacts & {
    readonly tab: Id;
    check(row: RowOf<Id>, context: RuleContext): readonly Finding[];
  },
): RowRule {
  return {
    ...rule,
    scope: 'row',
    tabs: [rule.tab],
    check: (row, context) => rule.check(row as unknown as RowOf<Id>, context),
  };
}

const TAB_OF = new Map((Object.keys(TABS) as TabId[]).map((id) => [TABS[id].name as string, id]));

/** The id of a tab by its name in the sheet. */
export function tabIdOf(name: string): TabId {
  const found = TAB_OF.get(name);
  if (found === undefined) throw new Error(`unknown tab: ${name}`);
  return found;
}
