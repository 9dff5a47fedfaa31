// The program's own tab Muutosloki: every change to people's cells and to the workbook's structure, for undoing.
import { choice, email, longText, number, text } from '../column';
import { defineTab } from '../tab';

/** `Aikoo` is written before a change and replaced after it: a run cut off in between is seen by it. */
export const MUUTOS_TILA = {
  values: ['Aikoo', 'Tehty', 'Ei tehty', 'Kumottu', 'Ei kumottu'],
} as const;

export const MUUTOS_TOIMI = {
  values: ['Käyttöönotto', 'Korjaus', 'Ei muutoksia', 'Taulukon korjaus'],
} as const;

export const muutosloki = defineTab({
  name: 'Muutosloki',
  required: false,
  purpose: 'Lisäosan tekemät muutokset viimeisiltä ajoilta, kumoamista varten',
  tunnusPrefix: '',
  identity: ['ajo', 'nro'],
  needed: ['ajo', 'tila'],
  columns: {
    ajo: text('Ajo', { required: true, own: true, note: 'Ajon tunniste.' }),
    nro: number('Nro', { own: true, note: 'Muutoksen järjestys ajossa.' }),
    aika: text('Aika', { own: true, note: 'Milloin ajo alkoi.' }),
    tekija: email('Tekijä', { own: true, note: 'Kenen tilillä muutos tehtiin.' }),
    toimi: choice('Toimi', MUUTOS_TOIMI, {
      own: true,
      note: 'Käyttöönotto, Korjaus, Ei muutoksia tai Taulukon korjaus.',
    }),
    tila: choice('Tila', MUUTOS_TILA, {
      required: true,
      own: true,
      note: 'Aikoo, Tehty, Ei tehty, Kumottu tai Ei kumottu. Aikoo = ajo keskeytyi.',
    }),
    valilehti: text('Välilehti', { own: true, note: 'Muutettu välilehti.' }),
    avain: text('Avain', { own: true, note: 'Muutetun rivin tunnus.' }),
    sarake: text('Sarake', { own: true, note: 'Muutetun sarakkeen otsikko.' }),
    solu: text('Solu', { own: true, note: 'Missä solu oli muutoshetkellä.' }),
    ennen: longText('Ennen', { own: true, note: 'Arvo ennen muutosta, koneellisesti luettavassa muodossa.' }),
    jalkeen: longText('Jälkeen', { own: true, note: 'Arvo muutoksen jälkeen, samassa muodossa.' }),
  },
});
