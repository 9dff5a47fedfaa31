// A row that holds no data: the headers pasted again, or a row of sums.
import type { FindingMessage } from '../../findings/messages';
import type { StrayKind } from '../../workbook/stray-row';
import { TAB_IDS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import type { TabRule } from '../rule';

const MESSAGES: Readonly<Record<StrayKind, FindingMessage>> = {
  headers: { name: 'row-headers-again', data: {} },
  sums: { name: 'row-of-sums', data: {} },
};

export const rowStray: TabRule = {
  id: 'row-stray',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS,
  check: (tab, context) =>
    tab.strays.map(({ row, kind }) => {
      const filled = Object.entries(row.cells).find(
        ([, { state }]) => state === 'value' || state === 'unreadable',
      );
      return findingOn(rowStray, row, context, {
        // A row of sums under the data may be there on purpose: it is only not counted.
        severity: kind === 'headers' ? 'varoitus' : 'huomautus',
        column: filled?.[0] ?? tab.tab.identity[0] ?? '',
        message: MESSAGES[kind],
      });
    }),
};
