// What each finding says in English. What stands in the sheet is quoted as it stands, in Finnish.
import type { MeantRow, ToldSentence } from '../../findings/messages';
import type { Status } from '../../signals/signal';
import type { CellProblem } from '../../workbook/cells/cell';
import type { SettingForm } from '../../workbook/setting-values';
import { hankintaForecastText, rekrytointiForecastText, withForecast } from '../forecast-words';
import { joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { checkFindings } from './checks';
import { commitmentFindings } from './commitment-findings';
import { dayEn, late, percent, pointLimits, points, quantity, quoted } from './figures';
import { forecastWords } from './forecast';
import { forecastFindings, roomLeft } from './forecast-findings';
import { moneyFindings } from './money-findings';
import { vacancyWords } from './vacancy';

/** The target names the cell: a reader only has to know it again. */
const brief = (text: string) => `“${text.length > 24 ? `${text.slice(0, 23)}…` : text}”`;

/** Longer than what is quoted of a cell: an address must be seen whole. */
const suggested = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

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
    what: 'an error of its formula',
    action: 'Correct the formula or type the value in.',
  },
  'impossible-day': {
    what: 'which does not exist in the calendar',
    action: 'Check the day, month and year.',
  },
  'ambiguous-time': { what: 'which can mean several times', action: 'Write the date, e.g. 30.11.2020.' },
  'not-a-time': { what: 'which tells no time', action: 'Write e.g. tammikuu 2021 or avoin.' },
  'not-a-day': { what: 'which is not a date', action: 'Write the date as 30.11.2020.' },
  'day-without-year': {
    what: 'which has no year',
    action: 'Write the year with four figures, e.g. 30.11.2020.',
  },
  'name-for-email': {
    what: 'which is a name, not an address',
    action: 'Write the address; a people chip gives none.',
  },
  'not-money': {
    what: 'which is not an amount',
    action: 'Write euros in figures, e.g. 12 500,50.',
  },
  'not-percent': { what: 'which is not a percentage', action: 'Write a number, e.g. 50 or 50 %.' },
  'not-a-number': { what: 'which is not a number', action: 'Write the number in figures.' },
  'not-a-choice': { what: 'which is not on the list', action: 'Choose a value from the list.' },
  'not-an-email': {
    what: 'which is not an e-mail address',
    action: 'Write the address, e.g. name@example.org.',
  },
  'not-a-month': { what: 'which is not a month', action: 'Write the month, e.g. 2020-11.' },
  placeholder: {
    what: 'which gives no value',
    action: 'Leave the cell empty until the value is known.',
  },
  'not-a-url': { what: 'which is not a web address', action: 'Write an address that begins with https://.' },
};

/** A sentence is shown as it stands; only a very long one is cut. */
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** `“Hankinta on viivästynyt.” (viivästynyt)` */
const said = ({ sentence, words }: ToldSentence, most: number) =>
  `“${cut(sentence, most)}”${words.length === 0 ? '' : ` (${cut(joinList(words, ', '), 60)})`}`;

const SAID: Readonly<Partial<Record<Status, string>>> = {
  delayed: 'The text tells of a delay',
  blocked: 'According to the text, work is waiting or has stopped',
  at_risk: 'The text tells of a threat or a shortage',
};

/** `RH-01 (Etävastaanotto)` */
const meantRow = ({ tunnus, name }: MeantRow) =>
  name === '' || name === tunnus ? brief(tunnus) : `${brief(tunnus)} (${cut(name, 26)})`;

const SETTING_FORMS: Readonly<Record<SettingForm, string>> = {
  text: 'a value',
  list: 'a list with commas',
  number: 'a number, e.g. 30',
  whole: 'a whole number, e.g. 30',
  percent: 'a percentage, e.g. 10',
  times: 'a number over 1',
  euros: 'a sum, e.g. 60000',
  month: 'the month, e.g. 2020-11',
  level: 'huomautus or keltainen',
};

export const findings: FindingTexts = {
  ...checkFindings,
  ...commitmentFindings,
  ...forecastFindings,
  ...moneyFindings,
  'header-missing': ({ tab, header }) => ({
    explanation: `The column “${header}” is missing from the tab “${tab}”.`,
    action: `Add the header “${header}” or correct the misspelt one.`,
  }),
  'header-doubled': ({ tab, header, cell }) => ({
    explanation: `The tab “${tab}” has two columns “${header}”; the left one is read.`,
    action: `Delete or rename the column of cell ${cell}.`,
  }),
  'header-almost': ({ tab, header, found, cell }) => ({
    explanation: `The header ${brief(found)} on the tab “${tab}” was read as “${header}”.`,
    action: `Correct the header in cell ${cell}.`,
  }),
  'required-empty': ({ header }) => ({
    explanation: `The required information “${header}” is missing.`,
    action: `Fill in “${header}”.`,
  }),
  'wrong-type': ({ header, shown, problem, suggestion }) => ({
    explanation: `“${header}” contains ${brief(shown)}, ${PROBLEMS[problem].what}.`,
    action:
      suggestion === null ? PROBLEMS[problem].action : `Did you mean ${suggested(suggestion)}? Enter it.`,
  }),
  'unknown-choice': ({ header, shown, suggestion, choices }) => ({
    explanation: `“${header}”: ${brief(shown)} is not on the list.`,
    action:
      suggestion === null
        ? `Choose e.g. ${joinList(choices.slice(0, 3).map(quoted), ' or ')}.`
        : `Did you mean “${suggestion}”? Choose it.`,
  }),
  'tunnus-doubled': ({ tunnus, otherRows, more }) => ({
    explanation: `The ID ${brief(tunnus)} is also on ${rows(otherRows, more)}.`,
    action: 'Give one of the rows an ID of its own.',
  }),
  'osahanke-unknown': ({ reference, meant, several, required }) =>
    several
      ? {
          explanation: `The cell names several sub-projects: ${brief(reference)}.`,
          action: 'Leave one and enter the others on rows of their own.',
        }
      : {
          explanation: `There is no sub-project ${brief(reference)} on the tab “Osahankkeet”.`,
          action:
            meant === null
              ? `Enter its ID or name${required ? '' : '; an empty cell means the whole project'}.`
              : `Did you mean ${meantRow(meant)}?`,
        },
  'osahanke-unread': ({ reference, row }) => ({
    explanation: `The sub-project ${brief(reference)} has an incomplete row of its own.`,
    action: `Complete row ${row} on the tab “Osahankkeet”.`,
  }),
  'hanke-unknown': ({ reference, meant }) => ({
    explanation: `There is no project ${brief(reference)} on the tab “Hankkeet”.`,
    action: meant === null ? 'Enter its ID or name as it appears there.' : `Did you mean ${meantRow(meant)}?`,
  }),
  'setting-unreadable': ({ name, shown, form, fallback, suggestion }) => ({
    explanation: `${quoted(name)}: the value ${brief(shown)} cannot be read.`,
    action:
      suggestion !== null
        ? `Did you mean ${cut(suggestion, 24)}?`
        : `Write ${SETTING_FORMS[form]}${fallback === '' ? '' : `; now it is ${fallback}`}.`,
  }),
  'end-before-start': ({ startHeader, start, endHeader, end }) => ({
    explanation: `“${endHeader}” (${dayEn(end)}) is before “${startHeader}” (${dayEn(start)}).`,
    action: 'Check which date is wrong.',
  }),
  'rekrytointi-late': (data, today) =>
    withVacancy(
      {
        ...withForecast(
          `${late('The target start was', data, today)}`,
          `The stage is “${data.vaihe}”.`,
          data.forecast === null ? null : rekrytointiForecastText(data.forecast, forecastWords),
          data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
        ),
        action: 'Update the stage, or agree on a new target start and record the reason for the delay.',
      },
      data.vacancy,
      vacancyWords,
    ),
  'hankinta-late': (data, today) => ({
    ...withForecast(
      `${late('The target for the contract was', data, today)}`,
      `The stage is “${data.vaihe}”.`,
      data.forecast === null ? null : hankintaForecastText(data.forecast, forecastWords, today),
      data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
    ),
    action: 'Record the date of signature, or agree on a new target and record the reason for the delay.',
  }),
  'progress-behind': ({ done, elapsed, behind, limits, passed, whole, alkaa, paattyy }) => ({
    explanation: `${percent(done)} of the work is complete and ${percent(elapsed)} of the time has passed: ${points(behind)} behind.`,
    action: 'Update “Valmiusaste”, or explain in the column “Haasteet” how the gap will be closed.',
    steps: [
      `Time: ${passed} of ${whole} days = ${percent(elapsed)} (columns “Alkaa” ${dayEn(alkaa)} and “Päättyy” ${dayEn(paattyy)}).`,
      `Gap: ${percent(elapsed)} − ${percent(done)} (column “Valmiusaste”) = ${points(behind)}.`,
      pointLimits(limits),
    ],
  }),
  'row-stale': ({ updated, since }) => ({
    explanation:
      updated === null
        ? `The row has no update date, so nothing shows that its data is from the reporting month, which began on ${dayEn(since)}.`
        : `The row was last updated on ${dayEn(updated)}, before the reporting month began on ${dayEn(since)}.`,
    action: 'Check the data on the row and enter today’s date in the column “Päivitetty”.',
  }),
  'text-late': ({ status, others, more, room, ...worst }) => ({
    explanation: `${SAID[status] ?? 'The text calls for attention'}: ${said(worst, 200)}.${roomLeft(room)}`,
    action:
      'Check that the stages, dates and causes of the rows tell the same. If the text is out of date, update it.',
    steps: [
      ...others.map((other) => `Also: ${said(other, 100)}.`),
      ...(more === 0 ? [] : [`Other such sentences: ${more}.`]),
    ],
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
