// The program's own tab Raportit: the log of every report made, begun or failed.
import { choice, day, email, month, number, text, url } from '../column';
import { defineTab } from '../tab';

export const RAPORTTI_TILA = { values: ['Tekeillä', 'Luonnos', 'Julkaistu', 'Epäonnistui'] } as const;

export const raportit = defineTab({
  name: 'Raportit',
  required: false,
  purpose: 'Loki tehdyistä koontiraporteista; lisäosa kirjoittaa',
  tunnusPrefix: '',
  identity: ['ajo'],
  needed: ['ajo', 'tila'],
  columns: {
    ajo: text('Ajo', {
      required: true,
      own: true,
      note: 'Ajon tunniste: sama on tiedoston ominaisuuksissa.',
    }),
    kuukausi: month('Kuukausi', { own: true, note: 'Raportin kuukausi.' }),
    hankkeet: text('Hankkeet', { own: true, note: 'Hankkeet, joita raportti koskee.' }),
    versio: number('Versio', { own: true, note: 'Monesko raportti kuukaudesta.' }),
    tila: choice('Tila', RAPORTTI_TILA, { own: true, note: 'Tekeillä, Luonnos, Julkaistu tai Epäonnistui.' }),
    tekija: email('Tekijä', { own: true, note: 'Kenen tilillä raportti on tehty.' }),
    paiva: day('Päivä', { own: true, note: 'Päivä, jonka tiedoista raportti on laadittu.' }),
    tiedosto: text('Tiedosto', { own: true, note: 'Google-dokumentin tunniste.' }),
    linkki: url('Linkki', { own: true, note: 'Google-dokumentin osoite.' }),
    tarkiste: text('Tarkiste', { own: true, note: 'Raportin sisällön tarkiste.' }),
    rivit: text('Rivit', { own: true, note: 'Montako riviä käytettiin.' }),
    taulukko: text('Taulukko', {
      own: true,
      note: 'Taulukko, jossa raportti tehtiin. Toisen taulukon raporttia ei korvata.',
    }),
  },
});
