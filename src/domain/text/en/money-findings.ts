// What the findings on money say in English.
import type { MoneyMessageData } from '../../findings/money-messages';
import type { SpendingNumbers } from '../../forecast/budget';
import type { FindingTexts } from '../texts';
import { dayEn, euros, percent, points } from './figures';

export const moneyFindings: Pick<FindingTexts, keyof MoneyMessageData> = {
  'money-behind': ({ behind, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti } = numbers;
    return {
      explanation: `Of the budget (${euros(budjetti)}), ${euros(toteuma)} or ${percent(used)} has been used, and ${percent(elapsed)} of the time has passed: ${points(behind)} behind.`,
      action: 'Update the actuals, or assess whether some of the funding will be left unused.',
      steps: [
        ...steps(numbers),
        `Difference: ${percent(elapsed)} − ${percent(used)} = ${points(behind)} (limits: settings “Keltaisen raja, prosenttiyksikköä” and “Punaisen raja, prosenttiyksikköä”).`,
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
  'actuals-missing': ({ budjetti, summed }) => ({
    explanation: `The budget is ${euros(budjetti)} but Toteuma is empty, so the money can’t be judged.${summed === null ? '' : ` The actuals on the tab Talous add up to ${euros(summed)}.`}`,
    action: 'Fill in Toteuma; where nothing has been used yet, write 0.',
  }),
  'budget-missing': ({ toteuma }) => ({
    explanation: `The actuals are ${euros(toteuma)} but Budjetti is empty, so the money can’t be judged.`,
    action: 'Fill in Budjetti.',
  }),
  'own-funding-short': ({ hanke: _hanke, percent: share, costs, required, paid, missing, ...rest }) => ({
    explanation: `Own funding should be ${percent(share)} of the costs of ${euros(costs)}, or ${euros(required)}. ${euros(paid)} has come: ${euros(missing)} is missing.`,
    action: 'Update “Omarahoitus toteutunut”, or agree with the parties on the missing share.',
    steps: [
      `Costs: the actuals of the project’s ${rest.osahankkeet} sub-projects are ${euros(costs)} (Osahankkeet, column “Toteuma”)${rest.withoutCosts === 0 ? '' : `; ${rest.withoutCosts} without actuals`}.`,
      `${euros(costs)} × ${percent(share)} (column “Omarahoitus”) = ${euros(required)}.`,
      `${euros(required)} − ${euros(paid)} (column “Omarahoitus toteutunut”) = ${euros(missing)}.`,
      `Missing of what is called for: ${euros(missing)} / ${euros(required)} = ${percent(rest.lacking)} (limits: settings “Keltaisen raja, prosenttiyksikköä” and “Punaisen raja, prosenttiyksikköä”).`,
    ],
  }),
};

function steps({ toteuma, budjetti, used, elapsed, ...numbers }: SpendingNumbers): readonly string[] {
  const { passed, whole, alkaa, paattyy, unspent } = numbers;
  return [
    `Used: ${euros(toteuma)} (column “Toteuma”) / ${euros(budjetti)} (column “Budjetti”) = ${percent(used)}.`,
    `Time: ${passed} / ${whole} days = ${percent(elapsed)} (columns “Alkaa” ${dayEn(alkaa)} and “Päättyy” ${dayEn(paattyy)}).`,
    `Pace: ${euros(budjetti)} − ${euros(toteuma)} / ${passed} × ${whole} days: ${euros(unspent)} stays unspent.`,
  ];
}
