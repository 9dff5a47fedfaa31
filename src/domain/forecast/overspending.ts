// Actuals over a budget: by how much, or so many times over it that one of the two is a slip of the hand.
import { valueIn } from '../workbook/cells/cell';
import type { RowOf } from '../workbook/row';
import type { Settings } from '../workbook/settings';

export interface Amounts {
  /** Euros. */
  readonly budjetti: number;
  readonly toteuma: number;
}

export type Overspending =
  /** `times`: how many times the budget. */
  | { readonly kind: 'slip'; readonly times: number }
  /** `over`: euros, to the cent. `share`: percents of the budget with one decimal; null where the budget is 0. */
  | { readonly kind: 'over'; readonly over: number; readonly share: number | null };

/** Null within the budget and the overrun that the settings allow, and for a negative budget, which is no budget. */
export function overspendingOf({ budjetti, toteuma }: Amounts, settings: Settings): Overspending | null {
  if (budjetti < 0 || toteuma <= budjetti) return null;
  if (budjetti > 0 && toteuma / budjetti >= settings.mittakaavaKertaa) {
    return { kind: 'slip', times: toteuma / budjetti };
  }
  if (toteuma <= budjetti * (1 + settings.budjetinYlitysProsenttia / 100)) return null;
  const over = Math.round((toteuma - budjetti) * 100) / 100;
  return { kind: 'over', over, share: budjetti === 0 ? null : Math.round((over / budjetti) * 1000) / 10 };
}

/** Null where an amount is missing or unreadable. */
export function amountsOf({ cells }: RowOf<'osahankkeet'>): Amounts | null {
  const [budjetti, toteuma] = [valueIn(cells.budjetti), valueIn(cells.toteuma)];
  return budjetti === undefined || toteuma === undefined ? null : { budjetti, toteuma };
}
