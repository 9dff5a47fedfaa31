// The argument lists that each emulated SpreadsheetApp method accepts; `signature-check.ts` says how to read them.
import type { Signatures } from './signature-check';

/** One entry for each of several methods with the same signatures. */
function same(names: string, ...signatures: string[]): Signatures {
  return Object.fromEntries(names.split(' ').map((name) => [name, signatures]));
}

export const SPREADSHEET_APP: Signatures = {
  ...same('getActive getActiveSpreadsheet getActiveSheet flush getUi newDataValidation', ''),
  ...same('newConditionalFormatRule getActiveRange getCurrentCell', ''),
  setActiveSheet: ['Sheet'],
  setActiveRange: ['Range'],
};

export const SPREADSHEET: Signatures = {
  ...same('getId getName getUrl getSpreadsheetTimeZone getSpreadsheetLocale getSheets getNumSheets', ''),
  ...same('getActiveSheet getDataRange getNamedRanges getActiveRange getCurrentCell', ''),
  setActiveRange: ['Range'],
  ...same('setSpreadsheetTimeZone setSpreadsheetLocale getSheetByName getRange getRangeByName', 'string'),
  ...same('getSheetById moveActiveSheet', 'number'),
  insertSheet: ['', 'string', 'number', 'string number'],
  ...same('deleteSheet setActiveSheet', 'Sheet'),
  setNamedRange: ['string Range'],
  removeNamedRange: ['string'],
  getProtections: ['', 'enum'],
  toast: ['string', 'string string', 'string string? number?'],
};

export const SHEET: Signatures = {
  ...same('getParent getName getSheetName getSheetId getIndex getLastRow getLastColumn getMaxRows', ''),
  ...same('getMaxColumns getDataRange activate getFrozenRows getFrozenColumns isSheetHidden hideSheet', ''),
  ...same('showSheet getConditionalFormatRules clearConditionalFormatRules protect getFilter', ''),
  ...same('clearContents clearFormats clearNotes getActiveRange', ''),
  setActiveRange: ['Range'],
  setName: ['string'],
  getRange: ['string', 'number number', 'number number number', 'number number number number'],
  getRangeList: ['array'],
  getSheetValues: ['number number number number'],
  appendRow: ['array'],
  ...same('insertRowBefore insertRowAfter insertColumnBefore insertColumnAfter', 'number'),
  ...same('insertRowsBefore insertRowsAfter insertColumnsBefore insertColumnsAfter', 'number number'),
  ...same('insertRows insertColumns', 'number', 'number number'),
  ...same('deleteRow deleteColumn getColumnWidth setFrozenRows setFrozenColumns', 'number'),
  ...same('deleteRows deleteColumns setColumnWidth', 'number number'),
  setColumnWidths: ['number number number'],
  moveRows: ['Range number'],
  setConditionalFormatRules: ['array'],
  getProtections: ['', 'enum'],
  sort: ['number', 'number boolean'],
  clear: ['', 'object'],
};

const PLACE: Signatures = {
  ...same('getRow getRowIndex getColumn getNumRows getNumColumns getHeight getWidth getLastRow', ''),
  ...same('getLastColumn getA1Notation getSheet getGridId activate', ''),
  offset: ['number number', 'number number number', 'number number number number'],
  getCell: ['number number'],
};

const LOOKS: Signatures = {
  ...same('getBackground getBackgrounds getFontColor getFontColors getFontWeight getFontWeights', ''),
  ...same('getNumberFormat getNumberFormats getWrap getWraps', ''),
  ...same('getHorizontalAlignment getVerticalAlignment', ''),
  ...same('setBackground setFontColor setFontWeight', 'string?'),
  ...same('setHorizontalAlignment setVerticalAlignment', 'string?'),
  ...same('setBackgrounds setFontColors setFontWeights setNumberFormats', 'grid'),
  setNumberFormat: ['string'],
  setWrap: ['boolean'],
};

export const RANGE: Signatures = {
  ...PLACE,
  ...LOOKS,
  ...same('getValue getValues getDisplayValue getDisplayValues getFormula getFormulas isBlank', ''),
  ...same('getNote getNotes clearNote getDataValidation getDataValidations clearDataValidations', ''),
  ...same('protect canEdit createFilter getFilter clearContent clearFormat merge breakApart', ''),
  ...same('isPartOfMerge getMergedRanges', ''),
  setValue: ['any'],
  ...same('setValues setFormulas setNotes setDataValidations', 'grid'),
  setFormula: ['string'],
  setNote: ['string|number?'],
  setDataValidation: ['DataValidation?'],
  clear: ['', 'object'],
  sort: ['number|object|array'],
  copyTo: ['Range', 'Range object'],
};

export const RANGE_LIST: Signatures = {
  ...same('getRanges clearContent clearFormat clearNote clearDataValidations', ''),
  ...same('setBackground setFontColor setFontWeight', 'string?'),
  ...same('setHorizontalAlignment setVerticalAlignment', 'string?'),
  setValue: ['any'],
  setNote: ['string|number?'],
  setNumberFormat: ['string'],
  setWrap: ['boolean'],
  clear: ['', 'object'],
};

const RULE = same('getAllowInvalid getHelpText getCriteriaType getCriteriaValues copy', '');

export const DATA_VALIDATION: Signatures = RULE;

export const DATA_VALIDATION_BUILDER: Signatures = {
  ...RULE,
  ...same('requireDate build', ''),
  requireValueInList: ['array', 'array boolean'],
  requireValueInRange: ['Range', 'Range boolean'],
  requireNumberBetween: ['number number'],
  ...same('requireNumberGreaterThanOrEqualTo requireNumberLessThanOrEqualTo', 'number'),
  setAllowInvalid: ['boolean'],
  setHelpText: ['string'],
};

export const CONDITIONAL_FORMAT_RULE = same('getRanges getBooleanCondition getGradientCondition copy', '');

export const BOOLEAN_CONDITION = same('getCriteriaType getCriteriaValues getBackground getFontColor', '');

export const CONDITIONAL_FORMAT_RULE_BUILDER: Signatures = {
  build: [''],
  whenFormulaSatisfied: ['string'],
  ...same('setBackground setFontColor', 'string?'),
  setRanges: ['array'],
};

export const PROTECTION: Signatures = {
  ...same('getProtectionType getRange getDescription isWarningOnly canEdit getEditors canDomainEdit', ''),
  ...same('getUnprotectedRanges remove', ''),
  setDescription: ['string'],
  ...same('setWarningOnly setDomainEdit', 'boolean'),
  ...same('addEditor removeEditor', 'string|User'),
  ...same('addEditors removeEditors setUnprotectedRanges', 'array'),
};

export const NAMED_RANGE = same('getName getRange remove', '');

export const FILTER = same('getRange remove', '');

export const USER = same('getEmail', '');
