// The words of the self-test in Swedish.
import type { SelfTestTexts } from '../self-test-texts';

export const selfTest: SelfTestTexts = {
  title: 'Test av miljön',
  steps: {
    identity: 'Google berättar vem som använder tillägget',
    scopes: 'Tillägget har alla behörigheter',
    zones: 'Tillägget och kalkylarket har samma tidszon',
    lock: 'Kalkylarket kan låsas under en körning',
    gzip: 'Packning och uppackning ger samma text',
    'date-cell': 'En datumcell läses som samma dag',
    'text-formula': 'Text som börjar med likhetstecken förblir text på egna flikar',
    'text-apostrophe': 'Text som börjar med likhetstecken förblir text vid rättelser',
    'note-length': 'En cell rymmer en anteckning på 1 000 tecken',
    'doc-create': 'En HTML-sida blir ett Google-dokument',
    'doc-text': 'Dokumentets text och länk är som de skickades',
    'doc-header-row': 'Tabellens rubrikrad upprepas på varje sida',
    'doc-colours': 'Lägenas färger finns kvar i tabellens celler',
    'doc-polish': 'Dokumentets sidstorlek är A4 och sidfoten är på plats',
    'doc-export': 'Dokumentet kan exporteras som HTML',
    'doc-list': 'Dokumentet hittas med körningens id',
    'doc-read-only': 'Dokumentet kan låsas mot ändringar',
    'doc-lift': 'Låset kan tas bort',
    'clean-up': 'Testets fil och flik har tagits bort',
  },
  columns: { what: 'Vad som provades', result: 'Resultat', seen: 'Vad som sågs' },
  passed: 'Lyckades',
  failed: 'Misslyckades',
  summary: (passed, failed) =>
    failed === 0 ? `Alla ${passed} punkter lyckades.` : `${failed} misslyckades och ${passed} lyckades.`,
  copyLabel: 'Resultatet som text för en felanmälan',
  copyHint: 'Markera texten och kopiera den. Den innehåller inga personuppgifter.',
};
