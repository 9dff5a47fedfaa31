// Finnish words of sellers, deliveries, papers and decisions that drag, refuse, or go past the rules.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

const MYYJA = (): readonly Phrase[] =>
  listOf(`
    *toimittaj*, *tarjoaj*, *tuottaj*, *valmistaj*, *myyj*, *urakoits*, *konsultti, *konsultit, *konsultin, *kumppani*,
    firma*, *yritys, *yrityksen, *yrityksestä, vastapuol*, alihank*, vuokranantaj*, vuokraisänt*, palveluntuott*,
    voittaja*, kauppias, maahantuoj*, lisenssinhaltij*, järjestelmätoim*, osapuol*, kunta, kunnat, kaupunki, *piiri,
    *yhtymä, *alue
`);

export const TOIMITTAJAT = (): readonly Marker[] => [
  {
    says: 'delay',
    phrases: [
      'jo|nyt|yli|kohta|pian|melkein toista|kolmatta|neljättä|viidettä|kuudetta|monetta|ties *kuukautta|viikkoa|kuuta|vuotta|kertaa|kierrosta',
      'tehdään|tehtiin|aloitetaan|aloitettiin|alkaa|alkoi|valmistellaan|kirjoitetaan|lasketaan|väännetään|laitetaan … uusiks|uudestaa|uuestaan|uudelleenki|alusta|alust|nollasta',
      'meni|menee|mennyt|menny|meniki|menivät|pani|laittoi … uusiks|uusiksi|uudestaa|uuestaan',
      'piti|pitiki olla|valmistua|alkaa|tulla|saada|lähteä|päästä|saapua|ehtiä',
      'jää|jäi|jäivät|jäävät|jäänyt|siirty|siirtyi|venyi|veny|myöhästy … syksyl*|keväällä|kevääl*|kesäl*|joulul*|talvel*|*vuodel*|*kuulle',
      'olisi|ois pitänyt|pitäny|kuulunut|kuulunu jo|olla|valmistua|saada|alkaa|tulla',
      'vuotaa|vuosi|paisuu|paisui|paisunut|livahti|livahtaa|livahtanut|livetä|lipes*|valahti|hujahti … *kuulle|*vuodelle|yli|ohi|puolelle|keväälle|syksylle|käsistä',
    ],
    without: ['kesken'],
  },
  {
    says: 'risk',
    phrases: [
      'ohi|ohitse|vastoin sopimus*|sopimuks*|puite*|kilpail*|hankin*|ohje*|prosess*|*sääntöj*|*lakia|määräyks*|päätöks*|määräaj*|takara*',
      'ei|eivät|eikä salli|sallita|sallinut|sallitaan|salline|anna|antanut|antaneet … jatkaa|jatkoa|optiota|suorahankin*|lupaa|aikaa|periksi|myöten|*alennus*|takuita|takuuta|hintaa|tarjousta',
      'ei|eikä uutta|korvaavaa|seuraavaa|jatkoa|vastaavaa|tilalle … ole|oo|saada|saatu|saada|löydy|löytynyt|tule|tullut|näy|tiedossa|kilpailutettu',
      'istuu|istuvat|panttaa|panttaavat|panttasi|makaa|nukkuu|nukkuvat|makoilee … päällä|*papereita|*papereiden|*tieto*|*ehtoja|*lupaa|päätö*|sopimuks*',
      'kasvoi|kasvaa|kasvanut|piteni|pitenee|pidentyi|pidentynyt|venyi|tuplaantui|kaksinkertaistui|nousi|paisui|paisuu|paisunut … *toimitusai*|*kustannu*|*hint*|*lask*|*velka|*jono|jonot|*kuluja|*kulut|*summa|*budjet*',
      '*toimitusaika|*toimitusajat|*käsittelyaika|*läpimenoaika|*hinta|*hinnat|*laskut|*laskun|*kulut|*velka|*summa|*urakka|työmäärä … kasvoi|kasvoivat|kasvaa|kasvanut|piteni|pitenee|pitenivät|pidentyi|venyi|tuplaantui|tuplaantuu|kaksinkertaistui|paisui|paisuu|paisunut|nousi|hyppäsi|räjähti|pomppasi|karkasi',
      'ei|eivät|eikä … täyty|täyttynyt|riitä|riittänyt|kelpaa|kelvannut|kelpasi|käy|sovi|yllä|yltänyt|yltäneet|mahdu|mahtunut … *seen|*iin|*lle|*ksi|*hin|*an|*en|*än',
      'lähet*|palautet*|palautuiv*|vietiin|pantiin|laitettiin … takaisin|tehtaalle|myyjälle|valmistajalle|lähettäjälle|bumerang*|korjattav*|vaihdettav*',
      'väärä|väärät|vääriä|väärää|vääränlai*|vääränkok*|väärän|puutteelli*|vajaa|vajaat|rikki|risa|risoja *laite|*laitteet|*laitteita|*erä|*lähetys|*toimitus|*malli|*mallia|*tavara|*tuotteet|*tuote|*versio|*lasku|*hinta|*pohja|*liite',
      'pitäisi|pitäs|pitäis|pitäisikin jo|oikeastaan|pikaisesti|kiireesti|pikimmiten|pikapuoliin|äkkiä|viimeistään',
      'oikeastaan|pikaisesti|kiireesti|pikimmiten|äkkiä pitäisi|pitäs|pitäis|pitää|olisi',
      'vastaus|vastausta|vastauksia|kuittausta|lupausta … saamatta|kuulematta|antamatta|odotellaan|vartoo|vartoillaan',
    ],
  },
  {
    // A party that won't or can't.
    says: 'risk',
    phrases: [
      'ei|eivät|eikä|eivätkä suostu|suostuneet|suostunut|taivu|taipunut|lupaa|luvannut|luvanneet|sitoudu|sitoutunut|hyväksy|hyväksynyt|hyväksyneet|allekirjoita|allekirjoittanut|allekirjoittaneet|reagoi|reagoinut|palaa|palannut|soita|anna|antanut|toimita|toimittanut|kykene|kyennyt|pysty|pystynyt|halua|halunnut|halunneet|uskalla|myönny|kuittaa|kuitannut|noudata|noudattanut|vastannu|vastaa|vastannut|usko|innostu|innostunut|jousta|joustanut',
      'haluaa|haluavat|halusi|vaatii|vaativat|vaati|vaativatkin|haluaisi|edellyttää|edellyttävät … uudelleen|uudestaan|uusiksi|uutta|lisää|muuttaa|korottaa|nostaa|avata|pois|muutoksia|pidempää|enemmän|takuita|korvausta|hyvitystä',
      'lopettaa|lopetti|lopettavat|lopettanut|lakkauttaa|lakkautti|ajaa|ajoi … toimintansa|toiminnan|*tuotannon|*valmistuksen|*tuen|*palvelun|*myynnin|*alas|*maahantuonnin',
      'ei|eivät … ole|oo reagoinut|vastannut|vastannu|palannut|antanut|toimittanut|toimittanu|kuitannut|pitänyt|noudattanut|luvannut',
      'hiljeni|hiljenivät|hiljennyt|vaikeni|vetkuili|vetkuilee|jahkailee|viivyttelee|venkoilee|ghostaa|pakoilee|luistaa|luistanut|luisti|laiminlö*|myöhästelee|puhu*|muutti|vetäyt*|perääntyy|haastaa|valittaa|mielensä',
    ],
    with: MYYJA(),
    without: [...['etuajassa', 'mielellään', 'ilahtu*', '*muutoksia', 'hyvin', 'moittei*', 'erikseen']],
  },
  {
    says: 'block',
    phrases: listOf(`
    torpat*, torppa*, torppas*, torpattiin, jumah*, jumaht*, jumitta*, jumis, umpisol*, stopp*, stopis*, stopat*,
    seisokki, seisokis*, pysähd*, töppäs*, tyssä*, tussaht*, kariut*, karill*, kaatumas*, kaadettiin, kaatoi, haaksirikk*, vesitti,
    ammuttiin|ampui … alas, bannat*, estoss*, estettiin, estyneen*, estynyt, estyi, mahdotont*|mahdoton … aloittaa|jatkaa|toteuttaa|käynnistää|edetä,
    odottaa|odottavat … nimiä|nimeä|kuittausta|siunausta|allekirjoittaja*|vihreää|puumerkk*|kannanot*,
    vihreää valoa ei|odotetaan|odotellaan|odottaa|odottavat, ei|eikä … vihreää valoa,
    ei|emme|eivät|eikä voi|voida|pysty|pystytä|pääse|päästä|saa|saada|voitu … ennen kuin|ennenku|ennenkuin|kunnes,
    ennen kuin|ennenkuin|ennenku … ei|emme|eivät
`),
  },
];
