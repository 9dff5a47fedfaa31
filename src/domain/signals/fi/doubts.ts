// Finnish words of doubt, worry, quarrel and loss, and the small words that tell of too little or too late.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Where a thing slides to in time. */
const MYOHEMPI = (): readonly Phrase[] =>
  listOf(`
    *kuulle, *kuuhun, *vuodelle, *vuoteen, puolelle, kevääseen, keväälle, kesään, kesälle, syksyyn,
    syksylle, talveen, talvelle, loppuvuo*, alkuvuo*, viikolla, viikoilla, viikkoa, kuukaudella,
    kuukausilla, päivällä, eteenpäin, myöhem*, kaudelle, hamaan, yli, taas, jälleen, jouluun,
    loman, lomien, lomakau*, jonnekin, tulevaisuut*, *aikataulu, *aikataulut, *aikataulun, alku,
    aloitu*, *aloitus, valinta, *päätös, julkaisu, *käyttöönotto, *kausi, *aika
`);

/** Small, formal or good, or told of a rule: late or few of these is no trouble. */
const EI_HAITTAA = (): readonly Phrase[] =>
  listOf(`
    *korjau*, *korjausta, viilau*, pieni, pieniä, vähäisi*, lyhy*, lyhyen, kuittau*, hienosäät*,
    viimeistely*, *ongelm*, *viiväst*, *häiriö*, *virhe*, *poikkeam*, muutok*, muodolli*, tekninen,
    allekirjoitukset, *katko*, hyviä, hyvää, myönteis*, positiiv*, parani, parantu*, lyheni, väheni,
    kestää|kesti, tarvittaessa, luku*, lukuoik*, kehuja, kiitosta, kiitoksia, pikkuvi*, pikkuvikoj*, jos,
    mikäli, kun, sisältää, koskee, käsittelee
`);

export const EPAILYT = (): readonly Marker[] => [
  {
    says: 'delay',
    phrases: listOf(`
    työntyy, työntyi, työntyvät, työntynyt, työntyneet, liukuu, liukui, liukuvat, liukunut, valuu,
    valui, valuvat, valunut, valahti, karkaa, karkasi, karannut,
    painuu, painui, painunut, ajautuu, ajautui, ajautunut, hivuttau*, hilautu*, menee, meni, menevät,
    menivät, mennee, jää, jäi, jäävät, jäivät, jäänee, jäänyt, jäämässä, vierähti, vierähtänyt,
    vierähtä*, lykkäyt*, keikah*, humpsah*, loikkaa, loikkasi
`),
    with: MYOHEMPI(),
    without: listOf(`
    suunniteltua, hyvin, ohi, ohitse, mukavasti, läpi, tuotantoon, lausunnolle, allekirjoitetta*,
    käsittelyyn, kokoukseen, hallitukseen, jakoon, kaikki, lautakuntaan, valtuustoon, eläkkeelle,
    koulutukset, työhön, hoitamaan, tauolle, päätettäväksi, putkeen, aikataulussa, nopea*
`),
  },
  {
    says: 'delay',
    phrases: [
      'ensi|tulevan|seuraavan|vuoden|kesän|joulun|vuodenvaihteen|uuden … puolelle',
      '*tua|*tyä … myöhem*|myöhäis*|hitaam*|kauem*|pidem*|pitem*|verkkais*',
      'aikataulua|aikataulusta|suunnitelmaa|suunnitelmasta|tavoitteesta|aikataulustaan … jäljessä|jälessä|perässä|jälkeen|myöhässä|hitaam*',
      'laahaa|laahaavat|laahasi|laahannut|tulee|tulevat … perässä|jäljessä',
      'jää|jäi|jäivät|jäävät|jätettiin|jätetään … väliin|puolitiehen|torsoksi|haaveeksi|rannalle|tekemättä|haaveiden|suunnitelman|paperille|aikeeksi',
      'palautu*|palasi|palasivat|palaa|tuli|tulivat|palautetaan … *ttavaksi|*ttäväksi|*ttaviksi|*ttäviksi|*tavaksi|*tävaksi|korjattavana|hylättynä|takaisin|keskeneräis*|puutteelli*',
      'toisella|kolmannella|neljännellä|vasta … yrittämällä|yrityksellä|kierroksella|kerralla',
      'kolmas|kolmannen|kolmatta|neljäs|neljättä|useamman|monennen kerran|kertaa|kerta|haku|yritys|määräaika|siirto',
      'ei|eivät|eikä|emme saatu|saada|saatane|ehditä|ehditty|päästy|päästä|pystytty|pystytä … ennen *kuuta|*tta|vuoden|vuotta|kevättä|kesää|syksyä|joulua|viikkoa|juhannusta|pääsiäistä|lomia',
      'ei|eivät|eikä|emme … ennen *kuuta|*tta|vuoden|vuotta|kevättä|kesää|syksyä|joulua|viikkoa|juhannusta|pääsiäistä|lomia|helmikuun|maaliskuun',
      'jo *ttä|*nnettä|*atta|*tta|kuudetta viikkoa|kuukautta|kuuta|päivää|vuotta',
      'oottaa|oottelee|oottavat|ootamma|vuottaa|vuottavat|vuotamma|vuotetaan|ventat*|ventt*|ootellaan|ootetaan|ootellu*',
      'pitkään|kauan|kuukausia|viikkoja|kuukauden|viikon … odottanut|odotettu|odoteltu|seissyt|maannut|roikkunut|jonottanut',
      'seissyt|seisoi|seisonut|seisoo|maannut|makaa|ollut … juristilla|lakimie*|päivää|viikkoa|viikon|kuukauden|kuukautta|koko|pöydällä|kesästä|keväästä|syksystä',
      'seissyt|seisoi|seisonut|seisoneet|seissy … tyhjänä|tyhjillään|käyttämättä|paikallaan|varastossa',
    ],
  },
  {
    // "Tavaraa ei näy", "lupaa ei kuulu": what is awaited has not come.
    says: 'delay',
    phrases: [
      '*a|*ä ei|eikä näy|kuulu|näkynyt|kuulunut',
      '*a|*ä ei|eikä ole|oo|olla näkynyt|kuulunut|näkyny|kuulunu|nähty|kuultu',
    ],
    without: listOf(`
    *ongelm*, *valituksia, *vaatimuksia, muutoksia, *viiväst*, vaikutu*, *riski*, poikkeam*, *poikkeam*, häiriö*, *haaste*,
    *häiriö*, *virhe*, loppua, estei*, *viive*, hankkee*, hanke, *tehtäviin, toimeksiant*, muutosta
`),
  },
  {
    says: 'delay',
    phrases: listOf(`
    roikkumaan, roikkumassa, lojumaan, lojumassa, makaamaan, pölyttymään, kestää, makasi, makasivat, makoil*, roikkui, roikkuivat, roikkuneet, roikuttaa, roikotet*, lojui,
    lojuivat, lojunut, lyyhist*, jälessä, perässä, myöhäs, myöhästelee, etanavauh*, tervassa,
    tervanjuon*, matelee, matelevat, ryömi*, köhii, köhinyt, takkuaa, takkusi, takkuillut, viivettä,
    viiväs*, jonossa, ruuhkautu*
`),
    without: [
      ...['asiakas', 'asiakkaat', 'asiakkaita', 'potila*', 'ratkai*'],
      ...listOf(
        '*tuntia, *minuut*, päivän, viikon, kuukauden, päivää, vuoden, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*',
      ),
    ],
  },
  {
    says: 'risk',
    phrases: listOf(`
    *kohan, *köhän, tuskin, mietityttä*, mietitytti, arvelutt*, epäily*, epäile*, epäilyt*, askarru*,
    hirvittä*, pelott*, huolett*, ihmetyt*, hermostu*, hämärä*, hämär*, sumu*, usva*, utui*,
    kysymysmerk*, arvoitus*, arpapel*, arvail*, arvaam*, arvausten, hiuskarv*, kiikun, hädin,
    nipin, täpärä*, täpäräl*, tiukille, tiukoille, tiukoilla, tiukalle, tiukkaa, ahtaal*, ahtaas*,
    kina*, kiistel*, riitel*, törmäy*, törmää*, törmäs*, ristivet*, tyytymät*, valittel*, närkä*,
    turhaut*, turhautt*, stressa*, stressi*, kiristy*, kiristä*, tulehtu*, kaaos, kaaokse*, kaaott*,
    sekasort*, sekoil*, sekoaa, sekosi, sekaann*, hukkuu, hukkui, hukkuvat, hukkuneet, hukkaan,
    katosi, katoaa, kadonnut, kadonneet, kadoksi*, unohtui*, unohtunut, unohdettu, unohdettiin,
    mahdoton, mahdotont*, mahdottom*, turhaan, tuuliajol*, heitteil*, ehtyy, ehtyi*, ehtynyt,
    hupene*, huvennut, hupeni*, kuihtu*, hiipuu, hiipui*, hiipunut, romaht*, romahd*, putosi,
    pudonnut, putoaa, katkeil*, bugit*, bugeja, bugeis*, bugi, herjaa, herjas*, pätkii, pätki, pätkinyt,
    jumittaa, jumittavat, jumitti, jumittelee, epävaka*, haavoittuv*, tietoturva-auk*, tietovuo*,
    käyttökatko*, nurin, nurinkur*, kenossa, yhteensopimat*, tuplaantu*, vanhentunut, vanhentuneita,
    lamaantu*, lamautu*, halvaant*, yllätys, yllätyk*, yllätyksen, yllättäen, vitsailu*, levällä*,
    retuper*, riekale*, onneton*, kohtalok*, huteral*, hutera*, heiluu, horju*, horjuu,
    keikku*, kallellaan, natise*, rutise*, napise*, nurise*, murise*, marise*, nikotel*, nikottel*,
    hangoittel*, hangoitel*, jarrutta*, hidastelee, kieltävä*, kieltäm*, torjui*, torjuttiin,
    katkeaa, katkeavat, haittaa, haittaavat, haittasi, haitannut, hautautu*, haudattu,
    pakotti, pakottaa, pakottivat, pakottanut, väärät, vääriä, väärään, väärin, paukkuu,
    paukkui, rytisee, riidanal*, poukkoil*, korjattavaa, parannettavaa, aukko, aukkoja, aukot, kaatuu,
    kaatuvat, kaatui, kaatuivat, kaatuneet, karannut, karanneet, karannu, levälleen, kysymys kuuluu, epä*, olematon, olematont*, laih*, vanheni, vanhenivat, vanhentui,
    arpoo, arpovat, arpoivat, harkitsee, harkitsevat, oikaisua, puutteellis*, avoin kysymys, avoimena kysymyksenä, failas*, feilas*, failaa*, failannut, kräsh*,
    rollback*, downtime, bottleneck*, issue, issueita, deadline* … missat*|meni|paukk*|ylit*,
    tyrmä*, tyrmättiin, tyrmäsi*, ampui alas, alasamm*, penseä*, penseä, nuiva*, haalea*, laimeasti,
    flopp*, fiasko*, pannukak*, susi, suden, mokas*, moka*, munaus*, kämmi, kömmäh*, virhearvi*,
    aliarvioi*, yliarvioi*, alibudjet*, ylibudjet*, alimitoit*, alakantti*, yläkantti*, ylimitoit*,
    ylikuormi*, ylirasit*, ylivarau*, yhteentörmä*, tuplabuuk*, tuplavarau*, päällekkäisvarau*
`),
    without: ['unohtumat*', 'sumutel*', 'pyörä*'],
  },
  {
    says: 'risk',
    phrases: [
      'eri mieltä|linjoilla|mielisyys|mieliset|sivuilla',
      'ei|eivät|eikä|emme … samaa|samalla|yhtä mieltä|linjalla|linjoilla',
      'elää|elävät|muuttuu|muuttuvat|vaihtelee|vaihtuu edelleen|yhä|koko|jatkuvasti|vielä|viikoittain|päivittäin',
      'kenen|kuka|ketkä|mikä|mistä|millä|miten|milloin|mihin … epäselvä*|hämärä*|auki|avoinna|ratkaisematta|sopimatta|päättämättä',
      'auki|avoinna|levällään|kysymys … kuka|kenen|miten|mistä|milloin|paljonko|mihin|kumpi',
      'edelleen|yhä|vieläkin|vielä|täysin|ihan|aivan auki|avoin|avoinna|avoimena|levällään|vaiheessa|hakusessa',
      'siinä|niin ja siinä|näin',
      'juuri|rimaa|rajoilla … ja juuri|hipo*',
      'ei|eivät|eikä … taida|välttämättä',
      'menee|meni|mennyt|menevät … pitkäksi|myttyyn|vaikeaksi|sekaisin|rikki|solmuun|harakoille|kiireeksi|ristiin|päällekkäin|plörinäksi|kaput',
      'kovin|liian|aika|melko|turhan|todella|erittäin vähän|tiukka*|tiukal*|myöhään|niukka*|pieni*|ohut|ohue*|ohkai*|hidas*|hitaa*|kallis*|harva*|vaikea*|raskas*|raska*|lyhyt|lyhye*',
      'pitää|pitäisi|pitäis|olisi|täytyy saada|löytää|keksiä|ratkaista|nopeuttaa|kiirehtiä|kiireesti|pikaisesti|jostain|jostakin',
      'jostain|jostakin|mistään|mistä … pitäisi|pitää|saataisiin|saatais|löytyisi|löydetään|saadaan|saisi',
      'tarvitaan|tarvittaisiin|tarvitsisi|tarvitsemme|tarvis|kaivataan … pikaisesti|kiireesti|heti|lisää|apua|nopeasti|kipeästi|välittömästi|pian',
      'jäi|jäivät|jää|jäävät|jäänyt|jääneet|jäänee … yhteen|kahteen|kolmeen|neljään|nollaan|muutamaan|muutamiin|prosenttiin|vähiin|vajaaseen|*:een|*:aan|*:iin',
      'jätti|jättivät|jättää|jättänyt|loppui|loppuivat|loppunut|loppuneet|loppuu|loppuvat|vaihtui|vaihtuivat|vaihtuu|lähti|lähtee|poistui … kesken',
      'haluaa|haluavat|tahtoo|tahtovat|vaatii|vaativat|pyysi|pyysivät|pyytää|pyytävät|pyytänyt|pyydettiin|tarvitsee|tarvitsevat|toivoo|toivoi … lisäaik*|jatkoaik*|lisää|aikaa|uudelleen|muuttaa|avata|muutoksia|siirtoa|lykkäy*|takaisin',
      'kesti|kestää|kestänyt|vei|vie|vienyt … koko|puoli|puolitoista|*kausia|vuoden|kesän|talven|syksyn|kevään|ikuisuu*|iäisyy*',
      'jono|jonot|jonossa … kuukauden|viikon|kuukautta|viikkoa|*kausien|mittainen|pitkä|pitkät',
      'uusi|toinen|kolmas|uudet … *haku|*kierros|*kierrokset|*kilpailutus|yritys|vaihdos|muutos edessä',
      'antaa|antavat|antoi|antoivat|antanut|antaneet odottaa|odotuttaa',
      'jätti|jättivät|jättää|jättänyt|jätettiin|jätetty|jätetään|pantiin … pöydälle|sikseen|silleen|auki|huomiotta|roikkumaan|odottamaan|jäihin',
      'lopetettiin|lopetetaan|lopetettu|kuopattiin|haudattiin … alkuunsa|kesken|lyhyeen|tähän',
      'meni|mennyt|loppui … lyhyeen|ohitse|sivu',
      'ei|eivät *nutkaan|*nytkään|*neetkaan|*neetkään|*ttukaan|*ttykään',
      'ei|eivät … saapunutkaan|tullutkaan|ilmestynytkään|alkanutkaan',
      'jää|jäi|jäivät|jäänyt|jääneet … jalkoihin|varjoon|taka-alalle|sivuun|sivuraiteille|unholaan|ohuiksi|vähäisiksi|vaatimattomiksi|laihoiksi|tavoitteesta|tavoitteista|suunnitelmasta',
      'jäimme|jäämme … tavoit*|jälkeen|ilman|alle|vajaa*|kauas',
      '*sta|*stä … *sta|*stä toteutui|toteutunut|saatu|saatiin … kolmannes|neljännes|puolet|murto-osa|osa',
      'toteutui|toteutunut|saatiin|saatu|käytettävissä … kolmannes|neljännes|puolet|murto-osa',
      'työn ja tuskan takana',
      'levinnyt|levisi|levisivät|leviää käsiin|hallitsematt*',
      'uudelle|uuteen|toiselle|lisä … *kierrokselle|*käsittelyyn|*valmisteluun',
      'loput|loppu|osa|puolet|loppuosa … tulevat|tulee|toimitetaan|saadaan|saapuvat|saapuu … myöhemmin|vasta|ensi',
      'tila|tilanne|status|valo|liikennevalo|rag … punainen|punaisella|punaisena|keltainen|keltaisella|keltaisena',
      'palautuu|palautetaan|palautettava|palautettavaksi … valtiolle|ministeriölle|rahoittajalle|takaisin',
      'toteutui|toteutuvat|toteutuu|toteutunut … puolittain|puoliksi|osittain|osin|vaillinaisesti',
      'yhden|kahden|kolmen|vajaalla|pienellä … voimin|miehityksellä|porukalla|varassa',
      'odotetaan|odottaa|odottavat|odotamme|odotellaan|odottelemme|odotan yhä|edelleen|vieläkin|kuumeisesti',
      'yhä|edelleen|vieläkin|pitkään odotetaan|odottaa|odottavat|odotamme|odotellaan|odotettu|odottanut',
      'on|oli|ovat|tuli|tulee|tullut|saatiin|saatu|jäi|saapui vähän|vähänlaisesti',
      'vähän *joita|*jöitä|*ijaa|*uksia|*ksia|*muksia|*eja|*ejä|*ajia|*äjiä',
      'jo puoli|kaksi|kolme|neljä|viisi|kuusi|useita|monta viikkoa|kuukautta|kuuta|vuotta|kertaa',
      'käytetty|käytettiin|kulutettu|loppui|loppunut|loppuivat|syöty jo',
      'on|oli|olivat pakko',
      'kaksi|kolme|neljä|monta|moni kertaa … arvioi*|suunnitel*|budjetoi*|odotet*|luvat*',
      'jäi|jäivät|jää|jäänyt|on|oli|ollut|olleet … pois käytöstä|toiminnasta|pelistä|haastattel*|*ryhmästä|kokouksesta|aikataulusta',
      'määräaika|takaraja|deadline|eräpäivä|tavoiteaika|tavoitepäivä|määräpäivä … oli|meni|ylittyi|umpeutui|paukkui|mennyt|ohitettiin|ohi',
      'on|ovat|yhä auki|avoinna|tyhjänä … puheenjohtaj*|vetovastuu*|vastuu|omistaj*',
      'puheenjohtaj*|vetovastuu*|vetäjyys|vastuu|omistajuus|jatko … auki|avoinna|tyhjänä',
      'yhden|kahden|kolmen|muutaman ihmisen|henkilön|hengen päässä|varassa|takana|harteilla|hallussa',
      'paikka|paikat|lista|listat|*lista|*listat|vakanssi|virka|varasto|rivi … tyhjä|tyhjiä|tyhjät|tyhjinä',
      'sormi|sormet suussa|suuhun',
      'tyhjän päällä|päälle',
      'oman onnensa nojassa',
      'jää|jäi|jäävät|jäänyt|jäänee vähäi*|vähiin|vajaaksi|vajaiksi|heiko*|ohue*|pieneksi|pieniksi|lyhyeksi|puoleen|yksin|ilman|ulkopuolelle|alle|tyngäksi|pinnalliseksi|kapeaksi|hataraksi',
    ],
  },
  {
    // Still so: a state that should be over by now.
    says: 'risk',
    phrases: ['edelleen', 'yhä', 'vieläkin', 'vieläki'],
    without: listOf(`
    jatku*, jatket*, käynnissä, meneillään, käytössä, voimassa, mukana, suunnitteil*, suunnittelus*, suunnittelua, suunnitellaan, suunnitellusti, kehit*, välit*,
    aikataulu*, tavoit*, valmistelu*, valmistel*, laajen*, toimii, toimivat, toimiva*, toiminta*, tehdään, pyri*, paran*, vahvist*, hyv*,
    ohjat*, tuet*, edelleenkehi*, onnistu*, osallistu*, kokoon*, työstet*, työstö*, eteen*, suju*,
    tärke*, jalost*, jaet*, lähet*, toimitetaan, syvenn*, hyödynn*, järjest*, tarjotaan, tarjoaa, tarjolla, palvel*, seurat*,
    kasva*, kuulu*, lisä*, päivit*, myönt*, positiiv*, vakaa*, tekeillä, työn, pidet*, suosi*
`),
  },
  {
    // Too late: the small word of trouble, where no longer phrase tells.
    says: 'risk',
    phrases: ['vasta'],
    without: EI_HAITTAA(),
  },
  {
    // Too few, where it is told how few.
    says: 'risk',
    phrases: ['vain', 'ainoastaan', 'pelkästään'],
    with: listOf(`
    0*, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*, yksi, yhden, yhdelle, yhdeltä, yhtä, yhdestä, yhdessä,
    kaksi, kahta, kahden, kahdesta, kahdelta, kahdelle, kahdessa, kolm*, neljä*, viisi, viiden, pari,
    parin, muutam*, harva*, harvat, osa, osan, osaan, osasta, osalle, osassa, puolet, puoleen, puolella,
    puoli*, puolikas*, vähän, kourallinen, murto-os*, kerran, prosent*, kolmannes, neljännes,
    osittain, osin, nimellis*, ajoittain, satunnais*, päivän, tunnin, viikon, ohuesti, heikosti
`),
    without: EI_HAITTAA(),
  },
  {
    // The colour of a light.
    says: 'risk',
    phrases: ['punainen', 'punaisella', 'punaisena'],
    without: ['risti*', 'ristin', 'lanka', 'langan', 'lista*'],
  },
];
