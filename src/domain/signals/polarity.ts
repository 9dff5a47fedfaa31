// What the marks of a clause come to when its negations, resolutions and reasons are weighed.

import type { Clause, Word } from './clauses';
import type { DeniedForms, Sense } from './language';
import type { Mark } from './marks';

export type Reading = 'delay' | 'risk' | 'block' | 'done' | 'progress' | 'plan';

/** A statement of a clause: what it says, and the marks that say so. */
export interface Statement {
  readonly says: Reading;
  /** Only not yet: a plan told later in the sentence makes it one. */
  readonly notYet?: boolean;
  readonly marks: readonly Mark[];
}

export interface ClauseReading {
  readonly clause: Clause;
  readonly marks: readonly Mark[];
  readonly statements: readonly Statement[];
  /** Troubles that the clause itself takes back. */
  readonly denied: readonly Mark[];
  readonly has: (sense: Sense) => boolean;
}

const TROUBLES: readonly Sense[] = ['delay', 'risk', 'threat', 'block'];
const REACHED: readonly Sense[] = ['progress', 'done', 'begun', 'reach', 'resolved'];
const DENIABLE: readonly Sense[] = [...TROUBLES, ...REACHED, 'participle', 'good', 'inert', 'carrier'];
const IDLE: readonly Sense[] = ['inert', 'carrier'];
const GAINS: Readonly<Partial<Record<Sense, Reading>>> = {
  progress: 'progress',
  done: 'done',
  begun: 'progress',
  resolved: 'done',
  participle: 'done',
  plan: 'plan',
};

/** How far a negative verb may stand before the verb it denies. */
const REACH_WORDS = 8;

/** How far from "ilman" the noun may stand that it denies; what is told later is another matter. */
const WITHOUT_WORDS = 3;

/** How far the negative verb and its "ole" may stand from each other ("ei valmista tuotetta ole"). */
const COPULA_WORDS = 4;

export function readClause(clause: Clause, marks: readonly Mark[], forms: DeniedForms): ClauseReading {
  const denied = new Set<Mark>();
  const kept = new Set<Mark>();
  const statements: Statement[] = [];
  const spent = new Set<Mark>();
  const has = (sense: Sense): boolean => marks.some((mark) => mark.sense === sense);

  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    if (mark.sense === 'despite' && before !== undefined && isTrouble(before)) denied.add(before);
    if (
      mark.sense === 'because' &&
      before !== undefined &&
      isTrouble(before) &&
      mark.first - before.last <= 2
    )
      kept.add(before);
    if (mark.sense === 'without') {
      const list = listAfter(marks, at, isTrouble);
      const isNear = (list[0]?.first ?? Infinity) - mark.last <= WITHOUT_WORDS;
      if (isNear) for (const next of list) denied.add(next);
    }
    if (mark.sense === 'denied') statements.push({ says: 'progress', marks: [mark] });
    if (mark.sense === 'undone') statements.push({ says: 'delay', marks: [mark] });
  });

  for (const negation of marks.filter((mark) => mark.sense === 'negation')) {
    const says = deny(negation);
    if (says !== undefined) statements.push(says);
  }

  if (has('resolved') && !marks.some((mark) => mark.sense === 'resolved' && spent.has(mark))) {
    for (const mark of marks) if (isTrouble(mark) && !deniesItself(mark)) denied.add(mark);
  }
  if (has('elsewhere')) for (const mark of marks) if (isTrouble(mark)) denied.add(mark);

  for (const mark of marks) {
    if (spent.has(mark)) continue;
    if (isTrouble(mark)) {
      const says = has('possible') || mark.sense === 'threat' ? 'risk' : (mark.sense as Reading);
      statements.push({ says: denied.has(mark) ? 'progress' : says, marks: [mark] });
      continue;
    }
    const gain = GAINS[mark.sense];
    if (gain !== undefined) statements.push({ says: gain, marks: [mark] });
  }
  return { clause, marks, statements, denied: [...denied], has };

  function besides(verb: Mark): Mark | undefined {
    const at = marks.indexOf(verb);
    const [last, next] = [marks[at - 2], marks[at + 1]];
    if (next?.sense === 'reach' && next.first - verb.last === 1) return next;
    return last?.sense === 'reach' ? last : undefined;
  }

  /** "Ei ollut päätösvaltainen": the verb only carries the word that tells. */
  function leads(verb: Mark, next: Mark | undefined): boolean {
    if (next === undefined || next.first - verb.last !== 1) return false;
    return next.sense === 'good' ? isIdle(verb) : verb.sense === 'carrier' && next.sense === 'done';
  }

  /** "Eikä ketään": the negative verb is a word of the trouble, and what is said to be over is denied by it. */
  function deniesItself({ places }: Mark): boolean {
    return places.some((place) => is(clause.words[place], forms.negatives));
  }

  /** "Ei löytynyt virheitä", "ei tehty muutoksia": the trouble is what there is none of. */
  function lacksTrouble(target: Mark, after: readonly Mark[]): boolean {
    const next = after[after.indexOf(target) + 1];
    if (next === undefined || next.first - target.last !== 1) return false;
    const word = clause.words[next.first];
    if (!is(word, forms.partitives) || is(word, forms.locals)) return false;
    if (next.sense === 'calm') return is(word, forms.plurals);
    return isTrouble(next) && !after.some((mark) => mark.first > next.last && REACHED.includes(mark.sense));
  }

  /** "Tuottajat eivät hyväksy ehtoja": an unknown verb is denied, and nothing tells that all is well with that. */
  function isOpen(negation: Mark): boolean {
    const [before, verb, next] = [-1, 1, 2].map((step) => clause.words[negation.last + step]);
    if (verb === undefined || has('calm') || has('denied') || has('plain') || kept.size > 0) return false;
    if (is(verb, forms.copulas)) return is(before, forms.partitives) || is(next, forms.partitives);
    const rest = clause.words.slice(negation.last + 1, negation.last + 1 + COPULA_WORDS);
    const copula = rest.findIndex((word) => is(word, forms.copulas));
    if (copula > 0 && is(rest[copula - 1], forms.partitives)) return true;
    return !is(verb, forms.passives) || is(next, forms.copulas);
  }

  /** The negative verb denies the first verb after it; where none follows, the troubles before it. */
  function deny(negation: Mark): Statement | undefined {
    const at = marks.indexOf(negation);
    const after = marks
      .slice(at + 1)
      .filter((mark) => mark.first - negation.last <= REACH_WORDS && !kept.has(mark))
      .filter((mark) => !isTrouble(mark) || !is(clause.words[mark.first], forms.finites));
    const target = after.find(
      (mark, place) => DENIABLE.includes(mark.sense) && !leads(mark, after[place + 1]),
    );
    const yet = marks.find((mark) => mark.sense === 'yet' || mark.sense === 'overdue');
    if (target !== undefined && isTrouble(target) && !denied.has(target)) {
      for (const mark of listAfter(marks, marks.indexOf(target) - 1, isTrouble)) denied.add(mark);
      return undefined;
    }
    if (after[0]?.sense === 'calm' && after[0].first - negation.last === 1) return undefined;
    const before = marks.slice(0, at).filter((mark) => isTrouble(mark) && !kept.has(mark));
    if (target !== undefined && lacksTrouble(target, after)) {
      spent.add(target);
      for (const mark of listAfter(marks, marks.indexOf(target), isTrouble)) denied.add(mark);
      return undefined;
    }
    if (target?.sense === 'begun' && yet?.sense === 'yet') {
      spent.add(target);
      return { says: 'plan', marks: [negation, target] };
    }
    if (target?.sense === 'good' && before.length === 0) {
      spent.add(target);
      return { says: 'risk', marks: [negation, target] };
    }
    if (
      target !== undefined &&
      (REACHED.includes(target.sense) || (before.length === 0 && !isIdle(target)))
    ) {
      spent.add(target);
      const notYet = yet?.sense === 'yet' && (target.sense === 'done' || target.sense === 'participle');
      return { says: 'delay', marks: [negation, target], notYet };
    }
    // "Ei ole ollut aikaa", "aikaa ei ole ollut": what was lacking stands beside a verb that tells nothing.
    const lacked = target !== undefined && isIdle(target) ? besides(target) : undefined;
    if (lacked !== undefined && before.length === 0) {
      spent.add(lacked);
      return { says: 'delay', marks: [negation, lacked] };
    }
    if (target !== undefined) spent.add(target);
    const listed =
      target !== undefined && isIdle(target) ? listAfter(marks, marks.indexOf(target), isTrouble) : [];
    if (before.length + listed.length > 0) {
      for (const mark of [...before, ...listed]) denied.add(mark);
      return undefined;
    }
    const reached = marks
      .slice(0, at)
      .find((mark) => REACHED.includes(mark.sense) || mark.sense === 'participle');
    if (reached !== undefined && !after.some((mark) => mark !== yet)) {
      spent.add(reached);
      return { says: 'delay', marks: [reached, negation] };
    }
    if (yet !== undefined && target === undefined) {
      return { says: 'delay', marks: [negation, yet], notYet: yet.sense === 'yet' };
    }
    const isLack = target === undefined || target.sense === 'carrier';
    return isLack && isOpen(negation) ? { says: 'risk', marks: [negation] } : undefined;
  }
}

function is(word: Word | undefined, patterns: readonly string[]): boolean {
  return word !== undefined && patterns.some((pattern) => word.patterns.has(pattern));
}

function isIdle({ sense }: Mark): boolean {
  return IDLE.includes(sense);
}

export function isTrouble({ sense }: Mark): boolean {
  return TROUBLES.includes(sense);
}

/** The first mark after `at` that suits, and those that follow it at once in a list ("ongelmia tai viivästyksiä"). */
function listAfter(marks: readonly Mark[], at: number, suits: (mark: Mark) => boolean): readonly Mark[] {
  const from = marks.findIndex((mark, place) => place > at && suits(mark));
  const first = marks[from];
  if (first === undefined) return [];
  const list = [first];
  let last = first.last;
  for (const mark of marks.slice(from + 1)) {
    if (!suits(mark) || mark.first - last > 2) break;
    list.push(mark);
    last = mark.last;
  }
  return list;
}
