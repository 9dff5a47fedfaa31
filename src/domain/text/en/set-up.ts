// What set-up says in English.
import { joinList } from '../number-text';
import type { SetUpTexts } from '../set-up-texts';

const list = (items: readonly string[]) => joinList(items, ' and ');
const headers = (columns: readonly { readonly header: string }[]) => list(columns.map((one) => one.header));

export const setUp: SetUpTexts = {
  tab: (name, parts) => `${name}: ${parts.join('; ')}.`,
  part: (step) => {
    switch (step.step) {
      case 'make-tab':
        return `a new tab with ${step.headers.length} columns`;
      case 'add-columns':
        return step.columns.length === 1
          ? `a new column at the right end: ${headers(step.columns)}`
          : `new columns at the right end: ${headers(step.columns)}`;
      case 'migrate':
        return `the new version's column at the right end: ${headers(step.added)}`;
      case 'notes':
        return 'help for the headers that have no note';
      case 'mark':
        return 'a mark of the structure version';
      case 'freeze':
        return 'frozen header row';
      case 'drop-downs':
        return `a drop-down list that only warns: ${headers(step.columns)}`;
      case 'formats':
        return 'date and number formats of empty columns';
      case 'colours':
        return 'colours by the words in the status columns';
      case 'hide':
        return 'hidden';
      case 'warn':
        return 'protection that warns whoever edits';
      case 'protect':
        return 'protection: only the owner of the spreadsheet and whoever sets it up can edit';
    }
  },
  reservation: (one) => {
    switch (one.why) {
      case 'no-headers':
        return `The tab ${one.tab} has content, but no headers were recognised in its first five rows. It was left alone.`;
      case 'own-drop-down':
        return `The tab ${one.tab} has a data validation of its own (${list(one.headers)}). It was left alone.`;
      case 'colours-unreadable':
        return `The conditional formats of the tab ${one.tab} can't be read back, so no colours were added.`;
      case 'other-protection':
        return `The tab ${one.tab} is protected in another way already. The protection was left alone.`;
      case 'newer-version':
        return `The tab ${one.tab} was made by a newer version of the add-on. It was left alone.`;
    }
  },
  refusal: (one) => {
    if (one.step === 'drop-downs') {
      return `Google refused the drop-down list in the column ${one.header} on the tab ${one.tab}. This happens in a typed column of a table.`;
    }
    if (one.step === 'protect') {
      return `The tab ${one.tab} could not be protected. Ask the owner of the spreadsheet to run the set-up.`;
    }
    return one.header === ''
      ? `Google did not accept all changes on the tab ${one.tab}.`
      : `Google did not accept the change in the column ${one.header} on the tab ${one.tab}.`;
  },
  copy: "This spreadsheet is a copy of another. The original's reports and schedules are not changed from here.",
};
