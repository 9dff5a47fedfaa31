// The program's own tab Kuitatut: warnings that a person has set aside, with the reason and until when.
import { day, email, longText, text } from '../column';
import { defineTab } from '../tab';

export const kuitatut = defineTab({
  name: 'Kuitatut',
  required: false,
  purpose: 'Kuitatut varoitukset, niiden syyt ja voimassaolo; lisäosa kirjoittaa',
  tunnusPrefix: '',
  identity: ['havainto'],
  needed: ['havainto'],
  columns: {
    havainto: text('Havainto', { required: true, own: true, note: 'Havainnon tunniste: sääntö ja kohde.' }),
    osahanke: text('Osahanke', { own: true, note: 'Osahanke, jota havainto koskee. Tyhjä = koko hanke.' }),
    kohde: text('Kohde', { own: true, note: 'Välilehti, rivin tunnus ja sarake.' }),
    syy: longText('Syy', { own: true, note: 'Miksi varoitus kuitattiin.' }),
    voimassa: day('Voimassa asti', {
      own: true,
      note: 'Mihin päivään asti kuittaus on voimassa. Tyhjä = toistaiseksi.',
    }),
    tekija: email('Tekijä', { own: true, note: 'Kenen tilillä kuittaus tehtiin.' }),
    aika: text('Aika', { own: true, note: 'Milloin varoitus kuitattiin.' }),
  },
});
