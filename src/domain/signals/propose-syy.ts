// Proposes a value of the column Syy for a row that is late and lacks one, from what its own text says.
import type { Syy } from '../findings/cause-groups';
import { FINNISH } from './fi/index';
import type { SyyWords } from './language';
import { hitsOf } from './read-causes';
import { type ReadSentence, readSentences } from './read-signals';
import { isNotOnPlan, type SignalWord } from './signal';

export interface SyyProposal {
  readonly syy: Syy;
  /** The words that speak for it. */
  readonly words: readonly SignalWord[];
}

/**
 * Null where the text names no cause. Sentences that are not on plan speak first, then those that say nothing of it;
 * what goes on well or is done explains no delay.
 */
export function proposeSyy(text: string): SyyProposal | null {
  const sentences = readSentences(text);
  const told = sentences.filter(({ judgement }) => isNotOnPlan(judgement.status));
  const rest = sentences.filter(({ judgement }) => judgement.status === 'neutral' && !judgement.negated);
  for (const sentence of [...told, ...rest]) {
    for (const known of FINNISH.syyt) {
      const words = wordsFor(known, sentence);
      if (words !== null) return { syy: known.syy, words };
    }
  }
  return null;
}

function wordsFor({ all, denied }: SyyWords<Syy>, { readings }: ReadSentence): readonly SignalWord[] | null {
  if (denied === true && !readings.some(({ has }) => has('negation') || has('undone'))) return null;
  const lists = all.map((phrases) =>
    readings.flatMap((reading) => phrases.flatMap((phrase) => hitsOf(phrase, reading))),
  );
  if (lists.some((hits) => hits.length === 0)) return null;
  const words = [...new Set(lists.flat())];
  return words
    .map(({ start, end }) => ({ start, end, role: 'cause' as const }))
    .sort((one, other) => one.start - other.start);
}
