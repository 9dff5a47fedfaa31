// What people are told of their own access to the add-on, as a type.
import type { Role } from '../roles/access';

export interface AccessTexts {
  /** The role as people call it. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly noTab: string;
  readonly noDirector: string;
  readonly notListed: string;
  readonly noEmail: string;
  readonly reader: string;
  /** A coordinator whose row names no osahanke that there is. */
  readonly noOwn: string;
  deadRow(row: number, header: string): string;
  moreDeadRows(count: number): string;
}
