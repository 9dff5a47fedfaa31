// Posts that begin, by the forecast, after their targets: person-months that nobody works and salary money left unused.
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
import { sumVacancies, type VacancySum } from '../../forecast/rekrytointi/vacancy';
import { vacancyOfRow } from '../../forecast/rekrytointi/vacancy-of-row';
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import type { ReportSource } from '../source';
import { type Block, bold, cell, heading, number, paragraph, type TableCell, table } from '../tree';
import { cutTable } from './longest';

type Row = RowOf<'rekrytoinnit'>;

export function vacanciesSection(source: ReportSource): readonly Block[] {
  const { report } = source.texts;
  const texts = report.vacancies;
  // Nothing to say of a programme that recruits nobody; a missing tab is told of at the report's end.
  if (rowsOf(source).length === 0) return [];
  const groups = [
    ...source.scope.osahankkeet.map(({ name, details }) => ({
      name,
      rows: details.rekrytoinnit,
    })),
    { name: report.headings.wholeHanke, rows: source.portfolio.common.rekrytoinnit },
  ]
    .map((group) => ({ ...group, sum: sumOf(source, group.rows) }))
    .filter(({ sum }) => sum.posts > 0);
  if (groups.length === 0) return [heading(2, texts.heading), paragraph(texts.none)];
  const all = sumOf(source, rowsOf(source));
  const { shown, rest } = cutTable(groups);
  const withoutTarget = rowsOf(source).filter((row) => hasNoTarget(source, row)).length;
  return [
    heading(2, texts.heading),
    paragraph(texts.totals({ ...all, withoutTarget })),
    table(
      [
        { header: report.columns.osahanke, width: 0.36 },
        { header: texts.columns.posts, width: 0.13, number: true },
        { header: texts.columns.soFar, width: 0.17, number: true },
        { header: texts.columns.untilStart, width: 0.17, number: true },
        { header: texts.columns.money, width: 0.17, number: true },
      ],
      [
        ...shown.map(({ name, sum }) => [cell(name), ...numbersOf(source, sum)]),
        ...(rest.length === 0
          ? []
          : [
              [
                cell(report.money.others(rest.length)),
                ...numbersOf(
                  source,
                  sumOf(
                    source,
                    rest.flatMap(({ rows }) => rows),
                  ),
                ),
              ],
            ]),
        [cell(bold(texts.total)), ...numbersOf(source, all)],
      ],
      'tight',
    ),
  ];
}

function numbersOf({ texts }: ReportSource, sum: VacancySum): readonly TableCell[] {
  const { months } = texts.report.vacancies;
  const money = sum.posts > sum.withoutCost ? texts.numbers.euros(sum.eurosUntilStart) : '–';
  return [
    number(String(sum.posts)),
    number(months(sum.monthsSoFar)),
    number(months(sum.monthsUntilStart)),
    number(money),
  ];
}

function rowsOf({ scope, portfolio }: ReportSource): readonly Row[] {
  return [
    ...scope.osahankkeet.flatMap(({ details }) => details.rekrytoinnit),
    ...portfolio.common.rekrytoinnit,
  ];
}

function sumOf(source: ReportSource, rows: readonly Row[]): VacancySum {
  return sumVacancies(rows.flatMap((row) => vacancyOfRow(row, source) ?? []));
}

/** Open, and its target names no day to count from. */
function hasNoTarget(source: ReportSource, row: Row): boolean {
  const target = valueIn(row.cells.aloitustavoite);
  return forecastOfRekrytointi(row, source)?.state === 'open' && (target?.latest ?? null) === null;
}
