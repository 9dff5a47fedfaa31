// Protections of whole tabs, found by our description first, so that they never pile up (platform facts §4.7).
import { UNFINISHED } from '../domain/workbook/set-up/step';
import type { TabProtection } from '../domain/workbook/set-up/tab-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function readProtections(sheet: Sheet): TabProtection[] {
  return protectionsOf(sheet).map((one) => ({
    description: one.getDescription(),
    warningOnly: one.isWarningOnly(),
  }));
}

/** People are warned, nobody is stopped: the add-on writes as whoever uses it. */
export function protectWithWarning(sheet: Sheet, description: string): void {
  begun(sheet, description).setWarningOnly(true).setDescription(description);
}

/** Only the owner and the person at the keyboard may edit from now on; neither can be removed. */
export function protectTruly(sheet: Sheet, description: string): void {
  const protection = begun(sheet, description);
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  // Last: a protection cut off before this is taken up again.
  protection.setDescription(description);
}

export function removeProtection(sheet: Sheet, description: string): void {
  for (const one of protectionsOf(sheet)) if (one.getDescription().startsWith(description)) one.remove();
}

function begun(sheet: Sheet, description: string): Protection {
  const ours = protectionsOf(sheet).find((one) => one.getDescription().startsWith(description));
  return ours ?? sheet.protect().setDescription(description + UNFINISHED);
}

function protectionsOf(sheet: Sheet): Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
}
