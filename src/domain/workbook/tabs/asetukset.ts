// The tab Asetukset: settings by name; which names there are is declared in settings.ts.
import { text } from '../column';
import { defineTab } from '../tab';

export const asetukset = defineTab({
  name: 'Asetukset',
  required: false,
  purpose: 'Hankesalkun asetukset',
  tunnusPrefix: '',
  identity: ['asetus'],
  needed: ['asetus'],
  columns: {
    asetus: text('Asetus', { required: true, aliases: ['Asetuksen nimi'], note: 'Asetuksen nimi.' }),
    arvo: text('Arvo', { required: true, note: 'Asetuksen arvo.' }),
  },
});
