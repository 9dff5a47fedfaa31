// What is said in English of the work that stays undone in an empty post, and of its salary money.

import type { VacancyWords } from '../vacancy-words';
import { inMonths as count, dayEn, euros as euro, percent as share } from './figures';

const personMonths = (months: number) =>
  `${count(months)} ${months === 1 ? 'person-month' : 'person-months'}`;

export const vacancyWords: VacancyWords = {
  sentence: (soFar, untilStart, euros) => {
    const money = euros === null ? '' : `, and ${euro(euros)} of salary money stays unused`;
    return soFar > 0
      ? `Empty person-months: ${count(soFar)} so far and ${count(untilStart)} by the start${money}.`
      : `By the start, the empty person-months come to ${count(untilStart)}${money}.`;
  },
  soFar: (from, to, percent, months) =>
    `Empty so far: ${dayEn(from)} to ${dayEn(to)} × ${share(percent)} = ${personMonths(months)} (columns “Aloitustavoite” and “Työpanos”).`,
  untilStart: (from, to, percent, months, cutByEnd) =>
    `Empty until the ${cutByEnd ? 'end of the project' : 'start'}: ${dayEn(from)} to ${dayEn(to)} × ${share(percent)} = ${personMonths(months)} (columns “Aloitustavoite” and “Työpanos”).`,
  money: (months, cost, euros) =>
    `Salary money: ${count(months)} × ${euro(cost)} (column “Kuukausikustannus”) = ${euro(euros)}.`,
};
