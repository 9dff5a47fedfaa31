// Words that say it, quoted as they stand.
import { quoteWords } from '../../../src/domain/signals/quote-words';
import type { SignalWord, WordRole } from '../../../src/domain/signals/signal';

/** Each word with its role, found in the text in order. */
function marked(text: string, words: readonly (readonly [string, WordRole])[]): SignalWord[] {
  let from = 0;
  return words.map(([word, role]) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from, role };
  });
}

test.each<readonly [string, string, readonly (readonly [string, WordRole])[], readonly string[]]>([
  ['one', 'Haku on viivästynyt.', [['viivästynyt', 'trouble']], ['viivästynyt']],
  [
    'side by side',
    'Sopimus on tekemättä.',
    [
      ['on', 'trouble'],
      ['tekemättä', 'trouble'],
    ],
    ['on tekemättä'],
  ],
  [
    'a denial joined over other words',
    'Hakijoita ei ole saatu.',
    [
      ['ei', 'denial'],
      ['saatu', 'trouble'],
    ],
    ['ei … saatu'],
  ],
  [
    'apart',
    'Aikataulu on tiukka ja haku viivästyi.',
    [
      ['tiukka', 'trouble'],
      ['viivästyi', 'trouble'],
    ],
    ['tiukka', 'viivästyi'],
  ],
  ['none', 'Työ etenee.', [], []],
])('%s', (_, text, words, quotes) => {
  expect(quoteWords(text, marked(text, words))).toEqual(quotes);
});
