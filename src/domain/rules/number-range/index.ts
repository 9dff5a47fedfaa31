// A number outside what its column can hold: a negative budget, more than 100 % complete, half a party.
import type { Severity } from '../../findings/finding';
import type { FindingMessage } from '../../findings/messages';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

interface Range {
  readonly least: number;
  /** Null: no upper limit. */
  readonly most: number | null;
  readonly severity: Severity;
  /** True for a count: half a party can't sign. */
  readonly whole?: boolean;
}

/** Without it the number can't be meant. */
const SUM: Range = { least: 0, most: null, severity: 'virhe' };
/** People, parties: whole ones. */
const COUNT: Range = { ...SUM, whole: true };
/** A refund can make actuals negative. */
const ACTUALS: Range = { least: 0, most: null, severity: 'varoitus' };
const SHARE: Range = { least: 0, most: 100, severity: 'virhe' };
/** Percents: two people are 200, ten 1000; half a percent is most likely a half. */
const WORK: Range = { least: 1, most: 1000, severity: 'varoitus' };

const RANGES: Readonly<Partial<Record<TabId, Readonly<Record<string, Range>>>>> = {
  osahankkeet: { valmiusaste: SHARE, budjetti: SUM, toteuma: ACTUALS },
  hankkeet: { budjetti: SUM, omarahoitus: SHARE, omarahoitusToteutunut: ACTUALS },
  rekrytoinnit: { tyopanos: WORK, kuukausikustannus: SUM },
  hankinnat: { arvo: SUM },
  sopimukset: { osapuolia: { ...COUNT, least: 1 }, allekirjoittaneita: COUNT },
  toimenpiteet: { valmiusaste: SHARE },
  talous: { budjetti: SUM, toteuma: ACTUALS },
  kokoukset: { osallistujia: { ...COUNT, most: 10_000 } },
};

export const numberRange: RowRule = {
  id: 'number-range',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe', 'varoitus'],
  scope: 'row',
  settings: [],
  tabs: Object.keys(RANGES) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    return Object.entries(RANGES[id] ?? {}).flatMap(([key, { least, most, severity, whole }]) => {
      const cell = row.cells[key];
      if (cell?.state !== 'value' || typeof cell.value !== 'number') return [];
      const { value, shown } = cell;
      const header = columns[key]?.header ?? key;
      const inRange = value >= least && (most === null || value <= most);
      if (inRange && (whole !== true || Number.isInteger(value))) return [];
      const message: FindingMessage = inRange
        ? { name: 'number-not-whole', data: { header, shown } }
        : { name: 'number-out-of-range', data: { header, shown, least, most } };
      return [findingOn(numberRange, row, context, { severity, column: key, message })];
    });
  },
};
