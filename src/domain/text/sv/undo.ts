// What undoing says in Swedish.
import { dottedDay, joinList } from '../number-text';
import type { UndoneReason, UndoTexts } from '../undo-texts';

const WHY: Readonly<Record<UndoneReason, string>> = {
  'tab-gone': 'fliken finns inte längre',
  'column-gone': 'kolumnen finns inte längre',
  'row-gone': 'raden finns inte längre',
  'row-doubled': 'beteckningen finns på flera rader',
  changed: 'cellen har ändrats efter det',
  refused: 'Google godkände inte ändringen',
  unreadable: 'anteckningen i Muutosloki har ändrats',
};

const ACTIONS: Readonly<Record<string, string>> = { Käyttöönotto: 'Ibruktagning', Korjaus: 'Rättelse' };

const list = (items: readonly string[]) => joinList(items, ' och ');

export const undo: UndoTexts = {
  run: (action, time, who) =>
    `${ACTIONS[action] ?? action} ${dottedDay(time)} kl. ${time.slice(11, 16).replace(':', '.')}${who === '' ? '' : `, ${who}`}`,
  nothing: 'Det finns inget att ångra.',
  cellPutBack: ({ tab, key, column }, value) =>
    value === ''
      ? `${tab}, ${key}: kolumnen ${column} töms.`
      : `${tab}, ${key}: i kolumnen ${column} åter ”${value}”.`,
  cellLeft: ({ tab, key, column }, why) =>
    `${tab}, ${key}: kolumnen ${column} lämnas som den är, eftersom ${WHY[why]}.`,
  reverted: (action) => {
    switch (action.action) {
      case 'delete-tab':
        return 'den oanvända fliken tas bort';
      case 'clear-headers':
        return `oanvända kolumner tas bort: ${list(action.columns.map((one) => one.header))}`;
      case 'clear-notes':
        return 'ifyllningsanvisningarna tas bort från rubrikerna';
      case 'clear-drop-downs':
        return `listorna med alternativ tas bort: ${list(action.columns.map((one) => one.header))}`;
      case 'reset-formats':
        return 'de tomma kolumnernas format återställs';
      case 'freeze':
        return 'radernas frysning återställs';
      case 'remove-colours':
        return 'färgerna i lägeskolumnerna tas bort';
      case 'show':
        return 'fliken visas';
      case 'remove-protection':
        return 'skyddet tas bort';
    }
  },
  kept: (one) => {
    switch (one.why) {
      case 'tab-in-use':
        return `Fliken ${one.tab} blir kvar, eftersom den har tagits i bruk.`;
      case 'own-tab-in-use':
        return `Tilläggets flik ${one.tab} blir kvar, eftersom den har uppgifter.`;
      case 'column-in-use':
        return `På fliken ${one.tab} blir en använd kolumn kvar: ${list(one.headers)}.`;
      case 'drop-down-changed':
        return `Listan med alternativ på fliken ${one.tab} har ändrats och blir kvar: ${list(one.headers)}.`;
      case 'note-changed':
        return `Rubrikens anteckning på fliken ${one.tab} har ändrats och blir kvar: ${list(one.headers)}.`;
      case 'refused':
        return `Google godkände inte alla återställningar på fliken ${one.tab}.`;
    }
  },
};
