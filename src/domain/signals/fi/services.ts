// Finnish clauses that tell what a service does or what its clients do: delays and troubles there are its subject, not ours.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Those whom the services are for, and what they have with them. */
const ASIAKAS = (): readonly Phrase[] =>
  listOf(`
    asiakas, asiakkaan, asiakkaat, asiakkaalle, asiakkaille, asiakkaiden, asukas, asukkaat, asukkaalle, potilas, potilaan,
    potilaat, potilaalle, potilaille, kuntalai*, perhe, perheet, perheille, nuori, nuoret, nuorille, lapsi, lapset, vanhukset,
    ikäihmi*, omaise*, omaishoit*, käyttäjä, käyttäjät, hoitoon, vastaanot*, *vastaanottoa*, ajan, ajat, aikansa, aikaa, ajoista, aikojen,
    aikoja, varauksen, varaus*, ajanvarau*, käynti, käynnit, käynnin, käyntejä, käyntien, käynneistä, *lähete, *lähetteet, muistutus, muistutuks*,
    tekstiviest*, *laskut, *laskuista, maksumuistut*, sovelluksessa, itse, hoitojakso*, *lääkitys*, rokotukset
`);

export const PALVELUT = (): readonly Marker[] => [
  {
    // "Asiakas voi peruuttaa ajan."
    says: 'plain',
    phrases: listOf(`
    peruuttaa, perua, siirtää, perumi*, peruutta*, peruuttam*, peruutettu*, peruutettuj*, peruutusai*, peruutusaj*, peruut*,
    perutt*, peruttuj*, keskeytyn*, keskeytyne*, keskeytynei*, keskeyttä*, keskeyttän*, myöhästym*, myöhästyn*, myöhästynei*, myöhästyvä*,
    viivästyn*, poisjää*, *jonon *purku*, jonottaa, jonottam*, jonottav*, valittaa, valitus, hylätty*
`),
    with: ASIAKAS(),
    without: listOf(`
    jouduttiin, joudutaan, jouduimme, käyttöönotto, pilotti, *pilotin, koulutus, *hankinta, *kilpailutus, hanke, hankkeen,
    kokous, pakko, rokotu*, olemme, koronan
`),
  },
  {
    // Those of a kind, as a group that a service serves or a report counts.
    says: 'plain',
    phrases: listOf(`
    *häiriöis*, *viivästyneille, *myöhästyneille, *keskeyttäneille, *uupuneille, *uupuneiden, *syrjäytyne*, *sairastuneiden,
    *sairastuneille, *sairastuneen, kuormituskok*, kuormitustest*, stressitest*, kuormituskys*, kuormitusmit*, kriisipäivyst*,
    kriisinsieto*, kriisivalm*, kriisikoulu*, kriisikort*, kriisikortt*, kriisihoi*, *vaikeuksien *ehkäis*, *vaikeuksissa olev*|eläv*,
    *ongelmaisille, *ongelmaisten, *ongelmista kärsiv*, riskiperh*, riskiraj*, riskipist*, riskikys*, riskimittar*, riskinarvio*, riskilask*,
    muutoksenhakuaj*, muutoksenhakuaika*, oikaisuaja*, oikaisuaika*, *katko*|*huolto* … tiedotetaan|ilmoitetaan|viestitään|tiedotettiin,
    puuttuvat|puuttuvia|puuttuva … täydennetään|täydentyvät|haetaan|lisätään|kerätään|pyydetään|poimitaan|tuodaan,
    häiriötied*, häiriöviest*, häiriöraport*, häiriöseur*, vikatiedot*, vikaraport*, viiveraport*, *virhetiedot*,
    ilmoittaa|muistuttaa|hälyttää|varoittaa|tunnistaa|listaa|poimii … *neistä|*neet|*neen|*tävistä|*ista|*istä,
    päättyy|päättyvät|loppuu|lakkaa|sulkeutuu|päättyi … suunnitellusti|sovitusti|hallitusti|normaalisti,
    joilla|jolla|joiden|joita … *ongelmia|vaikeuksia|haasteita|*häiriöitä|*häiriö|riski|*riski|pulmia, vasta sitten,
    *sta|*stä lähtee|lähtevät|lähti|lähtivät … *kirje|*kirjeet|*viesti|*viestit|tiedote|tiedotteet|kutsu|kutsut|kysely|muistutus|raportti|*ilmoitus|*pyyntö|lasku|laskut,
    häiriökys*, *kuormit*|*uupum*|*stressi*|vaihtuvuu*|*poissaol*|*kiire* … mitataan|seurataan|kysytään|kartoitetaan|tutkitaan|arvioidaan,
    hylättyjen, hylätyistä, hylätyille, keskeytettyjen, peruttujen, peruuntuneiden, keskeytyneiden,
    haavahoi*, haavoittuva*, haavoittuvas*, velkaongel*, velkaneuv*, ylivelka*, yksinäis*, masennus*, päihde*, poissaolevi*,
    viivästyneiden|myöhästyneiden|keskeytyneiden|poistuneiden|päättyneiden|puuttuvien|virheellisten … määrä|määrät|osuus|lista|luettelo|seuranta|tilasto*|raportti|lukumäärä,
    vikailmoitukset|vikailmoituksia|häiriöilmoitukset|häiriöilmoituksia|vikailmoitus|häiriöilmoitus … tehdään|jätetään|otetaan|ohjautuvat|ohjataan|kirjataan|lähetetään|menevät,
    huolen|huoli puheeksi*|puheeksiot*, huolen|huolten puheeksiottam*|puheeksiott*|vyöhyk*, huoli-ilmoit*, huoliseul*, *ilmoitus huolesta
`),
  },
  {
    // What is old or needless goes away, and is meant to.
    says: 'elsewhere',
    phrases: listOf(`
    irtisanottiin, irtisanotaan, irtisanottu, purettiin, puretaan, purettu, lakkautettiin, lakkautetaan, lakkautettu, lopetettiin,
    lopetetaan, lopetettu, poistettiin, poistetaan, poistettu, suljettiin, suljetaan, suljettu, poistuu, poistuvat, poistui, poistuivat,
    loppuu, loppui, loppuvat, päättyy, päättyvät, päättyivät, jää, jäävät, jäi, jäivät, karsittiin, karsitaan, karsittu, karsiutui,
    romutettiin, romutetaan, romutettu, haudattiin, kuopattiin
`),
    with: listOf(`
    vanha, vanhat, vanhan, vanhoja, vanhojen, vanhoista, turha, turhat, turhia, turhien, tarpeetto*, tarpeettom*, päällekkäi*,
    kaksinkertai*, rinnakkai*, rinnakkais*, käyttämättöm*, entinen, entiset, entisten, paperi, paperilomak*, paperiset, faksi*, faksit,
    tuplakirj*, käsityö, manuaali*
`),
    without: ['kesken', 'ennen', 'uutta', 'sopimus', 'työntekijä', 'palasi'],
  },
  {
    // A rule of thumb, or a work that goes on in spite of what the sentence told before.
    says: 'elsewhere',
    phrases: [
      'yleensä',
      'tavallisesti',
      'tyypillisesti',
      'jatkuu|jatkuvat|jatkui|sujuu|etenee|toimii … entiseen|entisellään|ennallaan|normaalisti|saumattomasti|keskeytyksettä|katkotta|totuttuun',
    ],
  },
  {
    // Queues and errors of a service get shorter or fewer.
    says: 'resolved',
    phrases: listOf(`
    painui, painunut, painettiin, lyheni, lyhentyi, nopeutui, nopeutunut, puolittui, puolittunut, putosi, pudonnut, tippui, tippunut,
    laski, laskenut, laskivat, väheni, vähentynyt, vähentyi, katosi, katosivat, kadonneet, sulivat, suli, sulanut, hävisi, hävisivät,
    poistui, poistuivat, purkautui, purkautuivat, purkautuvat, loppui, loppuivat, poisti, poistivat
`),
    with: listOf(`
    *aika, *ajat, *jono, *jonot, *ruuhka, *ruuhkat, *viive, *viiveet, *odotus, *päällekkäisyydet, *päällekkäisyys, päällekkäis*,
    soitot, *puhelut, *määrä, *kirjaaminen, *kirjaus, *kirjaukset, *kirjauksia, *virheet, *virheitä, *hukka, *takkuilu, *pätkiminen,
    tuplatyö, *kustannukset
`),
    without: listOf(`
    *hakij*, *hakemu*, tarjou*, raha, rahat, *budjet*, *osallistuj*, *resurs*, kävijä*, *aktiivisuu*, innostu*, vastaukset, vastausten, *vastausprosent*, *vastausaktiivi*, uhkaa,
    *aikataulu, *aikataulut
`),
  },
  {
    says: 'resolved',
    phrases: [
      'vika|viat|bugi|bugit|virhe|virheet|tiketti|tiketit|*häiriö|*häiriöt|poikkeama|poikkeamat|*puute|*puutteet|*ongelma|*ongelmat … suljettu|suljettiin|kuitattu|kuitattiin|kuitattiinkin|korjattu|korjattiin|poistui|poistuivat|poistunut|hoidossa|hoidettu|selvis|selvisi|selvisivät|selvinnyt|selvinny|paikannettiin|hoitui',
      '*pulma|*pulmat|*ongelma|*ongelmat|*sotku|*sotkut|*jumi|*jumit|*riita|*riidat|*solmu|*solmut … selvis|selvisi|selvisivät|selvinnyt|selvinny|ratkesi|ratkes|aukesi|aukes|avautui|oikeni|hoitu|hoitui|purkautui|korjaantu',
      '*neet|*nut|vialliset|viallinen|rikkinäiset|rikkinäinen|puutteelliset … vaihdettiin|vaihdettu|uusittiin|uusittu|korvattiin|korvattu|hävitettiin',
      'siirretty|siirretyt|peruttu|perutut|lykätty|lykätyt|keskeytynyt|viivästynyt|keskeytetty … pidettiin|järjestettiin|toteutettiin|käynnistyi|jatkui|valmistui|pidetään nyt|tänään|viimein|vihdoin|loppuun|eilen|viikolla|uudelleen|onnistuneesti',
      'päästiin|pääsimme|päästy|päästään|päästiinkin … eroon|irti|selville|ylitse|yli',
      'ei|eivät|eikä … enää … roikuta|roiku|jonoteta|jonota|odoteta|odota|seisota|huku|katoa|kadota|unohdu|pätki|kaadu|jumita|tökkää|tökitä|tarvitse|tarvita|puutu|hajoa|katkeile|katkea|haittaa|pelota|huoleta|vaivaa',
      'enää ei|eivät … roikuta|roiku|jonoteta|jonota|odoteta|odota|seisota|huku|katoa|kadota|unohdu|pätki|kaadu|jumita|tökkää|tarvitse|tarvita|puutu|hajoa|katkeile|katkea|haittaa|pelota|huoleta|vaivaa',
    ],
  },
  {
    // "Valituksia ei tullut": what was feared did not come.
    says: 'denied',
    phrases: [
      'peruutuksia|poissaoloja|keskeytyksiä|valituksia|reklamaatioita|*häiriöitä|*virheitä|*katkoja|poikkeamia|*ongelmia|*viiveitä|puutteita|huomautuksia … vain|ainoastaan|vähän|niukasti|harvoin|olematto*',
      'peruttiin|peruttu|peruutettiin|peruutettu|lopetettiin|jätettiin … tarpeettomana|turhana|aiheettomana|ylimääräisenä|tarpeettomina',
      'valituksia|valitusta|oikaisuvaatimuksia|oikaisuvaatimusta|reklamaatioita|huomautuksia|*ongelmia|*viivästyksiä|*viiveitä|*häiriöitä|*virheitä|poikkeamia|yllätyksiä|katkoja|*katkoja|vikoja|poissaoloja|peruutuksia|peruutusta|keskeytyksiä|irtisanomisia|irtisanoutumisia|muutoksenhakua|kanteluita|vastalauseita … ei|eikä … kuulunut|kuulunu|tullut|tullu|tule|jätetty|tehty|saapunut|esitetty|ilmaantunut|ilmennyt|näkynyt|syntynyt|esiintynyt|kirjattu|sattunut|tulossa|tiedossa|näköpiirissä|odotettavissa|luvassa|suunnitteilla',
    ],
  },
  {
    says: 'plan',
    phrases: [
      'muut|muutkin|loput|loputkin|toiset|seuraavat|muu … perässä|jäljessä|perästä|myöhemmin|perään',
      'kilpailutetaan|kilpailutus|tarjouspyyntö|haetaan|avataan|haku … uudelleen|uudestaan … vuonna|sopimuskauden|optiokauden|kauden|*vuoden välein|vuosittain',
      'uudelleen|uudestaan vuonna|vuosittain|joka|säännöllisesti|sopimuskauden|kauden|vuoden|puolen',
      'riippuen|mukaan|jälkeen päätetään|ratkaistaan|katsotaan|arvioidaan|linjataan',
    ],
  },
];
