// What a Finnish explanation claims in numbers, and whether it is so: each claim found by its words and counted again.
import { FIGURES } from '../../../src/domain/forecast/figures';
import { SETTING_NAMES } from '../../../src/domain/workbook/settings';
import { TABS } from '../../../src/domain/workbook/tabs/index';
import { dayNumberOf, monthsIn, openDayFrom } from './calendar';

export interface Told {
  readonly rule: string;
  readonly explanation: string;
  readonly steps: readonly string[];
  readonly daysLate: number | null;
  /** `30.11.2020`; null without one. */
  readonly forecast: string | null;
  /** `30.11.2020` */
  readonly today: string;
  readonly evidence: readonly { readonly column: string; readonly value: string }[];
}

interface Claim {
  readonly name: string;
  readonly pattern: RegExp;
  /** True where the claim holds. `found`: the groups of the pattern. */
  holds(found: readonly string[], told: Told): boolean;
}

const DAY = '(\\d{1,2}\\.\\d{1,2}\\.\\d{4})';
const DAYS = '(\\d+) päivä(?:ä|n)?';
const EUROS = '(−?[\\d\\u00a0]+(?:,\\d+)?)\\u00a0€';
const PERCENT = '(−?[\\d]+(?:,\\d+)?)\\u00a0%';

const numberOf = (text = ''): number =>
  Number(
    text
      .replace(/\u00a0/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
const between = (from = '', to = '') => dayNumberOf(to) - dayNumberOf(from);
const near = (a: number, b: number, most = 0.005) => Math.abs(a - b) <= most + 1e-9;
const pattern = (source: string) => new RegExp(source, 'gu');

const DEFAULTS: ReadonlyMap<string, number> = new Map(FIGURES.map(({ name, value }) => [name, value]));

/** From the last day of a target to the day that the forecast gives. */
const overTarget = (days: string | undefined, target: string | undefined, told: Told) =>
  told.forecast !== null && between(target, told.forecast) === Number(days);

/** A day as it stands, or the last one of what the words mean. */
const TIME = `(?:.{1,60}? \\(viimeistään )?${DAY}\\)?`;

export const CLAIMS: readonly Claim[] = [
  {
    name: 'days late',
    pattern: pattern(`${DAY}\\)?, tänään ${DAY}: ${DAYS} myöhässä`),
    holds: ([target, today, days], told) =>
      today === told.today &&
      between(target, today) === Number(days) &&
      (told.daysLate === null || told.daysLate === Number(days)),
  },
  {
    name: 'forecast after the target',
    pattern: pattern(
      `tavoite(?:aika)? ${TIME} (?:ei ole enää saavutettavissa|voi ylittyä|ylittyy): (?:ennuste|sovittu päivä) on ${DAYS}`,
    ),
    holds: ([target, days], told) => overTarget(days, target, told),
  },
  {
    name: 'room before the target',
    pattern: pattern(`tavoite(?:aika)? ${TIME} on tiukka: varaa jää ${DAYS}, .* tarvitaan ${DAYS}`),
    holds: ([target, days, needed], told) =>
      told.forecast !== null &&
      between(told.forecast, target) === Number(days) &&
      Number(days) < Number(needed),
  },
  {
    name: 'counted from an old update',
    pattern: pattern(`Laskettu ${DAY} alkaen: päivitetty ${DAY} .* ja siitä ${DAYS}`),
    holds: ([from, updated, days], { explanation, today }) =>
      between(updated, from) === Number(days) &&
      dayNumberOf(from ?? '') < dayNumberOf(today) &&
      explanation.includes(`päivitetty viimeksi ${updated}, joten vaiheet on laskettu ${from} alkaen`),
  },
  {
    name: 'forecast over the limit of punainen',
    pattern: pattern(`Ennuste on ${DAYS} tavoitteen jälkeen: yli ${DAYS} viivästys`),
    holds: ([days, limit]) => Number(days) > Number(limit),
  },
  {
    name: 'vague target',
    pattern: pattern(`ennuste on ${DAYS} päässä \\(raja (\\d+)\\)`),
    holds: ([days, limit], told) =>
      told.forecast !== null &&
      between(told.today, told.forecast) === Number(days) &&
      Number(days) > Number(limit),
  },
  {
    name: 'work left of the hanke',
    pattern: pattern(
      `Hanke päättyy ${DAY}: työlle jää (alle kuukausi|\\d+) ?(?:kuukausi|kuukautta)?, kun raja`,
    ),
    holds: ([end, months], told) =>
      told.forecast !== null &&
      Math.floor(monthsIn(dayNumberOf(told.forecast), dayNumberOf(end ?? '')) + 1e-9) ===
        (months === 'alle kuukausi' ? 0 : Number(months)),
  },
  {
    name: 'search over',
    pattern: pattern(`Haku päättyi ${DAY}\\. Tänään ${DAY} siitä on ${DAYS}`),
    holds: ([end, today, days], told) => today === told.today && between(end, today) === Number(days),
  },
  {
    name: 'after the end of the hanke',
    pattern: pattern(`${DAY}, mutta hanke päättyy ${DAY}: ${DAYS} liian myöhään`),
    holds: ([day, end, days]) => between(end, day) === Number(days),
  },
  {
    name: 'usual contract day',
    pattern: pattern(`tavallisesti allekirjoitettu ${DAY}; siitä on kulunut ${DAYS}`),
    holds: ([usual, days], told) => between(usual, told.today) === Number(days),
  },
  {
    name: 'put off',
    pattern: pattern(`Siirto: ${DAY} \\(sarake [^)]*\\) – ${DAY} \\(sarake [^)]*\\) on ${DAYS}`),
    holds: ([from, to, days], { explanation }) =>
      between(from, to) === Number(days) && explanation.includes(`siirretty ${days} `),
  },
  {
    name: 'from target to meeting',
    pattern: pattern(`Tavoitteesta kokoukseen: ${DAY}–${DAY} on ${DAYS}`),
    holds: ([from, to, days]) => between(from, to) === Number(days),
  },
  {
    name: 'days since',
    pattern: pattern(`${DAY}(?: eli|\\) on) ${DAYS}(?: sitten|\\.)`),
    holds: ([from, days], told) => between(from, told.today) === Number(days),
  },
  {
    name: 'days ahead',
    pattern: pattern(`${DAY}\\)?(?: on|,) (\\d+) päivän kuluttua`),
    holds: ([day, days], told) => between(told.today, day) === Number(days),
  },
  {
    name: 'share of time',
    pattern: pattern(
      `(\\d+) / (\\d+) päivää = (\\d+)\\u00a0% \\(sarakkeet ”Alkaa” ${DAY} ja ”Päättyy” ${DAY}\\)`,
    ),
    holds: ([passed, whole, percent, start, end], told) => {
      const all = between(start, end) + 1;
      const gone = Math.min(all, between(start, told.today) + 1);
      const share = Math.round((gone / all) * 100);
      return all === Number(whole) && gone === Number(passed) && share === Number(percent);
    },
  },
  {
    name: 'share of money',
    pattern: pattern(`${EUROS}(?: \\([^)]*\\))? / ${EUROS}(?: \\([^)]*\\))? = ${PERCENT}`),
    holds: ([part, whole, percent]) => near((numberOf(part) / numberOf(whole)) * 100, numberOf(percent), 0.5),
  },
  {
    name: 'points apart',
    pattern: pattern(`${PERCENT} − ${PERCENT}(?: \\([^)]*\\))? = (−?[\\d,]+) prosenttiyksik`),
    holds: ([a, b, points]) => near(numberOf(a) - numberOf(b), numberOf(points)),
  },
  {
    name: 'pace',
    pattern: pattern(`Tahti: ${EUROS} − ${EUROS} / (\\d+) × (\\d+) päivää: käyttämättä jää ${EUROS}`),
    holds: ([budget, spent, passed, whole, unspent]) =>
      near(
        Math.max(0, numberOf(budget) - (numberOf(spent) / Number(passed)) * Number(whole)),
        numberOf(unspent),
        0.5,
      ),
  },
  {
    name: 'percent of money',
    pattern: pattern(`^${EUROS} × ${PERCENT}(?: \\([^)]*\\))? = ${EUROS}`),
    holds: ([amount, percent, product]) =>
      near((numberOf(amount) * numberOf(percent)) / 100, numberOf(product)),
  },
  {
    name: 'difference of money',
    pattern: pattern(`^${EUROS} − ${EUROS}(?: \\([^)]*\\))? = ${EUROS}`),
    holds: ([a, b, difference]) => near(numberOf(a) - numberOf(b), numberOf(difference)),
  },
  {
    name: 'over the budget',
    pattern: pattern(`Toteuma ${EUROS} on ${EUROS} yli budjetin \\(${EUROS}\\)`),
    holds: ([spent, over, budget]) => near(numberOf(spent) - numberOf(budget), numberOf(over)),
  },
  {
    name: 'share over the budget',
    pattern: pattern(`Toteuma ${EUROS} on ${EUROS} eli (?:alle )?${PERCENT} yli budjetin \\(${EUROS}\\)`),
    holds: ([spent, over, percent, budget]) =>
      near(numberOf(spent) - numberOf(budget), numberOf(over)) &&
      near((numberOf(over) / numberOf(budget)) * 100, numberOf(percent), 0.1),
  },
  {
    name: 'overrun',
    pattern: pattern(`Ylitys: ${EUROS} \\([^)]*\\) − ${EUROS} \\([^)]*\\) = ${EUROS}`),
    holds: ([spent, budget, over]) => near(numberOf(spent) - numberOf(budget), numberOf(over)),
  },
  {
    name: 'money lasts',
    pattern: pattern(
      `Raha riittää: ${EUROS} \\([^)]*\\) / ${EUROS} \\([^)]*\\) × (\\d+) päivää = ${DAYS}, ${DAY}–${DAY}`,
    ),
    holds: ([budget, spent, passed, days, start, end], told) =>
      Number(days) === Math.ceil((numberOf(budget) / numberOf(spent)) * Number(passed) - 1e-9) &&
      between(start, told.today) + 1 === Number(passed) &&
      between(start, end) + 1 === Number(days) &&
      told.forecast === end,
  },
  {
    name: 'money out before the end',
    pattern: pattern(`${DAYS} ennen osahankkeen päättymistä \\(${DAY}\\)`),
    holds: ([days, end], told) => told.forecast !== null && between(told.forecast, end) === Number(days),
  },
  {
    name: 'sums apart',
    pattern: pattern(`on ${EUROS}, mutta Talous-rivien summa ${EUROS}: ero ${EUROS}`),
    holds: ([own, sum, difference]) => near(Math.abs(numberOf(own) - numberOf(sum)), numberOf(difference)),
  },
  {
    name: 'empty person-months',
    pattern: pattern(
      `Tyhjänä [^:]*: (?:(\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{4})?)?)–)?${DAY} × ${PERCENT} = ([\\d,]+) henkilötyökuukau`,
    ),
    holds: ([first, last = '', percent, months]) => {
      const [, month = '', year = ''] = last.split('.');
      const [d = '', m = '', y = ''] = (first ?? last).split('.');
      const from = [d, m === '' ? month : m, y === '' ? year : y].join('.');
      const counted = (monthsIn(dayNumberOf(from), dayNumberOf(last)) * numberOf(percent)) / 100;
      return near(counted, numberOf(months));
    },
  },
  {
    name: 'salary money',
    pattern: pattern(`Palkkaraha: ([\\d,]+) × ${EUROS} \\([^)]*\\) = ${EUROS}`),
    holds: ([months, cost, euros]) => near(numberOf(months) * numberOf(cost), numberOf(euros), 0.5),
  },
  {
    name: 'signatures missing',
    pattern: pattern('Allekirjoittaneita (\\d+) \\([^)]*\\), osapuolia (\\d+) \\([^)]*\\): puuttuu (\\d+)'),
    holds: ([signed, parties, missing]) => Number(parties) - Number(signed) === Number(missing),
  },
  {
    name: 'step of a forecast',
    pattern: pattern(
      `^.+? ${DAY}–${DAY}: ${DAYS} \\(([^)]*)\\)(?:; ${DAY} ei ole arkipäivä| ja lisäksi ${DAYS} taukoa \\([^)]*\\))?\\.$`,
    ),
    holds: ([from, to, days, source, moved, pause]) => {
      const length = /^(?:laki: )?asetus ”(.+)”$/u.exec(source ?? '')?.[1];
      // No workbook of the recount sets a length of its own.
      if (length !== undefined && String(DEFAULTS.get(length)) !== days) return false;
      const counted = dayNumberOf(from ?? '') + Number(days);
      const end = dayNumberOf(to ?? '');
      if (moved !== undefined) return dayNumberOf(moved) === counted && openDayFrom(counted) === end;
      return counted + Number(pause ?? 0) === end;
    },
  },
];

const HEADERS: ReadonlySet<string> = new Set(
  Object.values(TABS).flatMap(({ columns }) => Object.values(columns).map(({ header }) => header as string)),
);
const KNOWN_SETTINGS: ReadonlySet<string> = new Set(
  SETTING_NAMES.flatMap((name) => [name, name.replace(/, (?:päivää|kuukautta|kpl)$/, '')]),
);

const namesIn = (told: Told, words: RegExp): readonly string[] =>
  [...told.steps.join('\n').matchAll(words)].flatMap(([, one, other]) =>
    [one, other].filter((name): name is string => name !== undefined),
  );

/** Headers that the steps name as the source of a number. */
export function columnsNamed(told: Told): readonly string[] {
  return namesIn(told, /sarak(?:e|keet) ”([^”]+)”(?:[^”()]* ja ”([^”]+)”)?/gu);
}

/** Columns and settings that the steps name and nobody has. */
export function unknownSources(told: Told): readonly string[] {
  const settings = namesIn(told, /asetu(?:s|kset) ”([^”]+)”(?: ja ”([^”]+)”)?/gu);
  return [
    ...settings.filter((name) => !KNOWN_SETTINGS.has(name)),
    ...columnsNamed(told).filter((name) => !HEADERS.has(name)),
  ];
}
