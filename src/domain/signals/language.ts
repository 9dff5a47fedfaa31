// What the reading of status text needs to know of one language: words and phrases as data.
import type { Cause } from './signal';

/**
 * Word patterns: `sana` exactly, `sana*` begins so, `*sana` ends so, `*sana*` holds it; `a|b` either.
 * A phrase is patterns parted by spaces, for words next to each other; `…` lets up to four words between.
 * All in lower case.
 */
export type Phrase = string;

export type Sense =
  /** A risk that the next clause may spell out: "riskinä on, ettei osaajia löydy" has not come true. */
  | 'threat'
  /** Late; will be late. */
  | 'delay'
  /** Threatened, lacking, difficult. */
  | 'risk'
  /** Stopped, or can't go on before another acts. */
  | 'block'
  /** Goes on well. Denied: late. */
  | 'progress'
  /** Was reached. Denied: late. */
  | 'done'
  /** A verb of reaching that tells nothing by itself ("saa", "löydy"). Denied: late. */
  | 'reach'
  /** Begun or taken into use. Denied: late; denied with "yet": planned. */
  | 'begun'
  /** A verb whose denial is no trouble ("ei muuttunut", "ei havaittu"). */
  | 'inert'
  /** A verb of being or coming: what is denied of it is lacking ("kokemusta ei ollut"). */
  | 'carrier'
  /** Any past participle. Denied: late, unless it is a trouble that is denied. */
  | 'participle'
  /** Will be done. */
  | 'plan'
  /** A trouble is over: cancels the troubles that it concerns. */
  | 'resolved'
  /** Not done ("tekemättä"). */
  | 'undone'
  /** The negative verb. */
  | 'negation'
  /** Denies the noun after it ("ilman"). */
  | 'without'
  /** Denied by its own form ("ongelmitta"). */
  | 'denied'
  /** Sets the trouble before it aside ("huolimatta"). */
  | 'despite'
  /** Makes what stands before it a reason, which the clause's negative verb does not deny ("vuoksi"). */
  | 'because'
  /** Not yet. */
  | 'yet'
  /** Not yet, though it was awaited ("vieläkään"). */
  | 'overdue'
  /** What should be so. Denied: a risk; by itself it says nothing ("kilpailukykyinen"). */
  | 'good'
  /** Its denial is no trouble ("ei muutoksia"). */
  | 'calm'
  /** A word that asks: a question in a status text is a doubt. */
  | 'asked'
  /** What the clause tells of may come, and has not ("voi viivästyä"). */
  | 'possible'
  /** Hypothetical clause ("jos"). */
  | 'condition'
  /** Concessive clause of what only might be ("vaikka rahoitusta ei saataisikaan"). */
  | 'supposition'
  /** Concessive clause ("vaikka"). */
  | 'concession'
  /** What the clause tells of was so at first ("aluksi"). */
  | 'past'
  /** Turns the sentence ("mutta"). */
  | 'contrast'
  /** The trouble is not ours, or does not reach us. */
  | 'elsewhere'
  /** Says nothing, though its words look as if they did; nor are causes read in it. */
  | 'silent'
  /** Says nothing, but its words still name a cause. */
  | 'plain';

export interface Marker {
  readonly says: Sense;
  readonly phrases: readonly Phrase[];
  /** Holds only where the clause has one of these words, too. */
  readonly with?: readonly Phrase[];
  /** Does not hold where the clause has one of these words. */
  readonly without?: readonly Phrase[];
}

export interface CauseWords {
  readonly cause: Cause;
  readonly words: readonly Phrase[];
  /** Words that others may use, too: heard only where a sentence names no cause otherwise. */
  readonly weak?: readonly Phrase[];
}

export interface SyyWords<Syy extends string> {
  readonly syy: Syy;
  /** One of each list must stand in the sentence. */
  readonly all: readonly (readonly Phrase[])[];
  /** The sentence must hold a denial or something undone. */
  readonly denied?: boolean;
}

/** Word patterns by which an unknown verb that is denied is judged. */
export interface DeniedForms {
  /** "Is": its denial tells of a lack where what is lacking stands beside it. */
  readonly copulas: readonly Phrase[];
  /** The form of what is lacking. */
  readonly partitives: readonly Phrase[];
  /** The form of things there are none of ("muutoksia"). */
  readonly plurals: readonly Phrase[];
  /** Forms that no negative verb denies ("testaajia ei ole ja testit seisovat"). */
  readonly finites: readonly Phrase[];
  /** Forms of place that end as what is lacking does. */
  readonly locals: readonly Phrase[];
  /** The negative verb, where it is a word of a longer phrase. */
  readonly negatives: readonly Phrase[];
  /** "Is not printed": a decision of our own, and no trouble. */
  readonly passives: readonly Phrase[];
}

export interface Language<Syy extends string> {
  /** Without their full stop. */
  readonly abbreviations: readonly string[];
  /** Words that begin a clause even without a comma. */
  readonly clauseStarts: readonly string[];
  /** Words that begin a clause where both sides have a finite auxiliary. */
  readonly joints: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly deniedForms: DeniedForms;
  /** Words that begin a clause which says what the one before it speaks of ("että"). */
  readonly contentStarts: readonly string[];
  /** Beginnings of words that are known in spite of a misspelt letter. */
  readonly spellings: readonly string[];
  /** Earlier markers win over later ones of the same length; longer phrases win over shorter ones. */
  readonly markers: readonly Marker[];
  readonly causes: readonly CauseWords[];
  /** Most specific first. */
  readonly syyt: readonly SyyWords<Syy>[];
}
