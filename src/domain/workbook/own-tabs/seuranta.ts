// The program's own tab Seuranta: one readable row per osahanke and frozen month, and the month's packed snapshot.
import { longText, month, number, percent, text } from '../column';
import { defineTab } from '../tab';

export const seuranta = defineTab({
  name: 'Seuranta',
  required: false,
  purpose: 'Julkaistujen kuukausien tilanne osahankkeittain; lisäosa kirjoittaa',
  tunnusPrefix: '',
  identity: ['kuukausi', 'osahanke', 'osa'],
  needed: ['kuukausi'],
  columns: {
    kuukausi: month('Kuukausi', { required: true, own: true, note: 'Jäädytetty kuukausi.' }),
    osahanke: text('Osahanke', {
      own: true,
      note: 'Osahankkeen tunnus. Tyhjä rivillä, jolla on kuukauden tallenne.',
    }),
    laskettu: text('Laskettu tilanne', { own: true, note: 'Taulukon tiedoista laskettu tilanne.' }),
    oma: text('Oma arvio', { own: true, note: 'Koordinaattorin oma arvio.' }),
    raportin: text('Raportin tilanne', { own: true, note: 'Tilanne, jota raportti käytti.' }),
    valmiusaste: percent('Valmiusaste', { own: true, note: 'Valmiusaste kuukauden lopussa.' }),
    havaintoja: number('Havaintoja', { own: true, note: 'Montako poikkeamaa oli avoinna.' }),
    tallenne: text('Tallenne', { own: true, note: 'Kuukauden tallenteen tunniste ja tarkiste.' }),
    osa: number('Osa', { own: true, note: 'Monesko osa tallenteesta on rivillä.' }),
    sisalto: longText('Sisältö', { own: true, note: 'Pakattu tallenne. Älä muuta.' }),
  },
});
