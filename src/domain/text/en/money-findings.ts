// What the findings on money say in English.
import type { MoneyMessageData } from '../../findings/money-messages';
import type { SpendingNumbers } from '../../forecast/budget';
import { shortNumber } from '../number-text';
import type { FindingTexts } from '../texts';
import { dayEn, euros, percent, pointLimits, points, quantity } from './figures';

export const moneyFindings: Pick<FindingTexts, keyof MoneyMessageData> = {
  'money-behind': ({ behind, limits, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti } = numbers;
    return {
      explanation: `Of the budget (${euros(budjetti)}), ${euros(toteuma)} or ${percent(used)} has been used, and ${percent(elapsed)} of the time has passed: ${points(behind)} behind.`,
      action: 'Update the actuals, or assess whether some of the funding will be left unused.',
      steps: [
        ...steps(numbers),
        `Difference: ${percent(elapsed)} − ${percent(used)} = ${points(behind)}.`,
        pointLimits(limits),
      ],
    };
  },
  'money-unspent': ({ share, limit, ...numbers }) => ({
    explanation: `At the pace so far, ${euros(numbers.unspent)} or ${percent(share)} of the budget (${euros(numbers.budjetti)}) will be left unspent. ${percent(numbers.elapsed)} of the time has passed.`,
    action: 'Decide what the money is used for in time, or agree on a change with the funder.',
    steps: [
      ...steps(numbers),
      `Unspent: ${euros(numbers.unspent)} / ${euros(numbers.budjetti)} = ${percent(share)}.`,
      `The forecast is raised when over ${percent(limit)} of the time has passed (setting “Rahoitusennusteen raja, prosenttia ajasta”).`,
    ],
  }),
  'money-over': ({ toteuma, budjetti, over, share, limit }) => ({
    explanation:
      share === null
        ? `The budget is ${euros(budjetti)}, but ${euros(toteuma)} has been used.`
        : `The actuals of ${euros(toteuma)} exceed the budget (${euros(budjetti)}) by ${euros(over)}, or ${shareOf(share)}.`,
    action:
      'Check the amounts. If they are right, agree with the project’s management on how the overrun is covered, and update the budget.',
    steps: [
      `Overrun: ${euros(toteuma)} (column “Toteuma”) − ${euros(budjetti)} (column “Budjetti”) = ${euros(over)}.`,
      ...(share === null || share === 0
        ? []
        : [`Share: ${euros(over)} / ${euros(budjetti)} (column “Budjetti”) = ${shareOf(share)}.`]),
      `The overrun is red when it is at least ${percent(limit)} of the budget (setting “Budjetin ylitys: punaisen raja, prosenttia”).`,
    ],
  }),
  'money-runs-out': ({ ahead, limit, lasts, runsOut, early, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti, passed, alkaa, paattyy } = numbers;
    const end = `${quantity(early, 'day')} before the sub-project ends (${dayEn(paattyy)})`;
    return {
      explanation:
        toteuma === budjetti
          ? `The whole budget (${euros(budjetti)}) has already been used, ${end}.`
          : `Of the budget (${euros(budjetti)}), ${euros(toteuma)} or ${percent(used)} has been used, and ${percent(elapsed)} of the time has passed. At the pace so far the money runs out on ${dayEn(runsOut)}, ${end}.`,
      action:
        toteuma === budjetti
          ? 'Find out whether there are costs to come, and agree in time on how they are covered.'
          : 'Assess whether the money lasts to the end. If it does not, slow down the spending or agree on the funding in time.',
      steps: [
        ...shares(numbers),
        `Difference: ${percent(used)} − ${percent(elapsed)} = ${points(ahead)} (limit ${shortNumber(limit, '.')}: setting “Punaisen raja, prosenttiyksikköä”).`,
        `The money lasts: ${euros(budjetti)} (column “Budjetti”) / ${euros(toteuma)} (column “Toteuma”) × ${quantity(passed, 'day')} = ${quantity(lasts, 'day')}, ${dayEn(alkaa)} – ${dayEn(runsOut)}.`,
      ],
    };
  },
  'actuals-missing': ({ budjetti, summed }) => ({
    explanation: `The budget is ${euros(budjetti)} but Toteuma is empty, so the money can’t be judged.${summed === null ? '' : ` The actuals on the tab Talous add up to ${euros(summed)}.`}`,
    action: 'Fill in Toteuma; where nothing has been used yet, write 0.',
  }),
  'budget-missing': ({ toteuma }) => ({
    explanation: `The actuals are ${euros(toteuma)} but Budjetti is empty, so the money can’t be judged.`,
    action: 'Fill in Budjetti.',
  }),
  'own-funding-short': ({ hanke: _hanke, percent: share, costs, required, paid, missing, ...rest }) => ({
    explanation: `Own funding should be ${percent(share)} of the costs of ${euros(costs)}, or ${euros(required)}. ${euros(paid)} has been paid in: ${euros(missing)} is missing.`,
    action: 'Update “Omarahoitus toteutunut”, or agree with the parties on the missing share.',
    steps: [
      `Costs: the actuals of the project’s ${rest.osahankkeet} sub-projects are ${euros(costs)} (Osahankkeet, column “Toteuma”)${rest.withoutCosts === 0 ? '' : `; ${rest.withoutCosts} without actuals`}.`,
      `${euros(costs)} × ${percent(share)} (column “Omarahoitus”) = ${euros(required)}.`,
      `${euros(required)} − ${euros(paid)} (column “Omarahoitus toteutunut”) = ${euros(missing)}.`,
      `Missing of what is called for: ${euros(missing)} / ${euros(required)} = ${percent(rest.lacking)}.`,
      pointLimits(rest.limits),
    ],
  }),
};

/** A thousandth of a percent is not nothing. */
const shareOf = (share: number) => (share === 0 ? 'under 0.1%' : percent(share));

function steps(numbers: SpendingNumbers): readonly string[] {
  const { toteuma, budjetti, passed, whole, unspent } = numbers;
  return [
    ...shares(numbers),
    `Pace: ${euros(budjetti)} − ${euros(toteuma)} / ${passed} × ${whole} days: ${euros(unspent)} stays unspent.`,
  ];
}

function shares({ toteuma, budjetti, used, elapsed, ...numbers }: SpendingNumbers): readonly string[] {
  const { passed, whole, alkaa, paattyy } = numbers;
  return [
    `Used: ${euros(toteuma)} (column “Toteuma”) / ${euros(budjetti)} (column “Budjetti”) = ${percent(used)}.`,
    `Time: ${passed} / ${whole} days = ${percent(elapsed)} (columns “Alkaa” ${dayEn(alkaa)} and “Päättyy” ${dayEn(paattyy)}).`,
  ];
}
