// Sentences in which grammar turns what the words alone would say: denial, resolution, conditions, others' delays.
import { bad, good, type SentenceRow } from './sentence-row';

export const KIELTO: readonly SentenceRow[] = [
  good('Hanke etenee eikä viivästyksiä ole.', { status: 'on_track', negated: true }),
  good('Hankinta ei ole viivästynyt.', { negated: true }),
  good('Viivästyksiä ei ole.', { negated: true }),
  good('Käyttöönotto sujui ilman viivästyksiä ja ongelmia.', { negated: true }),
  good('Rekrytoinnissa ei ole ilmennyt haasteita.', { negated: true }),
  good('Aikatauluun ei ole tullut muutoksia.'),
  good('Ei poikkeamia.', { negated: true }),
  good('Ei haasteita tai riskejä.', { negated: true }),
  good('Kilpailutus vietiin läpi ongelmitta.'),
  good('Viivästyksiltä on vältytty.', { negated: true }),
  good('Budjetti ei ole ylittynyt.', { negated: true }),
  good('Sopimus ei ole este pilotin aloittamiselle.', { negated: true }),
  good('Mitään erityistä huolta ei ole.', { negated: true }),
  bad('Viivästyksen syytä ei ole saatu selville.'),
  bad('Valituksen vuoksi sopimusta ei voida allekirjoittaa.', ['sopimukset', 'hankinnat']),
  bad('Ongelmia ei ole saatu korjattua.'),
  bad('Emme ole aikataulussa.'),
  bad('Työ ei etene ilman päätöstä.', ['johtaminen']),
  bad('Toimittaja ei ole vastannut yhteydenottoihin.', ['hankinnat']),
  bad('Riskit eivät ole hallinnassa.'),
  bad('Aikaa ei ole ollut.'),
];

export const RATKAISTU: readonly SentenceRow[] = [
  good('Rekrytoinnin ongelmat on ratkaistu.', { negated: true }),
  good('Aikatauluviive saatiin kurottua umpeen.', { negated: true }),
  good('Rajapinnan virhe saatiin korjattua.', { negated: true }),
  good('Valitus hylättiin, ja sopimus on allekirjoitettu.', { negated: true }),
  good('Alussa oli vaikeuksia, mutta nyt kaikki tehtävät on täytetty.', { negated: true }),
  good('Hakijoita oli vähän, mutta hyvä tekijä löytyi.'),
  good('Haasteista huolimatta työ etenee suunnitelmien mukaan.', { negated: true }),
  bad('Ongelmia on korjattu, mutta käyttöönotto viivästyy silti.'),
  bad('Haastattelut on pidetty, mutta valintaa ei ole tehty.', ['rekrytointi']),
  bad('Ongelmaa ei ole ratkaistu.'),
  good('Vaikeuksien yli on päästy ja pilotti etenee.'),
  good('Puuttuvat liitteet saatiin perjantaina.'),
  good('Vaje saatiin katettua toiselta osa-alueelta.'),
  good('Koordinaattori siirtyi toisiin tehtäviin ja seuraaja aloitti heti.'),
  good('Ministeriö on myöntänyt jatkoaikaa.'),
];

export const EHTO: readonly SentenceRow[] = [
  bad('Mikäli päätös viivästyy, pilotti siirtyy syksylle.', ['johtaminen'], { status: 'at_risk' }),
  bad('Aikataulu voi venyä, jos toimittaja ei saa lisenssejä ajoissa.', ['hankinnat'], { status: 'at_risk' }),
  good('Jos poikkeamia ilmenee, niistä ilmoitetaan ohjausryhmälle.', { negated: true }),
  good('Pilotti käynnistyy, kunhan rekrytoinnit on tehty.', { status: 'planned' }),
  good('Käyttöönotto toteutetaan keväällä edellyttäen, että testaus onnistuu.', { status: 'planned' }),
  good('Vaikka haasteita on ollut, työ etenee aikataulussa.', { negated: true }),
];

export const MUIDEN: readonly SentenceRow[] = [
  good('Valtakunnallisen järjestelmän viivästyminen ei vaikuta hankkeen aikatauluun.', { negated: true }),
  good('Kansallinen ohje viivästyy, mutta se ei vaikuta osahankkeen etenemiseen.', { negated: true }),
  good('Naapurimaakunnan kilpailutus viivästyi.', { negated: true }),
  bad('Valtion aikataulun siirtyminen viivästyttää myös meitä.', [], { status: 'delayed' }),
];

/** How far a denial, an end or a plan reaches in its sentence. */
export const ULOTTUVUUS: readonly SentenceRow[] = [
  good('Kyselyä ei vielä lähetetä, lähetys tehdään maaliskuussa.'),
  good('Opasta ei ole vielä julkaistu, julkaisu tapahtuu ensi viikolla.'),
  good('Lausunnot odotetaan kunnilta perjantaihin mennessä.'),
  good('Valituksia ei ole saapunut.'),
  good('Auditoinnissa ei löytynyt puutteita.', { negated: true }),
  bad('Kyselyä ei ole vielä lähetetty.'),
  bad('Ilman vakituista vetäjää työ jää kahden ihmisen harteille.', ['rekrytointi']),
  bad('Testaajia ei ole ja palvelimet seisovat.', ['rekrytointi']),
  bad('Sopimus jää tekemättä, kunnes kiista on ratkaistu.', ['sopimukset']),
  bad('Hakija perui, eikä tilalle ole palkattu ketään.', ['rekrytointi']),
];
