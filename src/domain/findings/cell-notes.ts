// The notes that findings ask for on people's cells, and how the program knows a note for its own.
import { TEXTS } from '../text/index';
import { LANGUAGES, type Texts } from '../text/texts';
import type { NoteName } from '../text/write-back-texts';
import type { Finding } from './finding';

/** Every line of a note of ours begins with this. */
export const NOTE_MARKER = 'Hankesalkku: ';

/** Texts of earlier versions, without the marker: their notes are still ours to take away. */
const FORMER_TEXTS: readonly string[] = [];

const OUR_LINES: ReadonlySet<string> = new Set(
  [...LANGUAGES.flatMap((language) => Object.values(TEXTS[language].writeBack.notes)), ...FORMER_TEXTS].map(
    (text) => NOTE_MARKER + text,
  ),
);

/** False as soon as a person has written a word into it. */
export function isOurNote(note: string): boolean {
  const lines = note.replace(/\r/g, '').split('\n');
  return lines.every((line) => OUR_LINES.has(line));
}

/** The cell of a finding, where a note can say what is wrong; null for headers and whole tabs. */
export interface NotedCell {
  readonly tab: string;
  /** Row in the sheet as it was when it was checked. */
  readonly row: number;
  /** Canonical header. */
  readonly column: string;
  readonly line: string;
}

export function notedCell(finding: Finding, texts: Texts): NotedCell | null {
  const line = noteLine(finding, texts);
  const { tab, key, column, cell } = finding.target;
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
  if (line === null || key === '' || row === 0) return null;
  return { tab, row, column, line };
}

/** What a note says of the finding; null where it is of no cell. */
export function noteLine(finding: Finding, texts: Texts): string | null {
  const name = noteNameOf(finding);
  return name === null ? null : NOTE_MARKER + texts.writeBack.notes[name];
}

function noteNameOf({ message }: Finding): NoteName | null {
  switch (message.name) {
    case 'header-missing':
    case 'header-doubled':
    case 'header-almost':
      return null;
    case 'wrong-type':
      return message.data.problem === 'not-a-choice' ? 'unknown-choice' : message.data.problem;
    default:
      return message.name;
  }
}
