// Every migration of the own tabs, one line each.
import type { Migration } from './migration';
import { raportitTaulukko } from './raportit-taulukko';

export const MIGRATIONS: readonly Migration[] = [raportitTaulukko];
