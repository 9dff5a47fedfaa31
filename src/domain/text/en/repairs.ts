// What repairs say in English.

import type { RepairBasis } from '../../repairs/repair';
import { dottedDay, joinList } from '../number-text';
import type { RepairCell, RepairRefusal, RepairTexts } from '../repair-texts';

const WHY: Readonly<Record<RepairRefusal, string>> = {
  'tab-gone': 'the tab is no longer there',
  'column-gone': 'the column is no longer there',
  'row-gone': 'the row is no longer there or has been changed',
  'row-doubled': 'the same code is on several rows',
  changed: 'somebody changed the cell first',
  formula: 'the cell holds a formula',
  'too-long': 'the cell’s text is too long to be undone',
  refused: 'Google did not accept the change',
  'not-yours': 'the row does not belong to your own sub-projects',
  'no-osahanke': 'the row concerns the whole project and no sub-project',
  'unknown-osahanke': 'the sub-project of the row is not on the tab “Osahankkeet”',
};

/** Words as they stand in the sheet, a few of them. */
const words = (basis: RepairBasis) =>
  joinList(
    basis.words.slice(0, 4).map((word) => `“${word}”`),
    ', ',
  );

const place = ({ tab, key, header }: RepairCell) => `${tab}, ${key}, ${header}`;

export const repairs: RepairTexts = {
  kinds: {
    day: 'Text to a date',
    number: 'Text to a number',
    percent: 'Text to a percentage',
    choice: 'Value as in the list',
    'likely-choice': 'Probably a slip, check it yourself',
    'proposed-cause': 'Cause proposed from the row’s text, check it yourself',
    placeholder: 'Placeholder removed, the cell left empty',
    link: 'Sub-project’s name to its code',
    email: 'E-mail address tidied',
    spaces: 'Extra spaces removed',
  },
  proposal: (cell, kind, from, to, basis) => {
    switch (kind) {
      case 'proposed-cause':
        return `${place(cell)}: “${to}” into the empty cell${
          basis === undefined ? '' : `, as the text in “${basis.column}” suggests (${words(basis)})`
        }.`;
      case 'placeholder':
        return `${place(cell)}: “${from}” is removed, the cell is left empty.`;
      case 'spaces':
        return `${place(cell)}: extra spaces go, “${to}” stays.`;
      case 'day':
        return `${place(cell)}: the text “${from}” becomes the date ${to}.`;
      case 'number':
      case 'percent':
        return `${place(cell)}: the text “${from}” becomes the number ${to}.`;
      default:
        return `${place(cell)}: “${from}” becomes “${to}”.`;
    }
  },
  done: (cell, to) => (to === '' ? `${place(cell)}: now empty.` : `${place(cell)}: now “${to}”.`),
  unchanged: (name, day) =>
    `${name} with its recruitments, procurements and other rows is marked as checked on ${dottedDay(day)}.`,
  refused: (cell, why) => `${place(cell)} was left as it was, because ${WHY[why]}.`,
};
