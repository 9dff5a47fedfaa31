// The program's own tab Poikkeamahistoria: each decision and comment on a case, a row each, never changed afterwards.
import { day, email, longText, text } from '../column';
import { defineTab } from '../tab';

export const poikkeamahistoria = defineTab({
  name: 'Poikkeamahistoria',
  required: false,
  purpose: 'Poikkeamista tehdyt ratkaisut ja kommentit; lisäosa kirjoittaa',
  tunnusPrefix: '',
  identity: ['poikkeama', 'aika'],
  needed: ['poikkeama'],
  columns: {
    poikkeama: text('Poikkeama', { required: true, own: true, note: 'Tapauksen tunnus, esim. POI-01.' }),
    aika: text('Aika', { own: true, note: 'Milloin ratkaisu tai kommentti kirjattiin.' }),
    tekija: email('Tekijä', { own: true, note: 'Kenen tilillä kirjaus tehtiin.' }),
    toimi: text('Toimi', { own: true, note: 'Mitä tehtiin: tilan muutos, kommentti tai lisätietopyyntö.' }),
    tilaEnnen: text('Tila ennen', { own: true, note: 'Tapauksen tila ennen kirjausta.' }),
    tilaJalkeen: text('Tila jälkeen', { own: true, note: 'Tapauksen tila kirjauksen jälkeen.' }),
    perustelu: longText('Perustelu', { own: true, note: 'Ratkaisun perustelu tai kommentti.' }),
    voimassa: day('Voimassa asti', { own: true, note: 'Mihin päivään asti ratkaisu on voimassa.' }),
  },
});
