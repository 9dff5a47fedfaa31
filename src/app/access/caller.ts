// Who calls: asked of Google once per call, and the role read from Käyttöoikeudet only where a method needs it.
import { type Access, accessOf } from '../../domain/roles/access';
import { readTab } from '../../domain/workbook/read-tab';
import { kayttooikeudet } from '../../domain/workbook/tabs/kayttooikeudet';
import type { Identity, RowSource } from '../ports';
import type { AccessTabGuard } from './ports';

export interface Caller {
  /** '' where Google does not tell. */
  email(): string;
  access(): Access;
  /** For reading: Käyttöoikeudet is not read again. */
  readonly rows: RowSource;
}

export interface CallerPorts {
  readonly identity: Identity;
  readonly rows: RowSource;
  readonly guard: AccessTabGuard;
}

/** Nothing is asked before it is needed. The tab is not read for a person whom Google does not name. */
export function callerOf(ports: CallerPorts): Caller {
  const email = once(() => ports.identity.email());
  const access = once(() => {
    const [grid] = email() === '' ? [null] : ports.rows.readTabs([kayttooikeudet.name]);
    return accessOf(email(), readTab(kayttooikeudet, grid ?? null), () => ports.guard.mayEdit());
  });
  return { email, access, rows: ports.rows };
}

function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}
