// What the report was made of, what was left out and why: nothing silent.
import { explainFinding } from '../../findings/explain';
import type { Finding } from '../../findings/finding';
import type { TimeValue } from '../../workbook/column';
import type { AnyRow } from '../../workbook/row';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import type { ReportSource } from '../source';
import { type Block, heading, list, paragraph } from '../tree';
import { LONGEST_LIST } from './longest';
import { mattersIn } from './matters';
import { meetingsIn } from './meetings';

/** Not material of the report: who may do what, with people's addresses. */
const NOT_REPORTED: readonly string[] = [TABS.kayttooikeudet.name];

export function leftOutSection(source: ReportSource): readonly Block[] {
  const { report } = source.texts;
  const tabs = TAB_IDS.filter((id) => !NOT_REPORTED.includes(TABS[id].name)).map(
    (id) => source.portfolio.tabs[id],
  );
  const used = tabs
    .filter((tab) => tab.present)
    .map((tab) => report.rowsUsed(tab.tab.name, tab.rows.length, tab.total));
  const items = [
    ...tabs.filter((tab) => !tab.present).map((tab) => report.missingTab(tab.tab.name)),
    ...shortened(
      tabs.flatMap((tab) =>
        tab.left.map(({ row, why }) => report.leftRow(tab.tab.name, row, source.texts.left(why))),
      ),
      report.moreFindings,
    ),
    ...scopeItems(source),
    ...countItems(source),
  ];
  const cells = cellItems(source);
  return [
    heading(2, report.headings.leftOut),
    paragraph(`${used.join('; ')}.`),
    ...(items.length === 0 ? [paragraph(report.nothingLeftOut)] : [list(items)]),
    ...(cells.length === 0
      ? []
      : [paragraph(report.cellFindings), list(shortened(cells, report.moreFindings))]),
  ];
}

function shortened(items: readonly string[], more: (count: number) => string): string[] {
  if (items.length <= LONGEST_LIST) return [...items];
  return [...items.slice(0, LONGEST_LIST), more(items.length - LONGEST_LIST)];
}

function scopeItems(source: ReportSource): string[] {
  const { scope } = source;
  const { report } = source.texts;
  const items: string[] = [];
  if (scope.otherOsahankkeet.length > 0) {
    items.push(
      report.otherHankkeet(
        scope.otherHankkeet,
        scope.otherOsahankkeet.map((osahanke) => osahanke.name),
      ),
    );
  }
  if (scope.unplaced.length > 0) {
    items.push(report.osahankeWithoutHanke(scope.unplaced.map((osahanke) => osahanke.name)));
  }
  return items;
}

function countItems(source: ReportSource): string[] {
  const { report } = source.texts;
  const words = wordsOnly(source);
  const { olderClosed } = mattersIn(source);
  const { later } = meetingsIn(source);
  return [
    ...(words > 0 ? [report.wordsOnly(words)] : []),
    ...(olderClosed > 0 ? [report.closedMatters(olderClosed)] : []),
    ...(later > 0 ? [report.laterMeetings(later)] : []),
    ...((source.setAside ?? 0) > 0 ? [report.setAside(source.setAside ?? 0)] : []),
  ];
}

/** Times in the scope's rows that are known in words only. */
function wordsOnly(source: ReportSource): number {
  const details = [...source.scope.osahankkeet.map((osahanke) => osahanke.details), source.portfolio.common];
  const rows = details.flatMap((one) => Object.values(one).flat() as readonly AnyRow[]);
  return rows.reduce((sum, row) => sum + Object.values(row.cells).filter(isUnderstoodByNobody).length, 0);
}

function isUnderstoodByNobody(cell: AnyRow['cells'][string]): boolean {
  if (cell.state !== 'value' || typeof cell.value !== 'object' || cell.value === null) return false;
  const { earliest, latest } = cell.value as TimeValue;
  return earliest === null && latest === null;
}

/** The errors in cells that the report tells of. */
export function cellErrorsIn(source: ReportSource): readonly Finding[] {
  return source.findings.filter(
    ({ kind, severity, target }) =>
      kind === 'cell' && severity === 'virhe' && !NOT_REPORTED.includes(target.tab),
  );
}

function cellItems(source: ReportSource): string[] {
  return cellErrorsIn(source).map((finding) => {
    const { tab, key, cell } = finding.target;
    const place = [tab, key, cell].filter((part) => part !== null && part !== '').join(' ');
    const { explanation, action } = explainFinding(finding, source.texts, source.today);
    return `${place}: ${explanation} ${action}`;
  });
}
