// Word lists as running text, so that a list of a hundred words reads as one.
import type { Phrase } from './language';

/** Words and phrases parted by commas; lines are broken where it suits the eye. */
export function listOf(text: string): readonly Phrase[] {
  return text
    .split(',')
    .map((phrase) => onOneLine(phrase.trim()))
    .filter((phrase) => phrase !== '');
}

/** Only a phrase that goes over a line's end has anything but single spaces. */
function onOneLine(phrase: string): string {
  return phrase.includes('\n') ? phrase.replace(/\s+/g, ' ') : phrase;
}
