// What "Taulukon korjaus" says in Finnish.
import { rowsIn, shownRuns } from '../../sheet-fix/cell-runs';
import type { RestoreFix, SheetFix } from '../../sheet-fix/fix';
import type { SheetFixTexts } from '../sheet-fix-texts';

const rivit = (runs: RestoreFix['runs']) => `${rowsIn(runs) === 1 ? 'rivi' : 'rivit'} ${shownRuns(runs)}`;

/** `Osahankkeet, otsikko ”Vastutaho”` */
const kohta = (fix: SheetFix) =>
  fix.fix === 'rename-header' ? `${fix.tab}, otsikko ”${fix.from}”` : fix.tab;

export const sheetFix: SheetFixTexts = {
  proposal: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: vaihtoehtoluettelo palautetaan sarakkeeseen ”${fix.header}”, ${rivit(fix.runs)}.`
        : `${fix.tab}: solujen muoto palautetaan sarakkeeseen ”${fix.header}”, ${rivit(fix.runs)}. Arvot eivät muutu.`;
    if (fix.fix === 'rename-tab')
      return `Välilehti ”${fix.from}” nimetään muotoon ${fix.tab}: otsikot ovat samat.`;
    switch (fix.why) {
      case 'doubled':
        return `${fix.tab}: toinen otsikko ”${fix.from}” muutetaan muotoon ”${fix.to}”, jotta ensimmäinen jää käyttöön.`;
      case 'spaces':
        return `${fix.tab}: otsikosta ”${fix.to}” ylimääräiset välilyönnit pois.`;
      case 'likely':
        return `${fix.tab}: otsikko ”${fix.from}” muutetaan muotoon ”${fix.to}”, jos sitä tarkoitetaan.`;
      case 'almost':
        return `${fix.tab}: otsikko ”${fix.from}” muutetaan muotoon ”${fix.to}”.`;
    }
  },
  refused: (fix) =>
    `${kohta(fix)}: muutosta ei tehty, koska joku ehti muuttaa kohtaa tai Google ei hyväksynyt muutosta.`,
  gone: (count, places) =>
    `${count === 1 ? 'Yksi hyväksytty muutos' : `${count} hyväksyttyä muutosta`} jäi tekemättä, koska taulukko oli muuttunut${
      places.length === 0 ? '' : ` (${places.join('; ')}${count > places.length ? ' …' : ''})`
    }. Avaa esikatselu uudelleen.`,
  putBack: (fix) => {
    if (fix.fix === 'restore')
      return fix.what === 'list'
        ? `${fix.tab}: vaihtoehtoluettelo pois sarakkeesta ”${fix.header}”, ${rivit(fix.runs)}.`
        : `${fix.tab}: solujen aiempi muoto takaisin sarakkeeseen ”${fix.header}”, ${rivit(fix.runs)}.`;
    return fix.fix === 'rename-tab'
      ? `Välilehden ${fix.tab} nimi takaisin muotoon ”${fix.from}”.`
      : `${fix.tab}: otsikko ”${fix.to}” takaisin muotoon ”${fix.from}”.`;
  },
  notPutBack: (fix) =>
    fix.fix === 'restore'
      ? `Välilehden ${fix.tab} saraketta ”${fix.header}” ei enää ole, joten sen solujen muotoa ei palautettu.`
      : fix.fix === 'rename-tab'
        ? `Välilehden ${fix.tab} nimi jää ennalleen, koska sitä on muutettu sen jälkeen.`
        : `${fix.tab}: otsikkoa ”${fix.to}” ei palautettu muotoon ”${fix.from}”, koska sitä on muutettu sen jälkeen.`,
};
