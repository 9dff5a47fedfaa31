// What forecasts say in Swedish. Names of columns, settings and procedures stay as they stand in the sheet.
import { daysBetween } from '../../day/day';
import type { StepSource } from '../../forecast/step';
import type { ForecastWords } from '../forecast-words';
import { capitalise, dottedDay, joinList } from '../number-text';

const SOURCES: Readonly<Record<StepSource['kind'], (name: string) => string>> = {
  cell: (name) => `kolumnen ”${name}”`,
  setting: (name) => `inställningen ”${name}”`,
  law: (name) => `lagen: inställningen ”${name}”`,
  reference: () => 'portföljens egna tider',
};

const dagar = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);
const EGNA = { rekrytointi: 'rekryteringar', hankinta: 'upphandlingar' } as const;
const EGEN_TID = {
  rekrytointi: 'från ansökningstidens början till arbetets start',
  hankinta: 'från anbudsförfrågan till undertecknandet',
} as const;
const PUBLICERAS = { tarjouspyynto: 'Anbudsförfrågan', hankintailmoitus: 'Upphandlingsannonsen' } as const;
const SEASONS = { heinäkuu: 'semestrarna i juli', joulu: 'juluppehållet' } as const;

export const forecastWords: ForecastWords = {
  rekrytointi: {
    tayttolupa: 'tillstånd att anställa',
    ilmoitus: 'annons',
    hakuaika: 'ansökningstid',
    haastattelut: 'intervjuer',
    valintapaatos: 'urvalsbeslut',
    irtisanomisaika: 'uppsägningstid',
    siirtyminen: 'övergång till uppgiften',
    sopiminen: 'överenskommelse med chefen',
    kohdennuspaatos: 'beslut om arbetstiden',
    tarjouspyynto: 'anbudsförfrågan',
    tarjousaika: 'anbudstid',
    tarjousvertailu: 'jämförelse av anbud och beslut',
    sopimus: 'avtal',
  },
  hankinta: {
    markkinakartoitus: 'marknadskartläggning',
    valmistelu: 'beredning av anbudsförfrågan',
    osallistumisaika: 'anbudsansökningar',
    ehdokkaat: 'val av anbudssökande',
    tarjousaika: 'anbudstid',
    neuvottelut: 'förhandlingar',
    vertailu: 'jämförelse av anbud',
    paatos: 'upphandlingsbeslut',
    odotusaika: 'vänte- och besvärstid',
    allekirjoitus: 'undertecknande',
  },
  rekrytointiFrom: {
    Suunnitteilla: 'planeringsskedet',
    'Täyttölupa haettu': 'ansökan om tillstånd att anställa',
    'Täyttölupa saatu': 'tillståndet att anställa',
    'Haku auki': 'den öppna ansökan',
    Haastattelut: 'intervjuskedet',
    Valittu: 'valet',
    Aloittanut: 'starten',
    Keskeytetty: 'en ny ansökningsomgång',
    Peruttu: 'avbokningen',
  },
  hankintaFrom: {
    Suunnitteilla: 'planeringsskedet',
    Markkinakartoitus: 'marknadskartläggningen',
    Tarjouspyyntö: 'anbudsförfrågan',
    Tarjousvertailu: 'jämförelsen av anbuden',
    Hankintapäätös: 'upphandlingsbeslutet',
    Odotusaika: 'väntetidens början',
    Sopimus: 'avtalsskedet',
    Toimitus: 'leveransen',
    Valmis: 'slutförandet',
    Keskeytetty: 'beredningen av en ny upphandling',
    Peruttu: 'avbokningen',
  },
  day: dottedDay,
  days: dagar,
  list: (items) => joinList(items, ' och '),
  until: (step, day) => `${step} till ${dottedDay(day)}`,
  starts: (from, day, steps) =>
    `Räknat från ${from} kan arbetet börja uppskattningsvis ${dottedDay(day)}: ${steps}.`,
  signs: (from, day, steps) =>
    `Räknat från ${from} kan avtalet undertecknas uppskattningsvis ${dottedDay(day)}: ${steps}.`,
  season: (names) =>
    `Här ingår ${joinList(
      names.map((name) => SEASONS[name]),
      ' och ',
    )}.`,
  stale: (updated, from, isPast) => {
    const counted = `Delprojektets uppgifter uppdaterades senast ${dottedDay(updated)}, så skedena har räknats från ${dottedDay(from)}.`;
    return isPast
      ? `${counted} Den dag som räkningen ger har redan passerat, så prognosen är kontrolldagen.`
      : counted;
  },
  staleStep: (updated, from, source) =>
    `Räknat från ${dottedDay(from)}: uppdaterat ${dottedDay(updated)} (Osahankkeet: Päivitetty eller Viimeksi muokattu) och därefter ${dagar(daysBetween(updated, from))} (${source}).`,
  own: (what, { count, p50, p80 }) =>
    `Tiderna bygger på ${count} avslutade ${EGNA[what]} i den egna portföljen: hälften tog högst ${p50}, fyra av fem högst ${dagar(p80)}.`,
  ownLate: (p80, late) => `Fyra av fem tog högst ${dagar(p80)}: med den tiden vore dagen ${dottedDay(late)}.`,
  ownStep: (what, p50) =>
    `Egna ${EGNA[what]} ${EGEN_TID[what]}: hälften tog högst ${dagar(p50)}, som har fördelats på skedena i förhållande till standardtiderna.`,
  assumed: (clock) => `Förfarandet har inte antecknats; beräkningen följer ”${clock}”.`,
  source: ({ kind, name }) => SOURCES[kind](name),
  line: (step, from, to, days, source, wait) =>
    `${capitalise(step)} ${dottedDay(from)}–${dottedDay(to)}: ${dagar(days)} (${source})${wait}.`,
  pause: (days, source) => ` + paus ${dagar(days)} (${source})`,
  moved: (from) => `; ${dottedDay(from)} är inte en vardag`,
  lastBegin: (step, day) => `För att nå målet: ${step} börjar senast ${dottedDay(day)}.`,
  lastPublishing: (what, day, isPast) =>
    isPast
      ? `${PUBLICERAS[what]} borde ha publicerats senast ${dottedDay(day)} för att målet skulle nås.`
      : `${PUBLICERAS[what]} måste publiceras senast ${dottedDay(day)} för att målet ska nås.`,
  overrun: (days, limit) =>
    `Prognosen ligger ${dagar(days)} efter målet: en försening på över ${dagar(limit)} är röd (inställningen ”Punaisen raja, päivää”).`,
  reserve: (days, source) => `Marginalen mellan prognosen och målet behöver vara ${dagar(days)} (${source}).`,
};
