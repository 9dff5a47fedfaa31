// The words of the self-test in Finnish.
import type { SelfTestTexts } from '../self-test-texts';

export const selfTest: SelfTestTexts = {
  title: 'Ympäristön testi',
  steps: {
    identity: 'Google kertoo, kuka lisäosaa käyttää',
    scopes: 'Kaikki lisäosan luvat on annettu',
    zones: 'Lisäosalla ja taulukolla on sama aikavyöhyke',
    lock: 'Taulukon lukitus ajon ajaksi',
    gzip: 'Pakkaus ja purku palauttavat saman tekstin',
    'date-cell': 'Päivämääräsolu luetaan samana päivänä',
    'text-formula': 'Yhtäsuuruusmerkillä alkava teksti pysyy tekstinä omilla välilehdillä',
    'text-apostrophe': 'Yhtäsuuruusmerkillä alkava teksti pysyy tekstinä korjauksissa',
    'note-length': 'Soluun mahtuu 1 000 merkin muistiinpano',
    'doc-create': 'HTML-sivusta syntyy Google-dokumentti',
    'doc-text': 'Dokumentin teksti ja linkki ovat kuten lähetettiin',
    'doc-header-row': 'Taulukon otsikkorivi toistuu sivuilla',
    'doc-colours': 'Tilanteiden värit säilyvät taulukon soluissa',
    'doc-polish': 'Dokumentin sivukoko on A4 ja alatunniste on paikallaan',
    'doc-export': 'Dokumentin voi viedä HTML-muotoon',
    'doc-list': 'Dokumentti löytyy ajon tunnisteella',
    'doc-read-only': 'Dokumentin voi lukita muutoksilta',
    'doc-lift': 'Lukituksen voi poistaa',
    'clean-up': 'Testin tiedosto ja välilehti on poistettu',
  },
  columns: { what: 'Mitä kokeiltiin', result: 'Tulos', seen: 'Mitä nähtiin' },
  passed: 'Onnistui',
  failed: 'Epäonnistui',
  summary: (passed, failed) =>
    failed === 0
      ? `Kaikki ${passed} kohtaa onnistuivat.`
      : `Epäonnistuneita kohtia ${failed}, onnistuneita ${passed}.`,
  copyLabel: 'Tulos tekstinä virheilmoitusta varten',
  copyHint: 'Valitse teksti ja kopioi se. Siinä ei ole henkilötietoja.',
};
