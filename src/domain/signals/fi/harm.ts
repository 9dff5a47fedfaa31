// Finnish verbs of harm and of falling short: what shakes a plan, and what is said of a thing that isn't reached or understood.
import type { Marker } from '../language';
import { listOf } from '../word-list';

export const HAITAT = (): readonly Marker[] => [
  {
    says: 'risk',
    phrases: listOf(`
    heilau*, heilut*, horjut*, järkyt*, järky*, myllä*, mylle*, sotke*, sotki, sotkivat, romut*, romuttaa, tuhoaa, tuhosi, tuhoutu*,
    hajot*, hajosi, hajoaa, hajoavat, hajonnut, hajoil*, rampaut*, rampau*, lamaut*, murent*, murene*, rapaut*, rapau*, nakerta*, nakersi,
    verotti, verottaa, verottanut, hankaloit*, haittas*, mutkist*, monimutkaist*, vaikeut*, kurist*, kuritt*, koettel*, rasitt*,
    rasitta*, häirits*, häirinny*, häirii, häiritse*, kaivertaa, kaihertaa, kaivelee, harmitt*, ärsyt*, suututt*, raivostut*,
    kunnianhimoi*, ylioptimis*, optimistinen, optimistiset, yltiöoptim*, vaativaksi, mahdottomaksi, suoritusongel*, suorituskykyongel*,
    kolminkertaistuivat, tuplaantuivat, lipsuma*, lipsahdu*, myöhennys*, myöhenemi*, venymi*, viipymä*, jälkeenjäänei*, hävinnyt,
    katteett*, pettää, petti, pettivät, pettänyt, pettäneet, pettynei*, pettyi*, lannist*, uupuu, uupuvat, rapistu*, rappeu*,
    kutistu*, surkastu*, typisty*, ohentu*, ohene*, harvene*, harventu*, hupenem*, vierast*, vieroksu*, karsast*, nyrpist*, penseyt*,
    tähtitieteel*, pilviin, äärirajo*, ylityöll*, kasaantu*, kasautu*, kasaudu*, patoutu*, ennen aikojaan|aikojansa,
    eri suuntiin|suuntaan|suunnille, sulki, sulkivat, harmai*, yrityssaneer*, saneerau*, maksuhäiriöm*, maksukyvytt*, maksuvaik*, selvitystil*, ulosott*
`),
    without: ['*kurinut', 'rasitusko*'],
  },
  {
    says: 'risk',
    phrases: [
      'jäänyt|jäi|jää|jäävät|jäivät|jääneet|jäämässä … alhaiseksi|matalaksi|mataliksi|alhaisiksi|laimeaksi|vaatimattomaksi|olemattomaksi|yksipuoliseksi|suppeaksi|vaisuksi|torsoksi|tyngäksi|vaiheeseen|hämäräksi|epämääräiseksi|epäselväksi|mysteeriksi|arvailujen|puheen|puheeksi|suunnitelmaksi',
      'syytä|syy|vika|vikaa ei|eikä|eivät … tunneta|tiedetä|tiedossa|selvillä|löydy|löydetty|löytynyt|paikallistettu|ole',
      'syy|syytä epäselvä|tuntematon|arvoitus|selvittämättä|hakusessa',
      '*rahoitu*|*rahoitus|*osuude*|kattami*|kattaminen|omistaj*|maksaja|maksajasta|jatko|jatkosta|*kysymys|*kysymykset|*vastuu|työnjako|*malli|*hinnat|*hinta|*sisältö|*rajaus … auki|avoinna|avoin',
      '*aika|aikaa|*aikataulu … lyhyt|niukka|niukasti|vähän|rajallinen|loppuu|loppumassa|vähissä|kortilla|tiukka|tiukoilla|tiukilla',
      'riittää|riittävät … vain|enää|ainoastaan|korkeintaan *kuulle|*kuuhun|kesään|syksyyn|kevääseen|kevääksi|jouluun|puoleen|osalle|osaan|puolelle|viikoksi|kuukaudeksi|vuoden|muutam*',
      'riittää|riittävät|on|kattaa … *kuulle|*kuuhun|asti|saakka … sen jälkeen',
      'sen jälkeen|jälkee ei|tyhjää|seinä|loppu',
      'ei|eivät|eikä … pärjätä|pärjää|pärjännyt|pysty|kilpailla|vetovoimai*|yllä|yltä|kannata|puolla',
      'äänesti|äänestivät|äänestettiin|kääntyi|kääntyivät|asettui … vastaan|nurin|kumoon',
      'aikataulusta|kyydistä|tahdista|vauhdista|tavoitteesta|kelkasta … tipaht*|tippu*|puto*|pudot*|pudonnut|jälk*',
      'jääneet|jäänyt|jäivät|jäi|jää|jäävät odotuksista|tavoitteista|tavoitteesta|tavoitetasosta|suunnitellusta|ennusteesta',
      'kokee|koki|kokevat|kokivat|koettiin|koetaan|pitää|pitävät … raskaaksi|hankalaksi|vaikeaksi|turhaksi|kuormittavaksi|epäselväksi|sekavaksi|raskaana|hankalana|vaikeana|turhana|sekavana',
      'ottaa|ottavat|otti|vie|vei|vievät … aikansa|aikaa|oman',
      '*mpi|*mmin|*mmat|*mpia|*mpaa|*mmaksi kuin pelätt*|luultiin|odotettiin|arvioitiin|suunniteltiin|luvattiin|ajateltiin|kuviteltiin',
      'edestakaisin|edestakas|eestaas|luukulta|pöydältä',
      'vasteaja*|vasteaika|vasteajat … kolminkert*|tuplaant*|kasvoi*|nousi*|piteni*|hidas*|huono*|pitkä*',
      '*kahteen|*kolmeen|moneen|useaan kertaan|paikkaan … näky*|kirja*|tallent*|kirjat*|syöt*',
      'näkyvät|näkyy|kirjautuu|tallentuu|tulostuu|tulee|tulevat … kahteen|kolmeen|moneen kertaan',
      'näkyvät|näkyy|kirjautuu|tallentuu|tulostuu|tulee|lähtee|menee|menevät|ohjautuvat|ohjautuu … väärin|väärään|väärässä|väärälle|tuplana|kahdesti|vajaina|tyhjänä|tyhjinä',
      'mistähän|mitähän|kukahan|kenenhän|milloinhan|koskahan|kuinkahan|mitenhän|millähän|minnehän|mihinhän|tokkopa|tokko',
    ],
    without: ['asioin*', 'hakuaika', '*ilmoittaut*', 'saakka'],
  },
  {
    // Reached, and enough of it.
    says: 'progress',
    phrases: [
      'on|oli|ollut|saatiin|saatu|tuli|tullut|saapui|saapunut|löytyi riittävästi|runsaasti|kiitettävästi|tarpeeksi|mukavasti|reippaasti|tasaisesti',
      'pysyy|pysyvät|pysyi|pysyivät|pysynyt|pysyneet|pysytään|pysyttiin|pysytty … rajoissa|raamissa|raameissa|budjetissa|kehyksessä|aikataulussa|kurissa|hallinnassa|arviossa|arvioissa|puitteissa|sallituissa',
      'tarkoituksella|suunnitellusti|sovitusti|harkitusti vasta',
      'riittävästi|runsaasti|kiitettävästi|tarpeeksi … hakijoita|hakemuksia|tarjouksia|osallistujia|vastauksia|tarjoajia|ilmoittautuneita',
      '*säästö*|tuloja|*hakij*|*hakemu*|osallistuj*|ilmoittautu*|*käyttäj*|*vastau*|palaut*|*tarjouks* … ennakoitua|odotettua|arvioitua|suunniteltua|toivottua|oletettua enemmän|suurem*|runsaam*|vilkkaam*|parem*',
      'ennakoitua|odotettua|arvioitua|suunniteltua|toivottua|oletettua enemmän … *säästö*|tuloja|*hakij*|*hakemu*|osallistuj*|ilmoittautu*|*käyttäj*|*vastau*|palaut*|*tarjouks*',
      'pitää|pitävät|piti … kutinsa|pintansa|paikkansa',
    ],
  },
  {
    says: 'progress',
    phrases: ['pitää', 'pitävät', 'kurissa', 'hallussa', 'raiteillaan'],
    with: ['aikataulu', 'aikataulut', '*aikataulu', 'kulut', 'kustannukset', 'budjetti', 'menot'],
    without: listOf(`
    *ata, *ätä, *taa, *tää, *da, *dä, *ida, *idä, *oa, *ua, *iä, *ia, *sta, *stä, *lla, *llä, uusia, laatia, saada, tehdä
`),
  },
  {
    // What broke was replaced.
    says: 'resolved',
    phrases: [
      'joka|jotka on|ovat|oli|vaihdettiin|korjattiin vaihdettu|uusittu|korjattu|poistettu|päivitetty|suljettu|ratkaistu|selvitetty|kuitattu',
      'toimitettiin|toimitettu|saatiin|saatu|lähetettiin|tuotiin|vaihdettiin … tilalle',
      'johtui|johtuivat … vaihdettu|korjattu|uusittu|poistettu|päivitetty',
    ],
  },
];
