// The tab Talous: budget and actuals of a sub-project by type of cost.
import { KULULAJI } from '../choices';
import { choice, money, text } from '../column';
import { defineTab } from '../tab';

export const talous = defineTab({
  name: 'Talous',
  required: false,
  purpose: 'Budjetti ja toteuma kululajeittain',
  tunnusPrefix: '',
  identity: ['osahanke', 'kululaji'],
  needed: ['osahanke', 'kululaji'],
  columns: {
    osahanke: text('Osahanke', {
      required: true,
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi.',
    }),
    kululaji: choice('Kululaji', KULULAJI, {
      required: true,
      aliases: ['Menolaji'],
      note: 'Kustannusten laji.',
    }),
    budjetti: money('Budjetti', { aliases: ['Talousarvio'], note: 'Kululajin budjetti euroina.' }),
    toteuma: money('Toteuma', {
      aliases: ['Toteutunut'],
      note: 'Tähän mennessä toteutuneet kustannukset euroina.',
    }),
  },
});
