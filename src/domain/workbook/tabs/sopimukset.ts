// The tab Sopimukset: contracts other than procurement contracts.
import { SOPIMUS_VAIHE } from '../choices';
import { choice, day, longText, number, text, time } from '../column';
import { defineTab } from '../tab';

export const sopimukset = defineTab({
  name: 'Sopimukset',
  required: false,
  purpose: 'Yhteistyö- ja muut sopimukset, rivi sopimusta kohti',
  tunnusPrefix: 'SOP',
  identity: ['tunnus'],
  needed: ['vaihe'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Sopimuksen pysyvä tunnus, esim. SOP-01.' }),
    osahanke: text('Osahanke', {
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi. Tyhjä = koko hanke.',
    }),
    sopimus: text('Sopimus', { required: true, aliases: ['Sopimuksen nimi'], note: 'Mitä sopimus koskee.' }),
    osapuoli: text('Osapuoli', { aliases: ['Sopimuskumppani'], note: 'Kenen kanssa sopimus tehdään.' }),
    osapuolia: number('Osapuolia', {
      aliases: ['Osapuolten määrä'],
      note: 'Montako osapuolta sopimuksessa on.',
    }),
    allekirjoittaneita: number('Allekirjoittaneita', { note: 'Moniko osapuoli on allekirjoittanut.' }),
    vaihe: choice('Vaihe', SOPIMUS_VAIHE, {
      required: true,
      aliases: ['Tilanne'],
      note: 'Missä vaiheessa sopimus on.',
    }),
    maaraaika: time('Määräaika', {
      aliases: ['Deadline', 'Tavoiteaika'],
      note: 'Mihin mennessä sopimus on allekirjoitettava.',
    }),
    alkuperainenMaaraaika: time('Alkuperäinen määräaika', { note: 'Määräaika ennen jatkoaikaa.' }),
    allekirjoitettu: day('Allekirjoitettu', {
      aliases: ['Allekirjoituspäivä'],
      note: 'Päivä, jona viimeinen osapuoli allekirjoitti.',
    }),
    huomio: longText('Huomio', {
      aliases: ['Huomiot', 'Lisätieto', 'Lisätiedot'],
      note: 'Mitä muuta on hyvä tietää.',
    }),
  },
});
