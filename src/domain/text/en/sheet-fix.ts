// What "Taulukon korjaus" says in English.
import type { SheetFixTexts } from '../sheet-fix-texts';

export const sheetFix: SheetFixTexts = {
  proposal: (fix) => {
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
    `The change on the tab ${fix.tab} was not made: somebody changed the place first, or Google did not accept it.`,
  gone: (count) =>
    count === 1
      ? 'One accepted change was not made, because the sheet had changed. Open the preview again.'
      : `${count} accepted changes were not made, because the sheet had changed. Open the preview again.`,
  putBack: (fix) =>
    fix.fix === 'rename-tab'
      ? `The tab ${fix.tab} is named “${fix.from}” again.`
      : `${fix.tab}: the header “${fix.to}” is “${fix.from}” again.`,
  notPutBack: (fix) => `The name or header on the tab ${fix.tab} stays, because it has been changed since.`,
};
