// The sentences of the koontiraportti in Finnish.
import { MONTHS_FI } from '../../schedule/fi/months';
import { capitalise, dottedDay, joinList, shortNumber } from '../number-text';
import type { ReportTexts } from '../texts';

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
  counts: ({ total, vihrea, keltainen, punainen, harmaa }) => {
    const parts = nonZero([
      [vihrea, `${vihrea} vihreää`],
      [keltainen, `${keltainen} keltaista`],
      [punainen, `${punainen} punaista`],
    ]);
    const one = nonZero([
      [vihrea, 'vihreä'],
      [keltainen, 'keltainen'],
      [punainen, 'punainen'],
      [harmaa, 'harmaa'],
    ]);
    if (total === 1) return `Raportissa on 1 osahanke, ja sen laskettu tilanne on ${one.join('')}.`;
    const all = [...parts, `${harmaa} harmaata (tiedot puuttuvat tai ovat vanhentuneet)`];
    return `Raportissa on ${total} osahanketta. Lasketun tilanteen mukaan niistä on ${lista(all)}.`;
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
      : `Avoimia asioita on ${total}, ja niistä ${toDecide} edellyttää päätöstä.`,
  ownDiffers: (names) =>
    `Oma arvio ja taulukon näyttö eroavat ${names.length === 1 ? 'osahankkeessa' : 'osahankkeissa'} ${lista(names)}.`,
  noNarrative: 'Kuukaudelle ei ole kirjattu tekstejä välilehdelle Koontitekstit.',
  noDelays: 'Viivästyksiä ei ole.',
  noMatters: 'Avoimia asioita ei ole.',
  noMeetings: 'Tulevia kokouksia ei ole kirjattu.',
  lightsExplained:
    'Laskettu tilanne tulee taulukon riveistä: osa-alue saa huonoimman avoimen havaintonsa värin ja osahanke huonoimman osa-alueensa. Keltainen: enintään 30 päivää myöhässä tai vähintään 10 prosenttiyksikköä jäljessä. Punainen: tätä enemmän. Harmaa: tieto puuttuu tai on vanhentunut. Oma arvio on koordinaattorin kirjaama.',
  daysLate: (days) => maara(days, 'päivä', 'päivää'),
  pointsBehind: (points) => `${shortNumber(points, ',')} %-yks.`,
  decided: (day, decision) =>
    `Päätetty${day === null ? '' : ` ${dottedDay(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  rowsUsed: (tab, used, total) => `${tab}: käytettiin ${used}/${total} riviä`,
  leftRow: (tab, row, why) => `${tab}, rivi ${row}: ${why}`,
  missingTab: (tab) => `Välilehteä ${tab} ei ole, joten sen tiedot puuttuvat raportista.`,
  otherHankkeet: (hankkeet, osahankkeet) =>
    `Raportti ei koske ${hankkeet.length === 1 ? 'hanketta' : 'hankkeita'} ${lista(hankkeet)}, joten siitä puuttuvat osahankkeet ${lista(osahankkeet)}.`,
  osahankeWithoutHanke: (names) =>
    `Osahankkeiden ${lista(names)} hanketta ei tunneta, joten ne eivät ole raportissa. Korjaa sarake Hanke.`,
  wordsOnly: (count) =>
    `${capitalise(maara(count, 'sanoin kirjoitettu aikataulu', 'sanoin kirjoitettua aikataulua'))} näytetään sellaisenaan; niitä ei ole verrattu tähän päivään.`,
  closedMatters: (count) =>
    `Ennen raportointikuukautta päätettyjä tai rauenneita asioita jätettiin pois ${count}.`,
  laterMeetings: (count) => `Myöhempiä kokouksia on kirjattu ${count}.`,
  cellFindings: 'Taulukossa on korjattavaa:',
  moreFindings: (count) => `Lisäksi ${maara(count, 'korjattava kohta', 'korjattavaa kohtaa')}.`,
  nothingLeftOut: 'Kaikki rivit käytettiin.',
};
