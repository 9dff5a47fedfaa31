// The tab Päätösasiat: challenges, matters to decide, deviations and remarks for the steering groups.
import { ASIA_TILA, ASIA_TYYPPI } from '../choices';
import { choice, day, longText, text, time } from '../column';
import { defineTab } from '../tab';

export const paatosasiat = defineTab({
  name: 'Päätösasiat',
  required: false,
  purpose: 'Haasteet, päätöksiä edellyttävät asiat, poikkeamat ja muut huomiot',
  tunnusPrefix: 'PA',
  identity: ['tunnus'],
  needed: ['asia'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Asian pysyvä tunnus, esim. PA-01.' }),
    osahanke: text('Osahanke', {
      aliases: ['Projekti'],
      note: 'Osahankkeen tunnus tai nimi. Tyhjä = koko hanke.',
    }),
    tyyppi: choice('Tyyppi', ASIA_TYYPPI, {
      aliases: ['Asian tyyppi', 'Laji'],
      note: 'Haaste, päätösasia, poikkeama vai huomio.',
    }),
    asia: longText('Asia', {
      required: true,
      aliases: ['Asian kuvaus'],
      note: 'Asia yhtenä tai kahtena virkkeenä.',
    }),
    kukaPaattaa: text('Kuka päättää/käsittelee', {
      aliases: ['Kuka päättää', 'Päättäjä', 'Käsittelijä'],
      note: 'Toimielin tai henkilö, joka päättää tai käsittelee asian.',
    }),
    aikataulutavoite: time('Aikataulutavoite', {
      aliases: ['Aikataulu', 'Tavoiteaika', 'Määräaika'],
      note: 'Milloin asia on tarkoitus päättää: päivä tai esim. joulukuu 2020.',
    }),
    tavoiteEhto: longText('Tavoite, ehto', {
      aliases: ['Tavoite', 'Ehto'],
      note: 'Mihin pyritään ja millä ehdolla.',
    }),
    tila: choice('Tila', ASIA_TILA, { aliases: ['Tilanne'], note: 'Asian käsittelyn tila.' }),
    paatetty: day('Päätetty', { aliases: ['Päätöspäivä'], note: 'Päivä, jona asia päätettiin.' }),
    paatos: longText('Päätös', { aliases: ['Päätöksen sisältö'], note: 'Mitä päätettiin.' }),
  },
});
