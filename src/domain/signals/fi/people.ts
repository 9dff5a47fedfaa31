// Finnish words of people who leave, refuse, are away or are too few, and of searches that bring nobody.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Those who do the work, as status text names them. */
const TEKIJAT = (): readonly Phrase[] =>
  listOf(`
    *hoitaj*, *lääkär*, *ohjaaj*, *työntek*, *suunnittelij*, *koordinaattor*, *päälli*, *johtaj*,
    *kehittäj*, *vetäj*, *asiantuntij*, *osaaj*, *sihteer*, *terapeut*, *psykolog*, geriatr*,
    *kuraattor*, *esimies, *esimieh*, *esihenkil*, *vastaava, *vastaavamme, *vastaavan, *konsult*,
    *koodar*, *arkkiteht*, *juristi, *juristimme, *analyytik*, *controller*, henkilö, henkilöä, hlö,
    *käyttäj*, *kouluttaj*, *valmentaj*, *tiimi*, työpari*, fyssar*, fysiotera*, avainhenk*,
    tekijä*, tekijö*, porukas*, meiltä, *mestari*, *master, *kirjaaj*, *valmistelij*
`);

const HAUT = (): readonly Phrase[] =>
  listOf(`
    haku, haun, haussa, hakuun, haulla, *hakukierro*, *rekry*, *hakij*, *hakemu*, ehdokk*, *ehdoka*,
    *tarjous, *tarjou*, *kilpailut*, *hankin*, *ilmoitu*, paikka, paikkaa, paikkaan, virka, virkaa,
    virkaan, tehtävä, tehtävää, tehtävään, pesti*, vakans*, kysely*, kutsu*
`);

const LEPO = '*vapaalle|*vapaalla|*lomalle|*lomalla|eläkkeelle|eläkkeellä';

export const HENKILOSTO = (): readonly Marker[] => [
  {
    // "Lähtee", unless it is a thing that gets going.
    says: 'risk',
    phrases: listOf(`
    lähtee, lähtevät, lähti, lähtivät, lähtenyt, lähteny, lähdössä, lähössä, poistuu, poistui,
    poistuvat, lopettaa, lopetti, lopettavat, lopettanut, jättää, jätti, jättänyt
`),
    with: TEKIJAT(),
    without: listOf(`
    käyntiin, liikkeelle, mukaan, mukana, hyvin, kiertämään, pilottiin, koulutuk*, suostum*, *viesti*, kierroksel*,
    matka*, lausunnolle, kommentoi*, jakoon, kokeilemaan, *hakemuks*, *tarjou*, raport*, käytöstä, *lle
`),
  },
  {
    says: 'risk',
    phrases: [
      `jää|jäi|jäivät|jäävät|jäänyt|jäämässä|on|ovat|siirtyy|siirtyi ${LEPO}|sairaana`,
      `jää|jäi|jäivät|jäävät|jäänyt|jäämässä|siirtyy|siirtyi … ${LEPO}`,
      'lähtee|lähti|lähtevät|lähdössä|lähössä|hakeutuu|hakeutuvat … eläkkeelle|muualle|toisaalle|kilpailijalle|yksityiselle|*vapaalle',
      'itsensä|ittensä irti',
      'viimeinen|viimeiset työpäivä*',
      'vaihtaa|vaihtoi|vaihtavat|vaihtanut … työpai*|työnantaj*|alaa|maisem*|tehtäv*|organisaatio*|taloa',
      'valitsi|otti|sai|saanut|ottanut|valinnut|hyväksyi|löysi … toisen|muun|muualta|paremman|toisaalta paik*|työn|työpai*|tarjou*|tehtäv*|viran',
      'sai|saanut|otti|ottanut|vei|löysi … paikan|viran|työn|työpaikan|tehtävän muualta|toisaalta|toisesta|naapurista',
      'veti|vetivät|vetänyt|vetäneet|vetää … pois|takaisin|hakemuksensa|tarjouksensa',
      'muutti|muuttaa|muuttanut mielensä|paikkakun*|muualle|pois',
      'oman|omien|omaan|muun|muiden työn|työnsä|toimen|töiden|työni|virkansa|tehtävän|tehtäviensä ohella|ohessa|päälle|lisäksi',
      'yksi|yhden|ainoa|ainoan|yhdellä … ihminen|ihmisen|henkilö|henkilön|hlö|ihmisellä|henkilöllä … tuntee|osaa|hallitsee|tietää|hoitaa|vastaa|hallussa|varassa|tiedossa|hallinnassa|päässä|harteilla',
      'yksi|ainoa ihminen|henkilö|hlö|työntekijä tuntee|osaa|hallitsee|tietää|hoitaa|vastaa|tekee|pyörittää',
      'kahden|kolmen|parin … ihmisen|henkilön|hengen … työt|työtä|hommat|hommia|tehtävät',
      'lainattu|lainataan|lainattiin|lainassa|siirretty|siirrettiin|siirretään|komennettu|irrotettu|hälytetty … *tehtäviin|osastoille|osastolle|rokot*|jäljit*|päivystyk*|vuodeosas*|testau*|muualle|muihin|toiseen|toisiin|kentälle|akuutti*|tartunta*',
      'vaihtui|vaihtuu|vaihtunut … kesken|taas|jälleen|kahdesti|kolmasti|äkisti|yllättäen|kerran|kertaa',
      'valittu|valitun|ykkö*|kärki*|hakija|henkilö|ehdokas … toisen|muualle|muualta|toisaalle',
      'siirtyy|siirtyi|siirtyvät|siirtynyt|meni|menee|lähti|lähtee … leipiin|palkkalistoille|palvelukseen|töihin',
      'irrotetaan|irrotettu|irrotettiin|otetaan|viedään|viety|vietiin|vedetään … *työhön|muihin|muualle|toisiin|toiseen|*töihin|osastoille',
      'tarvittaisiin|tarvitsisi|tarvitsisimme|kaivattaisiin|kaipaisimme … tekij*|*ihmi*|henkil*|työntek*|osaaj*|resurs*|apu*|kädet|käsi*|aikaa|lisä*',
      'vastasi|osallistui|ilmoittautui|tuli|tulivat|saapui|ilmaantui|haki|jätti … yksi|kaksi|muutama|kourallinen|nolla',
      'koeai* … purettiin|purettu|purki|purku*',
    ],
  },
  {
    says: 'risk',
    phrases: listOf(`
    sotk*, henkilövaihd*, liikaa, *hännillä, leipiin, potkut, kaikko*, komennet*, eläköity*, eläköidy*, henkilöriip*, avainhenkilöriip*, avainhenkilöriski*, irtisano*, irtiotto*, lomautet*, lomautu*, yt-neuv*, yt, muutosneuv*, rekrytointikiel*,
    rekrykiel*, palkkausk*, alimiehit*, harteilla, harteille, harteillaan, hartioilla, hartioille,
    niskaan, niskoille, kontolle, yksinään, ylityö*, ylitöi*, perui, peruivat, perunut, peruneet,
    peruu, peruvat, perääntyi*, vetäytyi*, vetäytynyt, empii, empivät, tinki*, tingit*, tinkiä,
    uupui, väsy*, väsähtä*, loppuunpal*, burnout*, karkaavat, pakenevat, äänestävät,
    väki|porukka|henkilöstö|hoitajat|työntekijät … vähissä|väsy*|vaihtuu|vaihtuvat|vaihtui|hupenee|karkaa,
    *kato, *katoa, työvoimapaki*, kilpailla*, kilpailee|kilpailevat … samoista|samasta, kilpailemme,
    varassa, hlövaje*, vajaamieh*, vajaalla, vajain
`),
    without: ['kotoa'],
  },
  {
    says: 'block',
    phrases: listOf(`
    vesiper*, tärpännyt, tärppi*, tyhjän|vesiperän sai|saatiin|veti|vedettiin, tyhjin käsin,
    kuivui, kuivuivat, kuivunut, nollatulo*, nollaan, tyhjä arpa,
    kukaan|ketään|yksikään|ainuttakaan|ainoatakaan … ei, eikä|ei … ketään|yhtäkään|ainuttakaan|ainoatakaan|kukaan|yhtään
`),
    without: listOf(`
    valittanut, valitt*, vastust*, moitti*, jonossa, jonoa, odottamassa, hoitoa, kriti*, huomaut*, *ongelm*, *viiväst*, poikkeam*,
    muuto*, muutok*, muutosta, *riski*, kieltäyty*, keskeyttä*, *virhe*, valitu*, irtisano*,
    jättäyty*, *häiriö*, reklama*, estettä, *katko*, huomautu*, lähten*, perunut, ilman
`),
  },
  {
    says: 'delay',
    phrases: listOf(`
    uudelleen, uudestaan, uusiksi, toistamiseen, uusitaan, uusittiin, uusittava,
    joudutaan|jouduttiin|joudumme|täytyy|pitää|pakko … uusia|uusimaan, jatketaan,
    jatkettiin, jatkettu, jatkettava, pidennettiin, pidennetty, pidennetään, kolmas, kolmannen,
    kolmatta, toinen|toisen|toista kerta*|kierro*|kerran|yrity*, uusi|uuden|uuteen kierro*|yrity*,
    tuplataan, avataan|avattiin|laitetaan|laitettiin|pannaan|julkaistaan taas|jälleen|uudestaan
`),
    with: HAUT(),
    without: ['lisenssi*', 'sopimuskausi', 'optio*', 'option'],
  },
  {
    // One offer, one applicant: no choice.
    says: 'risk',
    phrases: ['0', 'nolla', 'yksi', '1', 'ainoa', 'ainut', 'ohi'],
    with: listOf(`
    tarjouksia, tarjoajia, hakijoita, hakemuksia, tarjous, hakemus, hakija, ilmoittautuneita, tarjoaja,
    hakijaa, hakemusta, tarjousta, paikka
`),
    without: listOf(`
    valittu, valittiin, suljettiin, voitti, parhaista, hyväksyttiin, valitaan, *htiin, lisää, päivä*, viikk*
`),
  },
  {
    says: 'risk',
    phrases: [
      'poissa',
      'pois',
      'lainassa',
      'lomalla',
      '*lomalla',
      '*vapaalla',
      'lomalle',
      '*lomalle',
      '*vapaalle',
    ],
    with: TEKIJAT(),
    without: ['joululoma*', 'palasi', 'palaa', 'palannut', 'palaavat'],
  },
];
