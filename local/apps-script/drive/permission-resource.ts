// A permission as Drive v3 tells of it, and ids for new ones.
import type { DrivePermission } from '../../model/drive';
import type { Machine } from '../host/machine';
import { applyFieldMask, checkFields, parseFieldMask } from './field-mask';

const DEFAULT_FIELDS = 'kind,id,type,role';
const FIELDS = new Set(['kind', 'id', 'type', 'role', 'emailAddress']);
const FOREIGN_FIELDS = new Set(
  'displayName domain allowFileDiscovery deleted expirationTime photoLink pendingOwner view permissionDetails'.split(
    ' ',
  ),
);

export function permissionResource(permission: DrivePermission, fields: unknown, call: string): unknown {
  const mask = parseFieldMask(fields === undefined ? DEFAULT_FIELDS : String(fields), call);
  checkFields(mask, FIELDS, FOREIGN_FIELDS, call);
  return applyFieldMask({ kind: 'drive#permission', ...permission }, mask);
}

export function newPermissionId(machine: Machine): string {
  return machine.nextId('permission');
}
