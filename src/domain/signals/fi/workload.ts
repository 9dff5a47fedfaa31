// Finnish words of hands that are too few: people tied up elsewhere, one doing the work of many, posts that stay empty.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Those who do the work, by profession or only as hands. */
const VAKI = (): readonly Phrase[] =>
  listOf(`
    resurss*, *resurssit, *resurssi, tekijä*, tekijö*, väki, väkeä, porukka, porukat, kädet, ihmiset, ihmisiä,
    *henkilöstö, *henkilöstöä, henkilö, henkilöt, *hoitaj*, *lääkär*, *työntek*, *suunnittelij*, *koordinaattor*,
    *kehittäj*, *asiantuntij*, *osaaj*, *ohjaaj*, *esihenkil*, *päälli*, *psykolog*, *terapeut*, *kuraattor*,
    *tiimi, *tiimin, *vetäjä, *vetäjän, *neuvoja, *neuvojat, *insinööri, koko yksikkö, avainhenk*, kollega*
`);

const MUUALLE =
  'muualle|toisaalle|naapuri*|yksityis*|yliopist*|kaupungil*|kaupungin|kuntaan|kilpailij*|konsulttital*|firmaan|*piiriin|*yhtymään|*alueelle|*keskukseen|takaisin';

export const TYOVOIMA = (): readonly Marker[] => [
  {
    says: 'risk',
    phrases: [
      'kiinni|sidottu|sidottuna|sidottuina|varattu|varattuna|varattuina|työllistet* … *ssa|*ssä|*lla|*llä|muualla|muualle|muuhun|*issa|*oihin|*hin',
      'kiinni|sidottu|sidottuna|sidottuina|varattu|varattuna|varattuina muussa|toisessa|muualla|koronassa|perustyössä|omassa|arjessa',
    ],
    with: VAKI(),
    without: listOf(
      'saatu, saatiin, saadaan, päästiin, otettu, otettiin, hyvin, hankkeeseen, mukaan, työhön',
    ),
  },
  {
    says: 'risk',
    phrases: [
      'palaa|palasi|palaavat|palasivat|palannut|palaamassa|palaakin … entis*|vanha*|omaan|omiin|perus*|alkuperäis* … työ*|*työhön|*työhönsä|tehtäv*|virka*|*paikka*|*töihin|*virkaansa|toimeen*|osasto*|yksik*',
      `siirtyy|siirtyi|siirtyvät|siirtynyt|siirtymässä|vaihtaa|vaihtoi|lähtee|lähti|hakeutuu|hakeutuvat|karkaa|karkaavat|valuu|valuvat|menee|meni … ${MUUALLE} … töihin|palvelukseen|tehtäviin|tehtävään|virkaan|johtoon|leipiin`,
      'yksi|sama|ainoa|yhden|ykskään … hoitaa|tekee|pyörittää|vetää|vastaa|paikkaa|kattaa|hoidettavana … kahden|kolmen|neljän|viiden|monen|koko|usean|kaikkia|kaiken|kaikki|molempia|kahta|kolmea',
      'oman|omien|omaa|muun|muiden|varsinaisen|perustehtävän … työn|töiden|työnsä|töidensä|toimensa|tehtävän|tehtävien|virkatyön … ohessa|ohella|päälle|rinnalla|lisäksi|sivussa',
      'perustyö|arkityö|potilastyö|asiakastyö|kenttätyö|kliininen|kliininen … vie|vievät|syö|imee|imaisee|nielee|menee',
      'otti|ottivat|ottaa|ottanut|saivat|sai|valitsi|valitsivat|löysi|löysivät|hyväksyi … paikan|työn|työpaikan|pestin|viran|homman … muualta|toisaalta|naapurista|toiselta|kaupungilta|yliopistolta',
      'ei|eivät|eikä … ottanut|ottaneet|ottanu|ota|ottanukaan|ottanutkaan|vastaanottanut … paikkaa|virkaa|tehtävää|työtä|tointa|pestiä|vastaan',
      'kieltäytyi|kieltäytyivät|kieltäytynyt … paikasta|tehtävästä|virasta|kutsusta',
      'vaihtuu|vaihtuvat|vaihtui|vaihtuivat|vaihtunut|vaihtuneet … väki|henkilöstö|porukka|tekijä|tekijät|vetäjä|*päällikkö|*johtaja|*hoitaja|*hoitajat|*työntekijä|*työntekijät|kontakti*|yhteyshenkilö*',
      'väki|henkilöstö|porukka|vetäjä|yhteyshenkilö|tekijä … vaihtunut|vaihtui|vaihtuu|vaihtuvat … kerran|kertaa|kahdesti|kolmasti|taas|jälleen|kesken|välein|tiuhaan|usein|jatkuvasti',
      'puolet|kolmannes|neljännes|murto-osa|kolmasosa siitä|luvatusta|suunnitellusta|tarvittavasta|tarpeesta|tilatusta|tavoitteesta|budjetoidusta|sovitusta|odotetusta|ennakoidusta|arvioidusta|toivotusta|tavoitellusta|aiemmasta|vähemmän|pienem*',
      'etsitty|haettu|haeskeltu|etsitään|etsittiin|metsästetty … kuukautta|kuukausia|viikkoa|viikkoja|vuotta|vuoden|pitkään|kauan|keväästä|syksystä|kesästä|kuusta|*kuusta|turhaan|tuloksetta|ilman',
      'olisi|olis|ois tarvittu|tarvinnut|kaivattu|tarvittaisi|tarpeen',
      'vastasi|osallistui|ilmoittautui|haki|jätti|tarjosi|tuli|tulivat|saapui|kiinnostui … vain|ainoastaan|pelkästään|lähinnä|pääosin',
      'tarvittais|tarvittas|tarvisi|tarviisi|tarvitaan|tarvitsis|tarvitsisi|kaivattais|puuttuu|kaipaa|kaivataan|pitäs|pitäis … käsipari*|kädet|käsiä|*pari|väkeä|tekijää|tekijöitä|vetäjää|porukkaa|ihmisiä|ihmistä|apukäs*|lisäkäs*|työntekijää|henkilöä|tuuraaj*|jatkaj*',
      'ei|eikä|eivät|emme … irrota|irroteta|irrotettu|irrottaa|irrottamaan|irrottanut|irtoa|irronnut|irtoo|vapauta|vapauteta|vapauttanut|vapautettu|vapaudu|vapauttaa|päästä|päästää|päästänyt|luovuta|luovuttanut|luovuttaa … *a|*ä|irti|työajasta|työstä|hankkeelle|hankkeeseen|projektiin',
      'jaksaminen|jaksamisen|jaksamisesta|voimat|voimavarat … koetuksella|lopussa|loppu|vähissä|huoli|huolettaa|rajoilla|finaalissa|heikko*|loppuu|loppuvat',
      'voi|voivat|saattaa|saattavat|aikoo|aikovat|harkitsee|harkitsevat|miettii|miettivät|suunnittelee|uhkaa|uhkaavat|pohtii … lähtöä|lähteä|kaikota|kaikkoa|irtisanoutu*|lopettaa|lopettamista|vaihtoa|lähtevänsä|*vaihtoa',
      'joku joka|jolla',
      'ei|eikä|emme … ketään|kukaan|kenelläkään|keneltäkään|kenestäkään|kellään|kenellekään',
      'kukaan|kenelläkään|keneltäkään|kellään|kenellekään ei|eikä',
    ],
    without: listOf(`
    valitt*, valittanut, moitti*, perunut, poissa, kritis*, huomaut*, lähten*, irtisano*, kieltäyty*, *ongelm*, jää, jäänyt, jätetä,
    jonossa, jonoa, hoitoa, odottamassa, vastusta*, vastusti, *haitan*, kaipaa, kaivannut, jonottam*, odottamaan, poikkeam*
`),
  },
  {
    // A post, not a place: it is empty, or nobody takes it.
    says: 'risk',
    phrases: listOf(`
    tyhjä, tyhjänä, tyhjillään, tyhjilleen, avoin, avoinna, avoimena, täyttämättä, täyttymättä, auki, miehittämättä, vapaana,
    vetäjättömä*, päällikötön*, isännätön*, esimiehetön*
`),
    with: listOf(`
    *vakanssi, *vakanssia, *vakanssit, *virka, *virat, *virkaa, *toimi, *toimet, *sijaisuus, *sijaisuudet, *pesti,
    *päällikön, *johtajan, *vetäjän, *koordinaattorin, *hoitajan, *lääkärin, *suunnittelijan, *ohjaajan, *sihteerin,
    *työntekijän, *asiantuntijan, *kehittäjän, *kuraattorin, *psykologin, *terapeutin, *vastaavan, seuraaja,
    seuraajasta
`),
    without: listOf(`
    haku, hakuaika, saakka, asti, päättyy, viikkoa, päivää, päivän, mennessä, haettavana, haettavaksi, haetaan, laitetaan,
    pannaan, avataan, avattiin, laitettiin, laitettu, avattu, julkaist*, hakijoita, hakemuksia, täyttyi, palvelu, ovi,
    pidetään, pistetään, tulee, menee, tulossa, pian, ensi, lähiaikoina
`),
  },
];
