// A late recruitment or procurement whose Syy is empty, and the Syy that its own words speak for: a rule and a repair ask.
import type { IsoDay } from '../day/day';
import type { Syy } from '../findings/cause-groups';
import { proposeSyy } from '../signals/propose-syy';
import { quoteWords } from '../signals/quote-words';
import { type Cell, valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import type { AnyRow, RowOf } from '../workbook/row';
import { hankintaDaysLate, rekrytointiDaysLate } from './late-row';
import { tabIdOf } from './rule';

export interface SyyFromText {
  readonly syy: Syy;
  /** The row that the words stand in: the late one, or that of its osahanke. */
  readonly row: Pick<AnyRow, 'tab' | 'number' | 'key'> & { readonly cells: object };
  /** Key of the column of the words. */
  readonly column: string;
  /** As they stand there. */
  readonly words: readonly string[];
}

export interface MissingSyy {
  /** Calendar days past the target. */
  readonly days: number;
  /** Key of the column of the target. */
  readonly target: 'aloitustavoite' | 'sopimuksenTavoiteaika';
  /** Null where no text names a cause. A guess: never written unasked. */
  readonly proposal: SyyFromText | null;
}

/** The tabs that are asked for a Syy, with the column of the osahanke that speaks of them. */
const ASKED = {
  rekrytoinnit: { target: 'aloitustavoite', column: 'rekrytointitilanne' },
  hankinnat: { target: 'sopimuksenTavoiteaika', column: 'hankintatilanne' },
} as const;

export const TABS_WITH_SYY = ['rekrytoinnit', 'hankinnat'] as const;

/** Null where the row is not late, has a Syy, or is of a sheet without that column. */
export function missingSyy(row: AnyRow, portfolio: Portfolio, today: IsoDay): MissingSyy | null {
  const id = tabIdOf(row.tab);
  if (id !== 'rekrytoinnit' && id !== 'hankinnat') return null;
  if (row.cells.syy?.state !== 'empty') return null;
  const days =
    id === 'rekrytoinnit'
      ? rekrytointiDaysLate(row as unknown as RowOf<'rekrytoinnit'>, today)
      : hankintaDaysLate(row as unknown as RowOf<'hankinnat'>, today);
  if (days === null) return null;
  const { target, column } = ASKED[id];
  return { days, target, proposal: proposalFor(row, portfolio, column) };
}

/** The row's own Huomio goes before what the osahanke says of all its recruitments or procurements. */
function proposalFor(row: AnyRow, portfolio: Portfolio, column: string): SyyFromText | null {
  const own = proposalIn(row, 'huomio');
  if (own !== null) return own;
  const owner = portfolio.ownerOf(row);
  const osahanke = owner === null ? undefined : portfolio.find(owner);
  return osahanke === undefined ? null : proposalIn(osahanke.row, column);
}

function proposalIn(row: SyyFromText['row'], column: string): SyyFromText | null {
  const cell = (row.cells as Readonly<Record<string, Cell<unknown> | undefined>>)[column];
  const text = cell === undefined ? undefined : valueIn(cell);
  if (typeof text !== 'string') return null;
  const proposal = proposeSyy(text);
  return proposal === null
    ? null
    : { syy: proposal.syy, row, column, words: quoteWords(text, proposal.words) };
}
