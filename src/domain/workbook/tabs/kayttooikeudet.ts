// The tab Käyttöoikeudet: who may do what in the add-on.
import { ROOLI } from '../choices';
import { choice, email, text } from '../column';
import { defineTab } from '../tab';

export const kayttooikeudet = defineTab({
  name: 'Käyttöoikeudet',
  required: false,
  purpose: 'Kuka saa tehdä lisäosassa mitäkin',
  tunnusPrefix: '',
  identity: ['sahkoposti'],
  needed: ['sahkoposti', 'rooli'],
  columns: {
    sahkoposti: email('Sähköposti', {
      required: true,
      aliases: ['Sähköpostiosoite'],
      note: 'Henkilön Google-tilin sähköpostiosoite.',
    }),
    rooli: choice('Rooli', ROOLI, {
      required: true,
      note: 'Hankejohtaja, Arviointivastaava, Koordinaattori tai Lukija.',
    }),
    osahankkeet: text('Osahankkeet', {
      aliases: ['Omat osahankkeet'],
      note: 'Koordinaattorin omat osahankkeet pilkulla erotettuina.',
    }),
  },
});
