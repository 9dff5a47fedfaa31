// What forecasts say in English. Names of columns, settings and procedures stay as they stand in the sheet.
import { daysBetween } from '../../day/day';
import type { StepSource } from '../../forecast/step';
import type { ForecastWords } from '../forecast-words';
import { capitalise, joinList } from '../number-text';
import { dayEn, quantity } from './figures';

const SOURCES: Readonly<Record<StepSource['kind'], (name: string) => string>> = {
  cell: (name) => `column “${name}”`,
  setting: (name) => `setting “${name}”`,
  law: (name) => `law: setting “${name}”`,
  reference: () => 'the times of the portfolio’s own finished work',
};

const days = (count: number) => quantity(count, 'day');
const OWN = { rekrytointi: 'recruitments', hankinta: 'procurements' } as const;
const OWN_SPAN = {
  rekrytointi: 'from the opening of the search to the start',
  hankinta: 'from publication to signature',
} as const;
const PUBLISHED = { tarjouspyynto: 'call for tenders', hankintailmoitus: 'contract notice' } as const;
const SEASONS = { heinäkuu: 'the July holidays', joulu: 'the Christmas break' } as const;

export const forecastWords: ForecastWords = {
  rekrytointi: {
    tayttolupa: 'permission to recruit',
    ilmoitus: 'notice',
    hakuaika: 'application period',
    haastattelut: 'interviews',
    valintapaatos: 'selection decision',
    irtisanomisaika: 'notice period',
    siirtyminen: 'transfer to the post',
    sopiminen: 'agreement with the supervisor',
    kohdennuspaatos: 'decision on working time',
    tarjouspyynto: 'call for tenders',
    tarjousaika: 'tender period',
    tarjousvertailu: 'comparison and decision',
    sopimus: 'contract',
  },
  hankinta: {
    markkinakartoitus: 'market survey',
    valmistelu: 'preparation of the call for tenders',
    osallistumisaika: 'requests to participate',
    ehdokkaat: 'selection of candidates',
    tarjousaika: 'tender period',
    neuvottelut: 'negotiations',
    vertailu: 'comparison of tenders',
    paatos: 'award decision',
    odotusaika: 'standstill and appeal period',
    allekirjoitus: 'signature',
  },
  rekrytointiFrom: {
    Suunnitteilla: 'planning',
    'Täyttölupa haettu': 'the request for permission to recruit',
    'Täyttölupa saatu': 'the permission to recruit',
    'Haku auki': 'the open application period',
    Haastattelut: 'the interviews',
    Valittu: 'the selection',
    Aloittanut: 'the start',
    Keskeytetty: 'the opening of a new search',
    Peruttu: 'the cancellation',
  },
  hankintaFrom: {
    Suunnitteilla: 'planning',
    Markkinakartoitus: 'the market survey',
    Tarjouspyyntö: 'the call for tenders',
    Tarjousvertailu: 'the comparison of tenders',
    Hankintapäätös: 'the award decision',
    Odotusaika: 'the start of the standstill period',
    Sopimus: 'the contract stage',
    Toimitus: 'delivery',
    Valmis: 'completion',
    Keskeytetty: 'the preparation of a new tender',
    Peruttu: 'the cancellation',
  },
  day: dayEn,
  days,
  list: (items) => joinList(items, ' and '),
  until: (step, day) => `${step} until ${dayEn(day)}`,
  starts: (from, day, steps) =>
    `Counted from ${from}, work is likely to start on ${dayEn(day)} at the earliest: ${steps}.`,
  signs: (from, day, steps) =>
    `Counted from ${from}, the contract is likely to be signed on ${dayEn(day)} at the earliest: ${steps}.`,
  season: (names) =>
    `This includes ${joinList(
      names.map((name) => SEASONS[name]),
      ' and ',
    )}.`,
  stale: (updated, from, isPast) => {
    const counted = `The sub-project was last updated on ${dayEn(updated)}, so the stages are counted from ${dayEn(from)}.`;
    return isPast
      ? `${counted} The day that this gives has passed, so the forecast is the day of the check.`
      : counted;
  },
  staleStep: (updated, from, source) =>
    `Counted from ${dayEn(from)}: updated on ${dayEn(updated)} (Osahankkeet: Päivitetty or Viimeksi muokattu) and ${days(daysBetween(updated, from))} (${source}).`,
  own: (what, { count, p50, p80 }) =>
    `The times are those of ${count} ${OWN[what]} finished in this portfolio: half took at most ${p50}, four of five at most ${days(p80)}.`,
  ownLate: (p80, late) => `Four of five took at most ${days(p80)}: by that the day would be ${dayEn(late)}.`,
  ownStep: (what, p50) =>
    `Own ${OWN[what]} ${OWN_SPAN[what]}: half took at most ${days(p50)}, shared out among the steps in proportion to the default times.`,
  assumed: (clock) => `No procedure is recorded; counted as “${clock}”.`,
  source: ({ kind, name }) => SOURCES[kind](name),
  line: (step, from, to, count, source, wait) =>
    `${capitalise(step)}, ${dayEn(from)} to ${dayEn(to)}: ${days(count)} (${source})${wait}.`,
  pause: (count, source) => ` and a ${count}-day break (${source})`,
  moved: (from) => `; ${dayEn(from)} is a day off`,
  lastBegin: (step, day) => `Last day to begin in time for the target: ${step}, ${dayEn(day)}.`,
  lastPublishing: (what, day, isPast) =>
    isPast
      ? `To meet the target, the ${PUBLISHED[what]} should have been published by ${dayEn(day)}.`
      : `To meet the target, the ${PUBLISHED[what]} must be published by ${dayEn(day)}.`,
  overrun: (late, limit) =>
    `The forecast is ${days(late)} after the target: a delay of more than ${days(limit)} is red (setting “Punaisen raja, päivää”).`,
  reserve: (needed, source) =>
    `A margin of ${days(needed)} is needed between forecast and target (${source}).`,
};
