// What the report says in Swedish of empty posts and of money.
import { dottedDay, joinList } from '../number-text';
import type { MoneyReportTexts, VacancyReportTexts } from '../report-work-texts';
import { euro, manader, tal } from './figures';

export const vacancies: VacancyReportTexts = {
  heading: 'Obesatta uppgifter',
  columns: {
    posts: 'Uppgifter',
    soFar: 'Tomt hittills, personmånader',
    untilStart: 'Tomt fram till starten, personmånader',
    money: 'Oanvända lönemedel',
  },
  none: 'Enligt prognosen börjar ingen av uppgifterna efter sitt tidsmål.',
  totals: ({ posts, monthsSoFar, monthsUntilStart, eurosUntilStart, withoutCost, withoutTarget }) => {
    const many = posts === 1 ? 'En uppgift börjar' : `${posts} uppgifter börjar`;
    const sums =
      monthsSoFar > 0
        ? `Från tidsmålen till i dag har det uppstått ${manader(monthsSoFar)} tomma personmånader, och fram till den beräknade starten ${manader(monthsUntilStart)}.`
        : `Fram till den beräknade starten uppstår ${manader(monthsUntilStart)} tomma personmånader.`;
    const known = posts > withoutCost ? ` Av lönemedlen blir ${euro(eurosUntilStart)} oanvända.` : '';
    const costs =
      withoutCost === 0
        ? ''
        : withoutCost === posts
          ? ' Månadskostnaderna har inte antecknats, så lönemedlen kan inte räknas.'
          : ` Månadskostnaden saknas för ${withoutCost === 1 ? 'en uppgift' : `${withoutCost} uppgifter`}, som inte ingår i summan.`;
    const targets =
      withoutTarget === 0
        ? ''
        : ` Dessutom är ${withoutTarget === 1 ? 'en uppgift obesatt vars' : `${withoutTarget} uppgifter obesatta vars`} tidsmål inte anger någon dag.`;
    return `${many} enligt prognosen efter sitt tidsmål. ${sums}${known}${costs}${targets}`;
  },
  total: 'Sammanlagt',
  months: manader,
};

export const money: MoneyReportTexts = {
  heading: 'Användningen av pengar',
  columns: {
    budget: 'Budget',
    actual: 'Utfall',
    used: 'Använt',
    elapsed: 'Tid som gått',
    unspent: 'Prognos: blir oanvänt',
  },
  none: 'För inget delprojekt har både budget och utfall antecknats.',
  totals: ({ today, budjetti, toteuma, used, unspent, early, count, limit }) => {
    const rough =
      early === 0
        ? ''
        : ` Prognosen är ännu grov${early === count ? '' : ` för ${early === 1 ? 'ett delprojekt' : `${early} delprojekt`}`}, eftersom högst ${tal(limit)}\u00a0% av tiden har gått.`;
    return `Av budgeten ${euro(budjetti)} har ${euro(toteuma)} eller ${tal(used)}\u00a0% använts till och med ${dottedDay(today)}. Med hittillsvarande takt blir ${euro(unspent)} oanvänt.${rough}`;
  },
  others: (count) => `De övriga ${count} delprojekten`,
  notCounted: (names, more) =>
    `Ingen prognos kan räknas för ${names.length === 1 ? 'delprojektet' : 'delprojekten'} ${more === 0 ? joinList(names, ' och ') : `${names.join(', ')} och ${more === 1 ? 'ett annat' : `${more} andra`}`}: budget, utfall eller tid saknas, eller tiden har inte börjat.`,
  ownFunding: ({ hanke, percent, costs, required, paid, missing, withoutCosts }) =>
    `${hanke}: kostnaderna är ${euro(costs)}, så självfinansieringen borde vara ${tal(percent)}\u00a0%, dvs. ${euro(required)}. Utfallet är ${euro(paid)}${missing > 0 ? `: ${euro(missing)} saknas` : ''}.${withoutCosts === 0 ? '' : ` Utfallet saknas för ${withoutCosts === 1 ? 'ett delprojekt' : `${withoutCosts} delprojekt`}.`}`,
};
