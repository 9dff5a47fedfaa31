// Our conditional colours among a tab's rules: setting them replaces the whole list, so the foreign ones are put back as read.
import { isOurColour } from '../domain/workbook/set-up/colours';
import type { PaintedRule } from '../domain/workbook/set-up/step';
import type { ColourRule } from '../domain/workbook/set-up/tab-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function readColourRules(sheet: Sheet): readonly ColourRule[] | 'unreadable' {
  const rules = rulesOf(sheet);
  if (rules === null) return 'unreadable';
  return rules.flatMap((rule) => {
    const formula = ourFormula(rule);
    if (formula === null) return [];
    return [
      {
        formula,
        area: rule
          .getRanges()
          .map((range) => range.getA1Notation())
          .join(','),
      },
    ];
  });
}

/** False where a rule can't be written back: then nothing is touched. */
export function setColourRules(sheet: Sheet, painted: readonly PaintedRule[]): boolean {
  const rules = rulesOf(sheet);
  if (rules === null) return false;
  const foreign = rules.filter((rule) => ourFormula(rule) === null);
  const ours = painted.map((one) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(one.formula)
      .setBackground(one.background)
      .setFontColor(one.fontColor)
      .setRanges([sheet.getRange(one.area)])
      .build(),
  );
  // People's own rules first: theirs win where both speak.
  sheet.setConditionalFormatRules([...foreign, ...ours]);
  return true;
}

/** Null where some rule is of a kind that the service does not give back. */
function rulesOf(sheet: Sheet): Rule[] | null {
  let rules: Rule[];
  try {
    rules = sheet.getConditionalFormatRules();
  } catch {
    return null;
  }
  const whole = rules.every(
    (rule) => rule.getBooleanCondition() !== null || rule.getGradientCondition() !== null,
  );
  return whole ? rules : null;
}

function ourFormula(rule: Rule): string | null {
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
  return isOurColour(formula) ? formula : null;
}
