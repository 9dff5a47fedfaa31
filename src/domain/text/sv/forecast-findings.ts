// What the findings of the forecasts say in Swedish.
import { daysBetween, type IsoDay } from '../../day/day';
import type { ForecastMessageData } from '../../findings/forecast-messages';
import type { OpenHankinta } from '../../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../../forecast/rekrytointi/forecast';
import type { Room } from '../../forecast/room';
import type { ReserveReason, Slack } from '../../forecast/slack';
import { hankintaForecastText, hankintaSteps, rekrytointiForecastText, stepLines } from '../forecast-words';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { forecastWords } from './forecast';
import { vacancyWords } from './vacancy';

const dagar = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);
const citat = (text: string) => `”${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;

/** Words are shown beside the day they mean. */
function mal(goal: string, { target, targetDay }: { target: string; targetDay: IsoDay }): string {
  const day = dottedDay(targetDay);
  return target === day ? `${goal} ${day}` : `${goal} ${citat(target)} (senast ${day})`;
}

/** Why room is needed still. */
const KVAR: Readonly<Record<ReserveReason, string>> = {
  'not-begun': 'inget skede har inletts',
  'before-interviews': 'de sökande ännu inte har intervjuats',
  'before-decision': 'upphandlingsbeslutet ännu inte har fattats',
};
const BORJA = 'Inled tillsättandet nu, välj ett snabbare sätt eller avtala om ett senare tidsmål.';
const SNAVT_REKRYTERING: Readonly<Record<ReserveReason, string>> = {
  'not-begun': BORJA,
  'before-interviews':
    'Säkerställ tidtabellen för ansökningstiden och intervjuerna eller avtala om ett senare tidsmål.',
  'before-decision': BORJA,
};
const BERED = 'Inled beredningen nu eller avtala om ett senare tidsmål.';
const SNAVT_UPPHANDLING: Readonly<Record<ReserveReason, string>> = {
  'not-begun': BERED,
  'before-interviews': BERED,
  'before-decision':
    'Säkerställ tidtabellen för konkurrensutsättningen och beslutet eller avtala om ett senare tidsmål.',
};

export const forecastFindings: Pick<FindingTexts, keyof ForecastMessageData> = {
  'rekrytointi-not-reachable': ({ forecast, days, tolerance, vacancy, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return withVacancy(
      {
        explanation: `${mal('Tidsmålet för starten', data)} ${over(days, tolerance, forecast)} ${sentence}`,
        action: 'Avtala om ett nytt tidsmål eller ett annat sätt att tillsätta, och anteckna orsaken.',
        steps,
      },
      vacancy,
      vacancyWords,
    );
  },
  'rekrytointi-tight': ({ forecast, spare, slack, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `${mal('Tidsmålet för starten', data)} är snävt: ${marginal(spare, slack)} ${sentence}`,
      action: SNAVT_REKRYTERING[slack.reason],
      steps: [...steps, marginalRad(slack)],
    };
  },
  'rekrytointi-vague-far': ({ forecast, days, limit, target }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `Tidsmålet för starten är ${citat(target)}, men prognosen ligger ${dagar(days)} framåt (gränsen är ${limit}). ${sentence}`,
      action: 'Ange en dag eller månad som tidsmål och kom överens om hur uppgiften tillsätts.',
      steps,
    };
  },
  'rekrytointi-short-work': ({ forecast, hankeEnd, months, limit, afterEnd }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    const left = afterEnd
      ? `Projektet avslutas ${dottedDay(hankeEnd)}, innan arbetet hinner börja.`
      : `Projektet avslutas ${dottedDay(hankeEnd)}: ${manader(months)} återstår för arbetet, gränsen är ${limit}.`;
    return {
      explanation: `${left} ${sentence}`,
      action:
        'Bedöm om uppgiften ännu ska tillsättas, skötas på annat sätt eller om pengarna ska omfördelas.',
      steps,
    };
  },
  'rekrytointi-search-ended': ({ hakuPaattyy, days, room }, today) => ({
    explanation: `Ansökningstiden gick ut ${dottedDay(hakuPaattyy)}, ${dagar(days)} före denna dag (${dottedDay(today)}), men skedet är fortfarande ”Haku auki”.${utrymme(room)}`,
    action: 'Uppdatera skedet, eller öppna en ny ansökningsomgång och anteckna dess datum.',
  }),
  'hankinta-tight': ({ forecast, spare, slack, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${mal('Tidsmålet för avtalet', data)} är snävt: ${marginal(spare, slack)} ${sentence}`,
      action: SNAVT_UPPHANDLING[slack.reason],
      steps: [...steps, marginalRad(slack)],
    };
  },
  'hankinta-not-reachable': ({ forecast, days, tolerance, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${mal('Tidsmålet för avtalet', data)} ${over(days, tolerance, forecast)} ${sentence}`,
      action:
        'Avtala om ett nytt tidsmål eller ett lättare förfarande, om det är tillåtet, och anteckna orsaken.',
      steps,
    };
  },
  'hankinta-interrupted': ({ hankinta }) => ({
    explanation: `Upphandlingen ${citat(hankinta)} har avbrutits och ingen ny upphandling har antecknats.`,
    action: 'Anteckna den nya upphandlingen på en egen rad, eller ange skedet ”Peruttu” om den inte blir av.',
  }),
  'hankinta-without-contract': ({ vaihe, usual, steps, days }, today) => ({
    steps: stepLines(hankintaSteps(steps, forecastWords), forecastWords),
    explanation:
      usual === null
        ? `Skedet är ”${vaihe}”, men avtalet är inte undertecknat: i dag, ${dottedDay(today)}, har det gått ${dagar(days)} sedan tidsmålet.`
        : `Skedet är ”${vaihe}”, men avtalet är inte undertecknat. Räknat från publiceringen skulle det vanligen ha undertecknats ${dottedDay(usual)}; ${dagar(days)} har gått sedan ${daysBetween(usual, today) === days ? 'dess' : 'tidsmålet'}.`,
    action: 'Anteckna undertecknandedagen, eller ange i kolumnen ”Syy” vad som väntas (t.ex. ”Valitus”).',
  }),
  'hankinta-beyond-end': ({ beyond: { what, day, hankeEnd, days }, forecast }, today) => {
    const text = forecast === null ? null : hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${what === 'toimitus' ? 'Leveransen skulle bli klar' : 'Avtalet skulle ingås tidigast'} ${dottedDay(day)}, men projektet avslutas ${dottedDay(hankeEnd)}: ${dagar(days)} för sent. Kostnader efter projektets slut ersätts inte.${text === null ? '' : ` ${text.sentence}`}`,
      action: 'Begränsa eller tidigarelägg upphandlingen, eller sök förlängd tid innan projektet avslutas.',
      steps: [
        ...(text === null ? [`Leverans: ${dottedDay(day)} (kolumnen ”Toimitus valmis”).`] : text.steps),
        `Projektets sista dag: ${dottedDay(hankeEnd)} (Hankkeet, kolumnen ”Päättyy”).`,
      ],
    };
  },
};

/** How the forecast's day was come by. An old row says it in its own sentence. */
type Counted = Pick<OpenRekrytointi | OpenHankinta, 'agreed' | 'stale'>;

/** Late in the work a small overrun is no more than a sign: how far the present step has come is not known. */
function over(days: number, tolerance: number | null, { agreed, stale }: Counted): string {
  if (tolerance === null) return `kan inte längre nås: prognosen är ${dagar(days)} senare.`;
  const limit = `högst ${dagar(tolerance)} över målet ger ännu ingen färg.`;
  return agreed
    ? `överskrids: den avtalade dagen är ${dagar(days)} senare; ${limit}`
    : `kan överskridas: prognosen är ${dagar(days)} senare${stale === null ? '. Det pågående skedet har räknats i sin helhet, eftersom dess början inte är känd' : ''}; ${limit}`;
}

function marginal(spare: number, { reserve, reason }: Slack): string {
  const left = spare === 0 ? 'det finns ingen marginal' : `marginalen är ${dagar(spare)}`;
  return `${left}, och när ${KVAR[reason]} behövs ${dagar(reserve)}.`;
}

function marginalRad({ reserve, reserveName }: Slack): string {
  return forecastWords.reserve(reserve, forecastWords.source({ kind: 'setting', name: reserveName }));
}

function manader(months: number): string {
  if (months === 0) return 'mindre än en månad';
  return months === 1 ? '1 månad' : `${months} månader`;
}

/** '' where there is none. */
export function utrymme(room: Room | null): string {
  return room === null
    ? ''
    : ` Målet ${dottedDay(room.target)} kan ändå nås: prognosen är ${dottedDay(room.forecast)}.`;
}
