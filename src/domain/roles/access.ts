// Who may do what: the role of one person, from the rows of Käyttöoikeudet (design.md, decision 10).
import { shownOf, valueIn } from '../workbook/cells/cell';
import { ROOLI } from '../workbook/choices';
import type { ReadTab } from '../workbook/read-tab';
import type { AnyRow } from '../workbook/row';
import type { Tabs } from '../workbook/tabs/index';

export type Role = (typeof ROOLI.values)[number];

/** Why a person has the role that they have. */
export type AccessBasis =
  /** A row of the tab gives it. */
  | 'listed'
  /** The tab has no row for this person: a Lukija. */
  | 'not-listed'
  /** Google does not tell who it is: a Lukija. */
  | 'no-email'
  /** There is no such tab: every editor may do everything. */
  | 'no-tab'
  /** No row names a Hankejohtaja: whoever may edit the tab stands in, so that nobody is locked out. */
  | 'no-director';

/** A row that gives nobody any rights. */
export interface DeadRow {
  /** Sheet row number. */
  readonly row: number;
  /** The canonical header of the cell that can't be read. */
  readonly header: string;
}

export interface Access {
  readonly role: Role;
  readonly basis: AccessBasis;
  /** A coordinator's own osahankkeet as written: Tunnus or name. */
  readonly own: readonly string[];
  /** For the director's eyes. */
  readonly deadRows: readonly DeadRow[];
}

export type AccessTab = ReadTab<Tabs['kayttooikeudet']>;

/** `mayEditTab` is asked only where no row names a Hankejohtaja. */
export function accessOf(email: string, tab: AccessTab, mayEditTab: () => boolean): Access {
  const person = email.trim().toLowerCase();
  if (person === '') return reader('no-email');
  if (!tab.present) return { role: 'Hankejohtaja', basis: 'no-tab', own: [], deadRows: [] };
  const deadRows = deadRowsOf(tab);
  const rows = tab.rows.filter((row) => valueIn(row.cells.sahkoposti) === person);
  const roles = rows.map((row) => valueIn(row.cells.rooli));
  // A person on several rows has the rights of all of them.
  const role = ROOLI.values.find((one) => roles.includes(one));
  if (role !== 'Hankejohtaja' && !tab.rows.some((row) => valueIn(row.cells.rooli) === 'Hankejohtaja')) {
    if (mayEditTab()) return { role: 'Hankejohtaja', basis: 'no-director', own: [], deadRows };
  }
  if (role === undefined) return reader('not-listed');
  const own = rows.flatMap((row) => listOf(shownOf(row.cells.osahankkeet)));
  return { role, basis: 'listed', own, deadRows };
}

function reader(basis: AccessBasis): Access {
  return { role: 'Lukija', basis, own: [], deadRows: [] };
}

function listOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Rows with something in them that name nobody or no role: a name chip, a slip in the role, a sheet error. */
function deadRowsOf(tab: AccessTab): DeadRow[] {
  const { columns, needed } = tab.tab;
  const headers = Object.entries(columns).filter(([key]) => needed.includes(key));
  const dead = tab.unusable.flatMap((row: AnyRow) => {
    const unread = headers.find(([key]) => row.cells[key]?.state !== 'value');
    return unread === undefined ? [] : [{ row: row.number, header: unread[1].header }];
  });
  if (tab.places.size > 0) return dead;
  // Without headers nothing of the tab can be read.
  const [first] = headers;
  return first === undefined ? dead : [...dead, { row: 1, header: first[1].header }];
}
