// The tab Rekrytoinnit: one row per post to be filled.
import { REKRYTOINTI_VAIHE, SYY, TAYTTOTAPA } from '../choices';
import { choice, day, longText, money, percent, text, time } from '../column';
import { defineTab } from '../tab';

export const rekrytoinnit = defineTab({
  name: 'Rekrytoinnit',
  required: false,
  purpose: 'Täytettävät tehtävät, rivi tehtävää kohti',
  tunnusPrefix: 'REK',
  identity: ['tunnus'],
  needed: ['vaihe'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Rekrytoinnin pysyvä tunnus, esim. REK-01.' }),
    osahanke: text('Osahanke', {
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi. Tyhjä = koko hanke.',
    }),
    tehtava: text('Tehtävä', {
      required: true,
      aliases: ['Tehtävänimike', 'Nimike'],
      note: 'Täytettävä tehtävä.',
    }),
    tayttotapa: choice('Täyttötapa', TAYTTOTAPA, { note: 'Miten tehtävä täytetään. Tyhjä = Haku.' }),
    tyopanos: percent('Työpanos', {
      required: true,
      aliases: ['Työaika', 'Työaikaosuus'],
      shareUpTo: 4,
      note: 'Työajan osuus: 50 = puolipäiväinen, 200 = kaksi henkilöä.',
    }),
    kuukausikustannus: money('Kuukausikustannus', {
      aliases: ['Kustannus kuukaudessa'],
      note: 'Täyden työajan kuukausikustannus sivukuluineen.',
    }),
    vaihe: choice('Vaihe', REKRYTOINTI_VAIHE, {
      required: true,
      aliases: ['Rekrytoinnin vaihe', 'Tilanne'],
      note: 'Missä vaiheessa rekrytointi on.',
    }),
    aloitustavoite: time('Aloitustavoite', {
      required: true,
      aliases: ['Tavoitealoitus', 'Tavoiteltu aloitus'],
      note: 'Milloin työn on tarkoitus alkaa: päivä tai esim. tammikuu 2021.',
    }),
    hakuAlkaa: day('Haku alkaa', { aliases: ['Haku auki alkaen'], note: 'Hakuajan ensimmäinen päivä.' }),
    hakuPaattyy: day('Haku päättyy', { aliases: ['Hakuaika päättyy'], note: 'Hakuajan viimeinen päivä.' }),
    aloitus: day('Aloitus', {
      aliases: ['Aloittanut', 'Aloituspäivä'],
      note: 'Päivä, jona valittu henkilö aloitti tai aloittaa.',
    }),
    paattyy: day('Päättyy', { aliases: ['Päättymispäivä'], note: 'Tehtävän viimeinen päivä.' }),
    syy: choice('Syy', SYY, {
      aliases: ['Viivästyksen syy'],
      note: 'Viivästyksen syy, jos tehtävä on myöhässä.',
    }),
    huomio: longText('Huomio', {
      aliases: ['Huomiot', 'Lisätieto', 'Lisätiedot'],
      note: 'Mitä muuta on hyvä tietää.',
    }),
  },
});
