// Finnish words of being late, being put off and being stopped.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Where a thing moves to in time. */
const AJANKOHTA = (): readonly Phrase[] =>
  listOf(`
    eteenpäin, myöhem*, myöhäise*, *kuulle, *kuuhun, *kuulta, kevääseen, keväälle, keväästä, kesään,
    kesälle, kesältä, syksyyn, syksylle, syksyltä, talveen, talvelle, alkuvuo*, loppuvuo*,
    *vuodelle, *vuoteen, *vuodelta, vuodella, viikolla, viikoilla, viikoille, viikolle,
    *kuukaudella, kuukausilla, alkupuol*, loppupuol*, puoliväliin, loppuun, alkuun, päivällä,
    toistaiseksi, ajankohta*, ajankohdas*, kokoukseen, kokouksesta, kierrokselle, *kaudelle,
    joululta, joulun, vuodenvaihte*, lomien, kesälomien
`);

/** What happens at a time, and is late when it moves. */
const TAPAHTUMA = (): readonly Phrase[] =>
  listOf(`
    aikataulu*, *aikataulu, aloitu*, *aloitus, aloittami*, alku, alkami*, käynnist*, valmistumi*,
    *valmistuminen, käyttöönot*, *käyttöönotto, julkais*, kilpailutu*, hankin*, *hankinta,
    *hankinnat, rekrytoin*, päätö*, *päätös, päätöksenteko*, koulutu*, kokou*, seminaar*, tilaisuu*,
    pilot*, toteutu*, toteutta*, täyttö, täyttämi*, allekirjoit*, sopimuk*, valinta, versionvaih*,
    määräai*, päivity*, hakuai*, tarjou*, työpaj*, kustannu*, maksatu*, selvity*, raport*, toimitu*,
    toimenpit*
`);

/** Moves that are not delays: responsibility, people, data and places. */
const MUU_SIIRTO = (): readonly Phrase[] =>
  listOf(`
    *vastuu, *vastuun, *vastuut, *vastuuta, tehtäviin, tehtävään, palvelukseen, palkkaan,
    palkkalistoille, omistukseen, omistuks*, tuotantoon, käyttöön, hyvinvointialueel*,
    kuntayhtymäl*, ylläpito, vaiheeseen, toteutukseen, toteutusvaiheeseen, hallintaan,
    järjestelmästä, järjestelmään, palvelimelle, palvelimille, alustalle, eläkkeelle, aiemmin,
    nopeammin, etuajassa, aikaisemmaksi, aikaistu*, etäyhteyksin, etänä, avustuksen, työpaikkaan,
    virkaan, toimittajalle, lausunnolle, allekirjoitettavaksi, käsittelyyn, verkkoon, teams*,
    etätoteut*, etäkoulut*, webinaari*, sähköiseen, sähköisek*, palveluun, liikkeenluovut*, kotiin,
    kotihoitoon, *palveluihin, *palveluun, *yhtiöön, *yksikköön, *virastoon, *toimialalle, *yksikkö, *toimisto, hankintatoimi, *vastuulle, kansioon, arkistoon, pilveen, sharepoint*, intraan, omistajalle,
    linjaorganisaatio*, organisaatioon, sijaiselle, seuraajalle, verkossa, hybridi*
`);

const SIIRTYA = 'siirty*|siirret*|siirrä*|siirtä*|siirt*|siirto';

export const VIIVEET = (): readonly Marker[] => [
  {
    says: 'delay',
    phrases: listOf(`
    *viiväst*, *viive, *viivee*, *viivei*, *viivettä, *myöhästy*, myöhässä, myöhäss*, lykkä*,
    lykät*, lykky*, venyy, venyvät, venyi, venyivät, venyä, venyn*, venyv*, venym*, venähti, venähtivät, venähtä*,
    venytt*, *pitkitt*, jäljessä, jälkijuna*, jatkoaika*, jatkoaja*, jatkoaikoj*, lisäaika*,
    lisäaja*, jää|jäi|jäänyt|jääneet|jäämässä|jäävät|jäädään|jäädä … jälkeen, rästi*, rästissä,
    hidastu*, hidasta*, hidasti*, hidastel*,
    vasta … *kuussa|keväällä|syksyllä|kesällä|*vuonna|alkuvuodesta|loppuvuodesta|vuoden|viikolla|myöhem*|ensi,
    suunniteltua|arvioitua|ennakoitua|odotettua|toivottua|aiottua|tavoiteltua|oletettua … hitaam*|myöhem*|kauem*|pidem*|pitem*,
    jäi|jäivät|jäänyt|jääneet|jää|jäävät|jäämässä … kesken,
    palautti|palautettiin|palautettu|palautetaan … *ttavaksi|*ttäväksi|uudelleen|valmisteltavaksi|valmisteluun,
    jätettiin|jätetään|jätetty|jäi|jää … pöydälle|odottamaan,
    jää|jäävät|jäi|jäivät|jäänee … *vuoteen|*vuodelle|kevääseen|keväälle|syksyyn|syksylle|kesään|kesälle|*kuuhun|*kuulle,
    myöhemmäs, myöhemmäksi, myöhentyy, myöhentyn*, aikataulusta … jäljessä|jälkeen|myöhässä,
    pitkin kevättä, lipsuu, lipsui, lipsuvat, lipsunut, lipsah*, luisuu, luisui, luisuvat, luisunut,
    siirtyi|siirtyy|siirtyivät|siirtyvät|siirrettiin|siirretään|siirtynyt|siirretty … taas|jälleen|toistamiseen|kahdesti|kolmasti,
    uusintahaku*, *uusintahaku, viipyy, viipyvät, viipyi,
    viipyivät, viipynyt, viipyneet, viipymi*, viipyes*, viivytt*, viivyty*, viivyttel*, pitkity*,
    matele*, sakkaa, sakannut, tyreht*, tyrehd*, hyyty*, hyydy*, jarrut*, jarruna, jämäht*,
    takamatk*, odotutta*, odotuttanut, antaa odottaa, liian myöhään, nimiä|nimeä|allekirjoitusta|allekirjoituksia|päätöstä|hyväksyntää|vahvistusta|rahoitusta|tekijää|vetäjää vailla, myöhempään, myöhempi*,
    myöhentä*, venähdy*, venäyt*,
    aikataulu|aikataulut|suunnitelma … petti|pettää|pettivät|pettänyt|pettäneet|lipsu*|lipsah*|luistaa|luisti|luistanut|luisu*|valuu|valui|valunut|pissi*|ylitty*|karkas*|karkaa*|uusi|uusiksi|muuttui|repes*|repeä*|räjäht*,
    kestää|kesti|kestänyt|kestivät|kestävät … odotettua|suunniteltua|arvioitua|luultua|pitkään|kauan|kauemmin|pidempään|pitempään|pitkähkö*,
    vie|vei|vienyt|vievät|ottaa|otti|ottanut … odotettua|suunniteltua|arvioitua|kauan|kauemmin|pidempään|oma|oman,
    oli|olivat … tarkoitus|määrä,
    alun perin|alunperin … piti|tarkoitus|määrä|suunniteltu|suunniteltiin,
    alunperin … piti|tarkoitus|määrä|suunniteltu|suunniteltiin, makaa, makaavat, maannut, maanneet,
    lojuu, lojuvat, roikkuu, roikkuvat, roikkunut, pölytty*, homehtu*,
    vasta … 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|kuukauden|kuukausien|kevään|kesän|syksyn|talven|lomien|joulun|pääsiäisen|tammi*|helmi*|maalis*|huhti*|touko*|kesä*|heinä*|elo*|syys*|loka*|marras*|joulu*,
    palattiin|palataan|palattu|palauduttiin|takaisin … lähtöruutu*|alkuun|lähtöpiste*|valmisteluun|valmisteltavaksi|piirustuspöy*,
    aloitettiin|aloitetaan|aloitettava|aloittaa|alkaa|lähdetään alusta,
    ei kuulu|kuulunut … mitään|pihaustakaan|vastausta, yliajal*, delay*, slipp*, missattiin, missasi, missattu, aikalis*, jälkijun*
`),
  },
  { says: 'delay', phrases: [SIIRTYA], with: AJANKOHTA(), without: MUU_SIIRTO() },
  {
    says: 'delay',
    phrases: [
      'siirtyy|siirtyi|siirtyvät|siirtyivät|siirtynyt|siirtyneet|siirtyminen|siirtymässä|siirtää|siirsi|siirtänyt|siirtävät|siirtäisi',
    ],
    with: TAPAHTUMA(),
    without: MUU_SIIRTO(),
  },
  {
    says: 'delay',
    phrases: ['siirrettiin|siirretty|siirretään|siirtäminen|siirtämään'],
    with: TAPAHTUMA(),
    without: MUU_SIIRTO(),
  },
  {
    says: 'delay',
    phrases: ['pidennet*|pidentä*|pidenty*|pident*|jatkettiin|jatkettu|jatketaan|jatkettav*'],
    with: listOf(`
    *toimitusai*, toimitusaja*, käsittelyai*, käsittelyaja*, läpimenoai*, kesto, kestoa, jono*,
    määräai*, määräaja*, hakuai*, hakuaja*, tarjousai*, tarjousaja*, hankeai*, hankeaja*,
    toteutusai*, käyttöai*, käyttöaja*, hankekau*, aikataulu*
`),
  },
  {
    says: 'delay',
    phrases: listOf(`
    kokonaan|taas|jälleen uusiksi|uudelleen|uudestaan, uudelleen, uudestaan, uusiksi, toistamiseen,
    toisen kerran, uusitaan, uusittiin, uusittava
`),
    with: listOf(`
    *haku, *haun, *hakuun, avattu, avattiin, avataan, kysely*, *kysely, *kilpailut*, *hankin*,
    *tarjou*, rekry*, joudu*, joutu*, mieti*, harki*, pohdi*, määritel*, määritt*, vertailu*,
    *vertailu, tehtävä, tehtävä*, valmistelu*, käynnist*, aloit*, julkais*
`),
  },
  {
    says: 'delay',
    phrases: ['piti|pitikin … *a|*ä', 'oli tarkoitus|määrä', 'olisi pitänyt', 'pitänyt … *a|*ä'],
    without: ['pitkin', 'kiinni', 'paikkansa'],
  },
];

export const PYSAHDYKSET = (): readonly Marker[] => [
  {
    // "Haku päättyi ilman sopivia hakijoita", but "ilman ongelmia".
    says: 'delay',
    phrases: [
      'päättyi|päättyivät|päättynyt|jää|jäävät|jäi|jäivät|jäämme|jäimme|jäädään|jäätiin|jäänyt|jääneet|ollaan|oltu ilman|vailla',
    ],
    without: listOf(`
    *ongelm*, *viiväst*, valituks*, *häiriö*, vaikeuks*, *haaste*, huomautuks*, muutoksia, *riske*,
    poikkeam*, virhei*, esteit*
`),
  },
  {
    says: 'block',
    phrases: ['molemmat|kaikki|kumpikin|ainoa|ainut … hylättiin|hylätty|hylättävä|hylättävät|poissuljettiin'],
    without: ['valitukset', '*vaatimukset', 'oikaisuvaatimukset'],
  },
  {
    says: 'block',
    phrases: ['hylät*', 'hylkä*'],
    with: listOf(`
    *tarjous, *tarjouks*, *hakemu*, esity*, ehdotu*, *anomus, *sopimu*, *hankin*, *budjet*,
    *suunnitelm*, *luonno*, *linjau*, *talousarv*
`),
    without: ['valitus', 'valitukse*', 'oikaisu*'],
  },
  {
    says: 'block',
    phrases: listOf(`
    *keskeyt*, pysähty*, pysähdy*, pysäyt*, pysäht*, seisahtu*, jumi*, umpikuj*, pattitilan*,
    kariutu*, tyssä*, raukes*, rauen*, peruuntu*, peruunnu*, perutt*, perutaan, peruut*, peruttiin,
    lakkaut*, jäädyt*, jäissä, jäihin, hyllytet*, seisoo, seisovat, kumot*, kumosi, kumoaa, kumoam*,
    kumou*, paikallaan, paikoillaan, taka-alal*, kuopat*, kuopp*, haudat*, hyllyllä, vesitt*,
    vesitty*, kilpist*, tökkäs*, karahta*, esty*, esti, estää, estävät, estänyt, estäm*, este,
    esteet, esteenä, esteeksi, esteitä, esteen, tauolla, tauolle, katkol*
`),
  },
  {
    says: 'block',
    phrases: listOf(`
    markkinaoikeu*, hallinto-oikeu*, *hankintaoikais*, hankintaoikais*, oikaisuvaatim*, valitus, valitusta,
    valitukse*, valituks*, valitettu, valitettiin, valitetaan, valitetaanko, valittaa, valittavat,
    valittaja*, valittanut, valittaneet, valitti, valittivat, muutoksenhak*, täytäntöönpanokiel*
`),
  },
  {
    says: 'block',
    phrases: [
      'odottaa|odottavat|odotamme|odottelemme|odotan|odotetaan|odotellaan|odottelee|odottamassa|odotuksessa|odotellessa|odottelua|odottelee|odotettava|odotti',
    ],
    with: listOf(`
    *päätö*, *vastau*, *ratkais*, *linjau*, *lupa*, luvan, *vahvist*, *lausun*, *toimit*, *hyväks*,
    allekirjoit*, *rahoit*, kauan, pitkään, *tieto, *tietoa, tietoja, korjau*, *ohje*, selvity*,
    käsittely*, muilta, toimia
`),
    // Awaited by a day that is named: a plan.
    without: [
      'mennessä',
      'viikolla',
      'huomenna',
      'maanantai*',
      'tiistai*',
      'torstai*',
      'perjantai*',
      '*kuussa',
    ],
  },
];
