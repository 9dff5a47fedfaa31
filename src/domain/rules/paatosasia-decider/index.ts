// A matter waits for a decision, and nobody is named to make it.
import { shownOf } from '../../workbook/cells/cell';
import { isOpenPaatosasia } from '../../workbook/open-row';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

/** `-`, `?` and the like name nobody. */
const NAMES_SOMEBODY = /\p{L}/u;

export const paatosasiaDecider: RowRule = rowRule({
  id: 'paatosasia-decider',
  kind: 'deviation',
  area: 'paatokset',
  levels: ['huomautus'],
  tab: 'paatosasiat',
  settings: [],
  check: (row, context) => {
    const { kukaPaattaa, asia } = row.cells;
    // Without the column nobody could have named anybody; a cell that can't be read is told of by another rule.
    if (kukaPaattaa.state === 'absent' || kukaPaattaa.state === 'unreadable') return [];
    if (!isOpenPaatosasia(row, context.today) || NAMES_SOMEBODY.test(shownOf(kukaPaattaa))) return [];
    const data = { asia: shownOf(asia) };
    return [
      findingOn(paatosasiaDecider, row, context, {
        severity: 'huomautus',
        column: 'kukaPaattaa',
        evidence: ['aikataulutavoite', 'tila'],
        causeGroups: ['päätöksenteko'],
        message: { name: 'paatosasia-without-decider', data },
      }),
    ];
  },
});
