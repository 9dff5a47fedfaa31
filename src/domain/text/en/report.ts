// The sentences of the koontiraportti in English.
import { joinList, shortNumber } from '../number-text';
import type { ReportTexts } from '../texts';
import { dayEn, monthEn, points, quantity } from './figures';
import { money, vacancies } from './report-work';

const list = (items: readonly string[]) => joinList(items, ' and ');

/** `sub-project A`, `sub-projects A and B` */
const subProjects = (names: readonly string[]) =>
  `${names.length === 1 ? 'sub-project' : 'sub-projects'} ${list(names)}`;

/** Leaves out the zeros; empty where all are zero. */
function nonZero(parts: readonly (readonly [number, string])[]): string[] {
  return parts.filter(([count]) => count > 0).map(([, text]) => text);
}

/** `1 is red`, `3 are red`, `none are red` */
const are = (count: number, what: string) =>
  `${count === 0 ? 'none' : count} ${count === 1 ? 'is' : 'are'} ${what}`;

export const report: ReportTexts = {
  title: (programme, month) => `${programme}, SUMMARY REPORT, ${monthEn(month)}`,
  defaultProgramme: 'Project portfolio',
  made: (today, hankkeet) =>
    `Draft, prepared on ${dayEn(today)} from the data in the project portfolio.${hankkeet.length === 0 ? '' : ` ${hankkeet.length === 1 ? 'Project' : 'Projects'}: ${list(hankkeet)}.`}`,
  footer: (programme, month, today) =>
    `${programme} · summary report, ${monthEn(month)} · prepared on ${dayEn(today)}`,
  fileName: (programme, month, version) =>
    `${programme}, summary report ${monthEn(month)}${version > 1 ? ` (version ${version})` : ''}`,
  headings: {
    summary: 'Summary',
    narrative: 'Project director’s review',
    osahankkeet: 'Status of the sub-projects',
    delays: 'Delays by cause',
    matters: 'Challenges, matters requiring a decision, deviations, other remarks',
    meetings: 'Upcoming meetings',
    leftOut: 'The data in this report: what was left out and why',
    wholeHanke: 'Whole project',
  },
  columns: {
    osahanke: 'Sub-project',
    computed: 'Computed status',
    own: 'Own assessment',
    target: 'Item',
    goal: 'Target',
    late: 'Delay',
    evidence: 'Evidence',
    asia: 'Matter',
    kukaPaattaa: 'Decided or handled by',
    aikataulutavoite: 'Target date',
    tavoiteEhto: 'Objective, condition',
    day: 'Date',
    body: 'Body or event',
    time: 'Time',
    material: 'Papers due',
    topics: 'Topics',
  },
  counts: ({ total, vihrea, keltainen, punainen, harmaa }) => {
    if (total === 0) return 'The report covers no sub-projects.';
    if (total === 1) {
      const one = nonZero([
        [vihrea, 'green'],
        [keltainen, 'yellow'],
        [punainen, 'red'],
        [harmaa, 'grey'],
      ]);
      return `The report covers 1 sub-project, and its computed status is ${one.join('')}.`;
    }
    const parts = nonZero([
      [vihrea, are(vihrea, 'green')],
      [keltainen, are(keltainen, 'yellow')],
      [punainen, are(punainen, 'red')],
    ]);
    const grey = `${are(harmaa, 'grey')} (data missing or out of date)`;
    return `The report covers ${total} sub-projects. By computed status, ${list([...parts, grey])}.`;
  },
  onPlan: (names) =>
    names.length === 0 ? 'No sub-project is on track in every respect.' : `On track: ${subProjects(names)}.`,
  delayed: (osahankkeet) => {
    if (osahankkeet.length === 0) return 'No sub-projects are delayed.';
    const named = osahankkeet.map(({ name, groups }) =>
      groups.length === 0 ? name : `${name} (${groups.join(', ')})`,
    );
    return `There are delays or challenges in ${subProjects(named)}.`;
  },
  grey: (names) =>
    `The status of ${subProjects(names)} cannot be assessed reliably because data is missing or out of date.`,
  late: (counts) => {
    const all = [
      counts.rekrytoinnit,
      counts.hankinnat,
      counts.sopimukset,
      counts.toimenpiteet,
      counts.paatosasiat,
    ];
    const parts = nonZero([
      [counts.rekrytoinnit, quantity(counts.rekrytoinnit, 'recruitment')],
      [counts.hankinnat, quantity(counts.hankinnat, 'procurement')],
      [counts.sopimukset, quantity(counts.sopimukset, 'contract')],
      [counts.toimenpiteet, quantity(counts.toimenpiteet, 'measure')],
      [counts.paatosasiat, quantity(counts.paatosasiat, 'matter for decision', 'matters for decision')],
    ]);
    if (parts.length === 0) {
      return 'No recruitments, procurements, contracts, measures or matters for decision are past a target that was given to the day.';
    }
    const single = all.reduce((sum, count) => sum + count, 0) === 1;
    return `${list(parts)} ${single ? 'is past its target date' : 'are past their target dates'}.`;
  },
  openMatters: (total, toDecide) => {
    if (total === 0) {
      return 'No open challenges, matters for decision, deviations or remarks have been recorded.';
    }
    if (total === 1) {
      return `There is 1 open matter, and it ${toDecide === 0 ? 'does not require' : 'requires'} a decision.`;
    }
    return `There are ${total} open matters, of which ${toDecide === 0 ? 'none require' : toDecide === 1 ? '1 requires' : `${toDecide} require`} a decision.`;
  },
  ownDiffers: (names) =>
    `The coordinator’s own assessment differs from the evidence in the spreadsheet for ${subProjects(names)}.`,
  noNarrative: 'No texts for the month have been entered on the tab “Koontitekstit”.',
  noDelays: 'There are no delays.',
  noMatters: 'There are no open matters.',
  noMeetings: 'No upcoming meetings have been recorded.',
  lightsExplained: ({ days, yellowPoints, redPoints }) =>
    `The computed status comes from the rows of the spreadsheet: each area takes the colour of its most serious open finding, and each sub-project that of its worst area. Yellow: no more than ${days} days late, or at least ${shortNumber(yellowPoints, '.')} percentage points behind. Red: more than ${days} days late, late after the project has ended, or at least ${shortNumber(redPoints, '.')} percentage points behind. For recruitments and procurements the delay is counted from the target to the forecast. Grey: data is missing or out of date. The coordinator’s own assessment is shown as entered.`,
  daysLate: (days) => quantity(days, 'day'),
  forecastAhead: (days) => `forecast ${quantity(days, 'day')} away`,
  forecastLate: (days) => `forecast ${quantity(days, 'day')} late`,
  pointsBehind: points,
  decided: (day, decision) =>
    `Decided${day === null ? '' : ` on ${dayEn(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  lapsed: (day, decision) =>
    `Lapsed${day === null ? '' : ` on ${dayEn(day)}`}${decision === '' ? '.' : `: ${decision}`}`,
  cause: (syy) => `Cause: “${syy}”.`,
  rowsUsed: (tab, used, total) => `${tab}: ${used} of ${quantity(total, 'row')} used`,
  leftRow: (tab, row, why) => `${tab}, row ${row}: ${why}`,
  missingTab: (tab) => `There is no tab called “${tab}”, so its data is missing from the report.`,
  otherHankkeet: (hankkeet, osahankkeet) =>
    `The report does not cover ${hankkeet.length === 1 ? 'the project' : 'the projects'} ${list(hankkeet)}${osahankkeet.length === 0 ? '' : `, so ${subProjects(osahankkeet)} ${osahankkeet.length === 1 ? 'is' : 'are'} not included`}.`,
  osahankeWithoutHanke: (names) =>
    `The ${names.length === 1 ? 'project' : 'projects'} of ${subProjects(names)} could not be identified, so ${names.length === 1 ? 'it is' : 'they are'} not in the report. Correct the column “Hanke”.`,
  wordsOnly: (count) =>
    count === 1
      ? '1 date given in words is shown as written; it has not been compared with today’s date.'
      : `${count} dates given in words are shown as written; they have not been compared with today’s date.`,
  closedMatters: (count) =>
    `${quantity(count, 'matter')} that had been decided or had lapsed before the reporting month ${count === 1 ? 'was' : 'were'} left out.`,
  laterMeetings: (count) =>
    `${quantity(count, 'later meeting')} ${count === 1 ? 'has' : 'have'} been recorded.`,
  setAside: (count) => `Warnings set aside: ${count}. The reasons are on the tab “Kuitatut”.`,
  cellFindings: 'To correct in the spreadsheet:',
  moreFindings: (count) => `There ${count === 1 ? 'is' : 'are'} ${quantity(count, 'more item')} to correct.`,
  nothingLeftOut: 'All rows were used.',
  vacancies,
  money,
};
