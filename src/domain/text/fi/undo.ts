// What undoing says in Finnish.
import { dottedDay, joinList } from '../number-text';
import type { UndoneReason, UndoTexts } from '../undo-texts';

const WHY: Readonly<Record<UndoneReason, string>> = {
  'tab-gone': 'välilehteä ei enää ole',
  'column-gone': 'saraketta ei enää ole',
  'row-gone': 'riviä ei enää ole',
  'row-doubled': 'tunnus on usealla rivillä',
  changed: 'solua on muutettu sen jälkeen',
  refused: 'Google ei hyväksynyt muutosta',
  unreadable: 'Muutoslokin merkintää on muutettu',
};

const list = (items: readonly string[]) => joinList(items, ' ja ');

export const undo: UndoTexts = {
  run: (action, time, who) =>
    `${action} ${dottedDay(time)} klo ${time.slice(11, 16).replace(':', '.')}${who === '' ? '' : `, ${who}`}`,
  nothing: 'Kumottavaa ei ole.',
  cellPutBack: ({ tab, key, column }, value) =>
    value === ''
      ? `${tab}, ${key}: sarake ${column} tyhjäksi.`
      : `${tab}, ${key}: sarakkeeseen ${column} takaisin ”${value}”.`,
  cellLeft: ({ tab, key, column }, why) =>
    `${tab}, ${key}: sarake ${column} jää ennalleen, koska ${WHY[why]}.`,
  reverted: (action) => {
    switch (action.action) {
      case 'delete-tab':
        return 'käyttämätön välilehti pois';
      case 'clear-headers':
        return `käyttämättömät sarakkeet pois: ${list(action.columns.map((one) => one.header))}`;
      case 'clear-notes':
        return 'täyttöohjeet pois otsikoista';
      case 'clear-drop-downs':
        return `vaihtoehtoluettelot pois: ${list(action.columns.map((one) => one.header))}`;
      case 'reset-formats':
        return 'tyhjien sarakkeiden muodot ennalleen';
      case 'freeze':
        return 'rivien kiinnitys ennalleen';
      case 'remove-colours':
        return 'tilannesarakkeiden värit pois';
      case 'show':
        return 'välilehti näkyviin';
      case 'remove-protection':
        return 'suojaus pois';
    }
  },
  kept: (one) => {
    switch (one.why) {
      case 'tab-in-use':
        return `Välilehti ${one.tab} jää, koska sille on kirjoitettu.`;
      case 'own-tab-in-use':
        return `Lisäosan välilehti ${one.tab} jää, koska sillä on tietoja.`;
      case 'column-in-use':
        return `Välilehdelle ${one.tab} jää käyttöön otettu sarake: ${list(one.headers)}.`;
      case 'drop-down-changed':
        return `Välilehden ${one.tab} vaihtoehtoluetteloa on muutettu, joten se jää: ${list(one.headers)}.`;
      case 'note-changed':
        return `Välilehden ${one.tab} otsikon muistiinpanoa on muutettu, joten se jää: ${list(one.headers)}.`;
      case 'refused':
        return `Google ei hyväksynyt kaikkia palautuksia välilehdellä ${one.tab}.`;
    }
  },
};
