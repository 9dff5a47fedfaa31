// People's notes that ours have hit because rows or columns moved between reading and writing: what to put back and where.
import { isOurNote } from '../../domain/findings/cell-notes';
import { columnAfter, rowAfter, type TabMap } from '../../domain/workbook/tab-map';
import type { NoteChange, Notes } from './plan-notes';

/**
 * @param cleared whether notes were taken away too: then a person's note that is gone may have been one of them
 */
export function planRestore(
  before: { readonly map: TabMap; readonly notes: Notes },
  after: { readonly map: TabMap; readonly notes: Notes },
  cleared: boolean,
): readonly NoteChange[] {
  const changes: NoteChange[] = [];
  before.notes.forEach((line, rowIndex) => {
    line.forEach((note, columnIndex) => {
      if (note === '' || isOurNote(note)) return;
      const row = rowAfter(before.map, after.map, rowIndex + 1);
      const column = columnAfter(before.map, after.map, columnIndex + 1);
      if (row === 0 || column === 0) return;
      const now = after.notes[row - 1]?.[column - 1] ?? '';
      if (isOurNote(now) || (now === '' && cleared)) changes.push({ column, rows: [row], note });
    });
  });
  return changes;
}
