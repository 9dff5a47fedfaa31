// The words of the sidebar in Finnish.
import type { UiTexts } from './ui-texts';

export const uiFi: UiTexts = {
  title: 'Hankesalkku',
  check: 'Tarkista kaikki',
  makeReport: 'Luo koontiraportti',
  checking: 'Tarkistetaan rivejä…',
  makingReport: 'Luodaan koontiraporttia…',
  openReport: 'Avaa raportti',
  noFindings: 'Ei havaintoja. Kaikki rivit ovat kunnossa.',
  findings: (count) => (count === 1 ? '1 havainto' : `${count} havaintoa`),
  more: (count) => `Lisäksi ${count === 1 ? '1 havainto' : `${count} havaintoa`}.`,
  noAnswer: {
    message: 'Palvelin ei vastannut.',
    hint: 'Tarkista verkkoyhteys ja yritä uudelleen. Jos olet kirjautunut usealle Google-tilille, avaa taulukko selainprofiilissa, jossa on vain yksi tili.',
  },
  severities: {
    virhe: 'Virhe',
    varoitus: 'Varoitus',
    punainen: 'Punainen',
    keltainen: 'Keltainen',
    huomautus: 'Huomautus',
  },
};
