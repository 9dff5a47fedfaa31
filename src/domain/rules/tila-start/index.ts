// Ei aloitettu although the start has passed: late work, or a state that nobody has updated.
import { daysBetween } from '../../day/day';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { dayIn } from '../cell-span';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

/** Key of the column of states. */
const STATES: Readonly<Partial<Record<TabId, string>>> = { osahankkeet: 'tilanne', toimenpiteet: 'tila' };

export const tilaStart: RowRule = {
  id: 'tila-start',
  kind: 'cell',
  area: 'aikataulu',
  levels: ['varoitus'],
  scope: 'row',
  settings: ['aloittamattaPaivia'],
  tabs: Object.keys(STATES) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const key = STATES[id] ?? '';
    const { [key]: state, alkaa, paattyy } = row.cells;
    if (state === undefined || alkaa === undefined || valueIn(state) !== 'Ei aloitettu') return [];
    const start = dayIn(alkaa, 'latest');
    const end = dayIn(paattyy, 'latest');
    if (start === null || start >= context.today) return [];
    // Past its end it is late, which the rules of lateness say.
    if (end !== null && end < context.today) return [];
    const days = daysBetween(start, context.today);
    if (days <= context.settings.aloittamattaPaivia) return [];
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    const data = { header: columns[key]?.header ?? key, shown: shownOf(alkaa), days };
    return [
      findingOn(tilaStart, row, context, {
        severity: 'varoitus',
        column: key,
        evidence: ['alkaa'],
        message: { name: 'not-begun-in-time', data },
      }),
    ];
  },
};
