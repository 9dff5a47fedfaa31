// RowSource that reads one tab only once per call of the gate: the access check and the use case both want it.
import type { RowSource } from '../app/ports';
import type { RawGrid } from '../domain/workbook/raw';

/** For reading only: whoever writes under the lock reads anew from a source of their own. */
export function rememberedTab(source: RowSource, name: string): RowSource {
  let known: { readonly grid: RawGrid | null } | undefined;
  return {
    readTabs: (names) => {
      const wanted = names.filter((one) => one !== name || known === undefined);
      const read = wanted.length === 0 ? [] : source.readTabs(wanted);
      const grids = new Map(wanted.map((one, index) => [one, read[index] ?? null]));
      if (grids.has(name)) known = { grid: grids.get(name) ?? null };
      return names.map((one) => (one === name ? (known?.grid ?? null) : (grids.get(one) ?? null)));
    },
  };
}
