// The tab Hankinnat: one row per procurement.
import { HANKINTA_VAIHE, LAJI, MENETTELY, SYY } from '../choices';
import { choice, day, longText, money, text, time } from '../column';
import { defineTab } from '../tab';

export const hankinnat = defineTab({
  name: 'Hankinnat',
  required: false,
  purpose: 'Hankinnat, rivi hankintaa kohti',
  tunnusPrefix: 'HAN',
  identity: ['tunnus'],
  needed: ['vaihe'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Hankinnan pysyvä tunnus, esim. HAN-01.' }),
    osahanke: text('Osahanke', {
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi. Tyhjä = koko hanke.',
    }),
    hankinta: text('Hankinta', { required: true, aliases: ['Hankinnan kohde'], note: 'Mitä hankitaan.' }),
    laji: choice('Laji', LAJI, {
      aliases: ['Hankintalaji'],
      note: 'Hankinnan laji: siitä riippuvat kynnysarvot.',
    }),
    arvo: money('Arvo', {
      aliases: ['Ennakoitu arvo', 'Hankinnan arvo'],
      note: 'Ennakoitu arvo euroina ilman arvonlisäveroa.',
    }),
    menettely: choice('Menettely', MENETTELY, { aliases: ['Hankintamenettely'], note: 'Hankintamenettely.' }),
    vaihe: choice('Vaihe', HANKINTA_VAIHE, {
      required: true,
      aliases: ['Hankinnan vaihe', 'Tilanne'],
      note: 'Missä vaiheessa hankinta on.',
    }),
    tarjouspyyntoJulkaistu: day('Tarjouspyyntö julkaistu', {
      aliases: ['Hankintailmoitus julkaistu'],
      note: 'Päivä, jona tarjouspyyntö julkaistiin.',
    }),
    sopimuksenTavoiteaika: time('Sopimuksen tavoiteaika', {
      required: true,
      aliases: ['Tavoiteaika', 'Deadline', 'Sopimustavoite'],
      note: 'Mihin mennessä sopimus on tarkoitus allekirjoittaa.',
    }),
    sopimusAllekirjoitettu: day('Sopimus allekirjoitettu', {
      aliases: ['Allekirjoitettu'],
      note: 'Päivä, jona sopimus allekirjoitettiin.',
    }),
    toimitusValmis: time('Toimitus valmis', {
      aliases: ['Toimitus'],
      note: 'Milloin toimituksen on määrä olla valmis.',
    }),
    toimittaja: text('Toimittaja', { note: 'Valittu toimittaja.' }),
    syy: choice('Syy', SYY, {
      aliases: ['Viivästyksen syy'],
      note: 'Viivästyksen syy, jos hankinta on myöhässä.',
    }),
    huomio: longText('Huomio', {
      aliases: ['Huomiot', 'Lisätieto', 'Lisätiedot'],
      note: 'Mitä muuta on hyvä tietää.',
    }),
  },
});
