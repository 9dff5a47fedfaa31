// What the report says in English of empty posts and of money.
import { joinList } from '../number-text';
import type { MoneyReportTexts, VacancyReportTexts } from '../report-work-texts';
import { inMonths as count, dayEn, euros, quantity, percent as share } from './figures';

export const vacancies: VacancyReportTexts = {
  heading: 'Posts not filled',
  columns: {
    posts: 'Posts',
    soFar: 'Empty so far, person-months',
    untilStart: 'Empty until the start, person-months',
    money: 'Salary money unused',
  },
  none: 'By the forecast, no post to be filled starts after its target.',
  totals: ({ posts, monthsSoFar, monthsUntilStart, eurosUntilStart, withoutCost, withoutTarget }) => {
    const many = posts === 1 ? 'One post starts' : `${posts} posts start`;
    const sums =
      monthsSoFar > 0
        ? `From the targets to today, empty person-months have come to ${count(monthsSoFar)}, and by the estimated start to ${count(monthsUntilStart)}.`
        : `By the estimated start, empty person-months come to ${count(monthsUntilStart)}.`;
    const known = posts > withoutCost ? ` Of the salary money, ${euros(eurosUntilStart)} stays unused.` : '';
    const costs =
      withoutCost === 0
        ? ''
        : withoutCost === posts
          ? ' No monthly costs are recorded, so the salary money can’t be counted.'
          : ` The monthly cost is missing for ${quantity(withoutCost, 'post')}, which the sum leaves out.`;
    const targets =
      withoutTarget === 0
        ? ''
        : ` In addition, ${withoutTarget === 1 ? '1 post is' : `${withoutTarget} posts are`} not filled whose target names no day.`;
    return `${many} after the target by the forecast. ${sums}${known}${costs}${targets}`;
  },
  total: 'In all',
  months: count,
};

export const money: MoneyReportTexts = {
  heading: 'Use of money',
  columns: {
    budget: 'Budget',
    actual: 'Actuals',
    used: 'Used',
    elapsed: 'Time passed',
    unspent: 'Forecast: left unspent',
  },
  none: 'No sub-project has both its budget and its actuals recorded.',
  totals: ({ today, budjetti, toteuma, used, unspent, early, count: all, limit }) => {
    const rough =
      early === 0
        ? ''
        : ` The forecast is still rough${early === all ? '' : ` for ${quantity(early, 'sub-project')}`}, as at most ${share(limit)} of the time has passed.`;
    return `Of the budget of ${euros(budjetti)}, ${euros(toteuma)} or ${share(used)} has been used by ${dayEn(today)}. At the pace so far, ${euros(unspent)} would be left unspent.${rough}`;
  },
  others: (n) => `The other ${n} sub-projects`,
  notCounted: (names, more) =>
    `No forecast can be made for the ${names.length === 1 ? 'sub-project' : 'sub-projects'} ${more === 0 ? joinList(names, ' and ') : `${names.join(', ')} and ${quantity(more, 'other')}`}: the budget, the actuals or the time is missing, or the time has not begun.`,
  ownFunding: ({ hanke, percent, costs, required, paid, missing, withoutCosts }) =>
    `${hanke}: the costs are ${euros(costs)}, so own funding should be ${share(percent)} or ${euros(required)}. ${euros(paid)} has come${missing > 0 ? `: ${euros(missing)} is missing` : ''}.${withoutCosts === 0 ? '' : ` The actuals of ${quantity(withoutCosts, 'sub-project')} are missing.`}`,
};
