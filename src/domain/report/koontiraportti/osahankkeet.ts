// The table of osahankkeet: computed light, own light and the light of each dimension.
import { DIMENSIONS, type DimensionLight } from '../../findings/lights';
import type { Texts } from '../../text/texts';
import { shownOf } from '../../workbook/cells/cell';
import { lightCell } from '../light-mark';
import { type ReportSource, withLights } from '../source';
import { type Block, cell, heading, paragraph, type TableCell, table } from '../tree';

export function osahankkeetSection(source: ReportSource): readonly Block[] {
  const { texts, settings } = source;
  const columns = [
    { header: texts.report.columns.osahanke, width: 0.2 },
    { header: texts.report.columns.computed, width: 0.115 },
    { header: texts.report.columns.own, width: 0.115 },
    ...DIMENSIONS.map((dimension) => ({ header: texts.dimensions[dimension], width: 0.114 })),
  ];
  const rows = withLights(source).map(({ osahanke, lights }) => [
    cell(osahanke.name, { text: `\n${osahanke.tunnus}`, muted: true }),
    lightCell(lights.computed, texts),
    ownCell(lights.own, shownOf(osahanke.row.cells.tilanne), texts),
    ...DIMENSIONS.map((dimension) => lightCell(lights.dimensions[dimension], texts)),
  ]);
  return [
    heading(2, texts.report.headings.osahankkeet),
    paragraph(
      texts.report.lightsExplained({
        days: settings.punainenPaivia,
        yellowPoints: settings.keltainenProsenttiyksikkoa,
        redPoints: settings.punainenProsenttiyksikkoa,
      }),
    ),
    table(columns, rows, 'tight'),
  ];
}

const COLOURS: readonly string[] = ['Vihreä', 'Keltainen', 'Punainen'];

/** The coordinator's own word: a colour as a light, another state in words, as written where it can't be read. */
function ownCell(own: string | null, written: string, texts: Texts): TableCell {
  if (own !== null && COLOURS.includes(own)) return lightCell(own as DimensionLight, texts);
  return cell(own ?? (written === '' ? '–' : written));
}
