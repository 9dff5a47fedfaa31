// AccessTabGuard over the protections of the tab Käyttöoikeudet.
import type { AccessTabGuard } from '../app/access/ports';
import { kayttooikeudet } from '../domain/workbook/tabs/kayttooikeudet';

/** A protection that only warns keeps nobody out. */
export function accessTabGuard(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): AccessTabGuard {
  return {
    mayEdit: () => {
      const sheet = spreadsheet.getSheetByName(kayttooikeudet.name);
      if (sheet === null) return true;
      return sheet
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .every((protection) => protection.isWarningOnly() || protection.canEdit());
    },
  };
}
