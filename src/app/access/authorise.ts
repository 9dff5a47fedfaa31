// Lets a caller through to a method, or throws: nothing has been read of the workbook's contents yet.
import { ROOLI } from '../../domain/workbook/choices';
import type { RpcMethod } from '../../rpc/contract';
import { AppError } from '../app-error';
import type { Caller } from './caller';
import { permissionOf } from './permissions';
import type { Authorisation } from './ports';

/** Errors: not-authorised (Google does not tell who calls), forbidden. */
export function authorise(method: RpcMethod, caller: Caller, authorisation: Authorisation): void {
  const { roles } = permissionOf(method);
  if (roles.length === ROOLI.values.length) return;
  const { role, basis } = caller.access();
  if (roles.includes(role)) return;
  if (basis === 'no-email') throw new AppError('not-authorised', { link: authorisation.missingLink() });
  throw new AppError('forbidden');
}
