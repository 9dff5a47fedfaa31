// Word lists as running text, so that a list of a hundred words reads as one.
import type { Phrase } from './language';

/** Words and phrases parted by commas; lines are broken where it suits the eye. */
export function listOf(text: string): readonly Phrase[] {
  return text.trim().replace(LINE_END, ' ').split(', ');
}

/** Thousands of words are listed when a first text is read: the lines are joined at once, not word by word. */
const LINE_END = /\s*\n\s*/g;
