// The words of a signal as a person wrote them, those that stand side by side together: for an explanation to quote.
import type { SignalWord } from './signal';

/**
 * In order of place. Words of one role that touch are one quote; a denial is joined to what it denies even over other
 * words: `viivästynyt`, `on ratkaisematta`, `eikä … saatu`.
 */
export function quoteWords(text: string, words: readonly SignalWord[]): readonly string[] {
  const quotes: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const written = text.slice(word.start, word.end);
    const goesOn = before !== undefined && (before.role === word.role || before.role === 'denial');
    const isNext = before !== undefined && /^\s+$/.test(text.slice(before.end, word.start));
    if (goesOn && (isNext || before.role === 'denial')) {
      quotes.push(`${quotes.pop() ?? ''}${isNext ? ' ' : ' … '}${written}`);
    } else quotes.push(written);
  });
  return quotes;
}
