// A workbook from the few cells that a test is about; the rest of each row is faultless.
import { headerText } from '../../src/domain/workbook/column';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../src/domain/workbook/raw';
import type { Tab } from '../../src/domain/workbook/tab';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';
import { FAULTLESS, type WrittenRow } from './faultless-rows';

/**
 * By tab name: rows over the faultless ones (`[{ Vaihe: 'Aloittanut' }]`), or the whole grid as it stands, headers first.
 * `null` takes away a tab that would be there by default.
 */
export type WrittenWorkbook = Readonly<Record<string, readonly WrittenRow[] | RawGrid | null>>;

/** Osahankkeet and Hankkeet have one faultless row each unless they are written; the other tabs are missing. */
export function workbookOf(written: WrittenWorkbook): Grids {
  const known = TAB_IDS.map((id) => TABS[id].name as string);
  for (const name of Object.keys(written)) {
    if (!known.includes(name)) throw new Error(`no such tab: ${name}`);
  }
  const all: WrittenWorkbook = { Osahankkeet: [{}], Hankkeet: [{}], ...written };
  return Object.fromEntries(
    TAB_IDS.map((id) => {
      const content = all[TABS[id].name];
      return [id, content === undefined || content === null ? null : gridOf(TABS[id], content)];
    }),
  ) as unknown as Grids;
}

/** The columns stand in the order in which the tab declares them, headers in row 1. */
function gridOf(tab: Tab, content: readonly WrittenRow[] | RawGrid): RawGrid {
  if (isGrid(content)) return content;
  const headers = Object.values(tab.columns).map(headerText);
  const rows = content.map((row, index) => {
    const cells: WrittenRow = { ...FAULTLESS[tab.name]?.(index + 1), ...row };
    for (const header of Object.keys(cells)) {
      if (!headers.includes(header)) throw new Error(`no column ${header} on ${tab.name}`);
    }
    return headers.map((header): RawCell => cells[header] ?? '');
  });
  return [headers, ...rows];
}

function isGrid(content: readonly WrittenRow[] | RawGrid): content is RawGrid {
  return content.length === 0 || Array.isArray(content[0]);
}
