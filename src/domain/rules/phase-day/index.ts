// The phase of a row against the day that goes with it: missing, still ahead, or past while the phase lags behind.
import type { Finding } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import type { AnyRow } from '../../workbook/row';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

interface Milestone {
  /** Key of the column of phases. */
  readonly phase: string;
  /** Key of the day on which the milestone was reached. */
  readonly day: string;
  /** In these it has been reached. */
  readonly reached: readonly string[];
  /** In these it is being reached: the day may still be ahead. */
  readonly at: readonly string[];
  /** In these it has not been reached. */
  readonly before: readonly string[];
}

const MILESTONES: Readonly<Partial<Record<TabId, Milestone>>> = {
  rekrytoinnit: {
    ...{ phase: 'vaihe', day: 'aloitus', reached: ['Aloittanut'], at: [] },
    before: [
      ...['Suunnitteilla', 'Täyttölupa haettu', 'Täyttölupa saatu', 'Haku auki', 'Haastattelut', 'Valittu'],
    ],
  },
  hankinnat: {
    ...{ phase: 'vaihe', day: 'sopimusAllekirjoitettu', reached: ['Toimitus', 'Valmis'], at: ['Sopimus'] },
    before: [
      ...['Suunnitteilla', 'Markkinakartoitus', 'Tarjouspyyntö', 'Tarjousvertailu', 'Hankintapäätös'],
      'Odotusaika',
    ],
  },
  sopimukset: {
    ...{ phase: 'vaihe', day: 'allekirjoitettu', reached: ['Allekirjoitettu'], at: [] },
    before: ['Luonnos', 'Käsittelyssä', 'Hyväksytty'],
  },
  paatosasiat: {
    ...{ phase: 'tila', day: 'paatetty', reached: ['Päätetty'], at: [] },
    before: ['Avoin', 'Käsittelyssä'],
  },
};

export const phaseDay: RowRule = {
  id: 'phase-day',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'row',
  settings: [],
  tabs: Object.keys(MILESTONES) as TabId[],
  check: (row, context): readonly Finding[] => {
    const id = tabIdOf(row.tab);
    const milestone = MILESTONES[id];
    const phase = milestone && textIn(row, milestone.phase);
    const cell = milestone && row.cells[milestone.day];
    if (milestone === undefined || phase === undefined || cell === undefined) return [];
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    const phaseHeader = columns[milestone.phase]?.header ?? milestone.phase;
    const dayHeader = columns[milestone.day]?.header ?? milestone.day;
    const reached = milestone.reached.includes(phase);
    if (cell.state === 'empty' && (reached || milestone.at.includes(phase))) {
      const data = { phaseHeader, phase, dayHeader };
      return [
        findingOn(phaseDay, row, context, {
          severity: reached ? 'varoitus' : 'huomautus',
          column: milestone.day,
          evidence: [milestone.phase],
          message: { name: 'phase-without-day', data },
        }),
      ];
    }
    const day = textIn(row, milestone.day);
    if (day === undefined) return [];
    const data = { phaseHeader, phase, dayHeader, day };
    if (reached && day > context.today) {
      return [
        findingOn(phaseDay, row, context, {
          severity: 'varoitus',
          column: milestone.phase,
          evidence: [milestone.day],
          message: { name: 'phase-before-day', data },
        }),
      ];
    }
    if (!milestone.before.includes(phase) || day > context.today) return [];
    return [
      findingOn(phaseDay, row, context, {
        severity: 'varoitus',
        column: milestone.phase,
        evidence: [milestone.day],
        message: { name: 'phase-behind-day', data },
      }),
    ];
  },
};

function textIn(row: AnyRow, key: string): string | undefined {
  const cell = row.cells[key];
  const value = cell === undefined ? undefined : valueIn(cell);
  return typeof value === 'string' ? value : undefined;
}
