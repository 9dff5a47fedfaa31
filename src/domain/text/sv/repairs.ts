// What repairs say in Swedish.

import type { RepairBasis } from '../../repairs/repair';
import { dottedDay, joinList } from '../number-text';
import type { RepairCell, RepairRefusal, RepairTexts } from '../repair-texts';

const WHY: Readonly<Record<RepairRefusal, string>> = {
  'tab-gone': 'fliken inte längre finns',
  'column-gone': 'kolumnen inte längre finns',
  'row-gone': 'raden inte längre finns eller har ändrats',
  'row-doubled': 'samma kod finns på flera rader',
  changed: 'någon hann ändra cellen',
  formula: 'cellen innehåller en formel',
  'too-long': 'cellens text är för lång för att kunna ångras',
  refused: 'Google inte godkände ändringen',
  'not-yours': 'raden inte hör till dina egna delprojekt',
  'no-osahanke': 'raden gäller hela projektet och inget delprojekt',
  'unknown-osahanke': 'radens delprojekt inte finns på fliken ”Osahankkeet”',
};

/** Words as they stand in the sheet, a few of them. */
const orden = ({ words }: RepairBasis) =>
  joinList(
    words.slice(0, 4).map((word) => `”${word}”`),
    ', ',
  );

const place = ({ tab, key, header }: RepairCell) => `${tab}, ${key}, ${header}`;

export const repairs: RepairTexts = {
  kinds: {
    day: 'Text till datum',
    number: 'Text till tal',
    percent: 'Text till procenttal',
    choice: 'Värdet i listans form',
    'likely-choice': 'Sannolikt skrivfel, kontrollera själv',
    'proposed-cause': 'Föreslagen orsak ur radens text, kontrollera själv',
    placeholder: 'Platshållaren bort, cellen blir tom',
    link: 'Delprojektets namn till kod',
    email: 'E-postadressen ren',
    spaces: 'Överflödiga mellanslag bort',
  },
  proposal: (cell, kind, from, to, basis) => {
    switch (kind) {
      case 'proposed-cause':
        return `${place(cell)}: i den tomma cellen ”${to}”${
          basis === undefined ? '' : `, vilket texten i kolumnen ”${basis.column}” tyder på (${orden(basis)})`
        }.`;
      case 'placeholder':
        return `${place(cell)}: ”${from}” tas bort, cellen blir tom.`;
      case 'spaces':
        return `${place(cell)}: överflödiga mellanslag tas bort, kvar blir ”${to}”.`;
      case 'day':
        return `${place(cell)}: texten ”${from}” blir datumet ${to}.`;
      case 'number':
      case 'percent':
        return `${place(cell)}: texten ”${from}” blir talet ${to}.`;
      default:
        return `${place(cell)}: ”${from}” ändras till ”${to}”.`;
    }
  },
  done: (cell, to) => (to === '' ? `${place(cell)}: nu tom.` : `${place(cell)}: nu ”${to}”.`),
  unchanged: (name, day) =>
    `${name} med rekryteringar, upphandlingar och övriga rader har markerats som kontrollerat ${dottedDay(day)}.`,
  refused: (cell, why) => `${place(cell)} lämnades som den var, eftersom ${WHY[why]}.`,
};
