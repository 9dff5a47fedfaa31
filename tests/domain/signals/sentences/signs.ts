// Sentences whose trouble is in how they are put: too few, too late, doubt, absence; and what only looks like that.
import { bad, good, type SentenceRow } from './sentence-row';

export const LIIAN_VAHAN: readonly SentenceRow[] = [
  bad('Vain harva vastasi.'),
  bad('Kyselyn vastausprosentti jäi 12:een.'),
  bad('Hakemukset jäivät kahteen.', ['rekrytointi']),
  bad('Saimme vain yhden tarjouksen.', ['hankinnat']),
  bad('Tarjouksia 0.', ['hankinnat']),
  bad('Kalusteista saatiin kaksi tarjousta, molemmat hylättiin.', ['hankinnat']),
  bad('Kukaan ei jättänyt tarjousta.', ['hankinnat']),
  bad('Kehittämistyö on yhden innokkaan varassa.'),
  good('Vasta perustettu verkosto kokoontui ensimmäisen kerran.'),
  good('Enää yksi kunta puuttuu.'),
  good('Kaikki vaiheet on kuvattu, vain kuvat puuttuvat.'),
  good('Vähäiset muutokset tehtiin kommenttien pohjalta.'),
];

export const EPAILY: readonly SentenceRow[] = [
  bad('Saadaankohan tähän tekijää mistään?', ['rekrytointi'], { status: 'at_risk' }),
  bad('Onko kukaan varmistanut toimituksen?', ['hankinnat'], { status: 'at_risk' }),
  bad('Kunnat ovat laajuudesta eri mieltä.'),
  bad('Lakimiehet eivät hyväksy sopimusluonnosta.', ['sopimukset']),
  good('Onko kommentteja luonnokseen?', { status: 'neutral' }),
  good('Uusi laki ei muuta työnjakoa.'),
];

export const POISSA: readonly SentenceRow[] = [
  bad('Vastuuhenkilö nimeämättä.', ['rekrytointi']),
  bad('Ykköseksi nostettu jätti tulematta haastatteluun.', ['rekrytointi']),
  bad('Virkaan valittu ei tullutkaan.', ['rekrytointi']),
  bad('Viisi hakijaa, joista yhdelläkään ei ollut vaadittua kokemusta.', ['rekrytointi']),
  bad('Tilattua tavaraa ei näy.', ['hankinnat']),
  bad('Hankintajärjestelmä ei ole vielä auki.'),
  good('Muutoksia ei näy.'),
  good('Ei hankintoja.'),
  good('Hankkeella ei ole avoimia rekrytointeja.'),
  good('Hankintoja ei tehdä.'),
  good('Aloitusta ei tarvinnut siirtää.'),
  good('Aikatauluriskeistä puhutaan, mutta niitä ei meillä ole.', { negated: true }),
];

export const HOIVAN_SANAT: readonly SentenceRow[] = [
  good('Koulupoissaolojen mallia pilotoidaan kolmessa koulussa.'),
  good('Kaatumisten ehkäisyn malli otettiin käyttöön.'),
  good('Mielialahäiriöiden polku on julkaistu.'),
  good('Lapsiperheiden ongelmiin puututaan varhain.'),
  good('Kriisipalvelu päivystää ympäri vuorokauden.'),
  good('Päivystyksen jonot lyhenivät.', { negated: false }),
  good('Poikkeamat ilmoitetaan päivystäjälle.'),
];
