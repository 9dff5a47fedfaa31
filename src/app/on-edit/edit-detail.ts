// Edited rows of the other tabs: a new row gets its Tunnus, and the edited cells the notes that their findings ask for.
import { type EditedTab, editedTab, rowsAgain } from '../../domain/edit/edited-tab';
import { isOurNote, noteLine } from '../../domain/findings/cell-notes';
import type { Finding } from '../../domain/findings/finding';
import { rowOfFinding, runRowRules } from '../../domain/rules/run-rows';
import { TEXTS } from '../../domain/text/index';
import { cellReference, DETAIL_TABS } from '../../domain/workbook/portfolio';
import type { RawGrid } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { TABS, type TabId } from '../../domain/workbook/tabs/index';
import type { EditPorts } from './on-edit';
import type { EditedSheet } from './ports';

/** More cells than these are left to "Tarkista kaikki". */
const MOST_CELLS = 200_000;

/** Calls besides the two for the tab's name: six at most. */
export function editDetail({ sheet, clock }: EditPorts, id: Exclude<TabId, 'osahankkeet'>): void {
  const tab: Tab = TABS[id];
  const { grid, daysKnown } = sheet.read();
  const edited = editedTab(tab, grid, sheet.area);
  if (edited === null) return;
  if (edited.fresh !== null) giveTunnukset(sheet, edited);
  const osahankkeet =
    edited.fresh === null && editsLink(id, edited, sheet) ? sheet.readOther(TABS.osahankkeet.name) : null;
  if (!daysKnown) return;
  const { firstRow, lastRow, firstColumn, lastColumn } = sheet.area;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS) return;
  const rows = new Set(edited.rows);
  const keyed = edited.fresh === null ? grid : withTunnukset(grid, edited);
  const { findings } = runRowRules({ tab: id, grid: keyed, rows, osahankkeet }, clock.today());
  const now = sheet.notes();
  const wanted = wantedNotes(tab, edited, sheet, findings);
  const next = now.map((line, index) =>
    line.map((note, at) => {
      const row = firstRow + index;
      if (!rows.has(row) || (note !== '' && !isOurNote(note))) return note;
      return wanted.get(row)?.get(firstColumn + at) ?? '';
    }),
  );
  if (next.every((line, index) => line.every((note, at) => note === now[index]?.[at]))) return;
  // Six calls are gone where a row was new: its cells were looked at right before.
  if (edited.fresh === null) {
    const now = rowsAgain(tab, grid, edited, sheet.read().grid);
    if (now === null || now[0] !== edited.rows[0]) return;
  }
  sheet.setNotes(next);
}

function editsLink(id: TabId, { places }: EditedTab, { area }: EditedSheet): boolean {
  const place = places.get('osahanke');
  if (place === undefined || !DETAIL_TABS.some((one) => one === id)) return false;
  return place >= area.firstColumn && place <= area.lastColumn;
}

/** Only into cells that are wholly empty at the last moment: a formula that shows nothing stays. */
function giveTunnukset(sheet: EditedSheet, { fresh, places }: EditedTab): void {
  const column = places.get('tunnus');
  if (fresh === null || column === undefined) return;
  const rows = fresh.tunnukset.length;
  const cells = sheet.cells({ row: fresh.firstRow, column, rows, columns: 1 });
  if (cells.isBlank()) cells.write(fresh.tunnukset.map((tunnus) => [tunnus]));
}

function withTunnukset(grid: RawGrid, { fresh, places }: EditedTab): RawGrid {
  const column = places.get('tunnus');
  return grid.map((line, index) => {
    const tunnus = fresh?.tunnukset[index + 1 - fresh.firstRow];
    return tunnus === undefined ? line : line.map((cell, at) => (at === (column ?? 0) - 1 ? tunnus : cell));
  });
}

/** Row → column → note. A finding on a cell that was not edited is shown on the edited one that bears it out. */
function wantedNotes(
  tab: Tab,
  { places }: EditedTab,
  { area }: EditedSheet,
  findings: readonly Finding[],
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const wanted = new Map<number, Map<number, string>>();
  const isEdited = (column: number) => column >= area.firstColumn && column <= area.lastColumn;
  const keys = Object.keys(tab.columns);
  const placeOf = (header: string) =>
    places.get(keys.find((key) => tab.columns[key]?.header === header) ?? '') ?? 0;
  for (const finding of findings) {
    const line = noteLine(finding, TEXTS.fi);
    const row = rowOfFinding(finding);
    if (line === null || row === 0) continue;
    const target = placeOf(finding.target.column);
    const borne = finding.evidence
      .map(({ cell, column }) => ({ cell, place: placeOf(column) }))
      .filter(({ cell, place }) => cell === cellReference(tab.name, row, place))
      .map(({ place }) => place);
    const column = [target, ...borne].find(isEdited);
    if (column === undefined) continue;
    const byColumn = wanted.get(row) ?? new Map<number, string>();
    const lines = byColumn.get(column)?.split('\n') ?? [];
    if (!lines.includes(line)) byColumn.set(column, [...lines, line].join('\n'));
    wanted.set(row, byColumn);
  }
  return wanted;
}
