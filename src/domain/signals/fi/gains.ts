// Finnish words of going on, being done, being planned, and of a trouble that is over.
import type { Marker } from '../language';
import { listOf } from '../word-list';

export const EDISTYMINEN = (): readonly Marker[] => [
  {
    says: 'resolved',
    phrases: listOf(`
    korjattu, korjasi, korjasivat, korjannut, korjanneet, ratkaisi, ratkaisivat, paikkasi,
    paikkasivat, poisti, poistivat, korjattiin, purettiin,
    voi|voidaan|saa|voimme unohtaa, ratkettua, selvittyä, korjaannuttua, ratkettuaan, hälvettyä, historiaa, taaksejää*, muisto, muistoja, mennyttä,
    selvitty, selvittiin, selvisimme, väljennet*,
    erimielisyys|erimielisyydet|kiista|kiistat|riita|riidat … sovittu|sovittiin|sovitettu|sovinto*,
    blokk*|tiket*|bugi|bugit|puutteet|poikkeamat|havainnot|vaje|vajeet|aukot|aukko … suljettu|suljettiin|kuitattu|kuitattiin|korjattu|katettu|katettiin|paikattu|paikattiin|täytetty|tukittu,
    saatu|saatiin|saaneet … kuriin|kiinni|aisoihin|ruotuun|selätettyä|järjestykseen|umpeen|täyteen,
    huoli|huolet|este|esteet|riski|ongelma|ongelmat pois|ohi|poissa|takana,
    *katko|käyttökatko* … pidetty|pidettiin|ohi|hoidettu,
    kielto|*kielto … purettiin|purettu|päättyi|loppui|kumottiin, korjaantu*, korjautu*, ratkaistiin, ratkaistu, ratkesi, ratkesivat,
    ratkennut, ratkenneet, selätet*, voitettu, poistui, poistunut, poistuivat, poistettu, helpott*,
    helpotti, helpottanut, hellittä*, purettu, kurottu, kurottua, kuroa, kuroi, kuroivat, vältytty, vältyttiin, vältytään,
    kurotaan, kurottiin, saatu|saatiin|saadaan kiinni, kirittiin, kiritty, kirimään, kuroma*,
    kunnossa, kuntoon, normalisoi*, palautui|palautunut|palautuneet|palautuu|palautuvat ennalleen|normaal*|raiteil*|aikataul*, tasaantu*, vältet*, hälvenn*, toipu*, aikaist*,
    suunnitellun|budjetoidun|ennakoidun|odotetun suurui*|kokoi*|suuruise*, hylättiin, hylkäsi,
    hylätty, hylkää, salli, sallii, sallittiin, ohi, ohitse, takanapäin, taakse, takana, paikattu,
    vakiintu*, parantu*, parani, paranivat, yli päästy|päästiin|selvitty|selvittiin,
    yli on|ollaan päästy|selvitty, päästy|päästiin|selvitty yli, taklat*, taltut*, hoidettu,
    hoidettiin, hoitui, hoitunut, oikaistu, paikkaantu*, järjestyi, järjestyivät, järjestynyt,
    ratkaisu|ratkaisut löytyi|löydettiin|saatiin|saatu|löytynyt|löytyivät,
    löytyi|löydettiin|saatiin ratkaisu, takaisin aikataulu*|raiteil*|vauhdissa|uomiinsa,
    seuraaj*|sijainen|tilalle|tilalla|varahenkilö … aloitti|aloittanut|aloittaa|saatiin|saatu|valittiin|valittu|palkattiin|löytyi|löytynyt|nimettiin|nimetty,
    vähennetään, lyhennetään, lievennetään, ehkäistään, ehkäistä, ennaltaehkäis*, torjutaan, torjua,
    saatiin|saatu|saadaan … *ttua|*ttyä|*tettua|*stua|*tua|*tyä,
    puuttuva|puuttuvat|puuttuneet|keskeneräiset|avoimet … saatiin|saatu|toimitettu|toimitettiin|täydennettiin|täydennetty|ratkaistu|ratkesivat|hankittu|hankittiin|selvitetty|suljettu|hoidettu,
    saatu|saatiin … haltuun|hallintaan|alas|pois|aisoihin, hallinnassa, turvattu, lieven*,
    lievittä*, pienenty*, vähentyn*, vähentyi, väheni, vähentyneet, selvitetty, selvisi,
    selvitettiin, selvinnyt, täydennetty, täydennettiin, palkattu, rekrytoitu, allekirjoitettiin,
    saatiin|saatu … täytettyä|korjattua|valmiiksi|ratkaistua|sovittua|päätökseen|rekrytoitua|valittua|palkattua|allekirjoitettua
`),
  },
  {
    says: 'resolved',
    phrases: listOf(`
    loppui, loppuivat, loppunut, lakkasi, lakkasivat, päättyi, päättyivät, hellitti, laantui, laantuneet,
    asettui, hävisi, hävisivät, väistyi, hiipui, oikeni, oikenivat, hälveni, katosi, katosivat
`),
    with: listOf(`
    *minen, *ily, *ilu, *ongelm*, *häiriö*, *katko, *katkot, *ruuhka, *ruuhkat, *jono, *jonot, kiire,
    *virhe, *virheet, pula, *pula, *vaje, *viive, *viiveet, epävarm*, vaihtuvuus, *kielto, takkui*
`),
  },
  {
    says: 'progress',
    phrases: listOf(`
    etene*, edennyt, edenneet, edetä, edetään, edettiin, edisty*, aikataulussa, aikataulussaan,
    etuajassa,
    vain|enää … puuttu*,
    enää … kunta|kuntaa|yksi|kaksi puuttuu, vain|enää … jäljellä,
    aikataulun|suunnitelman|suunnitelmien|suunnitelmiensa|tavoitteiden|hankesuunnitelman|työsuunnitelman mukai*|mukaan,
    suunnitellusti, suunnitelmallisesti, suunnitellun mukai*|mukaan, sovitusti, odotetusti,
    odotusten mukai*|mukaan, sujuu, sujuvat, sujunut, sujuneet, sujui, sujuivat, sujuvasti,
    hyvässä|hyvää|kovassa vauhdissa|vauhtia, hyvin, vauhdissa, onnistu*, jouhevasti, mallikkaasti,
    erinomai*, palaset|palat|rakenteet|kaikki|tiimi|asiat … paikallaan|paikoillaan|kohdallaan,
    kiirehdit*, nopeutu*, nopeutet*,
    suunniteltua|arvioitua|odotettua|ennakoitua … aiemmin|nopeam*|aikaisem*|edullisem*|parem*|halvem*,
    jäljellä|jäljelle|puuttuu|odottaa|tekemättä|kesken vain|enää liite|liitteet|liitteiden|nimet|allekirjoit*|viimeist*|pieni*|viilau*|kuittau*|tark*|hyväks*|muodol*|tekn*|loppu*|oiko*,
    enää|vain … *viilau*|*viilaus|viimeist*|viilau*|hienosää*|oikol*|kuittau*|jakelu, viimeistelyä vaille,
    yllätti|yllätys|yllättänyt … myönteis*|iloise*|positiivis*|hyväl*, myönteinen|iloinen|positiivinen|mukava|mieluisa yllätys,
    alkuperäisen aikataulun|suunnitelman, loppusuora*, lisäresurs*, lisärahoitu*, lisäapu*
`),
  },
  {
    says: 'progress',
    phrases: listOf(`
    käynnissä, meneillään, menossa, työn alla, työstön alla, valmistelussa, valmisteilla,
    käsittelyssä, työstetään, työstetty, laaditaan, valmistellaan, jatkuu, jatkuvat, jatketaan,
    toimii, toimivat, toimiva*, toiminut, toimineet, toimi, alkoi, alkoivat, aloitettiin, aloitti,
    aloittivat, käynnistyi*, kesken, päästiin, päästy, pääsi, pääsivät, testausvaih*,
    valmisteluvaih*, kilpailutusvaih*, viimeistellään, viimeistelyssä, tekeillä, tulossa, turvattu
`),
  },
  {
    says: 'done',
    phrases: listOf(`
    päättyi, päättyivät, päättynyt, päättyneet, valmis, valmiit, valmiita, valmiina, valmiiksi,
    valmistui*, valmistunut, valmistuneet, toteutu, toteutui*, toteutunut, toteutuneet, saatu,
    saatiin, saanut, saaneet, sai, saivat, julkaistu, julkaistiin, hyväksytty, hyväksyttiin,
    allekirjoitettu, valittu, valittiin, rekrytoitiin, rekrytty, perustettu, lähetetty,
    käyttöönotettu, sovittu, sovittiin, solmittu, nimetty, täytetty, ehditty, ehdittiin, ehtinyt,
    ehtineet, löytyi, löytynyt, löytyneet, palkattiin, päätettiin, kokoontui*, kokoontunut,
    kokoontuneet, vastannut, vastanneet, toimittanut, toimitettu
`),
  },
  {
    // An extension that is granted: the new deadline holds. One that is asked for or needed is a delay.
    says: 'done',
    phrases: [
      'myönsi|myöntänyt|myönnettiin|myönnetty … jatkoaika*|jatkoaja*|lisäaika*|lisäaja*',
      'jatkoaika|jatkoaikaa|lisäaika|lisäaikaa … myönsi|myöntänyt|myönnettiin|myönnetty',
    ],
  },
];

export const SUUNNITELMAT = (): readonly Marker[] => [
  {
    says: 'plan',
    phrases: listOf(`
    tarkoitus, tarkoituksena, tavoite, tavoitteena, tavoiteaikataul*, pyritään, aikoo, aikovat,
    aiotaan, tulee, tulevat, valmistuu, valmistuvat, valmistunee*, alkaa, alkavat, aloittaa,
    aloittavat, käynnistyy, käynnistyvät, saadaan, mennessä, aikaisintaan, suunnitteilla,
    suunnittelussa, suunniteltu, suunnitellaan, seuraava*, ensi, kuluessa, pian, lähiaikoina,
    voidaan, *taan, *tään, arvioidaan, aloitettava, *ttava, *ttävä, haetaan, *daan, *dään, *etaan
`),
  },
  {
    says: 'participle',
    phrases: listOf(`
    *ttu, *tty, *ttiin, *nut, *nu, *ny, *imme, *nyt, *neet, *stu, *sty, käytiin, luotiin, vietiin,
    tuotiin, jäätiin, *ttua, luotu, tuotu, viety, koottu, käyty
`),
  },
  {
    // Last of all, so that what is better than expected ("odotettua nopeammin") goes before: "ennakoitua mutkikkaampi".
    says: 'risk',
    phrases: [
      'suunniteltua|arvioitua|ennakoitua|odotettua|toivottua|oletettua|luultua *mpi|*mpaa|*mmat|*mpia|*mmaksi|*mmiksi|*mmin',
    ],
  },
  {
    // "Onko kukaan varmistanut?" Polite questions ask for no help.
    says: 'asked',
    phrases: listOf(`
    *ko, *kö, kuka, mistä, miten, milloin, mihin, kuinka, miksi, paljonko
`),
    without: listOf(`
    kommentte*, kysyttävää, kysymyksiä, sopiiko, sopisiko, toivei*, ehdotuks*, mielipi*, halutaanko
`),
  },
];
