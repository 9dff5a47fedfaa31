// People's notes that ours have hit because rows or columns moved between reading and writing: what to put back and where.
import { isOurNote } from '../../domain/findings/cell-notes';
import { columnAfter, rowAfter, type TabMap } from '../../domain/workbook/tab-map';
import type { NoteChange, Notes } from './plan-notes';

interface Reading {
  readonly map: TabMap;
  readonly notes: Notes;
}

interface Missing extends NoteChange {
  /** Where the row has gone is only guessed: it holds nothing that tells it apart. */
  readonly guessed: boolean;
}

/**
 * @param cleared whether notes were taken away too: then a person's note that is gone may have been one of them
 */
export function planRestore(before: Reading, after: Reading, cleared: boolean): readonly NoteChange[] {
  const missing: Missing[] = [];
  const found = new Set<string>();
  before.notes.forEach((line, rowIndex) => {
    line.forEach((note, columnIndex) => {
      if (note === '' || isOurNote(note)) return;
      const row = rowAfter(before.map, after.map, rowIndex + 1);
      const column = columnAfter(before.map, after.map, columnIndex + 1);
      if (row === 0 || column === 0) return;
      const guessed = !before.map.idOf.has(rowIndex + 1);
      if (noteAt(after.notes, row, column) === note) found.add(`${row} ${column}`);
      else missing.push({ column, rows: [row], note, guessed });
    });
  });
  return withoutThoseElsewhere(missing, after.notes, found).filter(({ column, rows: [row = 0] }) => {
    const now = noteAt(after.notes, row, column);
    return isOurNote(now) || (now === '' && cleared);
  });
}

/** A note that stands in its column on another row than was thought has moved with its row: put back, it would be doubled. */
function withoutThoseElsewhere(
  missing: readonly Missing[],
  notes: Notes,
  found: ReadonlySet<string>,
): readonly NoteChange[] {
  const elsewhere = new Map<string, number>();
  notes.forEach((line, rowIndex) => {
    line.forEach((note, columnIndex) => {
      if (note === '' || isOurNote(note) || found.has(`${rowIndex + 1} ${columnIndex + 1}`)) return;
      const place = `${columnIndex + 1} ${note}`;
      elsewhere.set(place, (elsewhere.get(place) ?? 0) + 1);
    });
  });
  const surestLast = [...missing].sort((a, b) => Number(b.guessed) - Number(a.guessed));
  return surestLast.flatMap(({ column, rows, note }) => {
    const left = elsewhere.get(`${column} ${note}`) ?? 0;
    if (left > 0) elsewhere.set(`${column} ${note}`, left - 1);
    return left > 0 ? [] : [{ column, rows, note }];
  });
}

function noteAt(notes: Notes, row: number, column: number): string {
  return notes[row - 1]?.[column - 1] ?? '';
}
