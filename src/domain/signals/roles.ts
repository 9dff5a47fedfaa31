// The role that each word of a clause's marks plays in what the clause says.
import type { Sense } from './language';
import type { ClauseReading } from './polarity';
import type { SignalWord, WordRole } from './signal';

const ROLES: Readonly<Partial<Record<Sense, WordRole>>> = {
  delay: 'trouble',
  risk: 'trouble',
  threat: 'trouble',
  block: 'trouble',
  undone: 'trouble',
  progress: 'progress',
  done: 'progress',
  begun: 'progress',
  reach: 'progress',
  participle: 'progress',
  plan: 'plan',
  resolved: 'denial',
  negation: 'denial',
  without: 'denial',
  denied: 'denial',
  despite: 'denial',
  elsewhere: 'denial',
  yet: 'denial',
  overdue: 'denial',
  condition: 'condition',
};

/** The words of a clause's marks, in order of place, each with the role it plays. */
export function wordsOf({ clause, marks, statements }: ClauseReading): SignalWord[] {
  const late = new Set(statements.filter(({ says }) => says === 'delay').flatMap((one) => one.marks));
  return marks.flatMap((mark) => {
    const own = ROLES[mark.sense];
    // What is denied tells of trouble: "ei ole saatu".
    const role = own === 'progress' && late.has(mark) ? 'trouble' : own;
    if (role === undefined) return [];
    return mark.places.flatMap((place) => {
      const word = clause.words[place];
      return word === undefined ? [] : [{ start: word.start, end: word.end, role }];
    });
  });
}
