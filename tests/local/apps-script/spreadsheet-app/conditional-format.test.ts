// Conditional formats: formula rules of our own, and everybody else's left alone.
import { aSheet } from '../../support/a-sheet';

test('own rule beside a foreign one: get, append, set', () => {
  const { sheet, range, app, model } = aSheet();
  const foreign = {
    areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
    rule: { kind: 'foreign' as const, text: '<cfRule type="colorScale"/>' },
  };
  model.conditionalFormats = [foreign];
  const own = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=$B1="Punainen"')
    .setBackground('#F4C7C3')
    .setFontColor('maroon')
    .setRanges([range('B1:B9')])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
  expect(model.conditionalFormats[0]).toBe(foreign);
  const [first, second] = sheet.getConditionalFormatRules();
  expect(first?.getBooleanCondition()).toBeNull();
  expect(first?.getRanges()[0]?.getA1Notation()).toBe('A1:A9');
  const condition = second?.getBooleanCondition();
  expect(String(condition?.getCriteriaType())).toBe('CUSTOM_FORMULA');
  expect(condition?.getCriteriaValues()).toEqual(['=$B1="Punainen"']);
  expect([condition?.getBackground(), condition?.getFontColor()]).toEqual(['#f4c7c3', '#800000']);
});

test('copy changes a copy', () => {
  const { range, app } = aSheet();
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('A1>1')
    .setRanges([range('A1')])
    .build();
  const wider = rule
    .copy()
    .setRanges([range('A1:A9')])
    .setBackground('yellow')
    .build();
  expect(rule.getBooleanCondition()?.getBackground()).toBeNull();
  expect(wider.getBooleanCondition()?.getCriteriaValues()).toEqual(['=A1>1']);
  expect([rule, wider].map((one) => one.getRanges()[0]?.getA1Notation())).toEqual(['A1', 'A1:A9']);
});

test('a rule needs ranges and a condition, and its own sheet', () => {
  const { range, app, spreadsheet, sheet } = aSheet();
  expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=1').build()).toThrow('range');
  expect(() =>
    app
      .newConditionalFormatRule()
      .setBackground('red')
      .setRanges([range('A1')])
      .build(),
  ).toThrow('condition');
  const other = spreadsheet.insertSheet('Toinen');
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=1')
    .setRanges([range('A1')])
    .build();
  expect(() => other.setConditionalFormatRules([rule])).toThrow('different sheet');
  sheet.setConditionalFormatRules([rule]);
  sheet.clearConditionalFormatRules();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});
