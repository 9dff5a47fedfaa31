// A setting whose value can't be read: the default is used instead, and people are told.

import { shownOf } from '../../workbook/cells/cell';
import type { ColumnType } from '../../workbook/column';
import { meantBy } from '../../workbook/meant/meant';
import { shownText } from '../../workbook/raw';
import type { SettingForm } from '../../workbook/setting-values';
import { readSettings } from '../../workbook/settings';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

/** What tells what a value was meant to be. */
const TYPES: Readonly<Partial<Record<SettingForm, ColumnType>>> = {
  number: 'number',
  whole: 'number',
  percent: 'percent',
  euros: 'money',
  month: 'month',
};

export const settingReadable: WorkbookRule = {
  id: 'setting-readable',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) =>
    readSettings(context.portfolio.tabs.asetukset.rows).problems.map(({ row, name, form, fallback }) => {
      const shown = shownOf(row.cells.arvo);
      const type = TYPES[form];
      const meant = type === undefined ? null : meantBy(type, shown, context.today);
      const told = meant === null ? shown : shownText(meant.to);
      // A number that is read, and is no value for this setting.
      const suggestion = told === shown ? null : told;
      return findingOn(settingReadable, row, context, {
        severity: 'virhe',
        column: 'arvo',
        greys: false,
        message: { name: 'setting-unreadable', data: { name, shown, form, fallback, suggestion } },
      });
    }),
};
