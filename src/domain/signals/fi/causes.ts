// Finnish words that name a cause: by cause, stems with their gradation spelled out.
import type { CauseWords } from '../language';
import { listOf } from '../word-list';

export const SYYSANAT = (): readonly CauseWords[] => [
  {
    cause: 'rekrytointi',
    words: listOf(`
    *rekry*, hakij*, hakemus*, hakemuk*, työhakem*, haku, haun, hakua, haussa, hakuun, hausta,
    hakuai*, hakuaja*, uusintahaku*, *työnhaku, virka, viran, virkaan, virkaa, virat, virkoja,
    virkoihin, viransijai*, sijai*, palkka*, palka*, palkko*, palkitsem*, *osaaj*, *työntekij*,
    asiantuntij*, *asiantuntija, *asiantuntijat, *asiantuntijaa, *asiantuntijoita, *asiantuntijan,
    *koordinaattor*, *henkilöstö, *henkilöstön, *henkilöstöä, *henkilöstös*, *henkilöstöön,
    *henkilöstöl*, henkilöstöpul*, henkilöstöva*, henkilöstöresurs*, henkilöstötilan*,
    henkilöstövaih*, henkilöstömuut*, *henkilöresurs*, *henkilökun*, *työvoim*, *lääkär*, *hoitaj*,
    geriatr*, *psykolog*, *terapeut*, kehittäj*, koodar*, vakans*, täyttölu*, haastattelu*,
    perehdyt*, irtisan*, itsensä irti, ittensä irti, eläk*, virkaval*, virkava*, virkamää*, virkajär*, virkasuh*, viranhoi*, viranhalt*, virkoj*, valintapäät*,
    valintaesity*, soveltuvuusarv*, *ehdok*, *ehdokas*, *engineer*, *developer*, devops*, *owner*,
    *master, *masteri*, devaaj*, *testaaj*, *admin, headhunt*, resurssi*, rekr*, *täyttö, *täytön, *täyttöä, *täytöt, vastuuhenkilö puuttuu|puuttuvat|nimeämättä|vaihtu*, työkuorm*, työmäär*, paikan|paikkojen valin*, ykköseh*, ykköse*, kärkihak*, hakem*, avainhlö*,
    henkilöriip*, henkilöriski*, henkilöst*, yksi|yhden ihminen|ihmisen|henkilö|henkilön, poppoo*, koeai*, lähtij*, tulij*, aloittavan,
    yt-neuv*, yt, lomaut*, lomautet*, tuuraaj*, *paikkaaj*, jatkaja*, ammattilai*, palkkal*, vaihtuvuu*, sairauspois*, sairaspois*, työtunti*, työtunne*,
    toimen|tehtävän|tehtävät|tehtävä|tehtäviä|paikan|paikka|pestin täyt*, täyttämät*, työpano*,
    *työpanos, resurssipul*, projektipääll*, projektisuunnittelij*, *sihteer*, *päällikö*,
    *päällikkö*, *suunnittelij*, *arkkiteht*, aloittaj*, kelpoisuu*, pätevyy*, päteviä, sairauslom*,
    sairaslom*, poissaol*, perhevapa*, opintovapa*, vuorotteluvapa*, sairastu*, miehity*, *miehity*,
    kuormit*, ylikuorm*, henkilövaihdo*, avainhenkil*, tekijä, tekijöitä, tekijää, resurssi,
    resurssit, resursseja, resurssien, resurssia, työaik*, työaja*, johtaja … irtisan*|vaihtu*,
    lääkäriva*, haku*, *hakukierro*, *hakuprosess*, hakuilmoit*, *hakijamäär*, tekijäpul*,
    tekijäva*, *työvoima, vetäjä*, vetäjän, *konsultin rekry*, *ohjaaj*, *tutkij*, *kouluttaj*,
    *valmentaj*, *kuraattor*, *juristi, *juristin, *juristia, *analyyti*, *analyysio*, *controller*,
    *kontroller*, *pääkäyttäj*, *valmistelij*, *ammattilai*, ihmisten|ihmisen työt, vahvuudes*, vahvuuteen, osaamisva*, osaamista, porukka*, porukan, *esimie*, määräaikaisuu*, määräaikainen|määräaikaisen|määräaikaiset|määräaikaiseen paikka*|paikan|pesti*|työ*|homm*|palvelussuh*, aloituspäiv*, oma|omaa aika|aikaa, omaa aikaa, esihenkil*, henkilöi*, hankevastaav*, osahankevastaav*,
    kehittämisvastaav*, viestintävastaav*, arviointivastaav*, projektivastaav*, vastuuvalmistel*,
    hanketyöntek*, hankehenkil*, projektihenkil*, henkilö, henkilön, henkilöä, henkilöitä, henkilöt,
    henkilöiden, henkilövaj*, henkilöpul*, henkilömuut*, henkilötyö*, htv, htkk, tiimi, tiimin,
    työpari*, pesti*, pestej*, tietosuojavastaav*, tietoturvavastaav*, tiimivastaav*, laatuvastaav*, ict-vastaav*, it-vastaav*, väki, väkeä, väen, käsipari*, tulonsa, hakemuksensa,
    paikkaa|paikan|tehtävää|virkaa vastaan, virkavapa*, vanhempainvapa*, hoitovapa*, äitiyslom*,
    työloma*, vuosiloma*, kesäloma*, lomat, lomien, lomakau*, irrot*, irronnut, irtautu*, irtoa,
    osa-aikai*, kiinnitys, kiinnityst*, kiinnitet*, miehittä*, tehtävänkuv*, toimenkuv*,
    tehtäväntäyttö*, täyttö, täyttöä, täytön, täyttöpro*,
    avoin|avoimen|avointa|avoinna|vapaa|vapaana … tehtävä|tehtävän|tehtävää|paikka|paikkaa,
    tehtävä|tehtävään|tehtävät|tehtäviin|tehtävää|paikka|paikkaan|vakanssi|pesti … auki|avoinna|täyttämättä|täyttyi|täyttyä|täyttynyt|löydy|löydetty|löytynyt|saatu|saada|tyhjillään|tyhjänä|avattu|avoimena|vapaana,
    auki|avoinna|täyttämättä|tyhjillään … tehtävä|tehtävää|paikka|paikkaa|vakanssi|vakanssia|pesti,
    työnantaj*, työsuhte*, työsuhde*, työsopimuksen, palkkaamaan, palkkaus, ehdokas, ehdokka*, ehdokkai*,
    seuraaj*, nimittämi*, nimityks*, *esittelijä,
    *psykiatr*, *hygienist*, *sosionom*, geronom*, *kätilö*, *neuvoj*, farmaseut*, proviisor*, ravitsemusterap*, *viestijä*,
    tiedottaj*, graafik*, *muotoilij*, *määrittelij*, *avustaj*, assistent*, harjoittelij*, kesätyöntek*, keikkatyö*, keikkalais*,
    vuokralääk*, *insinöör*, tulkki, tulkin, tulkkia, tulkkeja, *agent*, *valmentaja, *esittelij*, *siivooj*, *isännöits*,
    tilastotiet*, datatiet*, tietohallintopääl*, *pomo, *pomon, kandidaat*, *kisälli*, *tuuraaj*, rekryn*, rekryt, *palkkaam*, palkat*,
    käsiä, kädet, käsipar*, käsipari*, tekijöide*, tekijöist*, tekijällä, joku joka, haastatellu*, haastateltav*, valituksi tul*,
    oman|omien|omaa|omat työn|töiden|työnsä|työt|työtä|toimen|tehtäviensä, perustyö*, perustyös*, potilastyö*, työvuor*, vuorolis*, mitoitu*,
    *mitoitus, siirtyy|siirtyi|siirtyvät|siirtynyt|lähtee|lähti|vaihtaa|vaihtoi … tehtäviin|tehtävistä|tehtävistään|palvelukseen|talosta,
    vapauttaa|vapauteta|vapautettu|vapauttamaan|vapauttanut|vapaudu, ketään|kukaan … ei, ei|eikä … ketään,
    ottamaan|ottavan|ottaa|ottavat|ottaneet|ottanut … työn|paikan|viran|pestin vastaan,
    lähtö|lähdön|lähti|lähtenyt … koordinaattor*|päällikö*|vetäj*|talosta|hankkeesta
`),
    weak: listOf(`
    *tukihenkil*, *aja, *äjä, *ija, *ijä, *ajaa, *äjää, *ijaa, *ijää, *ajat, *äjät, *ijat, *ijät, *ajia, *äjiä,
    *ijoita, *ijöitä, *ajan, *äjän, *ijan, *ijän, *ajien, *äjien, *ijoiden, *ijöiden, *ajalla, *äjällä,
    *ijalla, *ijällä, *ajamme, *äjämme, *ijamme, *haku, *haun, *haussa, *hakuun, *isti, *istia, *istin, *istit, *isteja, *istejä, *logi, *logia,
    *login, *logit, lähtee, lähti, lähtevät, lähdössä, lähössä, töihin, töissä, töistä, työn ohella,
    yksin, harteil*, hartioil*, varassa, hlö, hlöä, kaveri, kollega*, hän, minä, minulla, minun,
    ehdi, ehditä, ehtii, paikka, paikat, paikkaa, poissa, sairas, sairaana, lomalla, lomien, vastaava,
    *pomo*, *poppoo*, kädet, kättä, *paikkaan, aloitus, perehdy*, *vaje, tuuraa*, paikkaaj*, lähtöä, kukaan, ketään, osaami*
`),
  },
  {
    cause: 'hankinnat',
    words: listOf(`
    *hankint*, *hankinn*, *kilpailut*, *tarjous*,
    *tarjouks*, *tarjoaj*, *urakk*, *urako*, urakan, ostopalvel*, *toimittaja, *toimittajan,
    *toimittajat, *toimittajal*, *toimittajas*, *toimittajie*, *toimittajia, markkinaoikeu*,
    valitus, valitukse*, valituks*, valitettu, valitettiin, valittaja*, valitti, valittanut,
    oikaisuvaatim*, puitejärjest*, *markkinakartoi*, *markkinavuoropuh*, *tilaus, tilaus*, *tilauks*,
    tilaaj*, palveluntuottaj*, *toimittaja*, alihankkij*, valmistaj*, laitevalmist*, *toimitusai*,
    *toimitusaja*, *toimitus, *toimitusta, *toimitusten, *toimituks*, *-erä*, toimituserä*, *laite-erä*, toimitusket*, toimitusvaik*, konsultti*, konsultin*, konsultit*, konsultte*, konsulttei*, konsultil*,
   
    hilma*, vendor*, *vendor, rfp*, rfi*, rfq*, kynnysarv*, *ilmoituskan*, *laitteita, *laitteiden ei|eivät|saatav*, vastaisia, *määrittely kilp*, lisätietokys*, jälkihuutok*, korjausilm*, suorahank*, voittajatarj*, optiokau*, pisteyty*, hylkäysperus*, soveltuvuusvaat*, ilmoituskanav*, *vertailuperust*, sidosyksik*, inhouse*, in-house*, minikilp*,
    puitesop*, tarjou*, tarjota, tarjosi, tarjonnut, tarjonneet, hankki*, lisenss*, tilaama*, tuottaj*, kotiinkut*, hankit*, hankkia, hankita,
    ostot, ostaa, ostetaan, urakoitsij*, tilata, tilattu*, tilatut, tilatu*, laitetilauk*,
    laitehank*, muutoksenhak*, komponenttipul*,
    ulkopuolinen|ulkoisen|ulkopuolisen arvioij*|asiantunt*|selvitys*|kumppan*, kumppan*, palveluntarjoaj*, ulkoist*,
    *laite|*laitteet|*laitteita|*laitteiden|*laitteista|*laitteen|tablet*|tavar*|*kalust* … saapu*|saada*|saatu|saa|toimit*|tull*|tilattu*|tilata*|myöhäs*|viiväst*|jumissa|jumi*|puuttu*|lähet*|palautet*|palautu*|perille|matkalla|rahti*|laiv*,
    väärä|väärät|vääriä|väärää|vääränlai*|vääränkok*|vajaa|ei|eivät … *laite|*laitteet|*laitteita|*erä|*lähetys|*malli|*mallia|*tavara|*tuotteet|*tuote,
    yhteishankin*, tarjoomu*, varasto*, logisti*
`),
    weak: listOf(`
    viallis*, erä, erästä, *-erästä, ohjelmistotal*, hinnoittel*, vertailu*, *osto*, hinta, anturi*, *toimit*, saapu*, saavu*, perille, tavara*, tavaroi*, *tuote, *tuotte*, kalust*, tablet*,
    puhelim*, *laitteet, *laitteita, *laitteiden, *laite, *lisenss*, *sensor*, *automaat*, hinta*, hinnat,
    hinnas*, *paketti, *paketit, lähetys, lähetyks*, firma*, *yritys, yrityk*, *ohjelmistotal*, lasku,
    laskut, kauppa*, kaupa*, optio*, osto*, auto, autot, autoja, merkki, malli, mallia, *näytöt,
    kone, koneet, koneita, *kynnysarv*, voittaja*, pisteyt*, varikko*, huolinta*, rahti*, tulli*
`),
  },
  {
    cause: 'sopimukset',
    words: listOf(`
    *sopimu*, allekirjoit*, *allekirjoitu*, sopimat*, *sopimatta, soppar*, *soppari*, sopia,
    solmit*, solmim*, sopimusluon*, sopijapuol*, sopijaosapuol*, osapuol*, tietolup*,
    tietosuojasop*, sla, sla-*, sla:*, dpa, dpa:*, dpa-*, nda, nda:*, nda-*, hintaliit*, liiteluon*, pykälä*, vastuunrajoi*, jatko-optio*, sopimussak*, irtisanomiseh*, *soppar*, rekisterinpit*, henkilötietoliit*, käsittelysop*, *liite, *liitteen, aiesop*, ehdoista, vastapuol*
`),
    weak: listOf(`
    *ehdot, *ehtoja, *ehdoi*, *ehtojen, *ehtoihin, liite, liittee*, paperit, papereita, nimet, nimeä, nimiä,
    vastuunrajo*, salassapito*, tietosuoja*, juristi*, lakimie*, kädenvään*
`),
  },
  {
    cause: 'talous',
    words: listOf(`
    *rahoit*, *kustannu*, *budjet*, *määrärah*, *talou*, *talous, *avustu*, *hinta, *hinnan,
    *hinnat, *hinnas*, *kulut, *kuluj*, *kulujen, eurolla, euroa, eurot, *alijääm*, *omarahoit*,
    maksatu*, palkankorot*, *säästö*, kallis, kallii*, rahat, rahaa, raha, rahan, menot, tappio*,
    maksuvalmi*, *leikkau*, leikat*, *euro*, kululaj*, ostobudj*, *määräraho*, valtionavustu*,
    omavastuu*, omarah*, maksat*, taloudelli*, investoin*
`),
  },
  {
    cause: 'korona',
    words: listOf(`
    *korona*, *covid*, pandemi*, *pandemia*, *epidemi*, karanteen*, rokot*, *rokotuk*, *rokotu*,
    *tautitilan*, *tartunt*, jäljity*, *jäljity*, kokoontumisrajoit*, *maskisuos*, poikkeusol*,
    virust*
`),
  },
  {
    cause: 'lainsaadanto',
    words: listOf(`
    laki, lain, lakia, lait, laissa, laista, *laki, *lakia, *lain, lakiesity*, *lainsäädän*,
    *lainvalmist*, *lakimuut*, *lainmuut*, sääntely*, säännök*, asetuslu*, *lainmuuto*, lakien,
    *lakien, lakeja, lakipak*, hallituksen esitys, voimaantul*, asetus, asetuks*, *asetuksen,
    eduskun*, perustuslak*, säädö*, säädök*, hallituksen esity*, soveltamisohj*, lausuntokierro*,
    direktiiv*
`),
  },
  {
    cause: 'tekniikka',
    words: listOf(`
    *järjestelm*, *integraati*, integroi*, *tekni*, *rajapin*, *palvelim*, *palvelin*, versio*,
    *versio, *version, *konversi*, *ohjelmisto*, *tietokan*, *tietotur*, tietoliiken*, asennu*,
    asenta*, ict*, *ict, it, it-*, *virhe*, bugi*, *häiriö*, testau*, *testau*, *portaal*,
    *päivity*, verkko*, *verkko, laite, laitte*, kaatui*, kaatuil*, sovellu*, *sovellu*, lisenss*,
    alusta, alustan, tunnukset, käyttöoikeuks*, yhteydet, yhteyksiä, yhteyks*, hidastel*,
    kirjautumi*, tunnistautu*, palomuur*, tietoliikent*, käyttöliitty*, testiympär*,
    lokit*, robotiik*, kantayht*, tietoaltaa*, tietoallas, sertifi*, siirtotiedost*, dump*, koodi*,
    data, datan, maksuliitt*, sähköi*, digi*, *ruuhk*, vika, vikaa, viat, katko*
`),
  },
  {
    cause: 'osallistuminen',
    words: listOf(`
    *osallist*, kokoont*, kokoontu*, *vastau*, vastannut, vastanneet, vastaa, kysely*, sidosryh*,
    sitoutu*, läsnä*, työpaj*, kutsu*, palaut*, ilmoittaut*, toimittanut, aikataulujen yhteenso*,
    mukaan lähte*, kiinnostu*, toimittaneet, ilmoittautun*, *vastausprosent*, *lausunto*, lausunno*,
    *aktiivisuu*, osanott*, paikalle, tavoitta*, *sitoutumi*, kommentteja, kommentoin*
`),
  },
  {
    cause: 'johtaminen',
    words: listOf(`
    päätö*, *päätös, *päätöks*, päätet*, päättä*, linjau*, *linjau*, johtami*, omistaj*,
    *ohjausryhm*, yksimieli*, erimieli*, priorisoi*, vastuunja*, roolit*, *työnja*, johto, johdon,
    hallinnoi*, strateg*, hallituks*, valtuusto*, *johtoryhm*, näkemysero*, *lautakun*,
    *kuntayhtymän hallit*, omistajuu*, *vastuut, vastuista, mandaat*, toimival*, päätösval*,
    delegoin*, poliitti*, vastuuhenk*, kokoukse*, kokous*, kokous
`),
  },
];
