// What is said in Finnish of the work that stays undone in an empty post, and of its salary money.
import { dottedSpan } from '../number-text';
import type { VacancyWords } from '../vacancy-words';
import { euroa, kuukausia, luku } from './figures';

const tyokuukautta = (months: number) =>
  `${kuukausia(months)} ${months === 1 ? 'henkilötyökuukausi' : 'henkilötyökuukautta'}`;

export const vacancyWords: VacancyWords = {
  sentence: (soFar, untilStart, euros) => {
    const money = euros === null ? '' : `; palkkarahaa jää käyttämättä ${euroa(euros)}`;
    return soFar > 0
      ? `Tyhjiä henkilötyökuukausia on kertynyt ${kuukausia(soFar)}, aloitukseen mennessä ${kuukausia(untilStart)}${money}.`
      : `Aloitukseen mennessä tyhjiä henkilötyökuukausia kertyy ${kuukausia(untilStart)}${money}.`;
  },
  soFar: (from, to, percent, months) =>
    `Tyhjänä tähän asti: ${dottedSpan(from, to)} × ${luku(percent)}\u00a0% = ${tyokuukautta(months)} (sarakkeet ”Aloitustavoite” ja ”Työpanos”).`,
  untilStart: (from, to, percent, months, cutByEnd) =>
    `Tyhjänä ${cutByEnd ? 'hankkeen loppuun' : 'aloitukseen'} asti: ${dottedSpan(from, to)} × ${luku(percent)}\u00a0% = ${tyokuukautta(months)} (sarakkeet ”Aloitustavoite” ja ”Työpanos”).`,
  money: (months, cost, euros) =>
    `Palkkaraha: ${kuukausia(months)} × ${euroa(cost)} (sarake ”Kuukausikustannus”) = ${euroa(euros)}.`,
};
