// The enums of SpreadsheetApp that the emulator knows; they print their names (platform facts §8.3 no. 25).
import { scriptEnum } from '../host/script-enum';

export const ProtectionType = scriptEnum('RANGE', 'SHEET');

export const DataValidationCriteria = scriptEnum(
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
);

export const BooleanCriteria = scriptEnum('CUSTOM_FORMULA');
