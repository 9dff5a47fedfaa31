// The words of the sidebar in Swedish.
import type { UiTexts } from './ui-texts';

export const uiSv: UiTexts = {
  title: 'Projektportfölj',
  check: 'Kontrollera allt',
  makeReport: 'Skapa sammanställningsrapport',
  checking: 'Raderna kontrolleras…',
  makingReport: 'Rapporten skapas…',
  openReport: 'Öppna rapporten',
  noFindings: 'Inga iakttagelser. Alla rader är i sin ordning.',
  findings: (count) => (count === 1 ? '1 iakttagelse' : `${count} iakttagelser`),
  more: (count) => `Ytterligare ${count === 1 ? '1 iakttagelse' : `${count} iakttagelser`}.`,
  noAnswer: {
    message: 'Servern svarade inte.',
    hint: 'Kontrollera nätverksanslutningen och försök igen. Om du är inloggad på flera Google-konton ska du öppna kalkylarket i en webbläsarprofil med bara ett konto.',
  },
  severities: {
    virhe: 'Fel',
    varoitus: 'Varning',
    punainen: 'Röd',
    keltainen: 'Gul',
    huomautus: 'Anmärkning',
  },
};
