// Status text that says that work is late, stopped or at risk.
import type { CauseGroup, Severity } from '../../findings/finding';
import { readSignals, summarise } from '../../signals/read-signals';
import type { Cause, SentenceSignal, Status } from '../../signals/signal';
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

type TextColumn = 'eteneminen' | 'rekrytointitilanne' | 'hankintatilanne' | 'haasteet';

/** What a column speaks of by its name; null: the text itself says. */
const GROUP_OF_COLUMN: Readonly<Record<TextColumn, CauseGroup | null>> = {
  eteneminen: null,
  rekrytointitilanne: 'rekrytointi',
  hankintatilanne: 'hankinnat ja sopimukset',
  haasteet: null,
};

const GROUP_OF_CAUSE: Readonly<Partial<Record<Cause, CauseGroup>>> = {
  rekrytointi: 'rekrytointi',
  hankinnat: 'hankinnat ja sopimukset',
  sopimukset: 'hankinnat ja sopimukset',
  talous: 'talous',
  korona: 'korona',
  lainsaadanto: 'lainsäädäntö',
  johtaminen: 'päätöksenteko',
};

/** A threat is an arguable sign and colours nothing. */
const SEVERITY: Readonly<Partial<Record<Status, Severity>>> = {
  blocked: 'keltainen',
  delayed: 'keltainen',
  at_risk: 'huomautus',
};

export const tekstiViive: RowRule = rowRule({
  id: 'teksti-viive',
  kind: 'deviation',
  area: 'teksti',
  levels: ['keltainen', 'huomautus'],
  tab: 'osahankkeet',
  settings: [],
  check: (row, context) => {
    const tilanne = valueIn(row.cells.tilanne);
    if (tilanne === 'Valmis' || tilanne === 'Keskeytetty') return [];
    return (Object.keys(GROUP_OF_COLUMN) as TextColumn[]).flatMap((column) => {
      const text = textIn(row, column);
      const worst = summarise(text);
      const severity = worst === null ? undefined : SEVERITY[worst.status];
      if (worst === null || severity === undefined) return [];
      return [
        findingOn(tekstiViive, row, context, {
          severity,
          column,
          causeGroups: groupsOf(column, readSignals(text)),
          message: {
            name: 'text-late',
            data: {
              status: worst.status,
              sentence: text.slice(worst.start, worst.end),
              words: wordsIn(text, worst),
            },
          },
        }),
      ];
    });
  },
});

function textIn(row: RowOf<'osahankkeet'>, column: TextColumn): string {
  return valueIn(row.cells[column]) ?? '';
}

/** The column's own group first, then those of every sentence that is not on plan. */
function groupsOf(column: TextColumn, signals: readonly SentenceSignal[]): readonly CauseGroup[] {
  const own = GROUP_OF_COLUMN[column];
  const told = signals.flatMap(({ causes }) => causes.flatMap((cause) => GROUP_OF_CAUSE[cause] ?? []));
  const groups = new Set([...(own === null ? [] : [own]), ...told]);
  return groups.size > 0 ? [...groups] : ['aikataulu'];
}

/** The words that tell of trouble and what turns them, as they stand: `viivästynyt`, `on ratkaisematta`, `eikä … saatu`. */
function wordsIn(text: string, { words }: SentenceSignal): readonly string[] {
  const telling = words.filter(({ role }) => role === 'trouble' || role === 'denial');
  const phrases: string[] = [];
  telling.forEach((word, at) => {
    const before = telling[at - 1];
    const written = text.slice(word.start, word.end);
    const goesOn = before !== undefined && (before.role === word.role || before.role === 'denial');
    const isNext = before !== undefined && /^\s+$/.test(text.slice(before.end, word.start));
    if (goesOn && (isNext || before.role === 'denial')) {
      phrases.push(`${phrases.pop() ?? ''}${isNext ? ' ' : ' … '}${written}`);
    } else phrases.push(written);
  });
  return phrases;
}
