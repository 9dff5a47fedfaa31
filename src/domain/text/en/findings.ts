// What each finding says in English. What stands in the sheet is quoted as it stands, in Finnish.
import type { IsoDay } from '../../day/day';
import type { MessageData } from '../../findings/messages';
import type { CellProblem } from '../../workbook/cells/cell';
import { hankintaForecastText, rekrytointiForecastText, withForecast } from '../forecast-words';
import { dottedDay, joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { dayEn, euros, percent, points, quantity, quoted } from './figures';
import { forecastWords } from './forecast';
import { forecastFindings } from './forecast-findings';

/** "The target start was 1 October 2020 and today is 30 November 2020: 60 days late." Words are shown beside the day they mean. */
function late(
  goal: string,
  data: { target: string; targetDay: IsoDay; days: number },
  today: IsoDay,
): string {
  const day = dayEn(data.targetDay);
  const words = data.target === dottedDay(data.targetDay) ? day : `${quoted(data.target)} (by ${day})`;
  return `${goal} ${words} and today is ${dayEn(today)}: ${quantity(data.days, 'day')} late.`;
}

/** Values other than lights are quoted. */
const LIGHTS: Readonly<Record<string, string>> = {
  Vihreä: 'green',
  Keltainen: 'yellow',
  Punainen: 'red',
  Harmaa: 'grey',
};

/** `what` goes after the quoted cell: “Alkaa” contains “joskus”, which is not a date. */
const PROBLEMS: Readonly<Record<CellProblem, { readonly what: string; readonly action: string }>> = {
  'sheet-error': {
    what: 'because its formula returns an error',
    action: 'Correct the formula or type the value in.',
  },
  'impossible-day': {
    what: 'which does not exist in the calendar',
    action: 'Check the day and the month.',
  },
  'not-a-day': { what: 'which is not a date', action: 'Write the date as 30.11.2020.' },
  'not-money': {
    what: 'which is not an amount of money',
    action: 'Write the amount in euros in figures, e.g. 12 500,50.',
  },
  'not-percent': { what: 'which is not a percentage', action: 'Write a number, e.g. 50 or 50 %.' },
  'not-a-number': { what: 'which is not a number', action: 'Write the number in figures.' },
  'not-a-choice': { what: 'which is not on the list', action: 'Choose a value from the list.' },
  'not-an-email': {
    what: 'which is not an e-mail address',
    action: 'Write the address, e.g. name@example.org.',
  },
  'not-a-month': { what: 'which is not a month', action: 'Write the month, e.g. 2020-11.' },
  'not-a-url': { what: 'which is not a web address', action: 'Write an address that begins with https://.' },
};

export const findings: FindingTexts = {
  ...forecastFindings,
  'header-missing': ({ tab, header }) => ({
    explanation: `The column “${header}” is missing from the tab “${tab}”.`,
    action: `Add the header “${header}” or correct the one that is misspelt.`,
  }),
  'header-doubled': ({ tab, header, cell }) => ({
    explanation: `The tab “${tab}” has two columns headed “${header}”; only the one on the left is read.`,
    action: `Delete the column headed by cell ${cell} or give it another name.`,
  }),
  'header-almost': ({ tab, header, found, cell }) => ({
    explanation: `The header ${quoted(found)} on the tab “${tab}” was read as “${header}”.`,
    action: `Change the header in cell ${cell} to “${header}”.`,
  }),
  'required-empty': ({ header }) => ({
    explanation: `The required information “${header}” is missing.`,
    action: `Fill in “${header}”.`,
  }),
  'wrong-type': ({ header, shown, problem }) => ({
    explanation: `“${header}” contains ${quoted(shown)}, ${PROBLEMS[problem].what}.`,
    action: PROBLEMS[problem].action,
  }),
  'unknown-choice': ({ header, shown, suggestion, choices }) => ({
    explanation: `“${header}” contains ${quoted(shown)}, which is not on the list.`,
    action:
      suggestion === null
        ? `Choose from the list, e.g. ${joinList(choices.slice(0, 3).map(quoted), ' or ')}.`
        : `Did you mean “${suggestion}”? Choose it from the list.`,
  }),
  'tunnus-doubled': ({ tunnus, otherRows, more }) => ({
    explanation: `The ID ${quoted(tunnus)} is also on ${rows(otherRows, more)}.`,
    action: 'Give one of the rows an ID of its own.',
  }),
  'osahanke-unknown': ({ reference }) => ({
    explanation: `There is no sub-project ${quoted(reference)} on the tab “Osahankkeet”.`,
    action:
      'Enter the sub-project’s ID or name, or leave the cell empty if the row concerns the whole project.',
  }),
  'hanke-unknown': ({ reference }) => ({
    explanation: `There is no project ${quoted(reference)} on the tab “Hankkeet”.`,
    action: 'Enter the project’s ID or name as it appears on the tab “Hankkeet”.',
  }),
  'setting-unreadable': ({ name, shown, fallback }) => ({
    explanation: `The value ${quoted(shown)} of the setting ${quoted(name)} cannot be read.`,
    action:
      fallback === ''
        ? 'Correct the value.'
        : `Correct the value; until then the default of ${fallback} is used.`,
  }),
  'end-before-start': ({ startHeader, start, endHeader, end }) => ({
    explanation: `“${endHeader}” (${dayEn(end)}) is earlier than “${startHeader}” (${dayEn(start)}).`,
    action: 'Check which of the two dates is wrong.',
  }),
  'rekrytointi-late': (data, today) => ({
    ...withForecast(
      `${late('The target start was', data, today)}`,
      `The stage is “${data.vaihe}”.`,
      data.forecast === null ? null : rekrytointiForecastText(data.forecast, forecastWords),
    ),
    action: 'Update the stage, or agree on a new target start and record the reason for the delay.',
  }),
  'hankinta-late': (data, today) => ({
    ...withForecast(
      `${late('The target for the contract was', data, today)}`,
      `The stage is “${data.vaihe}”.`,
      data.forecast === null ? null : hankintaForecastText(data.forecast, forecastWords),
    ),
    action: 'Record the date of signature, or agree on a new target and record the reason for the delay.',
  }),
  'sopimus-late': (data, today) => ({
    explanation: `${late('The deadline was', data, today)} The stage is “${data.vaihe}”.`,
    action: 'Record the date of signature or agree on a new deadline.',
  }),
  'paatosasia-late': (data, today) => ({
    explanation: `${late('The target date was', data, today)} No decision has been recorded.`,
    action: 'Record the decision or take the matter to the next meeting.',
  }),
  'toimenpide-late': (data, today) => ({
    explanation: `${late('The end date was', data, today)}${completion(data)}`,
    action: 'Mark the measure as completed or agree on a new end date.',
  }),
  'progress-behind': ({ done, elapsed, behind }) => ({
    explanation: `${percent(done)} of the work is complete and ${percent(elapsed)} of the time has passed: ${points(behind)} behind.`,
    action: 'Update “Valmiusaste”, or explain in the column “Haasteet” how the gap will be closed.',
  }),
  'money-behind': ({ used, elapsed, behind, toteuma, budjetti }) => ({
    explanation: `Of the budget (${euros(budjetti)}), ${euros(toteuma)} or ${percent(used)} has been used, and ${percent(elapsed)} of the time has passed: ${points(behind)} behind.`,
    action: 'Update the actuals, or assess whether some of the funding will be left unused.',
  }),
  'row-stale': ({ updated, since }) => ({
    explanation:
      updated === null
        ? `The row has no update date, so nothing shows that its data is from the reporting month, which began on ${dayEn(since)}.`
        : `The row was last updated on ${dayEn(updated)}, before the reporting month began on ${dayEn(since)}.`,
    action: 'Check the data on the row and enter today’s date in the column “Päivitetty”.',
  }),
  'own-light': ({ own, computed, reasons }) => ({
    explanation: `The coordinator’s own assessment is ${LIGHTS[own] ?? quoted(own)}, but the status computed from the spreadsheet is ${LIGHTS[computed] ?? quoted(computed)} (${quantity(reasons, 'finding')}).`,
    action: 'Go through the findings and update the status, or explain why your assessment differs.',
  }),
};

/** `row 5`, `rows 5 and 7`, `rows 5, 7, 9 and 2 more` */
function rows(numbers: readonly number[], more: number): string {
  if (numbers.length === 1) return `row ${numbers.join('')}`;
  const rest = more > 0 ? [`${more} more`] : [];
  return `rows ${joinList([...numbers.map(String), ...rest], ' and ')}`;
}

function completion({ valmiusaste }: MessageData['toimenpide-late']): string {
  return valmiusaste === null
    ? ' The measure has not been completed.'
    : ` The measure is ${percent(valmiusaste)} complete.`;
}
