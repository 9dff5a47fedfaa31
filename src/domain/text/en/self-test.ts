// The words of the self-test in English.
import type { SelfTestTexts } from '../self-test-texts';

export const selfTest: SelfTestTexts = {
  title: 'Test of the environment',
  steps: {
    identity: 'Google tells who uses the add-on',
    scopes: 'The add-on has all its permissions',
    zones: 'The add-on and the spreadsheet share their time zone',
    lock: 'The spreadsheet can be locked during a run',
    gzip: 'Packing and unpacking give the same text',
    'date-cell': 'A date cell is read as the same day',
    'text-formula': 'Text that begins with an equals sign stays text on our own tabs',
    'text-apostrophe': 'Text that begins with an equals sign stays text in repairs',
    'note-length': 'A cell holds a note of 1,000 characters',
    'doc-create': 'An HTML page becomes a Google Doc',
    'doc-text': 'The document’s text and link are as they were sent',
    'doc-header-row': 'The table’s header row repeats on every page',
    'doc-colours': 'The colours of the states are kept in the table’s cells',
    'doc-polish': 'The document’s page size is A4 and its footer is in place',
    'doc-export': 'The document can be exported as HTML',
    'doc-list': 'The document is found by the id of the run',
    'doc-read-only': 'The document can be closed to changes',
    'doc-lift': 'The document can be opened again',
    'clean-up': 'The test’s file and tab have been removed',
  },
  columns: { what: 'What was tried', result: 'Result', seen: 'What was seen' },
  passed: 'Passed',
  failed: 'Failed',
  summary: (passed, failed) =>
    failed === 0 ? `All ${passed} steps passed.` : `${failed} failed and ${passed} passed.`,
  copyLabel: 'The result as text for a bug report',
  copyHint: 'Select the text and copy it. It holds no personal data.',
};
