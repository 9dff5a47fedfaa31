// What is said in Swedish of the work that stays undone in an empty post, and of its salary money.
import { dottedSpan } from '../number-text';
import type { VacancyWords } from '../vacancy-words';
import { euro, manader, tal } from './figures';

const personmanader = (months: number) =>
  `${manader(months)} ${months === 1 ? 'personmånad' : 'personmånader'}`;

export const vacancyWords: VacancyWords = {
  sentence: (soFar, untilStart, euros) => {
    const money = euros === null ? '' : `; ${euro(euros)} av lönemedlen blir oanvända`;
    return soFar > 0
      ? `Tomma personmånader: ${manader(soFar)} hittills och ${manader(untilStart)} fram till starten${money}.`
      : `Tomma personmånader fram till starten: ${manader(untilStart)}${money}.`;
  },
  soFar: (from, to, percent, months) =>
    `Tomt hittills: ${dottedSpan(from, to)} × ${tal(percent)}\u00a0% = ${personmanader(months)} (kolumnerna ”Aloitustavoite” och ”Työpanos”).`,
  untilStart: (from, to, percent, months, cutByEnd) =>
    `Tomt fram till ${cutByEnd ? 'projektets slut' : 'starten'}: ${dottedSpan(from, to)} × ${tal(percent)}\u00a0% = ${personmanader(months)} (kolumnerna ”Aloitustavoite” och ”Työpanos”).`,
  money: (months, cost, euros) =>
    `Lönemedel: ${manader(months)} × ${euro(cost)} (kolumnen ”Kuukausikustannus”) = ${euro(euros)}.`,
};
