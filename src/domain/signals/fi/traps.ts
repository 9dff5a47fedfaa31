// Finnish words that look as if they told of trouble or progress, but do not; and troubles that are denied or elsewhere.
import type { Marker } from '../language';
import { listOf } from '../word-list';

export const HARHAT = (): readonly Marker[] => [
  {
    says: 'plain',
    phrases: listOf(`
    viipymättä, viivyttelemättä, odotusaika*, odotusajan, odotusajalla, odottamatta, odotetusti,
    riskienhallin*, riskiarvio*, riskianaly*, riskikartoit*,
    riskien|riskin hallin*|arvioin*|kartoit*|tunnistami*|seurant*|käsittely*, ongelmanratkais*,
    ongelmalähtö*, vaikeavammai*, vaikeasti vamma*, haastatel*, haastelt*, *haastattel*, esteettöm*,
    esteetön, esteetönt*, häiriötilannesuun*, poikkeamaraport*, puutteelliseksi, kriisiviestin*,
    kriisinhoit*, kriisityö*, palautumi*, palautuu, palautuvat, palautui, palautunut, viipalo*,
    irtisanomisai*, irtisanomisaja*, valitusai*, valitusaja*, oikaisuvaatimusai*,
    oikaisuvaatimusohje*, valitusoso*, ei muuta, ei koske*, ei tarvit*, ei tarvin*, ei edellyt*,
    ei vaadi|vaadita|vaatinut|vaadittu|tarvita|tarvitse, ei mainittav*, ei huomautett*,
    ei lisättäv*, ei erityis*, ei kiirehdit*, ei ole tarpeen|tarvetta, ei tarvetta,
    vastuu|vastuut|järjestämisvastuu|vastuun|omistajuus … siirty*,
    siirtyy … palkkaan|palvelukseen|vastuulle|tehtäviin, keskeytyksettä, keskeytyksett*, hidaste, hidasteet, hidasteen,
    kiireellisyy*, kiireetön*, kiireettöm*, kiireellis*, siirtymäsuunnit*, siirtymävaih*,
    siirtymäai*, siirtosopim*, siirtohinn*, ruuhkavuo*, jatkuva haku, muuttujat, puuttuess*,
    huolimatta siitä, vajaaku*, kuormituslask*, rajallisen ajan, lisäaikataul*,
    ei näh* … estettä|esteitä, ei estettä|esteitä, viivästyssak*, viivästyskork*, viivästysseur*,
    myöhästymismaks*, haastavasti|haasteellisesti käyttäyty*, haastava|haastavan käyttäyty*,
    *terveysongelm*, päihdeongelm*, peliongelm*,
    mahdollis* … viiväst*|myöhäst*|poikkeam*|ongelm*|häiriö*|virhei*|viivei*,
    ratkaisu*|ratkaista*|apua|vastataan|vastaa|vastaamaan|puututaan|puuttua|helpottaa … ongelmiin|ongelmia|haasteisiin|haasteita,
    kriittis* menestystek*|tehtäv*|palvel*|toiminno*,
    vaikeasti työllist*|saavutettav*|oireil*|tavoitet*,
    keskeneräisten|avointen|avoimien|puuttuvien|havaittujen|riskien|ongelmien … lista|listaa|luettelo|luettelon|seuranta|kirjaus|kirjaami*|läpikäyn*,
    *ien|*jen|*den|*tten ennakoin*|ehkäis*|torjun*|torjum*|vähentämi*|lyhentämi*|purkami*|purku|purkuun|ratkaisemi*|kartoit*|tunnistami*|hallin*|seurant*|välttämi*,
    *ruuhk*|*viive*|*viivei*|*ongelm*|*riske*|poikkeam*|*häiriö* … seurataan|mitataan|ennakoidaan|kartoitetaan,
    leikkaus … kesken|valmi*|käynnissä|työn, leikkaussal*, leikkauspot*, leikkaushoi*, leikkausjono*,
    leikkausos*, tiedonhankin*, varainhankin*,
    riskilist*, riskirek*, riskiryhm*, riskipot*, riskitiet*, riskimatr*, riskitaul*, riskikartt*,
    riskirask*, riskitaso*, riskitest*, virheilmoit*, virhelok*, virhelis*, virheraport*, ongelmajät*, ongelmanuor*,
    kaatumis*, kaatumise*, kaatumist*, *terveyshäir*, syömishäir*, unihäir*, muistihäir*, kehityshäir*,
    neurohäir*, koulupoissaol*, oppimisvaik*, nielemisvaik*, puhevaik*, lukivaik*, liikkumisvaik*,
    *ongelmais*, *ongelmien hoi*, kriisiap*, kriisikesk*, kriisiryhm*, kriisivastaanot*, kriisiasu*,
    perhekriis*, odottavien, odottavat|odottaville äi*, keskeyttäm* ehkäis*,
    ei aihetta|ihmettelemistä|syytä, *n|*hin|*lle ei ole aihetta, koodi|koodin|version … jäädyt*,
    jäädyt*|jäädytet* … koodi*|versio*, sisältö|sisällön|vaatimukset|määrittelyt jäädytet*,
    *ruuhk*|*viive*|*viivei*|*ongelm*|*riske*|*riskit|*poikkeam*|*häiriö*|*virhe*|*viiväst* … ilmoitetaan|kirjataan|raportoidaan|käsitellään|arvioidaan|tunnistetaan|kerätään|analysoidaan|luokitellaan|käydään|ratkotaan|ehkäistään|dokumentoidaan,
    ruuhkahuip*, uupuneiden, uupuneille, väsyneiden, väsyneille, vasta *ttu|*tty|*nut, vastasynt*,
    häiriöttöm*, vastata … haasteisiin|ongelmiin,
    *ongelmiin|haasteisiin|*ongelmia|häiriöihin|*ruuhkaan … puututaan|puuttuminen|puuttumisen|vastataan|ratkotaan|ehkäistään|tartutaan,
    käyttökatko* … sunnun*|lauant*|yöllä|klo|ilmoitet*, jatkoaikaa|lisäaikaa|lisäresursseja|lisärahaa ei|eikä tarv*,
    ei|eikä tarvita|tarvitse|tarvittu|tarvinnut … jatkoaik*|lisäaik*|lisäraho*|lisäresur*,
    *häiriötilan*, *puuttumisen|puuttumiseen malli*|opas|oppaa*|ohje*|toimintamal*|keino*, varhai* puuttumi*, varhaise* tue*,
    ei hankintoja|rekrytointeja|rekrytoitavia|kilpailutuksia|hankittavaa|avoimia,
    ei|eikä ole|ollut|tule … avoimia|uusia|omia|suunnitteilla rekrytointeja|hankintoja|rekryjä|paikkoja,
    ei vielä|kovin|enää ajankoht*, ei ajankoht*, vaikeissa|vaikeiden tilante*|elämäntilan*|asioi*,
    sään tauko, tauon jälkeen, kesätauo*, lomatauo*, joulutauo*,
    vähäiset|vähäisiä|pieniä|pienet muuto*|muutok*|korjau*|tarken*|vaiku*, vaikutuk* … vähäi*|pieni*|olematto*,
    riski|riskit … pieni|pienet|vähäinen|vähäiset|matala|olematon, mielialahäir*, käytöshäir*, ahdistunei*,
    päihdehäir*, vaikeahoi*, kriisipalv*, kriisipuhel*, vaihe*|vaiheet edessä, toinen vaihe*,
    vaikeuk*|*ongelmi*|viivei*|mutk*|haastei*|viiväst*|vastoinkäym*|takaisku*|*häiriöi*|epäselvyyk* … jälkeen,
    vain yksi|pari|muutama muutos|muutosta|korjaus|korjausta|huomautus|huomautusta|poikkeama|kysymys|kysymystä,
    *haasteita|*haasteet|vaikeuksia|*ongelmia … käsitellään|työstetään|tuetaan|helpotetaan|tunnistetaan|ratkotaan|kartoitetaan,
    ongelmatilant*, pulmatilant*, riskitilant*, vaaratilant*, haittatapaht*, vaaratapaht*, epäsuor*, epäviral*,
    valitus|valitukset|oikaisuvaatimus|kiista|uhka … raukesi|raukesivat|poistui|peruttiin|peruutettiin,
    ei|eikä ole tarkoitus|tarkoituksena|aikomus|tarkoituksenmukaista, ei ole vielä ajankoht*, ei anna aihetta,
    ei|eivät … tee|tehdä … hankintoja|rekrytointeja|kilpailutuksia, ei ole kyse, kyse ei,
    *haku|*hakuaika|hakuaika|lausuntoaika|*kysely|ilmoittautuminen|tarjousaika|ilmoittautumisaika … auki|avoinna,
    irtisanottiin|irtisanotaan|purettiin|puretaan|päätettiin|lopetettiin|lopetetaan … suunnitellusti|hallitusti|sovitusti,
    huolta herättäv*, alkuvaikeu*|alkukankeu*|takkuilun|takkuisuuden|kankeuden … jälkeen
`),
  },
  {
    says: 'plain',
    phrases: ['karsit*|karsi|karsivat|karsiminen|karsinta|karsinnan'],
    with: listOf(`
    *hakemu*, *hakij*, ehdokk*, *ehdokas, joista, haastatel*, *haastattel*
`),
  },
  {
    says: 'silent',
    phrases: listOf(`
    hankintaportaal*, asiantuntijaryhm*, henkilöstöjärjest*, henkilöstöfoorum*, hankintasihteer*,
    toimittajapalaver*, sopimuspalokun*, hallintosopim*
`),
  },
  {
    says: 'denied',
    phrases: listOf(`
    viivytyksettä, viivästyksettä, ongelmitta, viivästyksittä, viiveettä, viiveittä, vaikeuksitta, häiriöittä, häiriöttä, esteittä,
    esteettä, haasteitta, riskittä, virheittä, virheettömästi, vaivatta, valituksitta,
    ongelmattomasti,
    ei|eikä|eivät tarvinnut|tarvitse|tarvittu|tarvita|tarvinne … siirt*|lykä*|keskey*|peru*|uusi*|muut*|jatka*|karsi*|leika*|odot*|pident*,
    *ongelm*|*puut*|*virhe*|*havain* … kirjattiin|korjattiin|käsiteltiin|koottiin|ratkottiin,
    riskit|riskejä|riski|uhat|haasteet … käyty|käytiin|päivitetty|päivitettiin|kirjattu|koottu|kuvattu|listattu|kartoitettu|arvioitu|tunnistettu|arvioitiin|kartoitettiin|tunnistettiin,
    ei … huolta|hätää, ei syytä huoleen
`),
  },
  {
    // A bad quantity goes down.
    says: 'resolved',
    phrases: listOf(`
    putosi, putosivat, pudonnut, pudonneet, laski, laskivat, laskenut, laskeneet, väheni, vähenivät,
    vähentynyt, vähentyneet, lyheni, lyhenivät, lyhentyi, lyhentynyt, lyhentyneet, lyheneet, pieneni,
    pienenivät, pienentynyt, supistui, puolittui, puolittunut, tippui, tippunut, katosi, katosivat,
    poistettiin, poistettu, purki, purkivat, purkautui, purkautunut
`),
    with: listOf(`
    virhe*, *virheet, *virheiden, jono*, *jono, *jonot, *ruuhk*, *odotusai*, *odotusaik*, *jonotusai*,
    *käsittelyai*, *käsittelyaja*, *läpimenoai*, poissaol*, *poissaol*, kaatumis*, viivei*, viivee*,
    *viive, häiriö*, *häiriöt, vaje*, *vaje, *vajeen, riski*, *riskit, valituks*, *toimitusai*, este,
    esteet, *kustannukset, *menot, *kulut, *hinta, hinnat, poikkeama*, *poikkeamat, *tarve, vastausai*, pula, *pula, blokk*
`),
    without: ['hakij*', 'hakemu*', '*hakij*', 'tarjou*'],
  },
  {
    says: 'elsewhere',
    phrases: [
      'kuten|niinkuin sovittiin|sovittu|suunniteltiin|suunniteltu|pitikin|aiottiin|päätettiin|linjattiin',
      'kuten|kuin suunnitelmassa|sopimuksessa|hakemuksessa|hankesuunnitelmassa|päätöksessä',
      'niin kuin sovittiin|sovittu|suunniteltiin|suunniteltu|pitikin',
      'niitä|sellaisia|sellaista|tällaisia|sitä|semmosia ei|eivät … ole|ollut|näy|näkynyt|esiinny',

      'ei|eivät|eikä|eivätkä … vaikuta|vaikuttanut|vaikuttaneet|heijastu|haittaa|hidasta|viivästytä|vaaranna|uhkaa|estä|aiheuta|siirrä|muuta|koske|kosketa … hank*|meidän|meille|osahank*|aikataulu*|aikatauluun|palvelu*|etenemi*|työhön|työtä|tähän|toteut*|valmistumi*|käyttöönot*|aloit*|kokonaisuut*|tavoit*',
      'naapurialuee*',
      'naapurimaakun*',
      'toisella|toisen|muilla|muiden|muissa alueella|alueen|alueilla|alueiden|maakunnissa|maakunnan|maakuntien|hankkeessa|hankkeissa|hankkeen',
      'muualla',
      'vastaava|vastaavassa|vastaavan|rinnakkainen hanke|hankkeessa|hankkeen|kilpailutus|hankinta',
    ],
  },
  {
    says: 'undone',
    phrases: [
      'jätti|jättivät|jättää|jättävät|jättänyt|jättäneet|jätetään|jätettiin|jätetty … *matta|*mättä',
      'jää|jäi|jäävät|jäänyt|jäivät|jääneet|jäämässä|on|ovat|oli|olivat|edelleen|yhä|vielä … *matta|*mättä',
      '*matta|*mättä on|ovat|oli|olivat|edelleen|yhä',
    ],
    without: [
      'asiakkaat',
      'asiakas',
      'potilaat',
      'huolimatta',
      'riippumatta',
      'lukuun',
      'viipymättä',
      'odottamatta',
      'keskeytyksettä',
    ],
  },
  {
    // "Vastuuhenkilö nimeämättä", "toimitukset käsittelemättä".
    says: 'undone',
    phrases: ['*matta', '*mättä'],
    without: listOf(`
    asiakkaat, asiakas, potilaat, huolimatta, riippumatta, ottamatta, viipymättä, odottamatta, katkeamatta, epäilemättä, tietämättä,
    välittämättä, huomaamatta, lainkaan, viivyttelemättä, tinkimättä, luopumatta, unohtamatta,
    näkemättä, hetkeäkään, katsomatta, puhumattakaan, puhumatta, liikkumatta, keskeyttämättä, poistumatta
`),
  },
  {
    // There are none, and none are meant to be.
    says: 'plain',
    phrases: [
      'hankintoja|rekrytointeja|rekrytoitavia|kilpailutuksia|hankittavaa ei|eikä ole|ollut|tehdä|tule|suunnitella|kuulu',
      'ei|eikä ole|ollut|tule|kuulu hankintoja|rekrytointeja|rekrytoitavia|kilpailutuksia|hankittavaa',
    ],
    without: listOf(`
    saatu, päästy, tehty, voitu, aloitet*, käynnist*, ehditty, kilpailutet*, vielä, vieläkään, toistaiseksi
`),
  },
];
