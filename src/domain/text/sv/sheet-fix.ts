// What "Taulukon korjaus" says in Swedish.
import { rowsIn, shownRuns } from '../../sheet-fix/cell-runs';
import type { RestoreFix } from '../../sheet-fix/fix';
import type { SheetFixTexts } from '../sheet-fix-texts';

const rader = (runs: RestoreFix['runs']) => `${rowsIn(runs) === 1 ? 'rad' : 'raderna'} ${shownRuns(runs)}`;

export const sheetFix: SheetFixTexts = {
  proposal: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: listan med alternativ återställs i kolumnen ”${fix.header}”, ${rader(fix.runs)}.`
        : `${fix.tab}: cellernas format återställs i kolumnen ”${fix.header}”, ${rader(fix.runs)}. Värdena ändras inte.`;
    if (fix.fix === 'rename-tab') return `Fliken ”${fix.from}” får namnet ${fix.tab}: rubrikerna är desamma.`;
    switch (fix.why) {
      case 'doubled':
        return `${fix.tab}: den andra rubriken ”${fix.from}” ändras till ”${fix.to}”, så att den första används.`;
      case 'spaces':
        return `${fix.tab}: överflödiga mellanslag tas bort ur rubriken ”${fix.to}”.`;
      case 'likely':
        return `${fix.tab}: rubriken ”${fix.from}” ändras till ”${fix.to}”, om det är den som avses.`;
      case 'almost':
        return `${fix.tab}: rubriken ”${fix.from}” ändras till ”${fix.to}”.`;
    }
  },
  refused: (fix) =>
    `${fix.tab}${fix.fix === 'rename-header' ? `, rubriken ”${fix.from}”` : ''}: ändringen gjordes inte; någon hann ändra stället, eller så godkände Google inte ändringen.`,
  gone: (count, places) =>
    `${count === 1 ? 'En godkänd ändring' : `${count} godkända ändringar`} gjordes inte, eftersom kalkylarket hade ändrats${
      places.length === 0 ? '' : ` (${places.join('; ')}${count > places.length ? ' …' : ''})`
    }. Öppna förhandsgranskningen på nytt.`,
  putBack: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: listan med alternativ tas bort ur kolumnen ”${fix.header}”, ${rader(fix.runs)}.`
        : `${fix.tab}: cellerna i kolumnen ”${fix.header}” får tillbaka sitt tidigare format, ${rader(fix.runs)}.`;
    return fix.fix === 'rename-tab'
      ? `Fliken ${fix.tab} får tillbaka namnet ”${fix.from}”.`
      : `${fix.tab}: rubriken ”${fix.to}” blir åter ”${fix.from}”.`;
  },
  notPutBack: (fix) =>
    fix.fix === 'restore'
      ? `Kolumnen ”${fix.header}” finns inte längre på fliken ${fix.tab}, så cellernas format återställdes inte.`
      : fix.fix === 'rename-tab'
        ? `Namnet på fliken ${fix.tab} lämnas som det är, eftersom det har ändrats efteråt.`
        : `${fix.tab}: rubriken ”${fix.to}” återställdes inte till ”${fix.from}”, eftersom den har ändrats efteråt.`,
};
