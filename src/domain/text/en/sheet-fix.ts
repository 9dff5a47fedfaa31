// What "Taulukon korjaus" says in English.
import { rowsIn, shownRuns } from '../../sheet-fix/cell-runs';
import type { RestoreFix } from '../../sheet-fix/fix';
import type { SheetFixTexts } from '../sheet-fix-texts';

const rows = (runs: RestoreFix['runs']) => `${rowsIn(runs) === 1 ? 'row' : 'rows'} ${shownRuns(runs)}`;

export const sheetFix: SheetFixTexts = {
  proposal: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: the list of choices is put back in the column “${fix.header}”, ${rows(fix.runs)}.`
        : `${fix.tab}: the number format is put back in the column “${fix.header}”, ${rows(fix.runs)}. No value changes.`;
    if (fix.fix === 'rename-tab')
      return `The tab “${fix.from}” is renamed ${fix.tab}: the headers are the same.`;
    switch (fix.why) {
      case 'doubled':
        return `${fix.tab}: the second header “${fix.from}” becomes “${fix.to}”, so that the first one is used.`;
      case 'spaces':
        return `${fix.tab}: extra spaces go from the header “${fix.to}”.`;
      case 'likely':
        return `${fix.tab}: the header “${fix.from}” becomes “${fix.to}”, if that is what is meant.`;
      case 'almost':
        return `${fix.tab}: the header “${fix.from}” becomes “${fix.to}”.`;
    }
  },
  refused: (fix) =>
    `${fix.tab}${fix.fix === 'rename-header' ? `, the header “${fix.from}”` : ''}: the change was not made, because somebody changed the place first, or Google did not accept it.`,
  gone: (count, places) =>
    `${count === 1 ? 'One accepted change was' : `${count} accepted changes were`} not made, because the sheet had changed${
      places.length === 0 ? '' : ` (${places.join('; ')}${count > places.length ? ' …' : ''})`
    }. Open the preview again.`,
  putBack: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: the list of choices is taken from the column “${fix.header}”, ${rows(fix.runs)}.`
        : `${fix.tab}: the cells of the column “${fix.header}” have their earlier format again, ${rows(fix.runs)}.`;
    return fix.fix === 'rename-tab'
      ? `The tab ${fix.tab} is named “${fix.from}” again.`
      : `${fix.tab}: the header “${fix.to}” is “${fix.from}” again.`;
  },
  notPutBack: (fix) =>
    fix.fix === 'restore'
      ? `The column “${fix.header}” is gone from the tab ${fix.tab}: the format of its cells was not put back.`
      : fix.fix === 'rename-tab'
        ? `The name of the tab ${fix.tab} stays, because it has been changed since.`
        : `${fix.tab}: the header “${fix.to}” was not put back to “${fix.from}”, because it has been changed since.`,
};
