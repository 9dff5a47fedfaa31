// The words of the menu and its dialogs in Finnish.
import type { MenuTexts } from '../menu-texts';

const SEVERITIES = {
  virhe: ['virhe', 'virhettä'],
  varoitus: ['varoitus', 'varoitusta'],
  punainen: ['punainen poikkeama', 'punaista poikkeamaa'],
  keltainen: ['keltainen poikkeama', 'keltaista poikkeamaa'],
  huomautus: ['huomautus', 'huomautusta'],
} as const;

export const menu: MenuTexts = {
  items: {
    openSidebar: 'Avaa sivupaneeli',
    checkAll: 'Tarkista kaikki',
    createReport: 'Luo koontiraportti',
    setUp: 'Ota käyttöön / Luo hankesalkun pohja',
    undoLastRun: 'Kumoa viimeisin ajo',
    testEnvironment: 'Testaa ympäristö',
  },
  sidebarTitle: 'Hankesalkku',
  severity: (severity, count) => `${count} ${SEVERITIES[severity][count === 1 ? 0 : 1]}`,
  noFindings: 'Ei havaintoja. Kaikki rivit ovat kunnossa.',
  findings: (counts) => `Havainnot: ${counts.join(', ')}.`,
  allFindings: (counts) => `Koko hankesalkussa: ${counts.join(', ')}.`,
  openReport: 'Avaa raportti',
  setUpQuestion: 'Taulukkoon tehdään seuraavat muutokset. Mitään kirjoittamaasi ei muuteta. Jatketaanko?',
  setUpNothing: 'Kaikki on jo paikallaan. Mitään ei muutettu.',
  setUpDone: 'Hankesalkku on käytössä.',
  undoQuestion: 'Viimeisin ajo kumotaan seuraavasti. Jatketaanko?',
  undoNothing: 'Kumottavaa ajoa ei ole.',
  undoDone: 'Ajo on kumottu.',
  openConsent: 'Avaa lupasivu',
  close: 'Sulje',
  moreLines: (count) => `Lisäksi ${count} muuta kohtaa.`,
};
