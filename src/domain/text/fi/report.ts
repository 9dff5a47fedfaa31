// The sentences of the koontiraportti in Finnish.
import { MONTHS_FI } from '../../schedule/fi/months';
import { dottedDay, joinList, shortNumber } from '../number-text';
import type { ReportTexts } from '../texts';
import { money, vacancies } from './report-work';

const lista = (items: readonly string[]) => joinList(items, ' ja ');

/** `1 osahanke`, `3 osahanketta` */
const maara = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function monthFi(month: string): string {
  return `${MONTHS_FI[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** Leaves out the zeros; undefined where all are zero. */
function nonZero(parts: readonly (readonly [number, string])[]): string[] {
  return parts.filter(([count]) => count > 0).map(([, text]) => text);
}

export const report: ReportTexts = {
  title: (programme, month) => `${programme}, KOONTIRAPORTTI, ${monthFi(month)}`,
  defaultProgramme: 'Hankesalkku',
  made: (today, hankkeet) =>
    `Luonnos, laadittu ${dottedDay(today)} hankesalkun tiedoista.${hankkeet.length === 0 ? '' : ` ${hankkeet.length === 1 ? 'Hanke' : 'Hankkeet'}: ${lista(hankkeet)}.`}`,
  footer: (programme, month, today) =>
    `${programme} · koontiraportti, ${monthFi(month)} · laadittu ${dottedDay(today)}`,
  fileName: (programme, month, version) =>
    `${programme}, koontiraportti ${monthFi(month)}${version > 1 ? ` (versio ${version})` : ''}`,
  headings: {
    summary: 'Yhteenveto',
    narrative: 'Hankejohtajan katsaus',
    osahankkeet: 'Osahankkeiden tilanne',
    delays: 'Viivästykset syyryhmittäin',
    matters: 'Haasteet, päätöksiä edellyttävät asiat, poikkeamat, muut huomiot',
    meetings: 'Tulevat kokoukset',
    leftOut: 'Raportin tiedot: mitä jäi pois ja miksi',
    wholeHanke: 'Koko hanke',
  },
  columns: {
    osahanke: 'Osahanke',
    computed: 'Laskettu tilanne',
    own: 'Oma arvio',
    target: 'Kohde',
    goal: 'Tavoite',
    late: 'Viive',
    evidence: 'Näyttö',
    asia: 'Asia',
    kukaPaattaa: 'Kuka päättää/käsittelee',
    aikataulutavoite: 'Aikataulutavoite',
    tavoiteEhto: 'Tavoite, ehto',
    day: 'Päivä',
    body: 'Toimielin tai tilaisuus',
    time: 'Klo',
    material: 'Aineistot viimeistään',
    topics: 'Aiheet',
  },
  counts: (counts) => {
    const kept = nonZero([
      [counts.vihrea, maara(counts.vihrea, 'vihreä', 'vihreää')],
      [counts.keltainen, maara(counts.keltainen, 'keltainen', 'keltaista')],
      [counts.punainen, maara(counts.punainen, 'punainen', 'punaista')],
      [
        counts.harmaa,
        `${maara(counts.harmaa, 'harmaa', 'harmaata')} (tietoja puuttuu tai ne ovat vanhentuneet)`,
      ],
    ]);
    if (counts.total === 0) return 'Raportissa ei ole osahankkeita.';
    const grey = counts.harmaa === 0 ? ' Harmaita eli puutteellisin tiedoin arvioituja ei ole.' : '';
    return `Raportissa on ${maara(counts.total, 'osahanke', 'osahanketta')}, lasketun tilanteen mukaan ${lista(kept)}.${grey}`;
  },
  onPlan: (names) =>
    names.length === 0
      ? 'Yksikään osahanke ei etene kaikilta osin suunnitelman mukaan.'
      : names.length === 1
        ? `Suunnitelman mukaan etenee osahanke ${lista(names)}.`
        : `Suunnitelman mukaan etenevät osahankkeet ${lista(names)}.`,
  delayed: (osahankkeet) => {
    const named = osahankkeet.map(({ name, groups }) => `${name} (${groups.join(', ')})`);
    if (named.length === 0) return 'Viivästyneitä osahankkeita ei ole.';
    if (named.length === 1) return `Viivettä tai haasteita on osahankkeessa ${lista(named)}.`;
    return `Viivettä tai haasteita on osahankkeissa ${lista(named)}.`;
  },
  grey: (names) =>
    `Tilannetta ei voi arvioida luotettavasti ${names.length === 1 ? 'osahankkeessa' : 'osahankkeissa'} ${lista(names)}, koska tietoja puuttuu tai ne ovat vanhentuneet.`,
  late: (counts) => {
    const parts = nonZero([
      [counts.rekrytoinnit, maara(counts.rekrytoinnit, 'rekrytointi', 'rekrytointia')],
      [counts.hankinnat, maara(counts.hankinnat, 'hankinta', 'hankintaa')],
      [counts.sopimukset, maara(counts.sopimukset, 'sopimus', 'sopimusta')],
      [counts.toimenpiteet, maara(counts.toimenpiteet, 'toimenpide', 'toimenpidettä')],
      [counts.paatosasiat, maara(counts.paatosasiat, 'päätösasia', 'päätösasiaa')],
    ]);
    return parts.length === 0
      ? 'Rekrytointeja, hankintoja, sopimuksia, toimenpiteitä tai päätösasioita ei ole myöhässä päivän tarkkuudella annetuista tavoitteista.'
      : `Tavoitepäivästään on myöhässä ${lista(parts)}.`;
  },
  openMatters: (total, toDecide) =>
    total === 0
      ? 'Avoimia haasteita, päätösasioita, poikkeamia tai huomioita ei ole kirjattu.'
      : `${total === 1 ? 'Avoimia asioita on yksi' : `Avoimia asioita on ${total}`}; päätöstä ${toDecide === 0 ? 'ei edellytä mikään' : `edellyttää ${toDecide}`}.`,
  ownDiffers: (names) =>
    `Oma arvio ja taulukon näyttö eroavat ${names.length === 1 ? 'osahankkeessa' : 'osahankkeissa'} ${lista(names)}.`,
  noNarrative: 'Kuukaudelle ei ole kirjattu tekstejä välilehdelle Koontitekstit.',
  noDelays: 'Viivästyksiä ei ole.',
  noMatters: 'Avoimia asioita ei ole.',
  noMeetings: 'Tulevia kokouksia ei ole kirjattu.',
  lightsExplained: ({ days, yellowPoints, redPoints }) =>
    `Laskettu tilanne tulee taulukon riveistä: osa-alue saa huonoimman avoimen havaintonsa värin ja osahanke huonoimman osa-alueensa. Keltainen: enintään ${maara(days, 'päivä', 'päivää')} myöhässä tai vähintään ${shortNumber(yellowPoints, ',')} prosenttiyksikköä jäljessä. Punainen: tätä enemmän myöhässä, hankkeen päättymisen jälkeen myöhässä tai vähintään ${shortNumber(redPoints, ',')} prosenttiyksikköä jäljessä. Rekrytointien ja hankintojen myöhästyminen lasketaan tavoitteesta ennusteeseen. Harmaa: tietoja puuttuu tai ne ovat vanhentuneet. Oma arvio on koordinaattorin kirjaama.`,
  daysLate: (days) => maara(days, 'päivä', 'päivää'),
  forecastLate: (days) => `ennuste ${maara(days, 'päivä', 'päivää')} myöhässä`,
  forecastAhead: (days) => `ennuste ${days} päivän päässä`,
  pointsBehind: (points) => `${shortNumber(points, ',')} %-yks.`,
  decided: (day, decision) =>
    `Päätetty${day === null ? '' : ` ${dottedDay(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  lapsed: (day, decision) =>
    `Rauennut${day === null ? '' : ` ${dottedDay(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  cause: (syy) => `Syy: ${syy}.`,
  rowsUsed: (tab, used, total) => `${tab}: käytettiin ${used}/${total} riviä`,
  leftRow: (tab, row, why) => `${tab}, rivi ${row}: ${why}`,
  missingTab: (tab) => `Välilehteä ${tab} ei ole, joten sen tiedot puuttuvat raportista.`,
  otherHankkeet: (hankkeet, osahankkeet) =>
    `Raportti ei koske ${hankkeet.length === 1 ? 'hanketta' : 'hankkeita'} ${lista(hankkeet)}. Siksi siitä ${osahankkeet.length === 1 ? 'puuttuu osahanke' : 'puuttuvat osahankkeet'} ${lista(osahankkeet)}.`,
  osahankeWithoutHanke: (names) =>
    names.length === 1
      ? `Osahankkeen ${lista(names)} hanketta ei tunneta, joten se ei ole raportissa. Korjaa sarake Hanke.`
      : `Osahankkeiden ${lista(names)} hankkeita ei tunneta, joten ne eivät ole raportissa. Korjaa sarake Hanke.`,
  wordsOnly: (count) =>
    count === 1
      ? '1 sanoin kirjoitettu aikataulu näytetään sellaisenaan; sitä ei ole verrattu tähän päivään.'
      : `${count} sanoin kirjoitettua aikataulua näytetään sellaisenaan; niitä ei ole verrattu tähän päivään.`,
  closedMatters: (count) =>
    `Ennen raportointikuukautta päätettyjä tai rauenneita asioita jätettiin pois ${count}.`,
  laterMeetings: (count) => `Myöhempiä kokouksia on kirjattu ${count}.`,
  setAside: (count) => `Kuitattuja varoituksia on ${count}; syyt ovat välilehdellä Kuitatut.`,
  cellFindings: 'Taulukossa on korjattavaa:',
  moreFindings: (count) => `Lisäksi ${maara(count, 'korjattava kohta', 'korjattavaa kohtaa')}.`,
  nothingLeftOut: 'Kaikki rivit käytettiin.',
  vacancies,
  money,
};
