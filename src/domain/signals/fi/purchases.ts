// Finnish words of purchases, suppliers and contracts in trouble.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

const KAUPPA = (): readonly Phrase[] =>
  listOf(`
    *toimittaj*, *tarjou*, *tarjoaj*, *hankin*, *sopimu*, *tilau*, *tilat*, *laite*, *laitte*,
    *toimitu*, *valmistaj*, *tuottaj*, *urakoits*, *urakka, *urakan, *lisenss*, *konsult*,
    *kilpailut*, *tuote*, *tuotte*, maahantuoj*, *tablet*, *kalust*, *erä, *erän, *automaat*,
    puhelim*, *näytö*, *koneet, *koneita, *koneen, *kone, *ohjelmisto*, *järjestelm*, *sensor*,
    *palvelu*, *myyj*, *kumppan*, alihank*, *hinta, *hinnat, *hinnan
`);

const RAJAT =
  '*arvion|*arviosta|arvioidun|budjetin|budjetista|*raamin|*raamit|varatun|varattu|määrärahan|*katon|*rajan|*arvon|*budjetin|suunnitellun|luvatun|kipurajan|hankintarajan|kynnysarvon';

export const KAUPAT = (): readonly Marker[] => [
  {
    says: 'block',
    phrases: listOf(`
    konkurs*, holdissa, holdiin, holdis, hold, stuck, blokk*, kielletty, kielsi, kiellettiin, kieltopää*,
    täytäntöönpanokiel*, sopimuksentekokiel*, epäsi, epäsivät, evättiin, evätty, eväsi, epää,
    vedettiin|vedetty|vedetään|veti … pois|takaisin, liikevaihtokonkurs*, toimituskiel*, hankintakiel*, hankintaoikai*, riitautet*,
    riitautti*, riitauttanut, haastoi, haastettu, haastettiin, markkinatuomiois*, seis, stop,
    jäädyt*, jäädytt*, hyllylle, seisahdu*, seisahtu*, jumitt*, jumissa, jumis, jumiin, solmussa,
    umpisolmu*, pattitil*, patissa, limbo*, telakal*, telakoi*, naftal*, lukossa, lukkiutu*,
    polkee|poljetaan|poltaan|poljemme|polki|polkenut paikalla*|paikoillaan|tyhjää, pysäyksis*,
    hyydyksi*, tyssää, tyssäsi, tyssänny*, kosahti, kaatui|kaatuu|kaatunut … siihen|siihe|rahan|valituks*,
    katkesi, katkesivat, katkennut
`),
    without: ['käyttäjältä', 'keskeytykset*', 'pysäköin*', 'tupakoin*'],
  },
  {
    says: 'risk',
    phrases: [
      `yli|ylitse ${RAJAT}`,
      `yli … ${RAJAT}`,
      'lähel*|liki|hipoo|hipovat … *raja*|*kattoa|*katon|kynnys*',
      'ylittä*|ylitti*|ylitt*|ylity* … aika|ajan|*aikaa|*ikkuna*|*ikkunan|*raja|*rajan|*määräaj*|kynnys*|katon|*katto|takaraj*|deadline*',
      'syö|syövät|söi|söivät|syödä|syönyt|nielee|nielevät|nieli|nielaisi … puskur*|var*|kat*|budjet*|*raha*|*aikaa|*ajan|resurs*|puolet|osan|määrärahan|säästö*',
      'vie|vei|vievät|veivät|vienyt|vieneet … puolet|osan|kolmanneks*|neljänneks*|ison|suurimman|leijonanos*',
      'alle … arvion|tavoitteen|vaaditun|vaatimu*|puolet|puoleen',
      'korotti|korotta*|korottanut|nosti|nostaa|nostanut … hint*|hinnan|hinnat|veloitu*|taksa*',
      'loppu|loppunut|loppuneet|lopussa|tyhjä|tyhjänä|tyhjät … varasto*|tehta*|maahantuoj*|tukku*|toimittaja*',
      'varasto*|tehdas|tehtaalta|tukku* … loppu|loppunut|tyhjä|tyhjänä|tyhjät',
      'suljettiin|suljettu|suljetaan|sulkea|hylätä|hylättävä|hylättiin … pois|tarjou*|kilpailu*',
      'päättyy|päättyvät|umpeutuu|umpeutuvat|loppuu|raukeaa|erääntyy … ennen|kesken',
      'ei|eivät|eikä|eivätkä … optio*|jatkoa|korvaavaa|vaihtoehto*',
      'ei|eivät|eikä … täytä|täyttänyt|täyttäneet|vastaa|vastannut|vastanneet … vaatimu*|ehto*|ehdot|kriteer*|määrit*|tarvet*|tarpee*|kelpoisuu*|tilau*|sovit*',
    ],
  },
  {
    says: 'risk',
    phrases: listOf(`
    irtisano*, irtisanottiin, purettiin, puretaan, purku, purkaa, lopetti, lopettaa, lopettanut,
    lopetetaan, poistuu, poistui, katosi, vaihtoi, vetäytyy, perääntyy, peräytyy, perääntyi,
    peräytyi, vetkut*, vitkut*, viivyt*, vaatii, vaativat, vaatinut, kiristä*, väistele*, pakoile*,
    vaikenee, vaiti, hiljaa, hiljaisuu*, hiljaista,
    vialli*, rikkinäi*, vioittu*, särky*, kolhi*, hukkui, kadonnut, kateissa, tullissa, tulliin,
    irtautu*, irtaantu*, irtaudu*, erota, eroaa, kaataa, kaatoi, palautti, hautautu*, korvaam*, yllätyslask*, lisälask*, lisähint*, lisäveloitu*, lisämaksu*, lisäkustannu*,
    pidättyvä*, vajaana, vajavai*, poikkeava*, poikkeavat, epätäydelli*, vanhentu*, aukkoi*, aukko,
    aukkoja
`),
    with: KAUPPA(),
    without: ['hallitu*', 'hallitusti', '*ruuhk*', '*tukos*', 'kotiin', '*jono*'],
  },
  {
    says: 'risk',
    phrases: listOf(`
    sanoi|sanoo|sanonut|sanottiin|sanottu|sanoivat|sanomassa … irti, laittom*, laiton, lainvasta*,
    virheelli*, heikkolaat*, huonolaat*, ylimääräis* … lask*|veloit*, laskutta* … ylimäär*|liikaa|väärin,
    voimassaolo|voimassaoloaika … ehti|loppu*|umpeutu*|päätty*|raukea*, vitkast*, kuhnail*, aikailee,
    aikailu*, venkoil*, kiemurtel*, jahkail*, jahkaa*, arkail*, eriävä*, eriäviä, nurin,
    tyhjiö, tyhjiön, vastaisia|vastainen|vastaiset, osittainen toimitus, osatoimit*, osittainen,
    *ttajan|*tuottajan|*päällikön|*johtajan vaihtumi*|vaihdos, tauko, tauon, purkamis*, vääränko*, vääränlai*, vääränmall*, kaksinkertais*,
    kolminkertais*, moninkertais*, tuplaant*, reklama*, reklamoi*, toimituskatko*, toimitusvaik*, saatavuuson*, saatavuushäir*, komponenttipul*,
    jälkitoimi*, osatoimitu*, hinnankorot*, hinnannou*, kallistui*, kallistuvat, ylihint*, ylihinnoi*,
    toimittajaloukk*, toimittajaluk*, vendor*, sopimusriko*, sopimusriit*, sopimussakk*, sakko*,
    kädenvään*, kättä vääntä*|väännetään|väänneltiin, väännetään, vääntö, vääntöä, väännöt, väännön,
    vääntävät, vääntää, hiertä*, hiersi, hierotaan, hierottu, hierovat, jankat*, jankkaa*, tahko*,
    veivat*, veivaa*, pallotel*, pompotel*, pompottel*, sysit*, vatvo*, väitel*, väittel*, kinas*,
    kinat*, sanaharkk*, vastatarjou*, epäselvyy*, tulkintaerimieli*, tulkinnanvar*, tulkintariit*
`),
  },
];
