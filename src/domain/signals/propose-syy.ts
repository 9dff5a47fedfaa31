// Proposes a value of the column Syy for a row that is late and lacks one, from what its own text says.
import type { Syy } from '../findings/cause-groups';
import { once } from '../once';
import type { Word } from './clauses';
import { finnish } from './fi/index';
import { type PhraseBook, phraseBook } from './phrases';
import { causeWords, hitsOf } from './read-causes';
import { type ReadSentence, readSentences } from './read-signals';
import { isNotOnPlan, type SignalWord } from './signal';

export interface SyyProposal {
  readonly syy: Syy;
  /** The words that speak for it, in order of place. */
  readonly words: readonly SignalWord[];
}

/** Value: which entry of the language's list, and which of its lists of words. */
type SyyBook = PhraseBook<readonly [number, number]>;

/** Made when it is first asked, as the reader of signals is. */
const syyBook = once(
  (): SyyBook =>
    phraseBook(
      finnish().syyt.flatMap(({ all }, entry) =>
        all.map((phrases, list) => ({ phrases, value: [entry, list] as const })),
      ),
    ),
);

/**
 * Null where the text names no cause. Sentences that are not on plan speak first, then those that say nothing of it;
 * what goes on well or is done explains no delay.
 */
export function proposeSyy(text: string): SyyProposal | null {
  const sentences = readSentences(text);
  const told = sentences.filter(({ judgement }) => isNotOnPlan(judgement.status));
  const rest = sentences.filter(({ judgement }) => judgement.status === 'neutral' && !judgement.negated);
  for (const sentence of [...told, ...rest]) {
    const proposal = proposalOf(sentence);
    if (proposal !== null) return proposal;
  }
  return null;
}

function proposalOf({ readings }: ReadSentence): SyyProposal | null {
  const found = finnish().syyt.map(({ all }) => all.map(() => new Set<Word>()));
  for (const { value, words } of readings.flatMap((reading) => hitsOf(syyBook(), reading))) {
    const [entry, list] = value;
    for (const word of words) found[entry]?.[list]?.add(word);
  }
  const isDenied = readings.some(({ has }) => has('negation') || has('undone'));
  for (const [entry, { syy, denied }] of finnish().syyt.entries()) {
    const lists = found[entry] ?? [];
    if (lists.some((words) => words.size === 0) || (denied === true && !isDenied)) continue;
    return { syy, words: causeWords(new Set(lists.flatMap((words) => [...words]))) };
  }
  return null;
}
