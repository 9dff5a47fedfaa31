// Makes and finds the protections of a sheet.
import type { Protection as ProtectionModel } from '../../model/protection';
import type { Rectangle } from '../../model/rectangle';
import { requireSheetEdit } from './edit-right';
import type { Sheet } from './sheet';

/**
 * A new protection stops nobody until editors are changed; its editors are the file's other editors, without the
 * owner (platform facts §4.7, §8.3 no. 18).
 */
export function newProtection(sheet: Sheet, area: Rectangle | undefined): ProtectionModel {
  const { workbook } = sheet._machine;
  requireSheetEdit(sheet._machine, sheet._model);
  const ids = workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id));
  const protection: ProtectionModel = {
    id: Math.max(0, ...ids) + 1,
    area,
    description: '',
    warningOnly: false,
    unprotected: [],
    open: true,
    editors: workbook.editors.map((email) => email.toLowerCase()),
    domainEdit: false,
  };
  sheet._model.protections.push(protection);
  return protection;
}

/** Those of a kind, oldest first. */
export function protectionsOf(sheet: Sheet, kind: 'RANGE' | 'SHEET'): ProtectionModel[] {
  return sheet._model.protections.filter(({ area }) => (area !== undefined) === (kind === 'RANGE'));
}
