// The notes of a worksheet: both kinds of text, runs or plain, also on cells that hold nothing.
import { decodeCellText } from '../cell-text';
import { parseArea } from '../reference';
import { walkXml } from '../xml';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `xml` is the sheet's comments part. */
export function readNotes(xml: string): Note[] {
  const notes: Note[] = [];
  let place: { row: number; column: number } | undefined;
  let text = '';
  let inText = false;
  let phonetic = false;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'comment') {
        place = parseArea(attributes.ref ?? '');
        text = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'comment' && place) {
        notes.push({ row: place.row, column: place.column, text: decodeCellText(text) });
      }
    },
  });
  return notes;
}
