// The words of the menu and its dialogs in Swedish.
import type { MenuTexts } from '../menu-texts';

const SEVERITIES = {
  virhe: ['fel', 'fel'],
  varoitus: ['varning', 'varningar'],
  punainen: ['röd avvikelse', 'röda avvikelser'],
  keltainen: ['gul avvikelse', 'gula avvikelser'],
  huomautus: ['anmärkning', 'anmärkningar'],
} as const;

export const menu: MenuTexts = {
  items: {
    openSidebar: 'Öppna sidopanelen',
    checkAll: 'Kontrollera allt',
    createReport: 'Skapa sammanställningsrapport',
    setUp: 'Ta i bruk / Skapa portföljens grund',
    undoLastRun: 'Ångra den senaste körningen',
    testEnvironment: 'Testa miljön',
  },
  sidebarTitle: 'Projektportfölj',
  severity: (severity, count) => `${count} ${SEVERITIES[severity][count === 1 ? 0 : 1]}`,
  noFindings: 'Inga iakttagelser. Alla rader är i sin ordning.',
  findings: (counts) => `Iakttagelser: ${counts.join(', ')}.`,
  allFindings: (counts) => `I hela portföljen: ${counts.join(', ')}.`,
  openReport: 'Öppna rapporten',
  setUpQuestion:
    'Följande ändringar görs i kalkylarket. Ingenting som du har skrivit ändras. Vill du fortsätta?',
  setUpNothing: 'Allt är redan på plats. Ingenting ändrades.',
  setUpDone: 'Projektportföljen är i bruk.',
  undoQuestion: 'Den senaste körningen ångras på följande sätt. Vill du fortsätta?',
  undoNothing: 'Det finns ingen körning att ångra.',
  undoDone: 'Körningen har ångrats.',
  openConsent: 'Öppna behörighetssidan',
  close: 'Stäng',
  moreLines: (count) => `Dessutom ${count} andra punkter.`,
};
