// The tab Toimenpiteet: the measures of the sub-projects with their schedules.
import { TOIMENPIDE_TILA } from '../choices';
import { choice, percent, text, time, url } from '../column';
import { defineTab } from '../tab';

export const toimenpiteet = defineTab({
  name: 'Toimenpiteet',
  required: false,
  purpose: 'Osahankkeiden toimenpiteet ja niiden aikataulu',
  tunnusPrefix: 'TP',
  identity: ['tunnus'],
  needed: ['osahanke', 'toimenpide'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Toimenpiteen pysyvä tunnus, esim. TP-01.' }),
    osahanke: text('Osahanke', {
      required: true,
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi.',
    }),
    toimenpide: text('Toimenpide', {
      required: true,
      aliases: ['Toimenpiteen nimi', 'Tehtävä'],
      note: 'Mitä tehdään.',
    }),
    alkaa: time('Alkaa', {
      aliases: ['Alkamisaika'],
      note: 'Milloin toimenpide alkaa: päivä tai esim. syyskuu 2020.',
    }),
    paattyy: time('Päättyy', {
      required: true,
      aliases: ['Päättymisaika', 'Valmis viimeistään'],
      note: 'Milloin toimenpiteen on määrä olla valmis.',
    }),
    alkuperainenPaattyminen: time('Alkuperäinen päättyminen', {
      aliases: ['Alkuperäinen aikataulu'],
      note: 'Suunnitelman mukainen päättyminen ennen muutoksia.',
    }),
    valmiusaste: percent('Valmiusaste', {
      aliases: ['Valmius', 'Edistyminen'],
      note: 'Kuinka suuri osa on tehty, 0–100.',
    }),
    tila: choice('Tila', TOIMENPIDE_TILA, { aliases: ['Tilanne', 'Vaihe'], note: 'Toimenpiteen tila.' }),
    tuotos: text('Tuotos', { aliases: ['Tuotokset'], note: 'Mitä toimenpiteestä syntyy.' }),
    innokyla: url('Innokylä', {
      aliases: ['Innokylä-linkki'],
      note: 'Linkki toimintamallin kuvaukseen Innokylässä.',
    }),
  },
});
