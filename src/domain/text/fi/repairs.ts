// What repairs say in Finnish.

import type { RepairBasis } from '../../repairs/repair';
import { dottedDay, joinList } from '../number-text';
import type { RepairCell, RepairRefusal, RepairTexts } from '../repair-texts';

const WHY: Readonly<Record<RepairRefusal, string>> = {
  'tab-gone': 'välilehteä ei enää ole',
  'column-gone': 'saraketta ei enää ole',
  'row-gone': 'riviä ei enää ole tai sitä on muutettu',
  'row-doubled': 'sama tunnus on usealla rivillä',
  changed: 'joku ehti muuttaa solua',
  formula: 'solussa on kaava',
  'too-long': 'solun teksti on liian pitkä kumottavaksi',
  refused: 'Google ei hyväksynyt muutosta',
  'not-yours': 'rivi ei kuulu omiin osahankkeisiisi',
  'no-osahanke': 'rivi koskee koko hanketta eikä mitään osahanketta',
  'unknown-osahanke': 'rivin osahanketta ei ole välilehdellä Osahankkeet',
};

/** Words as they stand in the sheet, a few of them. */
const sanat = ({ words }: RepairBasis) =>
  joinList(
    words.slice(0, 4).map((word) => `”${word}”`),
    ', ',
  );

const place = ({ tab, key, header }: RepairCell) => `${tab}, ${key}, ${header}`;

export const repairs: RepairTexts = {
  kinds: {
    day: 'Teksti päivämääräksi',
    number: 'Teksti luvuksi',
    percent: 'Teksti prosenttiluvuksi',
    choice: 'Arvo luettelon muotoon',
    'likely-choice': 'Todennäköinen kirjoitusvirhe, tarkista itse',
    'proposed-cause': 'Syyn ehdotus rivin tekstistä, tarkista itse',
    placeholder: 'Merkintä pois, solu jää tyhjäksi',
    link: 'Osahankkeen nimi tunnukseksi',
    email: 'Sähköpostiosoite puhtaaksi',
    spaces: 'Ylimääräiset välilyönnit pois',
  },
  proposal: (cell, kind, from, to, basis) => {
    switch (kind) {
      case 'proposed-cause':
        return `${place(cell)}: tyhjään soluun ”${to}”${
          basis === undefined ? '' : `, johon viittaa sarakkeen ${basis.column} teksti (${sanat(basis)})`
        }.`;
      case 'placeholder':
        return `${place(cell)}: merkintä ”${from}” pois, solu jää tyhjäksi.`;
      case 'spaces':
        return `${place(cell)}: ylimääräiset välilyönnit pois, jää ”${to}”.`;
      case 'day':
        return `${place(cell)}: teksti ”${from}” päivämääräksi ${to}.`;
      case 'number':
      case 'percent':
        return `${place(cell)}: teksti ”${from}” luvuksi ${to}.`;
      default:
        return `${place(cell)}: ”${from}” muutetaan muotoon ”${to}”.`;
    }
  },
  done: (cell, to) => (to === '' ? `${place(cell)}: nyt tyhjä.` : `${place(cell)}: nyt ”${to}”.`),
  unchanged: (name, day) =>
    `${name} rekrytointeineen, hankintoineen ja muine riveineen on merkitty tarkistetuksi ${dottedDay(day)}.`,
  refused: (cell, why) => `${place(cell)} jäi ennalleen, koska ${WHY[why]}.`,
};
