// The tab Hankkeet: the projects that the sub-projects belong to, and the end of their eligible period.
import { day, money, percent, text } from '../column';
import { defineTab } from '../tab';

export const hankkeet = defineTab({
  name: 'Hankkeet',
  required: false,
  purpose: 'Hankkeet, joihin osahankkeet kuuluvat, ja niiden avustusaika',
  tunnusPrefix: 'H',
  identity: ['tunnus'],
  needed: ['hanke'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Hankkeen lyhyt tunnus, esim. RH.' }),
    hanke: text('Hanke', { required: true, aliases: ['Hankkeen nimi'], note: 'Hankkeen nimi.' }),
    alkaa: day('Alkaa', { aliases: ['Alkamispäivä'], note: 'Avustusajan ensimmäinen päivä.' }),
    paattyy: day('Päättyy', {
      required: true,
      aliases: ['Päättymispäivä'],
      note: 'Avustusajan viimeinen päivä: sen jälkeen syntyneitä kuluja ei korvata.',
    }),
    budjetti: money('Budjetti', { aliases: ['Talousarvio'], note: 'Hankkeen koko budjetti euroina.' }),
    omarahoitus: percent('Omarahoitus', {
      aliases: ['Omarahoitusosuus'],
      shareUpTo: 1,
      note: 'Omarahoituksen osuus kustannuksista.',
    }),
    omarahoitusToteutunut: money('Omarahoitus toteutunut', {
      note: 'Tähän mennessä toteutunut omarahoitus euroina.',
    }),
    hallinnoija: text('Hallinnoija', { note: 'Hanketta hallinnoiva organisaatio.' }),
    ohjausryhma: text('Ohjausryhmä', { note: 'Hankkeen ohjausryhmä.' }),
  },
});
