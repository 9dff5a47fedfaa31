// The director's own texts of the month, word for word and in order.
import { valueIn } from '../../workbook/cells/cell';
import type { ReportSource } from '../source';
import { type Block, heading, paragraph } from '../tree';

export function narrativeSection(source: ReportSource): readonly Block[] {
  const { report } = source.texts;
  const rows = source.portfolio.tabs.koontitekstit.rows
    .filter((row) => valueIn(row.cells.kuukausi) === source.month)
    .map((row, index) => ({ row, order: valueIn(row.cells.jarjestys) ?? Number.POSITIVE_INFINITY, index }))
    .sort((a, b) => (a.order === b.order ? a.index - b.index : a.order - b.order))
    .map(({ row }) => row);
  const texts = rows.flatMap((row) => {
    const title = valueIn(row.cells.otsikko);
    const text = valueIn(row.cells.teksti) ?? '';
    const paragraphs = text.split(/\n\s*\n/).map((part) => paragraph(part.trim()));
    return title === undefined ? paragraphs : [heading(3, title), ...paragraphs];
  });
  return [
    heading(2, report.headings.narrative),
    ...(texts.length === 0 ? [paragraph(report.noNarrative)] : texts),
  ];
}
