// Reads status text sentence by sentence: on plan or not, why, and which words say so.

import { once } from '../once';
import { type Clause, type ClauseWords, clausesOf } from './clauses';
import { finnish } from './fi/index';
import type { DeniedForms } from './language';
import { type MarkFinder, markFinder } from './marks';
import { mendOf } from './misspelling';
import { patternsOf } from './phrases';
import { type ClauseReading, readClause } from './polarity';
import { type CauseFinder, causeFinder } from './read-causes';
import { wordsOf } from './roles';
import { sentencesOf } from './sentences';
import { isNotOnPlan, type SentenceSignal, type SignalWord, type Span, worstFirst } from './signal';
import { heedThreats } from './threats';
import { type Judgement, weigh } from './weigh';
import { indexOf, type WordIndex } from './word-index';

interface Reader {
  readonly marks: MarkFinder;
  readonly causes: CauseFinder;
  readonly index: WordIndex;
  readonly cuts: ClauseWords;
  readonly contentStarts: ReadonlySet<string>;
  readonly deniedForms: DeniedForms;
  readonly abbreviations: ReadonlySet<string>;
}

/**
 * Made of the word lists when a first text is read, and not when the script is loaded: that takes many times as long
 * as all the rest of loading, and most executions (a menu, a sidebar, one row's check) read no text.
 */
const reader = once((): Reader => {
  const language = finnish();
  const marks = markFinder(language.markers);
  const causes = causeFinder(language.causes);
  const syyt = language.syyt.flatMap(({ all }) => all.flatMap((phrases) => phrases.flatMap(patternsOf)));
  const forms = Object.values(language.deniedForms).flat();
  const index = indexOf(
    [...marks.patterns, ...causes.patterns, ...syyt, ...forms],
    mendOf(language.spellings),
  );
  const cuts = {
    clauseStarts: new Set(language.clauseStarts),
    joints: new Set(language.joints),
    auxiliaries: new Set(language.auxiliaries),
  };
  return {
    ...{ marks, causes, index, cuts },
    contentStarts: new Set(language.contentStarts),
    deniedForms: language.deniedForms,
    abbreviations: new Set(language.abbreviations),
  };
});

/** The same cell is asked for its worst sentence and for all of them, one after the other. */
let last: { readonly text: string; readonly sentences: readonly ReadSentence[] } = {
  text: '',
  sentences: [],
};

/** A sentence with its clauses, before it is told what comes of them. */
export interface ReadSentence extends Span {
  readonly clauses: readonly Clause[];
  readonly readings: readonly ClauseReading[];
  readonly judgement: Judgement;
}

/**
 * Every sentence of a cell's text, in order. Never throws; empty text has none.
 * A sentence is judged by itself: what an earlier one said is not carried over.
 */
export function readSignals(text: string): readonly SentenceSignal[] {
  return readSentences(text).map(signalOf);
}

/** The sentence that speaks for the whole text: the worst that is not on plan, the first of equals; else null. */
export function summarise(text: string): SentenceSignal | null {
  return worstFirst(readSignals(text))[0] ?? null;
}

/** For those who read more in a sentence than its status. */
export function readSentences(text: string): readonly ReadSentence[] {
  if (text.trim() === '') return [];
  const { marks, index, cuts, contentStarts, deniedForms, abbreviations } = reader();
  if (text === last.text) return last.sentences;
  const sentences = sentencesOf(text, abbreviations).map((span) => {
    const clauses = clausesOf(text, span, index, cuts);
    const readings = heedThreats(
      clauses.map((clause) => readClause(clause, marks.marksOf(clause), deniedForms)),
      contentStarts,
    );
    const asks = text.slice(span.start, span.end).endsWith('?');
    return { ...span, clauses, readings, judgement: weigh(readings, asks) };
  });
  last = { text, sentences };
  return sentences;
}

function signalOf({ start, end, readings, judgement }: ReadSentence): SentenceSignal {
  const causes = isNotOnPlan(judgement.status)
    ? reader().causes.causesOf(readings)
    : { causes: [], words: [] };
  const words: SignalWord[] = [...readings.flatMap(wordsOf), ...causes.words];
  words.sort((one, other) => one.start - other.start || one.end - other.end);
  return { start, end, status: judgement.status, causes: causes.causes, words, negated: judgement.negated };
}
