// Headers that are missing, doubled or almost right: without them a column's cells are not seen.
import type { Finding } from '../../findings/finding';
import type { FindingMessage } from '../../findings/messages';
import type { HeaderProblem } from '../../workbook/header-match';
import { cellReference } from '../../workbook/portfolio';
import { columnLetters } from '../../workbook/row';
import { TAB_IDS } from '../../workbook/tabs/index';
import type { TabRule } from '../rule';

export const headerMatch: TabRule = {
  id: 'header-match',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe', 'varoitus'],
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS,
  check: (tab) => tab.headerProblems.map((problem) => findingOf(tab.tab.name, problem)),
};

function findingOf(tab: string, problem: HeaderProblem): Finding {
  const place = `${columnLetters(problem.column)}${problem.row}`;
  const missing = problem.problem === 'missing';
  return {
    rule: headerMatch.id,
    kind: headerMatch.kind,
    severity: problem.problem === 'almost' ? 'varoitus' : 'virhe',
    area: headerMatch.area,
    cause: null,
    causeGroups: [],
    osahanke: null,
    target: { tab, key: '', column: problem.header, cell: missing ? null : place },
    evidence: missing
      ? []
      : [
          {
            cell: cellReference(tab, problem.row, problem.column),
            column: problem.header,
            value: problem.found,
          },
        ],
    daysLate: null,
    forecast: null,
    greys: false,
    message: messageOf(tab, problem, place),
  };
}

function messageOf(tab: string, problem: HeaderProblem, cell: string): FindingMessage {
  const { header, found } = problem;
  if (problem.problem === 'missing') return { name: 'header-missing', data: { tab, header } };
  if (problem.problem === 'doubled') return { name: 'header-doubled', data: { tab, header, cell } };
  return { name: 'header-almost', data: { tab, header, found, cell } };
}
