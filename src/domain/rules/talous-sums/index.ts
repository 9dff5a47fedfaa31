// The sums of Talous against the osahanke's own Budjetti and Toteuma.
import type { Finding } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import type { Osahanke } from '../../workbook/portfolio';
import { evidenceOn, findingOn } from '../finding-on';
import type { RuleContext, WorkbookRule } from '../rule';

const COLUMNS = ['budjetti', 'toteuma'] as const;
const HEADERS = { budjetti: 'Budjetti', toteuma: 'Toteuma' } as const;
/** An osahanke with a row for every month must not fill the evidence. */
const NAMED_CELLS = 10;

export const talousSums: WorkbookRule = {
  id: 'talous-sums',
  kind: 'cell',
  area: 'talous',
  levels: ['varoitus'],
  scope: 'workbook',
  settings: ['talousEroEuroa'],
  check: (context) =>
    context.portfolio.osahankkeet.flatMap((osahanke) =>
      COLUMNS.flatMap((column) => differenceIn(column, osahanke, context)),
    ),
};

/** Silent where a row of the sum can't be read, or the column is empty throughout: then there is no sum to compare. */
function differenceIn(
  column: (typeof COLUMNS)[number],
  { row, details }: Osahanke,
  context: RuleContext,
): Finding[] {
  const own = valueIn(row.cells[column]);
  const cells = details.talous.map((one) => one.cells[column]);
  if (own === undefined || cells.some((cell) => cell.state === 'unreadable')) return [];
  if (!cells.some((cell) => cell.state === 'value')) return [];
  const cents = cells.reduce((sum, cell) => sum + Math.round((valueIn(cell) ?? 0) * 100), 0);
  const difference = Math.abs(Math.round(own * 100) - cents) / 100;
  if (difference <= context.settings.talousEroEuroa) return [];
  const data = { header: HEADERS[column], own, sum: cents / 100, difference };
  const finding = findingOn(talousSums, row, context, {
    severity: 'varoitus',
    column,
    message: { name: 'sums-differ', data },
  });
  const summed = details.talous.slice(0, NAMED_CELLS).flatMap((one) => evidenceOn(one, column));
  return [{ ...finding, evidence: [...finding.evidence, ...summed] }];
}
