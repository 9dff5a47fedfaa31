// Finnish words of threat, lack and difficulty.
import type { Marker } from '../language';
import { listOf } from '../word-list';

export const UHAT = (): readonly Marker[] => [
  {
    says: 'threat',
    phrases: listOf(`
    riskinä|vaarana|uhkana|pelkona|huolena on|oli|olisi, riski|vaara|uhka|pelko|huoli on|siitä,
    on|oli riski|riskinä|vaara|vaarana|uhka|uhkana|pelko|pelkona|huoli|huolena,
    pelätään, pelkäämme, pelkona, uhkana
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    riski*, *riski, *riskin, *riskejä, *riskit, *riskiä, haaste*, *haaste, *haasteita, *haasteet,
    haastava*, haastavi*, haastavu*, *ongelm*, vaikeu*, *vaikeu*, vaikea*, vaikei*, hankala*,
    hankaloi*, hankalu*, hankaluu*, uhka, uhkaa, uhkaavat, uhkaava*, uhat, uhkana, uhattuna, uhkasi, uhkia,
    vaarantu*, vaaranta*, vaarana, epävarm*, epäselv*, epätietoi*, epäonnist*, epärealis*, huoli,
    huolta, huolena, huolestu*, huolestut*, huolenaih*, huolissaan,
    on|ovat|oli|olivat kriittinen|kriittistä|kriittiset|kriittisiä, huutaa, huutavat, nolla,
    yllätti, yllättivät, yllättänyt, entiseen|nykyiseen työhönsä|työhön|tehtäväänsä|tehtävään,
    suurem*|kalliim*|korkeam*|työlääm*|hankalam*|hitaam*|pienem*|heikom* … kuin … arvioi*|suunnit*|odot*|enna*|budjet*|ajatel*|piti|tavoit*|luul*,
    päättyy|päättyvät|loppuu|loppuvat|umpeutuu|raukeaa … ennen kuin,
    vie|vievät|veivät|vienyt|vieneet|syönyt|syöneet … ajan|aikaa|voimat|voimavar*, kriisi, kriisin, kriisiin, kriisissä, kriisit, kriisiyty*, kriisiytyn*,
    poikkeama*, poikkeami*, riske*, *riske*, rikki, rikkou*, ristiriit*, ristirii*, erimielis*,
    vastust*, kiista*, riitaa, riidan, riidassa, riitau*, kritisoi*, pettymy*, valitettavasti, ikävä*, harmillis*,
    kynnyskysym*, pullonkaul*, koronatehtäv*, pulmia, pulmal*, pulma, pulmat, takku*, takel*, tökk*,
    tökki*, kangert*, ontuu, ontuvat, junnaa, yskii, menetet*, menettä*, murhe*, heikkou*, kärsii,
    kärsinyt, kärsivät, kärsi, epätodennäköi*, kyseenalai*, pelko, pelkona, pelätään, pelkäämme,
    mutkia, mutkista, mutkikas*, kitka*, kompast*, kompuroi*, kupru*, notkah*, koetinkiv*,
    vastatuul*, vastoinkäym*, takaisku*, takapak*, mahalask*, fiasko*, harmi, harmittaa,
    on|ovat|oli|olivat vaarassa|vaarana, vaaraksi, vaisu*, laimea*, laime*, laiha*, laihoiksi,
    kehno*, surkea*, surkei*, vaihtelev*, hajanai*, sekava*, sekavu*, hatara*, hauras, haurasta,
    hauraalla, jännite*, jännittei*, eripur*, riitel*, vastarin*, vastahakoi*, haluttom*, kapeikko*,
    kompastuskiv*, toivomisen varaa, parantamisen varaa, parannettavaa, karkot*, karkota*,
    hakusessa, hukassa, levällään, retuperäl*, jälkeenjään*, kireäl*, tukos*, jännittää, onneton,
    onnettom*, ehtiikö, ehtivätkö, ehditäänkö, riittääkö, riittävätkö, onnistuuko, valmistuuko,
    löytyykö, päästäänkö, pysyykö, pysytäänkö, saammeko, toteutuuko, kestääkö,
    menee|meni|mennyt|menevät|menivät … uusiksi|pieleen|pilalle|mönkään|metsään|hukkaan|poskelleen|puihin
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    pula, pulaa, pulan, pulasta, *pula, *pulaa, *pulan, *pulasta, *vaje, *vajetta, *vajeen,
    *vajeesta, vajaa*, vajau*, *vajau*, vähyy*, vähäisyy*, niuk*, riittämät*, rajalli*, puute,
    puutt*, *puute, *puutteet, *puutteita, puutos*, uupuu, uupuvat, niukkuu*, liian, liika,
    alimieh*, alirahoit*, aliresurs*, alijääm*, tarvitaan lisää,
    aiempaa|tarvittavaa|riittävää vähem*|heikom*, kaivataan, kaivattaisiin, olemattom*, löytyisikö,
    saataisiinko, saadaanko,
    suunniteltua|arvioitua|ennakoitua|odotettua|toivottua|budjetoitua|aiempaa|tavoiteltua … pienem*|vähem*|vähäi*|heikom*|kalliim*|työlääm*|suurem*|vaikeam*|suppeam*|alhaisem*|korkeam*|enemmän,
    alle tavoitteen|suunnitellun|arvioidun, heikosti, huonosti, huono, huonon*, huonoa, heikko,
    heikent*, heiken*, heikkoa, hitaasti, hidas, hitaa*, hitaut*, hitaud*, nihke*, tuloksett*,
    tuloksetta, tulokseton, vähäinen, vähäistä, vähäiseksi, vähäisen, vähäiset, vähissä, vähiin,
    harvassa, harvalukui*, kiven alla, kortilla, yhden|kahden|harvojen … varassa, kato, vajavai*,
    puolikas*, juuttu*, juutu*, karkas*, karkaa*, vaakalau*, veitsenter*, tahmea*, laahaa*, laahas*,
    hitaus, verkkaan*, verkkai*
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    kiire, kiirettä, kiireinen, kiireis*, kiireen, kuormit*, *kuormit*, kuormaa, ylikuorm*, uupum*,
    uupun*, sairauslom*, sairaslom*, sairastu*, sairaspois*, poissaol*, vaihtuvuu*, irtisanout*,
    irtisanou*, eronnut, ruuhk*, *ruuhk*, joudu*, joutu*, perui, jättäyty*, alkutekijöi*,
    vain … osa|osasta|yksi|yhdeltä|yhden|kaksi|kahdelta|kahden|kolm*|muutam*|puolet|vähän|osittain,
    kieltäyty*, kieltäydy*, perääntyi, peruutti, perunut, peruuttanut, perua, luopui, vetäyty*,
    vaihtoi työpai*|alaa, sanoutui|sanoutunut|sanoutuu irti, irtisanoi*, tyhjillään, tyhjänä,
    vain|ainoastaan|pelkästään … 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|prosent*|kolmannes|kolmasosa|neljännes|puolessa|puolella|harva,
    vasta … kolmannes|kolmasosa|kolmannek*|neljännes|neljännek*|puolet|puoleen|puolessa|puolella|osa|osan|osaan|osassa|osalle|yksi|yhden|yhdelle|yhdessä|kaksi|kahden|kahdessa|muutam*|noin|prosent*|alku*,
    vasta alussa|alkutekij*|idea*, supist*, karsi*, karsit*, supistu*, pienennet*, luovu*, luopu*,
    leikat*, leikka*, keskeneräi*, avoinna vielä, vielä|yhä|edelleen auki|avoinna|avoin|avoimia,
    on auki|avoinna vielä, riitä … kaikkeen, paine, paineet, painetta, paineita, paineiden,
    kohtuuttom*, kohtuuton
`),
    without: ['lisenssi*'],
  },
  {
    says: 'risk',
    phrases: listOf(`
    tiukka, tiukat, tiukal*, tiukas*, tiukko*, tiukoil*, tiukan, tiukkaa, tiukentu*, tiukill*,
    kireä, kireä*, kireys
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    ylitt*, ylity*, ylittä*, ylitty*, nousi, nousivat, kohosi, kohosivat, kohonnut, kohoaa, nousee, nousevat, nousu, noussut, nousseet, nostaa, nosti,
    kallistu*, kasva*, kasvoi*
`),
    with: listOf(`
    *kustannu*, *hinta, *hinnan, *hinnat, *hintoja, *hinta*, *budjet*, *määrärah*, varatt*, varatun,
    *raami*, *menot, *kulut, arvio*, *taso*
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    kallis, kallii*, kalliiks*, ylikallis, tappio, tappiota, tappiolli*, miinuksel*
`),
  },
  {
    says: 'risk',
    phrases: listOf(`
    *häiriö*, vika, vikaa, viat, vian, vikoja, vikoj*, *virhe, *virhee*, *virhei*, *virhettä, bugi*,
    kaatui*, kaatuil*, kaatunut, katko, katkoja, katkoks*, katkot, pätki*, reistail*, temppuil*,
    oireil*, riesa*, sekaisin, puutteelli*, sotku*
`),
  },
  {
    says: 'risk',
    phrases: [
      'tiimistä|talosta|hankkeesta|projektista|ryhmästä|työryhmästä … lähdössä|lähtee|lähti|lähtevät|poistuu|poistui',
      'jää|jäi|jäävät|jäänyt|jäivät … budjetoidusta|suunnitellusta|tavoitteesta|tavoitteista|arvioidusta|odotetusta|ennakoidusta',
    ],
  },
  {
    says: 'risk',
    phrases: ['voi|voivat|saattaa|saattavat muuttaa|muuttua'],
    with: ['asetus*', 'laki', 'lain*', 'lakimuut*', 'vaatimuk*', 'linjau*', 'suunnitel*', 'aikataulu*'],
  },
  {
    says: 'risk',
    phrases: ['muuttumi*', 'muuttuu', 'muutetaan', 'vaihtuu'],
    with: ['hankinnasta', 'määrittelyksi', 'suppeam*', 'selvitykseksi', 'osittai*'],
  },
  {
    says: 'risk',
    phrases: [
      'vireillä',
      'kriittisellä polulla',
      'vasta|yhä|edelleen|vielä luonno*|luonnosvaih*|alkuvaih*|suunnitteluvaih*',
    ],
  },
  {
    says: 'risk',
    phrases: [
      'vie|vievät|veivät|vienyt|syövät|syö|sitoo|sitovat|sitonut … resurs*|henkilöst*|työnteki*|työpanos*|aika|aikaa|ajan|voimavar*|työaika*',
    ],
  },
  {
    says: 'risk',
    phrases: [
      'siirtyy|siirtyi|siirtyvät|siirtynyt|siirtymässä|lähtee|lähti|hakeutuu muualle|pois|toisaalle',
      'siirtyy|siirtyi|siirtyvät|siirtynyt|siirtymässä … toisiin|uusiin|muihin|toiseen|uuteen|muualle|toiselle … tehtäviin|tehtävään|työhön|työnantaj*|palvelukseen|työpaikkaan',
      'siirtyy|siirtyi|siirtynyt|jää|jäi|jäänyt|jäämässä eläkkeelle|pois|hoitovapaalle|vanhempainvapaalle|perhevapaalle|opintovapaalle|vuorotteluvapaalle|virkavapaalle|työlomalle',
      'lähtenyt|lähtee|lähti|lähtevät|lähdössä … talosta|tehtävästä|tehtävästään|palveluksesta|projektista|hankkeesta|muualle',
    ],
  },
  {
    says: 'risk',
    phrases: ['loppuu|loppuvat|loppui|loppuivat|loppumassa|loppunut|ehtymässä'],
    with: listOf(`
    raha*, *rahoitus, *tuki, *sopimus, resurs*, aika, *määrärah*, *määräraha, voimat, kapasiteet*
`),
  },
  {
    says: 'risk',
    phrases: [
      'resurssien|resurssin|*resurssien|*resurssin|resurssitilanteen|työtilanteen|henkilöstötilanteen|aikataulusyiden|kiireiden vuoksi|takia|johdosta|puitteissa',
    ],
  },
  { says: 'risk', phrases: ['vaatii|vaativat … *sopimu*|*päätö*|lisä*|uuden|uusia|enemmän'] },
  {
    says: 'risk',
    phrases: ['päättyy|päättyvät|raukeaa|raukeavat|umpeutu*'],
    with: ['*sopimukset', '*sopimus', '*sopimuksen', '*rahoitus'],
  },
];
