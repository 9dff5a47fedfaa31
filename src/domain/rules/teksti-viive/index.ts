// Status text that says that work is late, stopped or at risk.
import type { CauseGroup, Severity } from '../../findings/finding';
import type { ToldSentence } from '../../findings/messages';
import { type Room, roomOfHankinta, roomOfRekrytointi } from '../../forecast/room';
import { quoteWords } from '../../signals/quote-words';
import { readSignals } from '../../signals/read-signals';
import { type Cause, isNotOnPlan, type SentenceSignal, type Status, worstFirst } from '../../signals/signal';
import { valueIn } from '../../workbook/cells/cell';
import type { AnyRow, RowOf } from '../../workbook/row';
import type { TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, type RuleContext, tabIdOf } from '../rule';

interface ReadTexts {
  /** Column → what it speaks of by its name; null: the text itself says. */
  readonly columns: Readonly<Record<string, CauseGroup | null>>;
  /** The column that tells that the row is over, and its values that say so: then its text is history. */
  readonly phase: string;
  readonly over: readonly string[];
}

const CONTRACTS = 'hankinnat ja sopimukset';

const TEXTS: Readonly<Partial<Record<TabId, ReadTexts>>> = {
  osahankkeet: {
    columns: {
      eteneminen: null,
      rekrytointitilanne: 'rekrytointi',
      hankintatilanne: CONTRACTS,
      haasteet: null,
    },
    phase: 'tilanne',
    over: ['Valmis', 'Keskeytetty'],
  },
  rekrytoinnit: {
    columns: { huomio: 'rekrytointi' },
    phase: 'vaihe',
    over: ['Aloittanut', 'Keskeytetty', 'Peruttu'],
  },
  hankinnat: {
    columns: { huomio: CONTRACTS },
    phase: 'vaihe',
    over: ['Valmis', 'Keskeytetty', 'Peruttu'],
  },
  sopimukset: {
    columns: { huomio: CONTRACTS },
    phase: 'vaihe',
    over: ['Allekirjoitettu', 'Rauennut'],
  },
};

const GROUP_OF_CAUSE: Readonly<Partial<Record<Cause, CauseGroup>>> = {
  rekrytointi: 'rekrytointi',
  hankinnat: CONTRACTS,
  sopimukset: CONTRACTS,
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

/** Sentences quoted besides the worst: an explanation is read, not studied. */
const OTHERS_QUOTED = 2;

export const tekstiViive: RowRule = {
  id: 'teksti-viive',
  kind: 'deviation',
  area: 'teksti',
  levels: ['keltainen', 'huomautus'],
  scope: 'row',
  tabs: ['osahankkeet', 'rekrytoinnit', 'hankinnat', 'sopimukset'],
  settings: [],
  check: (row, context) => {
    const texts = TEXTS[tabIdOf(row.tab)];
    if (texts === undefined || texts.over.includes(textIn(row, texts.phase))) return [];
    return Object.entries(texts.columns).flatMap(([column, group]) => {
      const text = textIn(row, column);
      const told = readSignals(text).filter(({ status }) => isNotOnPlan(status));
      const [worst, ...others] = worstFirst(told);
      const said = worst === undefined ? undefined : SEVERITY[worst.status];
      if (worst === undefined || said === undefined) return [];
      const room = said === 'keltainen' ? roomOf(row, context) : null;
      const quoted = others.slice(0, OTHERS_QUOTED);
      return [
        findingOn(tekstiViive, row, context, {
          severity: room === null ? said : 'huomautus',
          column,
          causeGroups: groupsOf(group, told),
          message: {
            name: 'text-late',
            data: {
              status: worst.status,
              ...sentenceOf(text, worst),
              others: quoted.map((other) => sentenceOf(text, other)),
              more: others.length - quoted.length,
              room,
            },
          },
        }),
      ];
    });
  },
};

/** Where the row's own dates leave time, its words tell of the work at hand: a sign, and no colour. */
function roomOf(row: AnyRow, context: RuleContext): Room | null {
  const tab = tabIdOf(row.tab);
  if (tab === 'rekrytoinnit') return roomOfRekrytointi(row as unknown as RowOf<'rekrytoinnit'>, context);
  return tab === 'hankinnat' ? roomOfHankinta(row as unknown as RowOf<'hankinnat'>, context) : null;
}

/** '' where there is none; a choice is its value. */
function textIn(row: AnyRow, column: string): string {
  const cell = row.cells[column];
  const value = cell === undefined ? undefined : valueIn(cell);
  return typeof value === 'string' ? value : '';
}

/** The column's own group first, then those of every sentence that is not on plan. */
function groupsOf(own: CauseGroup | null, signals: readonly SentenceSignal[]): readonly CauseGroup[] {
  const told = signals.flatMap(({ causes }) => causes.flatMap((cause) => GROUP_OF_CAUSE[cause] ?? []));
  const groups = new Set([...(own === null ? [] : [own]), ...told]);
  return groups.size > 0 ? [...groups] : ['aikataulu'];
}

/** The sentence with the words that tell of trouble and what turns them. */
function sentenceOf(text: string, { start, end, words }: SentenceSignal): ToldSentence {
  const telling = words.filter(({ role }) => role === 'trouble' || role === 'denial');
  return { sentence: text.slice(start, end), words: quoteWords(text, telling) };
}
