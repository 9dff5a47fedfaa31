// What findings, lists and logs may show of people's cells: personal data masked, but an address in a column of addresses.
import { maskPersonalData, PERSONAL_DATA_KINDS } from '../personal-data/personal-data';
import type { ColumnType } from './column';
import type { AnyRow } from './row';
import type { Tab } from './tab';
import { TABS } from './tabs/index';

const NO_ADDRESSES = PERSONAL_DATA_KINDS.filter((kind) => kind !== 'sahkoposti');

/** `type` is that of the column in which the text stands. */
export function shownSafely(text: string, type: ColumnType | undefined): string {
  return maskPersonalData(text, type === 'email' ? NO_ADDRESSES : PERSONAL_DATA_KINDS);
}

/** Tabs whose rows are known by an address. */
const KNOWN_BY_ADDRESS: ReadonlySet<string> = new Set(
  Object.values<Tab>(TABS)
    .filter(({ identity, columns }) => identity.some((key) => columns[key]?.type === 'email'))
    .map(({ name }) => name),
);

/** The row's key as findings carry it: whoever looks a row up by it must compare this, not the key. */
export function shownKeyOf({ tab, key }: Pick<AnyRow, 'tab' | 'key'>): string {
  return shownSafely(key, KNOWN_BY_ADDRESS.has(tab) ? 'email' : undefined);
}
