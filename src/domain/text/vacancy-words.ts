// What an empty post costs, put together from the words of a language: a sentence after a finding's own, and its steps.
import type { IsoDay } from '../day/day';
import type { RowVacancy } from '../forecast/rekrytointi/vacancy-of-row';
import type { FindingText } from './texts';

/** What a language says of an empty post. Person-months have two decimals at most. */
export interface VacancyWords {
  /** `soFar` 0: the target is still ahead; `euros` null: the cost of a month is not known. */
  sentence(soFar: number, untilStart: number, euros: number | null): string;
  /** From the first to the last empty day; `percent` of Työpanos. */
  soFar(from: IsoDay, to: IsoDay, percent: number, months: number): string;
  untilStart(from: IsoDay, to: IsoDay, percent: number, months: number, cutByEnd: boolean): string;
  money(months: number, cost: number, euros: number): string;
}

/** The finding's text as it is where nothing stays empty, or nobody can tell. */
export function withVacancy(text: FindingText, vacancy: RowVacancy | null, words: VacancyWords): FindingText {
  if (vacancy === null || vacancy.monthsUntilStart <= 0) return text;
  const { monthsSoFar, monthsUntilStart, eurosUntilStart, target, lastEmpty, lastSoFar } = vacancy;
  const { tyopanos, kuukausikustannus, cutByEnd } = vacancy;
  return {
    ...text,
    explanation: `${text.explanation} ${words.sentence(monthsSoFar, monthsUntilStart, eurosUntilStart)}`,
    steps: [
      ...(text.steps ?? []),
      ...(monthsSoFar > 0 ? [words.soFar(target, lastSoFar, tyopanos, monthsSoFar)] : []),
      words.untilStart(target, lastEmpty, tyopanos, monthsUntilStart, cutByEnd),
      ...(kuukausikustannus === null || eurosUntilStart === null
        ? []
        : [words.money(monthsUntilStart, kuukausikustannus, eurosUntilStart)]),
    ],
  };
}
