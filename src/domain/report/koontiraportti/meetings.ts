// Coming meetings, soonest first.
import { addDays } from '../../day/day';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import type { ReportSource } from '../source';
import { type Block, cell, heading, paragraph, table } from '../tree';

/** Meetings after today within the setting's days, and how many lie further away. */
export function meetingsIn(source: ReportSource): { coming: readonly RowOf<'kokoukset'>[]; later: number } {
  const last = addDays(source.today, source.settings.kokouksiaPaivia);
  const dayOf = (row: RowOf<'kokoukset'>) => valueIn(row.cells.paiva) ?? '';
  const future = source.portfolio.tabs.kokoukset.rows.filter((row) => dayOf(row) > source.today);
  const coming = future.filter((row) => dayOf(row) <= last);
  const sorted = [...coming].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.number - b.number,
  );
  return { coming: sorted, later: future.length - coming.length };
}

export function meetingsSection(source: ReportSource): readonly Block[] {
  const { report, calendar } = source.texts;
  const { coming } = meetingsIn(source);
  if (coming.length === 0) return [heading(2, report.headings.meetings), paragraph(report.noMeetings)];
  const columns = [
    { header: report.columns.day, width: 0.14 },
    { header: report.columns.body, width: 0.28 },
    { header: report.columns.time, width: 0.1 },
    { header: report.columns.material, width: 0.16 },
    { header: report.columns.topics, width: 0.32 },
  ];
  const rows = coming.map((row) => {
    const material = valueIn(row.cells.aineistotViimeistaan);
    return [
      cell(calendar.day(valueIn(row.cells.paiva) ?? '')),
      cell(shownOf(row.cells.toimielin)),
      cell(shownOf(row.cells.klo)),
      cell(material === undefined ? shownOf(row.cells.aineistotViimeistaan) : calendar.day(material)),
      cell(shownOf(row.cells.aiheet)),
    ];
  });
  return [heading(2, report.headings.meetings), table(columns, rows)];
}
