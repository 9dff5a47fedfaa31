// An osahanke under way has a budget but no actuals, or the other way round: its money can't be judged.
import { firstDayOf } from '../../day/day';
import type { FindingMessage } from '../../findings/messages';
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { evidenceOn, findingOn } from '../finding-on';
import { type RowRule, type RuleContext, rowRule } from '../rule';

interface Missing {
  readonly column: 'budjetti' | 'toteuma';
  readonly known: 'budjetti' | 'toteuma';
  readonly message: FindingMessage;
}

/** Nobody fills in more of these. */
const OVER: readonly string[] = ['Ei aloitettu', 'Valmis', 'Keskeytetty'];
/** An osahanke with a row for every month must not fill the evidence. */
const NAMED_CELLS = 10;

export const osahankeActuals: RowRule = rowRule({
  id: 'osahanke-actuals',
  kind: 'deviation',
  area: 'talous',
  levels: ['huomautus'],
  tab: 'osahankkeet',
  settings: ['kuukausi'],
  check: (row, context) => {
    const alkaa = valueIn(row.cells.alkaa);
    // The first actuals are known when the month in which the work began has been closed.
    const since = firstDayOf(context.month);
    if (alkaa === undefined || alkaa >= since || OVER.includes(valueIn(row.cells.tilanne) ?? '')) return [];
    const missing = missingIn(row, context);
    if (missing === null) return [];
    const finding = findingOn(osahankeActuals, row, context, {
      severity: 'huomautus',
      column: missing.column,
      evidence: [missing.known, 'alkaa'],
      greys: true,
      message: missing.message,
    });
    if (missing.column === 'budjetti') return [finding];
    const summed = talousRows(row, context).slice(0, NAMED_CELLS);
    return [
      { ...finding, evidence: [...finding.evidence, ...summed.flatMap((one) => evidenceOn(one, 'toteuma'))] },
    ];
  },
});

/** Null where both are filled or unreadable, neither is, or the sheet has no such column. */
function missingIn(row: RowOf<'osahankkeet'>, context: RuleContext): Missing | null {
  const { budjetti, toteuma } = row.cells;
  const [budget, actuals] = [valueIn(budjetti) ?? 0, valueIn(toteuma) ?? 0];
  if (toteuma.state === 'empty' && budget > 0) {
    const rows = talousRows(row, context);
    const cents = rows.reduce((sum, one) => sum + Math.round((valueIn(one.cells.toteuma) ?? 0) * 100), 0);
    const summed = rows.length === 0 ? null : cents / 100;
    const message: FindingMessage = { name: 'actuals-missing', data: { budjetti: budget, summed } };
    return { column: 'toteuma', known: 'budjetti', message };
  }
  if (budjetti.state !== 'empty' || actuals <= 0) return null;
  return {
    column: 'budjetti',
    known: 'toteuma',
    message: { name: 'budget-missing', data: { toteuma: actuals } },
  };
}

/** Rows of Talous that tell actuals of this osahanke. */
function talousRows(row: RowOf<'osahankkeet'>, { portfolio }: RuleContext): readonly RowOf<'talous'>[] {
  const owner = portfolio.ownerOf(row);
  const found = owner === null ? undefined : portfolio.find(owner);
  return found?.details.talous.filter(({ cells }) => cells.toteuma.state === 'value') ?? [];
}
