// Use case: tells a person who they are to the add-on, what they may do, and what is wrong with the rights.
import type { Access } from '../../domain/roles/access';
import type { Texts } from '../../domain/text/texts';
import type { RpcMethod, SessionStart } from '../../rpc/contract';
import type { Caller } from './caller';
import { allowedMethods } from './permissions';
import type { Authorisation } from './ports';

/** More rows than these are only counted. */
const MOST_DEAD_ROWS = 5;

export function startSession(
  caller: Caller,
  authorisation: Authorisation,
  methods: readonly RpcMethod[],
  texts: Texts,
): SessionStart {
  const access = caller.access();
  return {
    role: access.role,
    basis: access.basis,
    allowed: allowedMethods(access.role, methods),
    notices: accessNotices(access, texts),
    link: access.basis === 'no-email' ? authorisation.missingLink() : null,
  };
}

/** A Lukija is told only why they are one. */
export function accessNotices({ role, basis, own, deadRows }: Access, { access }: Texts): string[] {
  switch (basis) {
    case 'no-email':
      return [access.noEmail];
    case 'not-listed':
      return [access.notListed];
    case 'no-tab':
      return [access.noTab];
    case 'no-director':
    case 'listed': {
      if (role === 'Lukija') return [access.reader];
      const rest = deadRows.length - MOST_DEAD_ROWS;
      return [
        ...(basis === 'no-director' ? [access.noDirector] : []),
        ...(role === 'Koordinaattori' && own.length === 0 ? [access.noOwn] : []),
        ...(role === 'Hankejohtaja'
          ? deadRows.slice(0, MOST_DEAD_ROWS).map(({ row, header }) => access.deadRow(row, header))
          : []),
        ...(role === 'Hankejohtaja' && rest > 0 ? [access.moreDeadRows(rest)] : []),
      ];
    }
  }
}
