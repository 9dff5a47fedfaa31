// Own funding of a hanke: what the costs of its osahankkeet call for, and what has come.
import { oncePerList } from '../once-per-list';
import { valueIn } from '../workbook/cells/cell';
import type { Osahanke, Portfolio } from '../workbook/portfolio';
import type { RowOf } from '../workbook/row';
import { ownFunding } from './budget';

/** Euros are rounded to cents, as they are shown. */
export interface HankeOwnFunding {
  readonly hanke: string;
  /** Its share of the costs by Hankkeet, in percents. */
  readonly percent: number;
  readonly osahankkeet: readonly Osahanke[];
  /** Osahankkeet whose Toteuma is empty or unreadable: not in the costs. */
  readonly withoutCosts: number;
  /** Euros: of the osahankkeet so far, own funding included. */
  readonly costs: number;
  readonly required: number;
  readonly paid: number;
  readonly missing: number;
}

/** Null where Hankkeet tells no share, or not what has come: then there is nothing to compare. */
export function ownFundingOf(row: RowOf<'hankkeet'>, portfolio: Portfolio): HankeOwnFunding | null {
  const percent = valueIn(row.cells.omarahoitus);
  const paid = valueIn(row.cells.omarahoitusToteutunut);
  if (percent === undefined || paid === undefined || percent <= 0) return null;
  const osahankkeet = byHanke(portfolio.osahankkeet).get(row.number) ?? [];
  const costs = osahankkeet.map((osahanke) => valueIn(osahanke.row.cells.toteuma));
  const sum = cents(costs.reduce<number>((all, one) => all + (one ?? 0), 0));
  const { required, missing } = ownFunding(sum, paid, percent);
  return {
    hanke: valueIn(row.cells.hanke) ?? row.key,
    percent,
    osahankkeet,
    withoutCosts: costs.filter((one) => one === undefined).length,
    costs: sum,
    required,
    paid,
    missing,
  };
}

/** By the row number of the hanke. */
const byHanke = oncePerList((osahankkeet: readonly Osahanke[]) => {
  const groups = new Map<number, Osahanke[]>();
  for (const osahanke of osahankkeet) {
    if (osahanke.hanke === null) continue;
    const group = groups.get(osahanke.hanke.number) ?? [];
    group.push(osahanke);
    groups.set(osahanke.hanke.number, group);
  }
  return groups;
});

function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
