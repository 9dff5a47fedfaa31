// What the add-on writes into the sheet in English: cell notes, Tarkistus, and its own warnings.
import { joinList } from '../number-text';
import type { WriteBackTexts } from '../write-back-texts';
import { checkNotes } from './checks';
import { quantity } from './figures';
import { forecastNotes } from './forecast-notes';
import { workNotes } from './work-notes';

const columns = (headers: readonly string[]) =>
  joinList(
    headers.map((header) => `“${header}”`),
    ' and ',
  );

const RETRY =
  'If it is protected, ask the spreadsheet’s owner to remove the protection, then run the check again.';

export const writeBack: WriteBackTexts = {
  notes: {
    ...checkNotes,
    ...forecastNotes,
    ...workNotes,
    'required-empty': 'Required information is missing. Fill in the cell.',
    'unknown-choice': 'The value is not on the list. Choose a value from the list.',
    'tunnus-doubled': 'Another row has the same ID. Give one of the rows an ID of its own.',
    'osahanke-unknown':
      'There is no such sub-project on the tab “Osahankkeet”. Enter the sub-project’s ID or name, or leave the cell empty if the row concerns the whole project.',
    'osahanke-unread':
      'The sub-project’s own row is not filled in properly, so this row can’t be linked to it. Complete the row on the tab “Osahankkeet”.',
    'hanke-unknown':
      'There is no such project on the tab “Hankkeet”. Enter the project’s ID or name as it appears on the tab “Hankkeet”.',
    'setting-unreadable': 'The value of the setting cannot be read, so it is not used. Correct the value.',
    'end-before-start':
      'The date is earlier than the row’s start date. Check which of the two dates is wrong.',
    'rekrytointi-late':
      'The target start has passed and nobody has started. Update the stage, or agree on a new target start and record the reason for the delay.',
    'hankinta-late':
      'The target for the contract has passed and no signature has been recorded. Record the date of signature, or agree on a new target and record the reason for the delay.',
    'progress-behind':
      'Progress is behind the time that has passed. Update “Valmiusaste”, or explain in the column “Haasteet” how the gap will be closed.',
    'row-stale':
      'The row has not been updated in the reporting month. Check the data on the row and enter today’s date here.',
    'text-late':
      'The text tells of a delay or a threat. Check that the stages, dates and causes of the rows tell the same. If the text is out of date, update it.',
    'own-light':
      'The coordinator’s own assessment and the evidence in the spreadsheet differ. Go through the findings and update the status, or explain why your assessment differs.',
    'sheet-error': 'The formula in the cell returns an error. Correct the formula or type the value in.',
    'impossible-day': 'The day does not exist in the calendar. Check the day and the month.',
    'ambiguous-time': 'The time can mean several days. Write the date, e.g. 30.11.2020.',
    'not-a-time': 'The cell tells no time. Write a date or e.g. tammikuu 2021.',
    'not-a-day': 'The cell does not contain a date. Write the date as 30.11.2020.',
    'day-without-year': 'The date has no year. Write the year with four figures, e.g. 30.11.2020.',
    'name-for-email':
      'The cell holds a name, not an e-mail address. Write the address; a people chip (@name) gives no address.',
    'not-money':
      'The cell does not contain an amount of money. Write the amount in euros in figures, e.g. 12 500,50.',
    'not-percent': 'The cell does not contain a percentage. Write a number, e.g. 50 or 50 %.',
    'not-a-number': 'The cell does not contain a number. Write the number in figures.',
    'not-an-email': 'The cell does not contain an e-mail address. Write the address, e.g. name@example.org.',
    'not-a-month': 'The cell does not contain a month. Write the month, e.g. 2020-11.',
    placeholder: 'The cell says that there is no value. Leave it empty until the value is known.',
    'not-a-url': 'The cell does not contain a web address. Write an address that begins with https://.',
  },
  rowInOrder: 'In order',
  rowToMend: (counts, places, more) => {
    const parts = [
      ...(counts.virhe > 0 ? [quantity(counts.virhe, 'error')] : []),
      ...(counts.varoitus > 0 ? [quantity(counts.varoitus, 'warning')] : []),
      ...(counts.huomautus > 0 ? [quantity(counts.huomautus, 'remark')] : []),
    ];
    return `${parts.join(', ')}: ${places.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  },
  rowUnchecked: 'Not checked',
  rowAlone: (text) => `${text} (only this row checked)`,
  moreEvidence: (count) => `And ${quantity(count, 'more finding', 'more findings')}.`,
  writtenDeviation: (asia) => `Deviation recorded by the coordinator: ${asia}`,
  warnings: {
    ownColumnsMissing: (headers) =>
      `The tab “Osahankkeet” has no ${headers.length === 1 ? 'column' : 'columns'} ${columns(headers)}, so the results are shown only in the sidebar. The project director adds ${headers.length === 1 ? 'it' : 'them'} from the menu: Hankesalkku > Set up / Make the portfolio template.`,
    columnNotWritten: (tab, header) =>
      `The column “${header}” on the tab “${tab}” could not be written. ${RETRY}`,
    notesNotWritten: (tab, header) =>
      `The notes of the column “${header}” on the tab “${tab}” could not be updated. ${RETRY}`,
    rowsGone: (tab, keys, more) => {
      const rest = more === 0 ? [] : [`${more} more`];
      return keys.length + more === 1
        ? `The row ${keys.join('')} on the tab “${tab}” was removed or given another ID during the check, so it was not marked.`
        : `The rows ${joinList([...keys, ...rest], ' and ')} on the tab “${tab}” were removed or given other IDs during the check, so they were not marked.`;
    },
    stillMoving: (tab) =>
      `Rows on the tab “${tab}” kept moving during the check, so marks may be on the wrong rows. Run the check again when the others have finished.`,
    registerShape: (header) =>
      `The column “${header}” is missing from the tab “Poikkeamat”, so the register was not updated. Restore the header and run the check again.`,
    registerNotWritten: `The tab “Poikkeamat” could not be updated completely. ${RETRY}`,
  },
};
