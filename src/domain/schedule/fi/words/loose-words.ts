// Words that hold no day: vague ones, hedges, words of moving a time, words of meetings.
import { listed } from './listed';

/** Neither end can be told. */
export const VAGUE_WORDS: readonly string[] = listed(
  'pian, piakkoin, pikapuoliin, kohta, lähiaikoina, lähiaikana, lähiajat, lähipäivinä',
  'lähiviikkoina, lähiviikkojen aikana, lähikuukausina, lähikuukausien aikana',
  'lähitulevaisuudessa, lähivuosina, myöhemmin, myöhempi, myöhempään, myöhemmäksi',
  'myöhempään ajankohtaan, jatkossa, toistaiseksi, jatkuva, jatkuvaa, jatkuvasti, jatkuvana',
  'jatkuvat, avoin, avoinna, auki, heti, asap, välittömästi, viipymättä, viivytyksettä',
  'mahdollisimman pian, mahdollisimman nopeasti, mahdollisimman pikaisesti, pikaisesti',
  'kiireellinen, kiireellisesti, aikanaan, joskus, jossain vaiheessa, jossakin vaiheessa',
  'kun, kunhan, sitten kun, ei tiedossa, ei vielä tiedossa, ei tiedetä, tarkentuu',
  'täsmentyy, tbd, tba, avoimena, seuraavaan kokoukseen, seuraavassa kokouksessa',
  'seuraava kokous, ensi kokouksessa, ensi kokoukseen, seuraavaksi, hankkeen ajan',
  'koko hankkeen ajan, hankkeen aikana, hankekauden ajan, hankkeen loppuun',
  'hankkeen loppuun asti, hankkeen loppuun mennessä, hankkeen lopussa, hankkeen alussa',
  'tulevaisuudessa, ajallaan, hyvissä ajoin, sovitaan, sovittava, sovitaan erikseen',
  'ilmoitetaan, ilmoitetaan myöhemmin, vahvistamatta, päättämättä, epäselvä, epävarma',
  'odottaa, odotetaan, riippuu, riippuen, selviää, ei vielä, ei aikataulua, aikataulua ei',
  'avoimet, määrittelemättä, sopimatta, aikatauluttamatta, ei aikataulutettu, ei määritelty, ei määritetty',
  'ei sovittu, ei päätetty, tarvittaessa, mahdollisimman, asteittain, vaiheittain',
  'lähikuukausien, lähiviikkojen',
);

/** The writer was not sure. */
export const HEDGES: readonly string[] = listed(
  'alustavasti, alustava, alustavan, näillä näkymin, todennäköisesti, mahdollisesti, ehkä',
  'luultavasti, ilmeisesti, varmaankin, varmaan, kaiketi, kenties, oletettavasti, arvio',
  'arvioitu, toivottavasti, tavoitteena, pyritään, suunnitelman mukaan',
  'tämänhetkisen arvion mukaan',
);

export const MOVED_WORDS: readonly string[] = listed(
  'siirretty, siirrettiin, siirretään, siirtyy, siirtyi, siirtynyt, siirtyvät, siirtyneet',
  'siirretyt, siirto, siirtyminen, siirtynee, siirtää, siirrettävä, siirrettäneen, siirtyen',
  'lykätty, lykättiin, lykätään, lykkääntyy, lykkääntyi, lykkääntynyt, lykkäytyy, lykkäytyi',
  'venyy, venyi, venynyt, viivästyy, viivästyi, viivästynyt, myöhästyy, aikaistettu',
  'aikaistuu, aikaistettiin, muutettu, muutettiin, muuttui, muuttunut, uusi tavoite',
  'uusi määräaika, uusi aika, uusi ajankohta, uusi takaraja, uusi tavoiteaika',
  'uusi aikataulu',
);

/** Before a time that is no longer the time. */
export const SUPERSEDED_WORDS: readonly string[] = listed(
  'alun perin, alunperin, alkuperäinen, alkuperäinen tavoite, alkuperäinen määräaika',
  'alkuperäisestä, aiempi tavoite, aiempi määräaika, aikaisempi tavoite',
  'aikaisempi määräaika, piti olla, vanha tavoite',
);

/** After a time that is no longer the time. */
export const INSTEAD_WORDS: readonly string[] = ['sijaan', 'sijasta', 'asemesta'];

/** Beginnings of words for a body's meeting, and the words themselves where the beginning is not enough. */
export const MEETING_STEMS: readonly string[] = listed(
  'kokou, kokoontumi, istun, palaver, johtoryhm, sparrau',
);
