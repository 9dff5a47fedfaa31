// Word lists as running text, so that a list of a hundred words reads as one.
import type { Phrase } from './language';

/** Words and phrases parted by commas; lines are broken where it suits the eye. */
export function listOf(text: string): readonly Phrase[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
