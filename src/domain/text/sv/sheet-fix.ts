// What "Taulukon korjaus" says in Swedish.
import type { SheetFixTexts } from '../sheet-fix-texts';

export const sheetFix: SheetFixTexts = {
  proposal: (fix) => {
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
    `Ändringen på fliken ${fix.tab} gjordes inte: någon hann ändra stället, eller så godkände Google inte ändringen.`,
  gone: (count) =>
    count === 1
      ? 'En godkänd ändring gjordes inte, eftersom kalkylarket hade ändrats. Öppna förhandsgranskningen på nytt.'
      : `${count} godkända ändringar gjordes inte, eftersom kalkylarket hade ändrats. Öppna förhandsgranskningen på nytt.`,
  putBack: (fix) =>
    fix.fix === 'rename-tab'
      ? `Fliken ${fix.tab} får tillbaka namnet ”${fix.from}”.`
      : `${fix.tab}: rubriken ”${fix.to}” blir åter ”${fix.from}”.`,
  notPutBack: (fix) =>
    `Namnet eller rubriken på fliken ${fix.tab} lämnas som det är, eftersom det har ändrats efteråt.`,
};
