// Which notes to set and to take away on one tab, as few edits as there are columns and texts; a person's note is not among them.
import { isOurNote } from '../../domain/findings/cell-notes';
import { columnLetters } from '../../domain/workbook/row';
import type { RowId, TabMap } from '../../domain/workbook/tab-map';

/** Row → column key → the note. */
export type WantedNotes = ReadonlyMap<RowId, ReadonlyMap<string, string>>;
export type Notes = readonly (readonly string[])[];

export interface NoteChange {
  readonly column: number;
  readonly rows: readonly number[];
  /** '' takes the note away. */
  readonly note: string;
}

/** No limit is published; a call stays far below any that has been met. */
const MOST_RANGES = 1000;

/** `notes` from A1 on. In the header row and above it stand the set-up's notes. */
export function planNotes(map: TabMap, notes: Notes, wanted: WantedNotes): readonly NoteChange[] {
  const changes = new Map<string, { column: number; rows: number[]; note: string }>();
  const change = (row: number, column: number, note: string) => {
    const key = `${column} ${note}`;
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { column, rows: [row], note });
    else known.rows.push(row);
  };
  const wantedAt = new Map<number, ReadonlyMap<number, string>>();
  for (const [id, byColumn] of wanted) {
    const row = map.rowOf.get(id);
    if (row === undefined) continue;
    const cells = new Map<number, string>();
    for (const [key, note] of byColumn) {
      const column = map.places.get(key);
      if (column !== undefined) cells.set(column, note);
    }
    wantedAt.set(row, cells);
  }
  const last = Math.max(notes.length, map.grid.length);
  for (let row = map.headerRow + 1; row <= last; row++) {
    const cells = wantedAt.get(row);
    const width = Math.max(notes[row - 1]?.length ?? 0, ...(cells?.keys() ?? []));
    for (let column = 1; column <= width; column++) {
      const now = notes[row - 1]?.[column - 1] ?? '';
      const note = cells?.get(column) ?? '';
      if (now !== note && (now === '' || isOurNote(now))) change(row, column, note);
    }
  }
  // Taken away first: then a move of rows meanwhile shows in what is left.
  return [...changes.values()].sort((a, b) => Number(a.note !== '') - Number(b.note !== ''));
}

/** `H7:H9` for neighbours, in parts that one call can take. */
export function rangesOf(column: number, rows: readonly number[]): readonly (readonly string[])[] {
  const letters = columnLetters(column);
  const ranges: string[] = [];
  const sorted = [...rows].sort((a, b) => a - b);
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index] ?? 0;
    let last = first;
    while (sorted[++index] === last + 1) last++;
    ranges.push(first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`);
  }
  const parts: string[][] = [];
  for (let at = 0; at < ranges.length; at += MOST_RANGES) parts.push(ranges.slice(at, at + MOST_RANGES));
  return parts;
}
