// The sentences of the koontiraportti in Swedish.
import { MONTHS_SV } from '../../schedule/sv/months';
import { dottedDay, joinList, shortNumber } from '../number-text';
import type { ReportTexts } from '../texts';
import { money, vacancies } from './report-work';

const lista = (items: readonly string[]) => joinList(items, ' och ');

/** `1 avtal`, `3 rekryteringar` */
const antal = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** `delprojektet A`, `delprojekten A och B` */
const delprojekten = (names: readonly string[]) =>
  `${names.length === 1 ? 'delprojektet' : 'delprojekten'} ${lista(names)}`;

export function monthSv(month: string): string {
  return `${MONTHS_SV[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** Leaves out the zeros; empty where all are zero. */
function nonZero(parts: readonly (readonly [number, string])[]): string[] {
  return parts.filter(([count]) => count > 0).map(([, text]) => text);
}

export const report: ReportTexts = {
  title: (programme, month) => `${programme}, SAMMANSTÄLLNINGSRAPPORT, ${monthSv(month)}`,
  defaultProgramme: 'Projektportfölj',
  made: (today, hankkeet) =>
    `Utkast, sammanställt ${dottedDay(today)} utifrån uppgifterna i projektportföljen.${hankkeet.length === 0 ? '' : ` Projekt: ${lista(hankkeet)}.`}`,
  footer: (programme, month, today) =>
    `${programme} · sammanställningsrapport, ${monthSv(month)} · sammanställd ${dottedDay(today)}`,
  fileName: (programme, month, version) =>
    `${programme}, sammanställningsrapport ${monthSv(month)}${version > 1 ? ` (version ${version})` : ''}`,
  headings: {
    summary: 'Sammandrag',
    narrative: 'Projektdirektörens översikt',
    osahankkeet: 'Läget i delprojekten',
    delays: 'Förseningar enligt orsaksgrupp',
    matters: 'Utmaningar, ärenden som kräver beslut, avvikelser, övriga noteringar',
    meetings: 'Kommande möten',
    leftOut: 'Rapportens uppgifter: vad som lämnades bort och varför',
    wholeHanke: 'Hela projektet',
  },
  columns: {
    osahanke: 'Delprojekt',
    computed: 'Beräknat läge',
    own: 'Egen bedömning',
    target: 'Gäller',
    goal: 'Mål',
    late: 'Försening',
    evidence: 'Underlag',
    asia: 'Ärende',
    kukaPaattaa: 'Beslutas/behandlas av',
    aikataulutavoite: 'Tidsmål',
    tavoiteEhto: 'Mål, villkor',
    day: 'Datum',
    body: 'Organ eller evenemang',
    time: 'Kl.',
    material: 'Handlingar senast',
    topics: 'Teman',
  },
  counts: ({ total, vihrea, keltainen, punainen, harmaa }) => {
    if (total === 0) return 'Rapporten omfattar inga delprojekt.';
    if (total === 1) {
      const one = nonZero([
        [vihrea, 'grönt'],
        [keltainen, 'gult'],
        [punainen, 'rött'],
        [harmaa, 'grått'],
      ]);
      return `Rapporten omfattar 1 delprojekt, vars beräknade läge är ${one.join('')}.`;
    }
    const parts = nonZero([
      [vihrea, antal(vihrea, 'grönt', 'gröna')],
      [keltainen, antal(keltainen, 'gult', 'gula')],
      [punainen, antal(punainen, 'rött', 'röda')],
    ]);
    const grey = `${harmaa === 0 ? 'inget grått' : antal(harmaa, 'grått', 'grå')} (uppgifter saknas eller är föråldrade)`;
    return `Rapporten omfattar ${total} delprojekt. Enligt det beräknade läget är ${lista([...parts, grey])}.`;
  },
  onPlan: (names) =>
    names.length === 0
      ? 'Inget delprojekt framskrider till alla delar enligt planen.'
      : `Enligt planen framskrider ${delprojekten(names)}.`,
  delayed: (osahankkeet) => {
    if (osahankkeet.length === 0) return 'Inga delprojekt är försenade.';
    const named = osahankkeet.map(({ name, groups }) =>
      groups.length === 0 ? name : `${name} (${groups.join(', ')})`,
    );
    return `Förseningar eller utmaningar finns i ${delprojekten(named)}.`;
  },
  grey: (names) =>
    `Läget kan inte bedömas tillförlitligt i ${delprojekten(names)}, eftersom uppgifter saknas eller är föråldrade.`,
  late: (counts) => {
    const parts = nonZero([
      [counts.rekrytoinnit, antal(counts.rekrytoinnit, 'rekrytering', 'rekryteringar')],
      [counts.hankinnat, antal(counts.hankinnat, 'upphandling', 'upphandlingar')],
      [counts.sopimukset, antal(counts.sopimukset, 'avtal', 'avtal')],
      [counts.toimenpiteet, antal(counts.toimenpiteet, 'åtgärd', 'åtgärder')],
      [counts.paatosasiat, antal(counts.paatosasiat, 'beslutsärende', 'beslutsärenden')],
    ]);
    return parts.length === 0
      ? 'Inga rekryteringar, upphandlingar, avtal, åtgärder eller beslutsärenden har överskridit ett mål som angetts på dagen när.'
      : `Måldatumet har överskridits för ${lista(parts)}.`;
  },
  openMatters: (total, toDecide) => {
    if (total === 0)
      return 'Inga öppna utmaningar, beslutsärenden, avvikelser eller noteringar har antecknats.';
    if (total === 1) {
      return `Det finns 1 öppet ärende, och det kräver ${toDecide === 0 ? 'inte något' : 'ett'} beslut.`;
    }
    return `Det finns ${total} öppna ärenden, och ${toDecide === 0 ? 'inget' : toDecide} av dem kräver beslut.`;
  },
  ownDiffers: (names) =>
    `Den egna bedömningen avviker från uppgifterna i kalkylarket för ${delprojekten(names)}.`,
  noNarrative: 'Inga texter för månaden har antecknats på fliken ”Koontitekstit”.',
  noDelays: 'Inga förseningar.',
  noMatters: 'Inga öppna ärenden.',
  noMeetings: 'Inga kommande möten har antecknats.',
  lightsExplained: ({ days, yellowPoints, redPoints }) =>
    `Det beräknade läget kommer från raderna i kalkylarket: ett delområde får färgen för sin allvarligaste öppna iakttagelse och ett delprojekt färgen för sitt sämsta delområde. Gul: högst ${days} dagars försening eller minst ${shortNumber(yellowPoints, ',')} procentenheter efter. Röd: mer än ${days} dagars försening, försening efter att projektet har upphört eller minst ${shortNumber(redPoints, ',')} procentenheter efter. För rekryteringar och upphandlingar räknas förseningen från tidsmålet till prognosen. Grå: en uppgift saknas eller är föråldrad. Den egna bedömningen har antecknats av koordinatorn.`,
  daysLate: (days) => antal(days, 'dag', 'dagar'),
  forecastAhead: (days) => `prognos om ${days === 1 ? '1 dag' : `${days} dagar`}`,
  forecastLate: (days) => `prognos ${days === 1 ? '1 dag' : `${days} dagar`} för sent`,
  pointsBehind: (points) => `${shortNumber(points, ',')} ${points === 1 ? 'procentenhet' : 'procentenheter'}`,
  decided: (day, decision) =>
    `Beslutat${day === null ? '' : ` ${dottedDay(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  lapsed: (day, decision) =>
    `Förfallet${day === null ? '' : ` ${dottedDay(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  cause: (syy) => `Orsak: ”${syy}”.`,
  rowsUsed: (tab, used, total) => `${tab}: ${used} av ${antal(total, 'rad', 'rader')} användes`,
  leftRow: (tab, row, why) => `${tab}, rad ${row}: ${why}`,
  missingTab: (tab) => `Fliken ”${tab}” finns inte, så uppgifterna på den saknas i rapporten.`,
  otherHankkeet: (hankkeet, osahankkeet) =>
    `Rapporten gäller inte ${hankkeet.length === 1 ? 'projektet' : 'projekten'} ${lista(hankkeet)}${osahankkeet.length === 0 ? '' : `, så ${delprojekten(osahankkeet)} ingår inte`}.`,
  osahankeWithoutHanke: (names) =>
    names.length === 1
      ? `Projektet som ${delprojekten(names)} hör till är okänt, så delprojektet ingår inte i rapporten. Rätta kolumnen ”Hanke”.`
      : `Projekten som ${delprojekten(names)} hör till är okända, så delprojekten ingår inte i rapporten. Rätta kolumnen ”Hanke”.`,
  wordsOnly: (count) =>
    `${antal(count, 'tidsangivelse i ord', 'tidsangivelser i ord')} visas i oförändrad form och har inte jämförts med dagens datum.`,
  closedMatters: (count) =>
    `${antal(count, 'ärende som avgjorts eller förfallit', 'ärenden som avgjorts eller förfallit')} före rapporteringsmånaden har lämnats bort.`,
  laterMeetings: (count) => `Därefter har ytterligare ${antal(count, 'möte', 'möten')} antecknats.`,
  setAside: (count) => `Kvitterade varningar: ${count}. Orsakerna finns på fliken ”Kuitatut”.`,
  cellFindings: 'Att rätta i kalkylarket:',
  moreFindings: (count) => `Dessutom finns ${antal(count, 'punkt', 'punkter')} att rätta.`,
  nothingLeftOut: 'Alla rader användes.',
  vacancies,
  money,
};
