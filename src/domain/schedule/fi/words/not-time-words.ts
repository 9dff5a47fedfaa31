// Words beside figures that make the figures something else than a time.
import { listed } from './listed';

/** After a number: amounts, shares, durations. "2021 €", "7 kpl", "18 kk". */
export const AMOUNT_UNITS: readonly string[] = listed(
  '€, %, ‰, $, °, §, eur, euroa, euron, euro, euroon, e, me, m€, meur, milj, miljoonaa',
  'miljoonan, mrd, keur, k€, t€, prosenttia, prosentin, pros, prosenttiyksikköä, kpl',
  'kappaletta, htv, htkk, htp, henkilötyövuotta, henkilötyökuukautta, henkilöä, hlö, hlöä',
  'hengen, asukasta, as, asiakasta, kuntaa, kunnan, yksikköä, osahanketta, hanketta',
  'sopimusta, tarjousta, hakemusta, hakijaa, osallistujaa, paikkaa, vastausta, kertaa, krt',
  'tuntia, tunnin, h, t, min, minuuttia, s, sekuntia, vrk, kk, kuukautta, viikkoa, vuotta',
  'päivää, pv, vuoden ajan, km, m, m2, kg, gb, mb, työpäivää, arkipäivää, sivua, kohtaa',
  'vastaajaa',
);

/** After one small number only: "3 kuukauden ajan", but not "2021 vuoden loppuun". */
export const DURATION_UNITS: readonly string[] = listed(
  'kuukauden, viikon, vuoden, päivän, vko, vk, v, tunnin',
);

/** Beginnings of words whose number is a name: "liite 4", "tiedote 5/2021", "hanke 2.0", "luku 3.1". */
export const NUMBERED_STEMS: readonly string[] = listed(
  'tiedott, tiedote, numero, pöytäkirj, liite, liitte, kirje, laki, lain, asetu, direktiiv',
  'kohta, kohda, luku, luvun, luvus, sivu, versio, hanke, hankkee, vaihe, taulukko',
  'taulukos, kuva, kuvio, momentt, artikla, lehti, lehde, julkaisu, pykälä, diaarinumero',
  'covid, windows',
);

/** Last parts of compounds too: "uutiskirje 1/2026", "muistio 6/21". */
export const NUMBERED_NOUNS: readonly string[] = listed(
  'kirje, kirjee, tiedote, tiedott, muistio, pöytäkirj, lehti, lehde, julkaisu, esityslista',
  'bulletiin',
);

/** The same, whole words: too short to be told by their beginnings. */
export const NUMBERED_WORDS: readonly string[] = listed(
  'nro, nr, no, dnro, diaari, he, hel, vn, stm, thl, ks, s, ss, versio, ver, puh, tel',
  'huone, tila, id, tunnus, koodi, kh, kv, ry',
);

/** Before a clock time. */
export const CLOCK_WORDS: readonly string[] = ['klo', 'kello', 'kl', 'kellon'];
