// The tables of signatures name every public method of their class, and nothing else.
import { Emulated } from '../../../../local/apps-script/host/emulated';
import * as conditional from '../../../../local/apps-script/spreadsheet-app/conditional-format';
import * as validation from '../../../../local/apps-script/spreadsheet-app/data-validation';
import { Filter } from '../../../../local/apps-script/spreadsheet-app/filter';
import { NamedRange } from '../../../../local/apps-script/spreadsheet-app/named-range';
import { Protection } from '../../../../local/apps-script/spreadsheet-app/protection';
import { Range } from '../../../../local/apps-script/spreadsheet-app/range';
import { RangeList } from '../../../../local/apps-script/spreadsheet-app/range-list';
import { Sheet } from '../../../../local/apps-script/spreadsheet-app/sheet';
import * as tables from '../../../../local/apps-script/spreadsheet-app/signatures';
import { Spreadsheet } from '../../../../local/apps-script/spreadsheet-app/spreadsheet';
import { SpreadsheetApp } from '../../../../local/apps-script/spreadsheet-app/spreadsheet-app';
import { User } from '../../../../local/apps-script/spreadsheet-app/user';

test.each([
  ['SpreadsheetApp', SpreadsheetApp.prototype, tables.SPREADSHEET_APP],
  ['Spreadsheet', Spreadsheet.prototype, tables.SPREADSHEET],
  ['Sheet', Sheet.prototype, tables.SHEET],
  ['Range', Range.prototype, tables.RANGE],
  ['RangeList', RangeList.prototype, tables.RANGE_LIST],
  ['Protection', Protection.prototype, tables.PROTECTION],
  ['Filter', Filter.prototype, tables.FILTER],
  ['NamedRange', NamedRange.prototype, tables.NAMED_RANGE],
  ['User', User.prototype, tables.USER],
  ['DataValidation', validation.DataValidation.prototype, tables.DATA_VALIDATION],
  ['DataValidationBuilder', validation.DataValidationBuilder.prototype, tables.DATA_VALIDATION_BUILDER],
  ['ConditionalFormatRule', conditional.ConditionalFormatRule.prototype, tables.CONDITIONAL_FORMAT_RULE],
  ['BooleanCondition', conditional.BooleanCondition.prototype, tables.BOOLEAN_CONDITION],
  [
    'ConditionalFormatRuleBuilder',
    conditional.ConditionalFormatRuleBuilder.prototype,
    tables.CONDITIONAL_FORMAT_RULE_BUILDER,
  ],
])('%s', (_name, prototype: Emulated, table) => {
  const methods = new Set<string>();
  for (
    let level: object = prototype;
    level !== Emulated.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (name !== 'constructor' && !name.startsWith('_')) methods.add(name);
    }
  }
  expect(Object.keys(table).sort()).toEqual([...methods].sort());
});
