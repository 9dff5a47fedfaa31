// What the add-on says in English when a request can't be carried out, or was carried out with a reservation.
import { dottedDay, joinList } from '../number-text';
import type { ErrorTexts, WarningTexts } from '../texts';
import { monthEn } from './figures';

export const errors: ErrorTexts = {
  'no-osahankkeet': () => ({
    explanation: 'The spreadsheet has no tab called “Osahankkeet”.',
    action: 'Add the tab “Osahankkeet” or correct its name.',
  }),
  'no-rows': () => ({
    explanation: 'The tab “Osahankkeet” has no usable rows.',
    action: 'Fill in the details of at least one sub-project. The headers must be in the first five rows.',
  }),
  'unknown-hanke': ({ hanke, known }) => ({
    explanation: `There is no project “${hanke}”.`,
    action:
      known.length === 0
        ? 'Check the setting “Raportoitavat hankkeet”.'
        : `Choose one of these: ${joinList(known, ' or ')}. Check the setting “Raportoitavat hankkeet” as well.`,
  }),
  'bad-month': ({ month }) => ({
    explanation: `“${month}” is not a month.`,
    action: 'Write the month as 2020-11.',
  }),
  'bad-request': () => ({
    explanation: 'The request is incomplete.',
    action: 'Refresh the page and try again.',
  }),
  'unknown-method': () => ({
    explanation: 'The function requested does not exist.',
    action: 'Refresh the page and try again.',
  }),
  'report-too-large': ({ kilobytes, limit }) => ({
    explanation: `The report would be too large (${kilobytes} kB; the limit is ${limit} kB).`,
    action: 'Narrow the report down with the setting “Raportoitavat hankkeet”.',
  }),
  busy: () => ({
    explanation: 'Another run is in progress in this spreadsheet.',
    action: 'Wait a moment and try again.',
  }),
  'report-not-made': () => ({
    explanation: 'The report could not be saved to Google Drive.',
    action: 'The spreadsheet is unchanged. Try again in a moment.',
  }),
  'report-log-shape': ({ header }) => ({
    explanation: `The column “${header}” is missing from the tab “Raportit”.`,
    action: 'Restore the header, or delete the tab and it will be created again.',
  }),
  'preview-outdated': () => ({
    explanation: 'The sheet has changed since the preview, so nothing was changed.',
    action: 'Open the preview again and accept it.',
  }),
  'bad-expiry': ({ latest }) => ({
    explanation: `The last day of setting aside can be from today to ${dottedDay(latest)}.`,
    action: 'Choose a day in that range.',
  }),
  'cannot-set-aside': () => ({
    explanation: 'This finding can’t be set aside: it is no longer there, or it is an error or a deviation.',
    action: 'Mend the error in the sheet, or handle the deviation in the register.',
  }),
  'own-tab-shape': ({ tab, header }) => ({
    explanation: `The column “${header}” is missing on the tab ${tab}.`,
    action: 'Choose Hankesalkku > Set up in the menu to have it made again.',
  }),
  forbidden: () => ({
    explanation: 'Your access rights do not cover this action.',
    action: 'Ask the project director to give you a role on the tab “Käyttöoikeudet”.',
  }),
  'not-authorised': ({ link }) => ({
    explanation: 'Google does not tell the add-on who you are, so nothing was done.',
    action:
      link === null
        ? 'Choose Hankesalkku > Open the sidebar in the menu and accept the permissions that Google asks for.'
        : 'Open the permission page, accept the permissions and then try again.',
  }),
  'missing-scope': ({ link }) => ({
    explanation: 'The add-on lacks a permission that this action needs.',
    action:
      link === null
        ? 'Choose Hankesalkku > Open the sidebar in the menu and accept all permissions that Google asks for.'
        : 'Open the permission page, accept all permissions and then try again.',
  }),
  'protected-cells': () => ({
    explanation: 'The cells that the add-on should write to are protected against your edits.',
    action: 'Ask the owner of the spreadsheet to remove the protection or to do this for you.',
  }),
  'journal-shape': ({ header }) => ({
    explanation: `The tab Muutosloki lacks the column “${header}”.`,
    action: 'Restore the header, or remove the tab and it is made anew.',
  }),
  'undo-outdated': () => ({
    explanation: 'Another run has been made since the changes were shown. Nothing was undone.',
    action: 'Choose undo again to see the changes of the latest run.',
  }),
  internal: () => ({
    explanation: 'An unexpected error occurred in the add-on.',
    action: 'Try again. If the error recurs, tell the administrator of the project portfolio.',
  }),
};

export const warnings: WarningTexts = {
  'polish-failed':
    'The report has been made, but its page size and footer could not be set. Set the paper size to A4 under File > Page setup.',
  'unchanged-report': 'The data has not changed, so the latest report is still valid.',
  'cell-errors': (count) =>
    count === 1
      ? 'The spreadsheet has 1 error to correct; it is described at the end of the report.'
      : `The spreadsheet has ${count} errors to correct; they are listed at the end of the report.`,
  'earlier-run-finished': (month) =>
    `An earlier run that was interrupted (${monthEn(month)}) had completed the report; it has been recorded on the tab “Raportit”.`,
  'earlier-run-lost': (month) =>
    `An earlier run (${monthEn(month)}) was interrupted before the report was completed; it has been marked as failed.`,
  'other-maker': (maker) =>
    `This month’s earlier report was made by ${maker} and cannot be changed from anyone else’s account. A new version was made alongside it.`,
  'made-in-original':
    "The month's earlier report was made in the spreadsheet that this one is a copy of. It was not changed; a new version was made beside it.",
};
