// How the money is used, osahanke by osahanke: against the time, and what the pace so far would leave unspent.
import { type SpendingNumbers, spendingNumbers } from '../../forecast/budget';
import { ownFundingOf } from '../../forecast/own-funding-of-hanke';
import { spendingOf } from '../../forecast/spending-of-row';
import type { Osahanke } from '../../workbook/portfolio';
import type { ReportSource } from '../source';
import { type Block, bold, cell, heading, number, paragraph, type TableCell, table } from '../tree';
import { cutTable, LONGEST_LIST } from './longest';

interface Spent {
  readonly osahanke: Osahanke;
  readonly numbers: SpendingNumbers;
}

export function moneySection(source: ReportSource): readonly Block[] {
  const { money, columns, vacancies: texts } = source.texts.report;
  const { spent, notCounted } = spentIn(source);
  const funding = fundingLines(source);
  const lines = funding.map((line) => paragraph(line));
  if (spent.length === 0) return [heading(2, money.heading), paragraph(money.none), ...lines];
  const limit = source.settings.ennusteProsenttia;
  const all = totalsOf(spent);
  const { shown, rest } = cutTable(spent);
  const early = spent.filter(({ numbers }) => numbers.passed * 100 <= limit * numbers.whole).length;
  return [
    heading(2, money.heading),
    paragraph(money.totals({ ...all, today: source.today, early, count: spent.length, limit })),
    ...lines,
    ...(notCounted.length === 0
      ? []
      : [
          paragraph(
            money.notCounted(
              notCounted.slice(0, LONGEST_LIST),
              Math.max(0, notCounted.length - LONGEST_LIST),
            ),
          ),
        ]),
    table(
      [
        { header: columns.osahanke, width: 0.32 },
        { header: money.columns.budget, width: 0.15, number: true },
        { header: money.columns.actual, width: 0.15, number: true },
        { header: money.columns.used, width: 0.1, number: true },
        { header: money.columns.elapsed, width: 0.1, number: true },
        { header: money.columns.unspent, width: 0.18, number: true },
      ],
      [
        ...shown.map((one) => rowOf(source, one)),
        ...(rest.length === 0 ? [] : [sumRow(source, cell(money.others(rest.length)), totalsOf(rest))]),
        sumRow(source, cell(bold(texts.total)), all),
      ],
      'tight',
    ),
  ];
}

function spentIn({ scope, today }: ReportSource): { spent: readonly Spent[]; notCounted: readonly string[] } {
  const spent: Spent[] = [];
  const notCounted: string[] = [];
  for (const osahanke of scope.osahankkeet) {
    const spending = spendingOf(osahanke.row);
    const numbers = spending === null ? null : spendingNumbers(spending, today);
    if (numbers === null) notCounted.push(osahanke.name);
    else spent.push({ osahanke, numbers });
  }
  return { spent, notCounted };
}

function totalsOf(spent: readonly Spent[]) {
  const sum = (of: (numbers: SpendingNumbers) => number) =>
    Math.round(spent.reduce((all, { numbers }) => all + of(numbers), 0) * 100) / 100;
  const budjetti = sum((one) => one.budjetti);
  const toteuma = sum((one) => one.toteuma);
  return {
    budjetti,
    toteuma,
    used: Math.round((toteuma / budjetti) * 100),
    unspent: sum((one) => one.unspent),
  };
}

function rowOf({ texts }: ReportSource, { osahanke, numbers }: Spent): readonly TableCell[] {
  const { euros, percent } = texts.numbers;
  return [
    cell(osahanke.name, { text: `\n${osahanke.tunnus}`, muted: true }),
    number(euros(numbers.budjetti)),
    number(euros(numbers.toteuma)),
    number(percent(numbers.used)),
    number(percent(numbers.elapsed)),
    number(euros(numbers.unspent)),
  ];
}

function sumRow(
  { texts }: ReportSource,
  name: TableCell,
  all: ReturnType<typeof totalsOf>,
): readonly TableCell[] {
  const { euros, percent } = texts.numbers;
  return [
    name,
    number(euros(all.budjetti)),
    number(euros(all.toteuma)),
    number(percent(all.used)),
    // Osahankkeet run at different times: there is no one share of time of them all.
    number('–'),
    number(euros(all.unspent)),
  ];
}

/** Of the hankkeet that the report covers. */
function fundingLines({ scope, portfolio, texts }: ReportSource): readonly string[] {
  return portfolio.tabs.hankkeet.rows.flatMap((row) => {
    const found = ownFundingOf(row, portfolio);
    return found === null || !scope.hankkeet.includes(found.hanke)
      ? []
      : [texts.report.money.ownFunding(found)];
  });
}
