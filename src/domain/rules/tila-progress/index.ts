// The state of an osahanke or a measure against its degree of completion: Valmis at 60 %.
import type { Finding } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

/** Key of the column of states. */
const STATES: Readonly<Partial<Record<TabId, string>>> = { osahankkeet: 'tilanne', toimenpiteet: 'tila' };
/** An interrupted one may be at any percentage. */
const CLOSED: readonly string[] = ['Valmis', 'Keskeytetty'];

export const tilaProgress: RowRule = {
  id: 'tila-progress',
  kind: 'cell',
  area: 'aikataulu',
  levels: ['varoitus', 'huomautus'],
  scope: 'row',
  settings: [],
  tabs: Object.keys(STATES) as TabId[],
  check: (row, context): readonly Finding[] => {
    const id = tabIdOf(row.tab);
    const key = STATES[id] ?? '';
    const [stateCell, doneCell] = [row.cells[key], row.cells.valmiusaste];
    const tila = stateCell && valueIn(stateCell);
    const percent = doneCell && valueIn(doneCell);
    if (typeof tila !== 'string' || typeof percent !== 'number') return [];
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    const header = columns[key]?.header ?? key;
    if (tila === 'Valmis' && percent < 100) {
      const data = { header, percent };
      return [
        findingOn(tilaProgress, row, context, {
          severity: 'varoitus',
          column: 'valmiusaste',
          evidence: [key],
          message: { name: 'ready-not-full', data },
        }),
      ];
    }
    if (tila === 'Ei aloitettu' && percent > 0) {
      const data = { header, percent };
      return [
        findingOn(tilaProgress, row, context, {
          severity: 'varoitus',
          column: key,
          evidence: ['valmiusaste'],
          message: { name: 'not-begun-with-progress', data },
        }),
      ];
    }
    if (percent < 100 || CLOSED.includes(tila)) return [];
    const data = { header, tila };
    return [
      findingOn(tilaProgress, row, context, {
        severity: 'huomautus',
        column: key,
        evidence: ['valmiusaste'],
        message: { name: 'full-not-ready', data },
      }),
    ];
  },
};
