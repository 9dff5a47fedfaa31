// "Haasteet, päätöksiä edellyttävät asiat, poikkeamat, muut huomiot": one table per osahanke, in the people's own words.
import { firstDayOf, type IsoDay } from '../../day/day';
import { readNumericDay } from '../../day/numeric-day';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import type { ReportSource } from '../source';
import { type Block, cell, heading, type Inline, paragraph, table } from '../tree';

type MatterRow = RowOf<'paatosasiat'>;

export interface Matter {
  readonly row: MatterRow;
  /** Decided or lapsed. */
  readonly closed: boolean;
}

/** Open matters, and those closed in the report month or with no day; older closed ones are only counted. */
export function mattersIn(source: ReportSource): { shown: readonly Matter[]; olderClosed: number } {
  const rows = [
    ...source.scope.osahankkeet.flatMap((osahanke) => osahanke.details.paatosasiat),
    ...source.portfolio.common.paatosasiat,
  ];
  const matters = rows.map((row) => ({ row, closed: isClosed(row, source.today) }));
  const since = firstDayOf(source.month);
  const shown = matters.filter(
    ({ row, closed }) => !closed || (valueIn(row.cells.paatetty) ?? since) >= since,
  );
  return { shown, olderClosed: matters.length - shown.length };
}

export function mattersSection(source: ReportSource): readonly Block[] {
  const { report } = source.texts;
  const { shown } = mattersIn(source);
  const shownRows = new Map(shown.map((matter) => [matter.row, matter]));
  const groups = [
    ...source.scope.osahankkeet.map(({ name, details }) => ({ name, rows: details.paatosasiat })),
    { name: report.headings.wholeHanke, rows: source.portfolio.common.paatosasiat },
  ];
  const blocks: Block[] = [heading(2, report.headings.matters)];
  for (const { name, rows } of groups) {
    const matters = rows.flatMap((row) => shownRows.get(row) ?? []);
    if (matters.length > 0) blocks.push(heading(3, name), matterTable(source, matters));
  }
  if (blocks.length === 1) blocks.push(paragraph(report.noMatters));
  return blocks;
}

function matterTable(source: ReportSource, matters: readonly Matter[]): Block {
  const { columns } = source.texts.report;
  return table(
    [
      { header: columns.asia, width: 0.35 },
      { header: columns.kukaPaattaa, width: 0.22 },
      { header: columns.aikataulutavoite, width: 0.18 },
      { header: columns.tavoiteEhto, width: 0.25 },
    ],
    matters.map(({ row, closed }) => [
      cell(shownOf(row.cells.asia), reference(row)),
      cell(shownOf(row.cells.kukaPaattaa)),
      cell(...timeOf(source, row.cells.aikataulutavoite)),
      cell(...goalOf(source, row, closed)),
    ]),
  );
}

/** `PA-01 · Päätösasia` on a line of its own: back to the row. */
function reference(row: MatterRow): Inline {
  const type = valueIn(row.cells.tyyppi);
  return { text: `\n${row.key}${type === undefined ? '' : ` · ${type}`}`, muted: true };
}

/** The person's words as written, and under them the days they mean, where they are not a day already. */
function timeOf({ texts }: ReportSource, time: MatterRow['cells']['aikataulutavoite']): readonly Inline[] {
  const words = { text: shownOf(time) };
  const value = valueIn(time);
  const meant = value === undefined ? '' : texts.calendar.span(value.earliest, value.latest);
  const said = value !== undefined && readNumericDay(value.words).found;
  return meant === '' || said ? [words] : [words, { text: `\n(${meant})`, muted: true }];
}

function goalOf(source: ReportSource, row: MatterRow, closed: boolean): string[] {
  const goal = shownOf(row.cells.tavoiteEhto);
  if (!closed) return [goal];
  const { report } = source.texts;
  const write = valueIn(row.cells.tila) === 'Rauennut' ? report.lapsed : report.decided;
  const decision = write(valueIn(row.cells.paatetty) ?? null, shownOf(row.cells.paatos));
  return [goal === '' ? decision : `${goal}\n${decision}`];
}

/** By its state, or by a day of decision that has come, as the rule paatosasia-target sees it. */
function isClosed(row: MatterRow, today: IsoDay): boolean {
  const state = valueIn(row.cells.tila);
  const decided = valueIn(row.cells.paatetty);
  return state === 'Päätetty' || state === 'Rauennut' || (decided !== undefined && decided <= today);
}
