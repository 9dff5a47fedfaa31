// Reads status text sentence by sentence: on plan or not, why, and which words say so.

import { type Clause, clausesOf } from './clauses';
import { FINNISH } from './fi/index';
import { type MarkFinder, markFinder } from './marks';
import { patternsOf } from './phrases';
import { type ClauseReading, readClause, wordsOf } from './polarity';
import { type CauseFinder, causeFinder } from './read-causes';
import { sentencesOf } from './sentences';
import { isNotOnPlan, NOT_ON_PLAN, type SentenceSignal, type SignalWord, type Span } from './signal';
import { type Judgement, weigh } from './weigh';
import { indexOf, type WordIndex } from './word-index';

interface Reader {
  readonly marks: MarkFinder;
  readonly causes: CauseFinder;
  readonly index: WordIndex;
  readonly abbreviations: ReadonlySet<string>;
}

let finnish: Reader | undefined;

/**
 * Made of the word lists when a first text is read, and not when the script is loaded: that takes many times as long
 * as all the rest of loading, and most executions (a menu, a sidebar, one row's check) read no text.
 */
function finnishReader(): Reader {
  if (finnish === undefined) {
    const marks = markFinder(FINNISH.markers);
    const causes = causeFinder(FINNISH.causes);
    const syyt = FINNISH.syyt.flatMap(({ all }) => all.flatMap((phrases) => phrases.flatMap(patternsOf)));
    const index = indexOf([...marks.patterns, ...causes.patterns, ...syyt]);
    finnish = { marks, causes, index, abbreviations: new Set(FINNISH.abbreviations) };
  }
  return finnish;
}

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
  const signals = readSignals(text).filter(({ status }) => isNotOnPlan(status));
  for (const status of NOT_ON_PLAN) {
    const found = signals.find((signal) => signal.status === status);
    if (found !== undefined) return found;
  }
  return null;
}

/** For those who read more in a sentence than its status. */
export function readSentences(text: string): readonly ReadSentence[] {
  if (text.trim() === '') return [];
  const { marks, index, abbreviations } = finnishReader();
  if (text === last.text) return last.sentences;
  const sentences = sentencesOf(text, abbreviations).map((span) => {
    const clauses = clausesOf(text, span, index, FINNISH);
    const readings = clauses.map((clause) => readClause(clause, marks.marksOf(clause)));
    const asks = text.slice(span.start, span.end).endsWith('?');
    return { ...span, clauses, readings, judgement: weigh(readings, asks) };
  });
  last = { text, sentences };
  return sentences;
}

function signalOf({ start, end, readings, judgement }: ReadSentence): SentenceSignal {
  const causes = isNotOnPlan(judgement.status)
    ? finnishReader().causes.causesOf(readings)
    : { causes: [], words: [] };
  const words: SignalWord[] = [...readings.flatMap(wordsOf), ...causes.words];
  words.sort((one, other) => one.start - other.start || one.end - other.end);
  return { start, end, status: judgement.status, causes: causes.causes, words, negated: judgement.negated };
}
