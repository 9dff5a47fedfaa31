// Which role may call which method of the gate, and whether the method writes: data, so that it can be tested and shown.

import type { Role } from '../../domain/roles/access';
import { ROOLI } from '../../domain/workbook/choices';
import type { RpcMethod } from '../../rpc/contract';

export interface Permission {
  readonly roles: readonly Role[];
  /** True where the method may change the workbook or make files. */
  readonly writes: boolean;
}

const EVERYONE: readonly Role[] = ROOLI.values;
const WORKERS: readonly Role[] = ['Hankejohtaja', 'Arviointivastaava', 'Koordinaattori'];
const DIRECTOR: readonly Role[] = ['Hankejohtaja'];

/** A method that is not here is refused to all. */
export const PERMISSIONS = {
  /** Holds nothing of the workbook. */
  'workbook.describe': { roles: EVERYONE, writes: false },
  /** Tells a Lukija nothing of the workbook but that they are one. */
  'session.start': { roles: EVERYONE, writes: false },
  /** A coordinator is told the findings of their own osahankkeet, and of the others only the numbers. */
  'portfolio.check': { roles: WORKERS, writes: false },
  'portfolio.update': { roles: WORKERS, writes: true },
  'report.create': { roles: DIRECTOR, writes: true },
  'setup.preview': { roles: DIRECTOR, writes: false },
  'setup.run': { roles: DIRECTOR, writes: true },
  /** A director any run, others their own last one: the use case asks who calls. */
  'undo.preview': { roles: WORKERS, writes: false },
  'undo.run': { roles: WORKERS, writes: true },
  /** A coordinator is offered and may mend the rows of their own osahankkeet: the use case asks who calls. */
  'repairs.preview': { roles: WORKERS, writes: false },
  'repairs.run': { roles: WORKERS, writes: true },
  /** A coordinator only on their own osahankkeet. */
  'row.unchanged': { roles: WORKERS, writes: true },
  /** A coordinator only warnings of their own osahankkeet. */
  'finding.setAside': { roles: WORKERS, writes: true },
  'finding.bringBack': { roles: WORKERS, writes: true },
  'sheetfix.preview': { roles: DIRECTOR, writes: false },
  'sheetfix.run': { roles: DIRECTOR, writes: true },
  'selftest.run': { roles: DIRECTOR, writes: true },
  /** Tells a Lukija what session.start does, and nothing else. */
  'sidebar.start': { roles: EVERYONE, writes: false },
  'sidebar.update': { roles: WORKERS, writes: true },
  'sidebar.report': { roles: DIRECTOR, writes: true },
  /** To a coordinator the same part as portfolio.check. */
  'findings.page': { roles: WORKERS, writes: false },
  'osahankkeet.page': { roles: WORKERS, writes: false },
  /** Moves the caller's own selection; no cell changes. */
  'cell.show': { roles: WORKERS, writes: false },
} as const satisfies Readonly<Record<string, Permission>>;

/** Does not compile where a method of the contract has no permission. */
const COMPLETE: Readonly<Record<RpcMethod, Permission>> = PERMISSIONS;

export function permissionOf(method: RpcMethod): Permission {
  return COMPLETE[method];
}

/** The methods that a role may call, of those that there are. */
export function allowedMethods<M extends RpcMethod>(role: Role, methods: readonly M[]): M[] {
  return methods.filter((method) => permissionOf(method).roles.includes(role));
}
