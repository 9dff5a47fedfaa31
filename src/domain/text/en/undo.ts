// What undoing says in English.
import { dottedDay, joinList } from '../number-text';
import type { UndoneReason, UndoTexts } from '../undo-texts';

const WHY: Readonly<Record<UndoneReason, string>> = {
  'tab-gone': 'the tab is gone',
  'column-gone': 'the column is gone',
  'row-gone': 'the row is gone',
  'row-doubled': 'several rows have the same id',
  changed: 'the cell has been changed since',
  refused: 'Google refused the change',
  unreadable: 'its line in Muutosloki has been changed',
};

const ACTIONS: Readonly<Record<string, string>> = { Käyttöönotto: 'Set-up', Korjaus: 'Repair' };

const list = (items: readonly string[]) => joinList(items, ' and ');

export const undo: UndoTexts = {
  run: (action, time, who) =>
    `${ACTIONS[action] ?? action} ${dottedDay(time)} at ${time.slice(11, 16)}${who === '' ? '' : `, ${who}`}`,
  nothing: 'There is nothing to undo.',
  cellPutBack: ({ tab, key, column }, value) =>
    value === ''
      ? `${tab}, ${key}: column ${column} emptied.`
      : `${tab}, ${key}: column ${column} back to “${value}”.`,
  cellLeft: ({ tab, key, column }, why) =>
    `${tab}, ${key}: column ${column} is left as it is, as ${WHY[why]}.`,
  reverted: (action) => {
    switch (action.action) {
      case 'delete-tab':
        return 'the unused tab removed';
      case 'clear-headers':
        return `unused columns removed: ${list(action.columns.map((one) => one.header))}`;
      case 'clear-notes':
        return 'help removed from the headers';
      case 'clear-drop-downs':
        return `drop-down lists removed: ${list(action.columns.map((one) => one.header))}`;
      case 'reset-formats':
        return 'formats of empty columns as before';
      case 'freeze':
        return 'frozen rows as before';
      case 'remove-colours':
        return 'colours removed from the status columns';
      case 'show':
        return 'shown again';
      case 'remove-protection':
        return 'protection removed';
    }
  },
  kept: (one) => {
    switch (one.why) {
      case 'tab-in-use':
        return `The tab ${one.tab} stays, as it has been written on.`;
      case 'own-tab-in-use':
        return `The add-on's tab ${one.tab} stays, as it holds data.`;
      case 'column-in-use':
        return `A column in use stays on the tab ${one.tab}: ${list(one.headers)}.`;
      case 'drop-down-changed':
        return `A drop-down list on the tab ${one.tab} has been changed and stays: ${list(one.headers)}.`;
      case 'note-changed':
        return `A header's note on the tab ${one.tab} has been changed and stays: ${list(one.headers)}.`;
      case 'refused':
        return `Google did not accept everything that was put back on the tab ${one.tab}.`;
    }
  },
};
