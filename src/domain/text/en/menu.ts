// The words of the menu and its dialogs in English.
import type { MenuTexts } from '../menu-texts';

const SEVERITIES = {
  virhe: ['error', 'errors'],
  varoitus: ['warning', 'warnings'],
  punainen: ['red deviation', 'red deviations'],
  keltainen: ['yellow deviation', 'yellow deviations'],
  huomautus: ['note', 'notes'],
} as const;

export const menu: MenuTexts = {
  items: {
    openSidebar: 'Open the sidebar',
    checkAll: 'Check everything',
    createReport: 'Make the summary report',
    setUp: 'Set up / Make the portfolio template',
    undoLastRun: 'Undo the latest run',
    testEnvironment: 'Test the environment',
  },
  sidebarTitle: 'Project portfolio',
  severity: (severity, count) => `${count} ${SEVERITIES[severity][count === 1 ? 0 : 1]}`,
  noFindings: 'No findings. All rows are in order.',
  findings: (counts) => `Findings: ${counts.join(', ')}.`,
  allFindings: (counts) => `In the whole portfolio: ${counts.join(', ')}.`,
  openReport: 'Open the report',
  setUpQuestion:
    'The following changes are made to the spreadsheet. Nothing that you have written is changed. Continue?',
  setUpNothing: 'Everything is in place already. Nothing was changed.',
  setUpDone: 'The project portfolio is in use.',
  undoQuestion: 'The latest run is undone as follows. Continue?',
  undoNothing: 'There is no run to undo.',
  undoDone: 'The run has been undone.',
  openConsent: 'Open the permission page',
  close: 'Close',
  moreLines: (count) => `And ${count} more.`,
};
