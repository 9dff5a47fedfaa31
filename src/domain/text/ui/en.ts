// The words of the sidebar in English.
import type { UiTexts } from './ui-texts';

export const uiEn: UiTexts = {
  title: 'Project portfolio',
  check: 'Check everything',
  makeReport: 'Make the summary report',
  checking: 'Checking the rows…',
  makingReport: 'Making the summary report…',
  openReport: 'Open the report',
  noFindings: 'No findings. All rows are in order.',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  more: (count) => `And ${count === 1 ? '1 more finding' : `${count} more findings`}.`,
  noAnswer: {
    message: 'The server did not answer.',
    hint: 'Check your connection and try again. If you are signed in to several Google accounts, open the sheet in a browser profile with one account only.',
  },
  severities: {
    virhe: 'Error',
    varoitus: 'Warning',
    punainen: 'Red',
    keltainen: 'Yellow',
    huomautus: 'Note',
  },
};
