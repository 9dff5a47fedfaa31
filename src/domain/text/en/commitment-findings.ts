// What the findings on contracts, measures and matters to decide say in English.
import type { IsoDay } from '../../day/day';
import type { CommitmentMessageData, MeetingAhead } from '../../findings/commitment-messages';
import type { Slip } from '../../findings/levels';
import { joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { dayEn, late, percent, quantity, quoted, timeEn } from './figures';

const days = (count: number) => quantity(count, 'day');

export const commitmentFindings: Pick<FindingTexts, keyof CommitmentMessageData> = {
  'sopimus-late': (data, today) => ({
    explanation: `${late('The deadline was', data, today)} The stage is “${data.vaihe}”.${signed(data)}${putOff('The deadline', data.slip)}`,
    action: 'Record the date of signature or agree on a new deadline.',
    ...steps(signedStep(data), slipStep('Alkuperäinen määräaika', 'Määräaika', data.targetDay, data.slip)),
  }),
  'sopimus-slipped': ({ slip, limit, ...data }) => ({
    explanation: `The deadline has been put off by ${days(slip.days)}: it was ${first(slip)} and is now ${timeEn(data)}. The limit is ${days(limit)}.`,
    action: 'Assess whether the new deadline will hold, and tell the parties and the funder of the change.',
    steps: [slipStep('Alkuperäinen määräaika', 'Määräaika', data.targetDay, slip), limitStep(limit)],
  }),
  'toimenpide-late': (data, today) => ({
    explanation: `${late('The end date was', data, today)}${completion(data)}${putOff('The end date', data.slip)}`,
    action: data.stopped
      ? 'Agree when the work goes on and ends, or have it decided that it is given up.'
      : 'Mark the measure as completed or agree on a new end date.',
    ...steps(slipStep('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, data.slip)),
  }),
  'toimenpide-slipped': ({ slip, limit, ...data }) => ({
    explanation: `The end date has been put off by ${days(slip.days)}: it was ${first(slip)} and is now ${timeEn(data)}. The limit is ${days(limit)}.`,
    action: 'Assess whether the new date will hold and what other work waits for this.',
    steps: [slipStep('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, slip), limitStep(limit)],
  }),
  'paatosasia-late': (data, today) => ({
    explanation: `${late('The target date was', data, today)} No decision has been recorded.${data.next === null ? '' : ` The next meeting is ${meeting(data.next, today)}.`}`,
    action: 'Record the decision or take the matter to the next meeting.',
    ...steps(data.next === null ? '' : meetingStep(data.next)),
  }),
  'paatosasia-without-decider': () => ({
    explanation: 'The matter waits for a decision, but nobody is named to make it.',
    action: 'Enter in the column “Kuka päättää/käsittelee” the body or role that decides.',
  }),
  'paatosasia-no-meeting': ({ bodies, next, ...data }, today) => ({
    explanation: `${bodyNames(bodies)} ${bodies.length === 1 ? 'does' : 'do'} not meet before the target date ${timeEn(data)}${
      next === null
        ? ', and no later meeting has been recorded.'
        : `. The next meeting is ${meeting(next.meeting, today, `${days(next.days)} after the target`)}.`
    }`,
    action:
      next === null
        ? 'Record the coming meeting on the tab “Kokoukset”, or take the matter to somebody who can decide in time.'
        : 'Agree on an extra meeting, another decision-maker or a new target date.',
    steps: [
      `The target is ${dayEn(data.targetDay)} at the latest (column “${data.goal}”).`,
      ...(next === null
        ? ['The bodies in the column “Kuka päättää/käsittelee” have no coming meetings (tab “Kokoukset”).']
        : [
            meetingStep(next.meeting),
            `From the target to the meeting: ${dayEn(data.targetDay)} to ${dayEn(next.meeting.day)} is ${days(next.days)}.`,
          ]),
    ],
  }),
  'paatosasia-material': ({ meeting: { body, day, material }, isLast, days: left }) => ({
    explanation: `${isLast ? 'The last meeting before the target date' : 'The next meeting'} is ${quoted(body)} on ${dayEn(day)}. Its material ${left < 0 ? 'was' : 'is'} due by ${dayEn(material)}: ${when(left)}.`,
    action:
      left < 0
        ? 'Agree whether the matter can still be taken to the meeting, or put off the target date.'
        : 'Deliver the material in time.',
  }),
  'deadline-near': ({ header, days: left, ...data }) => ({
    explanation: `“${header}” ${timeEn(data)} is ${when(left)}.`,
    action: 'Make sure that the date will hold, or agree on a new one.',
  }),
};

/** Absent where there is nothing beyond the sentence. */
function steps(...all: readonly string[]): { readonly steps?: readonly string[] } {
  const filled = all.filter((step) => step !== '');
  return filled.length === 0 ? {} : { steps: filled };
}

function signed({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  return ` Of ${quantity(signatures.parties, 'party', 'parties')}, ${signatures.signed} ${signatures.signed === 1 ? 'has' : 'have'} signed.`;
}

function signedStep({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  const { signed: count, parties } = signatures;
  return `Signed: ${count} (column “Allekirjoittaneita”) of ${parties} (column “Osapuolia”), ${Math.max(0, parties - count)} missing.`;
}

const first = ({ original, originalDay }: Slip) => timeEn({ target: original, targetDay: originalDay });

function putOff(what: string, slip: Slip | null): string {
  return slip === null
    ? ''
    : ` ${what} has already been put off by ${days(slip.days)} from the original one (${first(slip)}).`;
}

function slipStep(from: string, to: string, day: string, slip: Slip | null): string {
  if (slip === null) return '';
  return `Put off: ${dayEn(slip.originalDay)} (column “${from}”) to ${dayEn(day)} (column “${to}”) is ${days(slip.days)}.`;
}

const limitStep = (limit: number) =>
  `The limit is ${days(limit)} (setting “Siirretyn määräajan raja, päivää”).`;

function completion({ valmiusaste, stopped }: CommitmentMessageData['toimenpide-late']): string {
  if (stopped) return ' The measure has been suspended.';
  return valmiusaste === null
    ? ' The measure has not been completed.'
    : ` The measure is ${percent(valmiusaste)} complete.`;
}

/** `“Työvaliokunta” on 10 December 2020 (14 days after the target), material by 3 December 2020` */
function meeting({ body, day, material }: MeetingAhead, today: IsoDay, away = ''): string {
  const past = material !== null && material < today;
  const until =
    material === null
      ? ''
      : past
        ? `; its material was due by ${dayEn(material)}`
        : `, material by ${dayEn(material)}`;
  return `${quoted(body)} on ${dayEn(day)}${away === '' ? '' : ` (${away})`}${until}`;
}

function meetingStep({ body, day, material }: MeetingAhead): string {
  const until = material === null ? '' : `, column “Aineistot viimeistään”: ${dayEn(material)}`;
  return `Meeting: ${quoted(body)} on ${dayEn(day)} (Kokoukset, column “Päivä”${until}).`;
}

/** At most three are named: the cell names them all. */
function bodyNames(bodies: readonly string[]): string {
  const named = bodies.slice(0, 3).map(quoted);
  return joinList(bodies.length > 3 ? [...named, `${bodies.length - 3} more`] : named, ' and ');
}

function when(left: number): string {
  if (left === 0) return 'today';
  return left > 0 ? (left === 1 ? 'tomorrow' : `in ${days(left)}`) : `${days(-left)} ago`;
}
