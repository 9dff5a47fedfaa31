// The tab Kokoukset: meetings held and to come.
import { day, longText, number, text } from '../column';
import { defineTab } from '../tab';

export const kokoukset = defineTab({
  name: 'Kokoukset',
  required: false,
  purpose: 'Toimielinten kokoukset ja tilaisuudet',
  tunnusPrefix: '',
  identity: ['toimielin', 'paiva'],
  needed: ['toimielin', 'paiva'],
  columns: {
    toimielin: text('Toimielin tai tilaisuus', {
      required: true,
      aliases: ['Toimielin', 'Tilaisuus', 'Kokous'],
      note: 'Mikä toimielin kokoontuu tai mikä tilaisuus järjestetään.',
    }),
    paiva: day('Päivä', { required: true, aliases: ['Pvm', 'Päivämäärä'], note: 'Kokouspäivä.' }),
    klo: text('Klo', { aliases: ['Kellonaika', 'Aika'], note: 'Kellonaika, esim. 10–12.' }),
    aineistotViimeistaan: day('Aineistot viimeistään', {
      aliases: ['Aineisto viimeistään'],
      note: 'Päivä, johon mennessä aineistot on toimitettava.',
    }),
    aiheet: longText('Aiheet', { aliases: ['Asiat', 'Aihe'], note: 'Mitä kokouksessa käsitellään.' }),
    osallistujia: number('Osallistujia', {
      aliases: ['Osallistujamäärä'],
      note: 'Montako osallistujaa oli.',
    }),
  },
});
