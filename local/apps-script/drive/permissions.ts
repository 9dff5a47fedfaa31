// Drive.Permissions of the advanced Drive service v3. Sharing never makes a file visible to another user's script.
import type { DriveFile, DrivePermission } from '../../model/drive';
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { ApiError } from './api-error';
import { applyFieldMask, checkFields, parseFieldMask } from './field-mask';
import { newPermissionId, permissionResource } from './permission-resource';
import { toInput } from './resource-input';
import { requireVisible } from './visible-files';

const OPTIONS = ['fields', 'supportsAllDrives', 'sendNotificationEmail', 'emailMessage', 'pageSize'] as const;
const TYPES = ['user', 'group', 'domain', 'anyone'] as const;
const ROLES = ['writer', 'commenter', 'reader'] as const;

export class DrivePermissions extends Emulated {
  readonly _name = 'Drive.Permissions';
  readonly #machine: Machine;

  constructor(machine: Machine) {
    super();
    this.#machine = machine;
  }

  /** Shares a file; for a person who already has a right, the right changes and its id stays. */
  create(resource: unknown, fileId: unknown, optionalArgs?: unknown): unknown {
    const call = 'drive.permissions.create';
    const input = toInput(resource, call, ['type', 'role', 'emailAddress']);
    const options = toInput(optionalArgs, call, OPTIONS);
    const file = requireVisible(this.#machine, fileId, call);
    const type = oneOf(TYPES, input.type, 'type', call);
    const role = oneOf(ROLES, input.role, 'role', call);
    const emailAddress = input.emailAddress === undefined ? undefined : String(input.emailAddress);
    if ((type === 'user' || type === 'group') && !emailAddress) {
      const message = 'The user ID or email address is required for this permission type.';
      throw new ApiError(call, { code: 400, message });
    }
    const known = file.permissions.find(
      (other) => other.type === type && other.emailAddress === emailAddress,
    );
    const id = known?.id ?? newPermissionId(this.#machine);
    // Sharing with the owner changes nothing.
    const permission: DrivePermission =
      known?.role === 'owner' ? known : { id, type, role, ...(emailAddress && { emailAddress }) };
    const answer = permissionResource(permission, options.fields, call);
    this.#write(file, [...file.permissions.filter((other) => other.id !== id), permission]);
    return answer;
  }

  list(fileId: unknown, optionalArgs?: unknown): unknown {
    const call = 'drive.permissions.list';
    const options = toInput(optionalArgs, call, OPTIONS);
    const file = requireVisible(this.#machine, fileId, call);
    const mask = parseFieldMask(String(options.fields ?? 'kind,permissions(kind,id,type,role)'), call);
    checkFields(mask, new Set(['kind', 'nextPageToken', 'permissions']), new Set(), call);
    const permissions = file.permissions.map((permission) => permissionResource(permission, '*', call));
    return applyFieldMask({ kind: 'drive#permissionList', permissions }, mask);
  }

  get(fileId: unknown, permissionId: unknown, optionalArgs?: unknown): unknown {
    const call = 'drive.permissions.get';
    const options = toInput(optionalArgs, call, OPTIONS);
    return permissionResource(this.#find(fileId, permissionId, call).permission, options.fields, call);
  }

  update(resource: unknown, fileId: unknown, permissionId: unknown, optionalArgs?: unknown): unknown {
    const call = 'drive.permissions.update';
    const input = toInput(resource, call, ['role']);
    const options = toInput(optionalArgs, call, OPTIONS);
    const { file, permission } = this.#find(fileId, permissionId, call);
    const changed = { ...permission, role: oneOf(ROLES, input.role, 'role', call) };
    const answer = permissionResource(changed, options.fields, call);
    this.#write(
      file,
      file.permissions.map((other) => (other === permission ? changed : other)),
    );
    return answer;
  }

  remove(fileId: unknown, permissionId: unknown, optionalArgs?: unknown): void {
    const call = 'drive.permissions.delete';
    toInput(optionalArgs, call, OPTIONS);
    const { file, permission } = this.#find(fileId, permissionId, call);
    if (permission.role === 'owner') {
      throw new ApiError(call, { code: 403, message: 'The owner of a file cannot be removed.' });
    }
    this.#write(
      file,
      file.permissions.filter((other) => other !== permission),
    );
  }

  #find(
    fileId: unknown,
    permissionId: unknown,
    call: string,
  ): { file: DriveFile; permission: DrivePermission } {
    const file = requireVisible(this.#machine, fileId, call);
    const permission = file.permissions.find(({ id }) => id === String(permissionId));
    if (permission) return { file, permission };
    throw new ApiError(call, { code: 404, message: `Permission not found: ${String(permissionId)}.` });
  }

  #write(file: DriveFile, permissions: DrivePermission[]): void {
    file.permissions = permissions;
    file.version += 1;
  }
}

function oneOf<Text extends string>(
  legal: readonly Text[],
  value: unknown,
  name: string,
  call: string,
): Text {
  const found = legal.find((text) => text === value);
  if (found) return found;
  if (value === 'owner') throw new Error(`not emulated: ${call} with role owner`);
  const message =
    value === undefined
      ? `The permission ${name} field is required.`
      : `The specified ${name} is invalid or not supported.`;
  throw new ApiError(call, { code: 400, message });
}
