// Who may write where: protections as Sheets enforces them on scripts that run as the user (platform facts §4.7).
import type { Protection } from '../../model/protection';
import { covers, intersect, type Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import { ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';

const REFUSED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** True where the current user may edit what the protection covers. */
export function isEditor(machine: Machine, protection: Protection): boolean {
  const { id, email } = machine.user();
  if (protection.open || id === machine.workbook.owner) return true;
  return (
    protection.editors.includes(id) || (email !== '' && protection.editors.includes(email.toLowerCase()))
  );
}

/** @throws ScriptError where a protection keeps the current user from writing to a cell of the area */
export function requireEdit(machine: Machine, sheet: SheetModel, area: Rectangle): void {
  for (const protection of sheet.protections) {
    if (!protection.warningOnly && stops(protection, area) && !isEditor(machine, protection)) {
      throw new ScriptError(REFUSED);
    }
  }
}

/** @throws ScriptError where the current user may not change the sheet itself: its name, rows, columns, rules */
export function requireSheetEdit(machine: Machine, sheet: SheetModel): void {
  for (const protection of sheet.protections) {
    if (!protection.area && !protection.warningOnly && !isEditor(machine, protection)) {
      throw new ScriptError(REFUSED);
    }
  }
}

function stops({ area, unprotected }: Protection, wanted: Rectangle): boolean {
  if (area) return intersect(area, wanted) !== undefined;
  return !unprotected.some((free) => covers(free, wanted));
}
