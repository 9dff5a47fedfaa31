// The portfolio: every tab read, and the detail rows linked to their osahanke.
import type { IsoDay } from '../day/day';
import { shownOf, valueIn } from './cells/cell';
import { fold } from './likeness';
import type { RawGrid } from './raw';
import { type LeftRow, type ReadTab, readTab } from './read-tab';
import { type AnyRow, columnLetters, type RowOf } from './row';
import { shownSafely } from './shown-safely';
import { TAB_IDS, TABS, type TabId, type Tabs } from './tabs/index';
import { anchors } from './times/anchor';
import { meetingsOf } from './times/meetings';
import { understandTimes } from './times/understand-times';
import { unreadOsahanke } from './unread-osahanke';

/** Tabs whose rows belong to an osahanke. */
export const DETAIL_TABS = [
  'rekrytoinnit',
  'hankinnat',
  'sopimukset',
  'toimenpiteet',
  'talous',
  'paatosasiat',
] as const;
export type DetailTab = (typeof DETAIL_TABS)[number];

export type DetailRows = { readonly [K in DetailTab]: readonly RowOf<K>[] };

const NO_DETAILS = Object.fromEntries(DETAIL_TABS.map((id) => [id, []])) as unknown as DetailRows;

export interface Osahanke {
  readonly tunnus: string;
  readonly name: string;
  readonly row: RowOf<'osahankkeet'>;
  /** The row of Hankkeet that it belongs to, where there is one. */
  readonly hanke: RowOf<'hankkeet'> | null;
  readonly details: DetailRows;
}

/** A row by its tab's name and its number in the sheet. */
interface Place {
  readonly tab: string;
  readonly number: number;
}

export interface UnknownLink {
  readonly row: AnyRow;
  readonly tab: DetailTab;
  readonly reference: string;
}

export type ReadTabs = { readonly [K in TabId]: ReadTab<Tabs[K]> };

export interface Portfolio {
  readonly tabs: ReadTabs;
  readonly osahankkeet: readonly Osahanke[];
  /** Rows of the whole hanke: they colour no osahanke. */
  readonly common: DetailRows;
  readonly unknownLinks: readonly UnknownLink[];
  /** Tab and row number → Tunnus of the osahanke; null where the row belongs to the whole hanke. */
  ownerOf(row: Place): string | null;
  /** By Tunnus; the first where it is doubled. */
  find(tunnus: string): Osahanke | undefined;
}

/** Grids by tab; a tab that the workbook lacks is null. */
export type Grids = { readonly [K in TabId]: RawGrid | null };

/**
 * `today` is where words such as `ensi kuussa` are counted from, unless their osahanke tells an earlier day.
 * Null: words of time are left unread, where only links matter.
 */
export function readPortfolio(grids: Grids, today: IsoDay | null): Portfolio {
  const read = Object.fromEntries(
    TAB_IDS.map((id) => [id, readTab(TABS[id], grids[id])]),
  ) as unknown as ReadTabs;
  const tabs = today === null ? read : withTimes(read, today);
  const find = osahankeFinder(tabs.osahankkeet.rows);
  const owners = new Owners();
  const unknownLinks: UnknownLink[] = [];
  const byOwner = new Map<string | null, Map<DetailTab, AnyRow[]>>();
  const linked: Record<string, ReadTab> = { ...(tabs as unknown as Record<string, ReadTab>) };

  for (const row of tabs.osahankkeet.rows) owners.set(row, row.key);
  for (const id of DETAIL_TABS) {
    const usable: AnyRow[] = [];
    const unusable: AnyRow[] = [...tabs[id].unusable];
    const left: LeftRow[] = [...tabs[id].left];
    const readable = new Set<AnyRow>(tabs[id].rows);
    for (const row of [...tabs[id].rows, ...tabs[id].unusable] as readonly AnyRow[]) {
      const cell = row.cells.osahanke ?? { state: 'absent' };
      const reference = shownOf(cell);
      const owner = reference === '' ? null : cell.state === 'unreadable' ? undefined : find(reference);
      if (owner === undefined) {
        // A sheet error is reported as one; it must not pass for an empty cell, which means the whole hanke.
        if (cell.state !== 'unreadable') unknownLinks.push({ row, tab: id, reference });
        if (readable.has(row)) {
          left.push({
            row: row.number,
            why: {
              reason:
                unreadOsahanke(tabs.osahankkeet.unusable, reference) === undefined
                  ? 'unknown-osahanke'
                  : 'unread-osahanke',
              reference: shownSafely(reference, 'text'),
            },
          });
          unusable.push(row);
        }
        continue;
      }
      owners.set(row, owner);
      if (!readable.has(row)) continue;
      usable.push(row);
      listOf(byOwner, owner, id).push(row);
    }
    linked[id] = { ...(tabs[id] as ReadTab), rows: usable as never, unusable, left: left.sort(byRow) };
  }
  const detailsOf = (owner: string | null): DetailRows =>
    Object.fromEntries(
      DETAIL_TABS.map((id) => [id, byOwner.get(owner)?.get(id) ?? []]),
    ) as unknown as DetailRows;
  const findHanke = hankeFinder(tabs.hankkeet.rows);
  const firstRows = new Map([...tabs.osahankkeet.rows].reverse().map((row) => [row.key, row]));
  const osahankkeet: Osahanke[] = tabs.osahankkeet.rows.map((row) => ({
    tunnus: row.key,
    name: valueIn(row.cells.osahanke) ?? row.key,
    row,
    hanke: findHanke(valueIn(row.cells.hanke) ?? ''),
    // Where a Tunnus is doubled, its rows belong to the first, so that nothing is counted twice.
    details: firstRows.get(row.key) === row ? detailsOf(row.key) : NO_DETAILS,
  }));
  const byTunnus = new Map<string, Osahanke>();
  for (const osahanke of osahankkeet)
    if (!byTunnus.has(osahanke.tunnus)) byTunnus.set(osahanke.tunnus, osahanke);
  return {
    tabs: linked as unknown as ReadTabs,
    osahankkeet,
    find: (tunnus) => byTunnus.get(tunnus),
    common: detailsOf(null),
    unknownLinks,
    ownerOf: (row) => owners.get(row),
  };
}

function withTimes(read: ReadTabs, today: IsoDay): ReadTabs {
  const times = {
    anchorOf: anchors(read.osahankkeet.rows, today),
    meetings: meetingsOf(read.kokoukset.rows),
  };
  const entries = TAB_IDS.map((id) => [id, understandTimes(read[id] as ReadTab, times)]);
  return Object.fromEntries(entries) as unknown as ReadTabs;
}

function byRow(a: LeftRow, b: LeftRow): number {
  return a.row - b.row;
}

function listOf(
  byOwner: Map<string | null, Map<DetailTab, AnyRow[]>>,
  owner: string | null,
  tab: DetailTab,
): AnyRow[] {
  const tabs = byOwner.get(owner) ?? new Map<DetailTab, AnyRow[]>();
  byOwner.set(owner, tabs);
  const rows = tabs.get(tab) ?? [];
  tabs.set(tab, rows);
  return rows;
}

/** Which osahanke each row belongs to, by tab and row number. */
class Owners {
  private readonly byTab = new Map<string, Map<number, string | null>>();

  set({ tab, number }: Place, owner: string | null): void {
    const rows = this.byTab.get(tab) ?? new Map<number, string | null>();
    this.byTab.set(tab, rows);
    rows.set(number, owner);
  }

  get({ tab, number }: Place): string | null {
    return this.byTab.get(tab)?.get(number) ?? null;
  }
}

/** Tunnus before name; undefined where nothing answers to the reference. */
function osahankeFinder(rows: readonly RowOf<'osahankkeet'>[]): (reference: string) => string | undefined {
  const byTunnus = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const row of rows) {
    const tunnus = fold(row.key);
    if (!byTunnus.has(tunnus)) byTunnus.set(tunnus, row.key);
    const name = fold(valueIn(row.cells.osahanke) ?? '');
    if (name !== '' && !byName.has(name)) byName.set(name, row.key);
  }
  return (reference) => {
    const folded = fold(reference);
    return byTunnus.get(folded) ?? byName.get(folded);
  };
}

function hankeFinder(rows: readonly RowOf<'hankkeet'>[]): (reference: string) => RowOf<'hankkeet'> | null {
  const byReference = new Map<string, RowOf<'hankkeet'>>();
  for (const row of rows) {
    for (const name of [fold(row.key), fold(valueIn(row.cells.hanke) ?? '')]) {
      if (name !== '' && !byReference.has(name)) byReference.set(name, row);
    }
  }
  return (reference) => byReference.get(fold(reference)) ?? null;
}

/** `Rekrytoinnit!H7`. */
export function cellReference(tab: string, row: number, column: number): string {
  return `${tab}!${columnLetters(column)}${row}`;
}
