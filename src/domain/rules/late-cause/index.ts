// A late recruitment or procurement whose Syy is empty, with the Syy that its own words speak for.
import { evidenceOn, findingOn } from '../finding-on';
import { missingSyy, TABS_WITH_SYY } from '../missing-syy';
import type { RowRule } from '../rule';

export const lateCause: RowRule = {
  id: 'late-cause',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus'],
  scope: 'row',
  settings: [],
  tabs: TABS_WITH_SYY,
  check: (row, context) => {
    const missing = missingSyy(row, context.portfolio, context.today);
    if (missing === null) return [];
    const { days, target, proposal } = missing;
    const told = proposal === null ? null : { syy: proposal.syy, words: proposal.words };
    const finding = findingOn(lateCause, row, context, {
      severity: 'varoitus',
      column: 'syy',
      evidence: [target, 'vaihe'],
      message: { name: 'late-without-cause', data: { days, proposal: told } },
    });
    const words = proposal === null ? [] : evidenceOn(proposal.row, proposal.column);
    return [{ ...finding, evidence: [...finding.evidence, ...words] }];
  },
};
