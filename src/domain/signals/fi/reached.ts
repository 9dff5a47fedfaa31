// Finnish words that tell little by themselves, and much when they are denied: what is reached, is there, or is asked.
import type { Marker } from '../language';
import { listOf } from '../word-list';

export const SAAVUTETTAVAT = (): readonly Marker[] => [
  {
    says: 'begun',
    phrases: listOf(`
    aloitettu, alkanut, alkaneet, aloittanut, aloittaneet, käynnistyn*, käynnistet*, ryhdytä,
    ryhdytty, tehty, käytössä, otettu, pidetty, päätetty, käsitelty, aloita, aloiteta, käynnistetä
`),
  },
  {
    says: 'reach',
    phrases: listOf(`
    tullut, tulleet, tule, saapunut, saapuneet, saavu, jätetty
`),
    with: listOf(`
    *hakemu*, hakij*, *hakijaa, *hakijoita, *tarjou*, *vastau*, *päätös, *päätöstä, *lupaa,
    *lausunto*, tietoa, tietoja, palautetta, toimitus*
`),
  },
  {
    says: 'reach',
    phrases: ['tiedossa'],
    with: listOf(`
    aikataulu*, ajankohta*, päätös*, päivä*, milloin, *aikataulu, jatko
`),
  },
  {
    says: 'reach',
    phrases: listOf(`
    resurss*, rahaa, rahoitusta, määrärahaa, sopimusta, sijaista, tekijää, tekijöitä, osaamista,
    osaajia, hakijoita, varaa, varmuutta, selvyyttä, edellytyksiä, kapasiteettia, mahdollisuutta,
    aikaa, lupaa, vapaana, voimia, voimavaroja, halukkuutta, kykyä, valmiuksia, edellytystä,
    resurssia, nimeä, tekijöistä, liikkeelle, käyntiin, alkuun, maaliin, tuloksia, tulosta
`),
  },
  {
    says: 'reach',
    phrases: [
      'näytä|vaikuta|tunnu … helpot*|parant*|parane*|korjaant*|löyty*|onnistu*|riittä*|valmistu*|toteutu*|etene*|hyvä*|lupaav*|ehti*|pitä*|saa*',
    ],
  },
  {
    // What there is none of, and it is well so.
    says: 'calm',
    phrases: listOf(`
    eroa, ero, kyse, kysymys, pääty, tarkoitus, äänestetty, aihetta, sitova, tee, tehdä, oteta, ota, anna,
    montaa, kauaa, mitään, uutta, *tavaa, *tävää, muuta, muutoksia, muutosta, yllätyksiä, yllätys*, yllättä*, erityistä,
    kiirettä, tarvetta, tarpeen, tarvitse, tarvita, tarvinnut, koske, sisälly, edellytä, vaadi,
    vaadita, kuulu, liity, haittaa, haitannut, maksa, kaipaa, kysymyksiä, kysyttävää, velvoita,
    velvoiteta, pakko, pakollis*, valit*, moit*, poissulje, päällekkäi*, sulje, rajoita, korvaa,
    kuormita, rasita, katkea, lisää, menoja, kuluja, puhua, murehdi*, hätää, pelkoa, vaivaa,
    kummemp*, suurempia, suurempaa, isompia, isoja, merkittäviä, merkittävää, käsittele, kerätä,
    tallenneta, luovuteta, vain, pelkästään, ainoastaan, enempää, poikkea, poikennut, jonoa, jonoja,
    siirry, siirrä, siirretä, keskeydy, keskeytetä, peruunnu, peru, peruta, kaadu, esty, lykkäänny,
    lykätä, pitkity, kariudu, pysähdy, hidastu, jumita, lopu, puutu, heikkene, vähene, kasva, nouse,
    laske, karkaa, veny, myöhästy, kiireellis*, estä, viikolla, viikoilla, tällä, tätä
`),
  },
  {
    // "Aikataulu on tiukka mutta pitää."
    says: 'progress',
    phrases: ['pitää', 'pitävät', 'riittää', 'onnistuu'],
    with: ['mutta', 'silti', 'kuitenkin'],
    without: [
      '*ata',
      '*ätä',
      '*taa',
      '*tää',
      '*da',
      '*dä',
      '*lla',
      '*llä',
      '*sta',
      '*stä',
      '*ea',
      '*iä',
      'ehtiä',
    ],
  },
  {
    says: 'reach',
    phrases: ['ole|oo|ollut vielä|vieläkään auki|avoinna|avattu'],
  },
  {
    says: 'reach',
    phrases: ['tehdä', 'tee', 'oteta', 'ota', 'anna', 'anneta', 'haluta', 'uskalleta', 'nähdä', 'tunneta'],
    with: listOf(`
    *päätö*, *päätöstä, *sopimu*, *sopimusta, *tilau*, *tilausta, *valin*, *valintaa, *lupaa, kantaa,
    vastuuta, *tieto*, vastaan, *tarjou*
`),
  },
  {
    says: 'reach',
    phrases: [
      'voi|voida|saa|voitu|pysty|pystytä tehdä|tehdään|aloittaa|julkaista|tilata|solmia|jatkaa|edetä|käynnistää|allekirjoittaa|siirtää|ottaa|antaa|viimeistellä|luovuttaa|hyödyntää|hankkia|rekrytoida|palkata|täyttää',
      ...['tiedä', 'tiiä', 'tiedetty', 'vakuuta', 'vakuuttanut'],
    ],
  },
  {
    says: 'carrier',
    phrases: [
      'ollut',
      'olleet',
      'tullut',
      'tulleet',
      'tule',
      'saapunut',
      'saapuneet',
      'saavu',
      'tiedossa',
      'näkyvissä',
      'luvassa',
    ],
  },
  {
    says: 'inert',
    phrases: listOf(`
    muutu, muuttu*, muutet*,
    vaiku*, ilmen*, ilmene, esiinny, esiinty*, havaittu, havaitt*, havaita, todet*, näy, näky*,
    näkynyt, ilmoitettu, raportoitu, kerrottu, mainit*, aiheudu, aiheutu*, liity, liitty*, kuulu,
    koettu, nähdä, nähty, tunnistet*, pelät*, tapahtun*
`),
  },
  {
    says: 'good',
    phrases: listOf(`
    kilpailukykyi*, kilpailukyky*, riittäv*, riittoisa*, realisti*, mahdolli*, mahdollista, selvää,
    selvä, selvillä, varmaa, varma, varmistu*, päätösvalta*, ajan tasalla, ajantasai*,
    käytettävissä, saatavilla, saatavissa, tarjolla, kattava*, houkuttelev*, kiinnostav*,
    tyydyttäv*, toivotul*, toivottu, toivotus*, optimaali*, ihantee*, selkeä*, selkeyt*, yhtenäi*,
    vahvistettu, vahvistunut, kiinnostunei*, kiinnostusta, halukk*, sitoutunei*, sitoutunut,
    näköpiiri*
`),
  },
  {
    says: 'reach',
    phrases: listOf(`
    löydä, pärjää, pärjätä, pärjännyt, hyödy, osaa, osattu, ymmärrä, ymmärretä, muista, noudata, käytä, huomaa, tavoita, tunnista,
    lataudu, latautunut, aukea, auennut, läpäise, läpäissyt, läpäisseet, yllä, yltänyt, innostu, innostunut, reagoi, reagoinut,
    saa, saada, saataisi, saataisikaan, saataisiin, saatane, päästä, pääse, päästäne, päässyt,
    päässeet, päästäisi, valmistu, valmistune, ehdi, ehditä, ehtisi, löydy, löydetä, löydetty,
    riitä, riittää, ehtiä, löytää, riittänyt, riittäneet, riittäisi, etene, edetty, toimi,
    käynnisty, ala, alkaisi, aloita, aloiteta, pysty, pystytä, pystytty, kyetä, kykene, voida,
    voitu, vastaa, toteudu, toteuteta, toteutettu, onnistu, onnistunut, onnistuttu, saavuteta,
    saavutettu, täyty, täyttynyt, tiedetä, tietoa, tietoja, kuulunut,
    pidä … paikkaansa|aikatauluaan, ota|ottanut … tuulta|onkeensa|kuuleviin, herunut, heru, liikene, liiennyt, hellitä, houkuttele, kiinnosta, tuottanut, tuota, pysytty, pysytä, pysy,
    pysynyt, pysyneet, pitänyt … paikkaansa|aikatauluaan, kestä, kestänyt, jaksa, jakseta, vedä, houkuta, mahdu,
    kata, kattanut, täytä, täyttänyt, täyttäneet, irtoa, irronnut, irrotettu, irroteta, osallistu,
    osallistunut, osallistuneet, lähde, lähtenyt, lähteneet, avaudu, tavoiteta, tavoitettu, kulje,
    suju, sujunut, tapahdu, toimita, toimittaneet, päätetä, linjata, sovita,
    solmita, myönnetä, myönnetty, hyväksytä, julkaista, ilmesty, ilmestynyt, selviä, selvinnyt,
    synny, syntynyt, kehity, kehittynyt, konkretisoidu, lunasta, vastanneet, kiinnostu,
    kiinnostunut, houkutellut, houkutelleet, käynnistetä, täytetä, palkata, rekrytoida, valita
`),
  },
];
