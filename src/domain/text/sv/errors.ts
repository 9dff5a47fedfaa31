// What the add-on says in Swedish when a request can't be carried out, or was carried out with a reservation.
import { dottedDay, joinList } from '../number-text';
import type { ErrorTexts, WarningTexts } from '../texts';
import { monthSv } from './report';

export const errors: ErrorTexts = {
  'no-osahankkeet': () => ({
    explanation: 'Fliken ”Osahankkeet” saknas i kalkylarket.',
    action: 'Lägg till fliken ”Osahankkeet” eller rätta dess namn.',
  }),
  'no-rows': () => ({
    explanation: 'Fliken ”Osahankkeet” har inte en enda rad som kan användas.',
    action:
      'Fyll i uppgifterna för minst ett delprojekt. Rubrikerna ska finnas på någon av de fem första raderna.',
  }),
  'unknown-hanke': ({ hanke, known }) => ({
    explanation: `Projektet ”${hanke}” finns inte.`,
    action:
      known.length === 0
        ? 'Kontrollera inställningen ”Raportoitavat hankkeet”.'
        : `Välj något av följande: ${joinList(known, ' eller ')}. Kontrollera också inställningen ”Raportoitavat hankkeet”.`,
  }),
  'bad-month': ({ month }) => ({
    explanation: `”${month}” är inte en månad.`,
    action: 'Skriv månaden i formen 2020-11.',
  }),
  'bad-request': () => ({
    explanation: 'Begäran är bristfällig.',
    action: 'Uppdatera sidan och försök igen.',
  }),
  'unknown-method': () => ({
    explanation: 'Den begärda funktionen finns inte.',
    action: 'Uppdatera sidan och försök igen.',
  }),
  'report-too-large': ({ kilobytes, limit }) => ({
    explanation: `Rapporten skulle bli för stor (${kilobytes} kB, högst ${limit} kB).`,
    action: 'Avgränsa rapporten med inställningen ”Raportoitavat hankkeet”.',
  }),
  busy: () => ({
    explanation: 'En annan körning pågår i kalkylarket.',
    action: 'Vänta en stund och försök igen.',
  }),
  'report-not-made': () => ({
    explanation: 'Rapporten kunde inte sparas i Google Drive.',
    action: 'Kalkylarket är oförändrat. Försök igen om en stund.',
  }),
  'report-log-shape': ({ header }) => ({
    explanation: `Kolumnen ”${header}” saknas på fliken ”Raportit”.`,
    action: 'Återställ rubriken eller ta bort fliken, så skapas den på nytt.',
  }),
  'preview-outdated': () => ({
    explanation: 'Kalkylarket har ändrats efter förhandsgranskningen, så ingenting ändrades.',
    action: 'Öppna förhandsgranskningen på nytt och godkänn den.',
  }),
  'bad-expiry': ({ latest }) => ({
    explanation: `Kvitteringens sista dag kan vara från i dag till ${dottedDay(latest)}.`,
    action: 'Välj en dag inom den tiden.',
  }),
  'cannot-set-aside': () => ({
    explanation:
      'Den här observationen kan inte kvitteras: den finns inte längre, eller så är den ett fel eller en avvikelse.',
    action: 'Rätta felet i kalkylarket eller behandla avvikelsen i registret.',
  }),
  'own-tab-shape': ({ tab, header }) => ({
    explanation: `Kolumnen ”${header}” saknas på fliken ${tab}.`,
    action: 'Välj Hankesalkku > Ta i bruk i menyn, så skapas kolumnen på nytt.',
  }),
  forbidden: () => ({
    explanation: 'Din behörighet räcker inte till för den här funktionen.',
    action: 'Be projektdirektören ge dig en roll på fliken ”Käyttöoikeudet”.',
  }),
  'not-authorised': ({ link }) => ({
    explanation: 'Google berättar inte för tillägget vem du är, så ingenting gjordes.',
    action:
      link === null
        ? 'Välj Hankesalkku > Öppna sidopanelen i menyn och godkänn de behörigheter som Google frågar om.'
        : 'Öppna behörighetssidan, godkänn behörigheterna och försök sedan igen.',
  }),
  'missing-scope': ({ link }) => ({
    explanation: 'Tillägget saknar en behörighet som den här funktionen behöver.',
    action:
      link === null
        ? 'Välj Hankesalkku > Öppna sidopanelen i menyn och godkänn alla behörigheter som Google frågar om.'
        : 'Öppna behörighetssidan, godkänn alla behörigheter och försök sedan igen.',
  }),
  'protected-cells': () => ({
    explanation: 'Cellerna som tillägget borde skriva i är skyddade mot dina ändringar.',
    action: 'Be kalkylarkets ägare ta bort skyddet eller utföra åtgärden åt dig.',
  }),
  'journal-shape': ({ header }) => ({
    explanation: `Kolumnen ”${header}” saknas på fliken Muutosloki.`,
    action: 'Återställ rubriken eller ta bort fliken, så görs den på nytt.',
  }),
  'undo-outdated': () => ({
    explanation: 'En ny körning har gjorts efter att ändringarna visades. Inget ångrades.',
    action: 'Välj att ångra på nytt, så visas den senaste körningens ändringar.',
  }),
  internal: () => ({
    explanation: 'Ett oväntat fel inträffade i tillägget.',
    action: 'Försök igen. Om felet upprepas, meddela den som administrerar projektportföljen.',
  }),
};

export const warnings: WarningTexts = {
  'polish-failed':
    'Rapporten är klar, men sidstorleken och sidfoten kunde inte ställas in. Välj pappersformatet A4 under Arkiv > Utskriftsformat.',
  'unchanged-report': 'Uppgifterna har inte ändrats, så den senaste rapporten gäller fortfarande.',
  'cell-errors': (count) =>
    count === 1
      ? 'Kalkylarket innehåller 1 fel som behöver rättas; det nämns i slutet av rapporten.'
      : `Kalkylarket innehåller ${count} fel som behöver rättas; de räknas upp i slutet av rapporten.`,
  'earlier-run-finished': (month) =>
    `En tidigare körning som avbröts (${monthSv(month)}) hade hunnit göra rapporten klar; den har antecknats på fliken ”Raportit”.`,
  'earlier-run-lost': (month) =>
    `En tidigare körning (${monthSv(month)}) avbröts innan rapporten blev klar; den har markerats som misslyckad.`,
  'other-maker': (maker) =>
    `Månadens tidigare rapport har gjorts av ${maker} och kan inte ändras från någon annans konto. En ny version skapades vid sidan av den.`,
  'made-in-original':
    'Månadens tidigare rapport har gjorts i kalkylarket som det här är en kopia av. Den ändrades inte, utan en ny version gjordes vid sidan av.',
};
