// What the findings of the forecasts say in English.
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
import { dayEn, quantity, quoted } from './figures';
import { forecastWords } from './forecast';
import { vacancyWords } from './vacancy';

/** Words are shown beside the day they mean. */
function goalOf(goal: string, { target, targetDay }: { target: string; targetDay: IsoDay }): string {
  const day = dayEn(targetDay);
  return target === dottedDay(targetDay) ? `${goal} ${day}` : `${goal} ${quoted(target)} (by ${day})`;
}

const days = (count: number) => quantity(count, 'day');

/** How the forecast's day was come by. An old row says it in its own sentence. */
type Counted = Pick<OpenRekrytointi | OpenHankinta, 'agreed' | 'stale'>;

/** Late in the work a small overrun is no more than a sign: how far the present step has come is not known. */
function overrun(late: number, tolerance: number | null, { agreed, stale }: Counted): string {
  if (tolerance === null) return `can no longer be met: the forecast is ${days(late)} later.`;
  const limit = `up to ${days(tolerance)} over the target has no colour yet.`;
  return agreed
    ? `is missed: the day agreed on is ${days(late)} later; ${limit}`
    : `may be missed: the forecast is ${days(late)} later${stale === null ? '. The present stage is counted whole, as its beginning is not known' : ''}; ${limit}`;
}

/** Why room is needed still. */
const STILL: Readonly<Record<ReserveReason, string>> = {
  'not-begun': 'while nothing has been begun',
  'before-interviews': 'before the applicants are interviewed',
  'before-decision': 'before the procurement is decided on',
};
const BEGIN = 'Begin filling the post now, choose a faster way or agree on a later target.';
const TIGHT_RECRUITMENT: Readonly<Record<ReserveReason, string>> = {
  'not-begun': BEGIN,
  'before-interviews': 'Secure the schedule of the search and the interviews, or agree on a later target.',
  'before-decision': BEGIN,
};
const PREPARE = 'Begin the preparation now or agree on a later target.';
const TIGHT_PROCUREMENT: Readonly<Record<ReserveReason, string>> = {
  'not-begun': PREPARE,
  'before-interviews': PREPARE,
  'before-decision': 'Secure the schedule of the tender and the decision, or agree on a later target.',
};

function margin(spare: number, { reserve, reason }: Slack): string {
  const left = spare === 0 ? 'there is no margin' : `the margin is ${days(spare)}`;
  return `${left}, and ${STILL[reason]} ${days(reserve)} are needed.`;
}

function marginLine({ reserve, reserveName }: Slack): string {
  return forecastWords.reserve(reserve, forecastWords.source({ kind: 'setting', name: reserveName }));
}

export const forecastFindings: Pick<FindingTexts, keyof ForecastMessageData> = {
  'rekrytointi-not-reachable': ({ forecast, days: late, tolerance, vacancy, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return withVacancy(
      {
        explanation: `${goalOf('The target start', data)} ${overrun(late, tolerance, forecast)} ${sentence}`,
        action: 'Agree on a new target or another way to fill the post, and record the reason for the delay.',
        steps,
      },
      vacancy,
      vacancyWords,
    );
  },
  'rekrytointi-tight': ({ forecast, spare, slack, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `${goalOf('The target start', data)} is tight: ${margin(spare, slack)} ${sentence}`,
      action: TIGHT_RECRUITMENT[slack.reason],
      steps: [...steps, marginLine(slack)],
    };
  },
  'rekrytointi-vague-far': ({ forecast, days: away, limit, target }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `The target start is ${quoted(target)}, but the forecast is ${days(away)} away (the limit is ${limit}). ${sentence}`,
      action: 'Give the target as a day or a month and agree on how the post is filled.',
      steps,
    };
  },
  'rekrytointi-short-work': ({ forecast, hankeEnd, months, limit, afterEnd }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    const left = afterEnd
      ? `The project ends on ${dayEn(hankeEnd)}, before the work could start.`
      : `The project ends on ${dayEn(hankeEnd)}, which leaves ${monthsOf(months)} for the work; the limit is ${limit}.`;
    return {
      explanation: `${left} ${sentence}`,
      action: 'Decide whether to fill the post at all, do the work in another way, or move the money.',
      steps,
    };
  },
  'rekrytointi-search-ended': ({ hakuPaattyy, days: past, room }, today) => ({
    explanation: `The application period ended on ${dayEn(hakuPaattyy)}, ${days(past)} before today (${dayEn(today)}), but the stage is still “Haku auki”.${roomLeft(room)}`,
    action: 'Update the stage, or open a new search and record its dates.',
  }),
  'hankinta-tight': ({ forecast, spare, slack, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${goalOf('The contract target', data)} is tight: ${margin(spare, slack)} ${sentence}`,
      action: TIGHT_PROCUREMENT[slack.reason],
      steps: [...steps, marginLine(slack)],
    };
  },
  'hankinta-not-reachable': ({ forecast, days: late, tolerance, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${goalOf('The contract target', data)} ${overrun(late, tolerance, forecast)} ${sentence}`,
      action: 'Agree on a new target, or a lighter procedure where one is allowed, and record the reason.',
      steps,
    };
  },
  'hankinta-interrupted': ({ hankinta }) => ({
    explanation: `The procurement ${quoted(hankinta)} has been interrupted, and no new tender is recorded.`,
    action: 'Record the new tender on a row of its own, or set the stage to “Peruttu” if it is given up.',
  }),
  'hankinta-without-contract': ({ vaihe, usual, steps, days: past }, today) => ({
    steps: stepLines(hankintaSteps(steps, forecastWords), forecastWords),
    explanation:
      usual === null
        ? `The stage is “${vaihe}”, but no contract is signed: today, ${dayEn(today)}, ${days(past)} have passed since the target.`
        : `The stage is “${vaihe}”, but no contract is signed. Counted from publication it would usually have been signed on ${dayEn(usual)}; ${days(past)} have passed since ${daysBetween(usual, today) === past ? 'then' : 'the target'}.`,
    action: 'Record the day of signature, or give in “Syy” what is being waited for (such as “Valitus”).',
  }),
  'hankinta-beyond-end': ({ beyond: { what, day, hankeEnd, days: late }, forecast }, today) => {
    const text = forecast === null ? null : hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${what === 'toimitus' ? 'Delivery would be complete on' : 'The contract could be made at the earliest on'} ${dayEn(day)}, but the project ends on ${dayEn(hankeEnd)}: ${days(late)} too late. Costs after the project’s end are not covered.${text === null ? '' : ` ${text.sentence}`}`,
      action: 'Narrow or bring forward the procurement, or apply for an extension before the project ends.',
      steps: [
        ...(text === null ? [`Delivery: ${dayEn(day)} (column “Toimitus valmis”).`] : text.steps),
        `Last day of the project: ${dayEn(hankeEnd)} (Hankkeet, column “Päättyy”).`,
      ],
    };
  },
};

function monthsOf(months: number): string {
  return months === 0 ? 'less than a month' : quantity(months, 'month');
}

/** '' where there is none. */
export function roomLeft(room: Room | null): string {
  return room === null
    ? ''
    : ` The target of ${dayEn(room.target)} can still be met: the forecast is ${dayEn(room.forecast)}.`;
}
