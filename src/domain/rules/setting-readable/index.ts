// A setting whose value can't be read: the default is used instead, and people are told.

import { shownOf } from '../../workbook/cells/cell';
import { meantSetting } from '../../workbook/meant/meant-setting';
import { shownText } from '../../workbook/raw';
import { readSettings } from '../../workbook/settings';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const settingReadable: WorkbookRule = {
  id: 'setting-readable',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) =>
    readSettings(context.portfolio.tabs.asetukset.rows).problems.map((problem) => {
      const { row, name, form, fallback } = problem;
      const meant = meantSetting(problem, context.today);
      const suggestion = meant === null ? null : shownText(meant);
      const data = { name, shown: shownOf(row.cells.arvo), form, fallback, suggestion };
      return findingOn(settingReadable, row, context, {
        severity: 'virhe',
        column: 'arvo',
        greys: false,
        message: { name: 'setting-unreadable', data },
      });
    }),
};
