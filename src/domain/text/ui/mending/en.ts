// Repairs, set-aside warnings, the workbook's shape and undoing in the sidebar, in English.
import type { MendingTexts } from './mending-texts';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
const changes = (count: number) => (count === 1 ? '1 change' : `${count} changes`);
const repairs = (count: number) => (count === 1 ? '1 repair' : `${count} repairs`);

export const mendingEn: MendingTexts = {
  card: {
    repairTo: (value) => `Repair: ${value}`,
    removeSpaces: 'Remove extra spaces',
    changeTo: (value) => `Change to: ${value}`,
    unchanged: 'No changes, checked today',
    markChecked: 'Mark as checked today',
    setAside: 'Set aside…',
  },
  setAside: {
    heading: 'Set the finding aside',
    what: 'The finding leaves the list until the day you choose. It comes back earlier if its cells change.',
    reason: 'Reason',
    until: 'Last day',
    untilHint: (latest) => `${latest} at the latest.`,
    reasonMissing: 'Write why the finding is set aside.',
    untilWrong: (earliest, latest) => `Choose a day between ${earliest} and ${latest}.`,
    send: 'Set aside',
    cancel: 'Cancel',
    show: (count) => `Show those set aside (${count})`,
    showOpen: 'Show open findings',
    list: 'Findings set aside',
    reasonOf: 'Reason:',
    lasts: (day) => `Set aside until ${day}.`,
    lastsOpen: 'Set aside until the cells change.',
    bringBack: 'Bring back',
    shown: (count, total) => `${count}/${total} shown. The rest are on the tab Kuitatut.`,
  },
  repairs: {
    what: 'Cells whose meaning is clear but which are written wrong. Nothing is changed before you accept it, and changes can be undone.',
    none: 'Nothing to repair. The cells are written as they should be.',
    offered: (count) => `${cells(count)} can be repaired with one click`,
    count: (certain, likely) =>
      [
        ...(certain === 0 ? [] : [certain === 1 ? '1 certain repair' : `${certain} certain repairs`]),
        ...(likely === 0 ? [] : [`${likely} to confirm`]),
      ].join(', '),
    list: 'List of repairs',
    kinds: {
      day: 'Text to a date',
      number: 'Text to a number',
      percent: 'Text to a percentage',
      choice: 'Value as in the list',
      'likely-choice': 'Probably a slip: please confirm',
      link: 'Sub-project by its code',
      email: 'E-mail address in the right form',
      spaces: 'Extra spaces removed',
    },
    becomes: 'becomes',
    wholeHanke: 'Whole project',
    doCertain: (count) => `Make all certain repairs (${count})`,
    doChosen: (count) => `Make the chosen ones (${count})`,
    later: (count) => `${cells(count)} more are waiting: they join the list when these have been done.`,
    question: (count) => `Make ${repairs(count)}?`,
    answer:
      'All certain repairs on the list are made together. A cell that somebody has changed meanwhile stays as it is. Repairs can be undone.',
    leftOut: (count) => `${count} to confirm will not be made: choose them in the list yourself.`,
    confirm: (count) => `Make ${repairs(count)}`,
    fetch: 'Fetch the repairs',
  },
  sheetFix: {
    heading: 'Structure of the spreadsheet',
    what: 'Changed headers and tab names, lost drop-downs and formats. For the project director only.',
    look: 'Check the structure',
    none: 'The structure of the spreadsheet is in order.',
    chosenForYou:
      'The certain changes are ticked for you. Read the others and tick them yourself where needed.',
    run: (count) => `Make the chosen ones (${count})`,
  },
  undo: {
    last: 'Undo the latest run…',
    this: 'Undo…',
    question: 'Undo this run?',
    nothing: 'There is nothing to undo.',
    nothingLeft: 'Nothing of this run is left to be put back.',
    putBack: (count) => `${changes(count)} will be put back:`,
    left: 'Stays as it is:',
    confirm: (count) => `Undo ${changes(count)}`,
  },
  result: {
    repaired: (count) => `${cells(count)} repaired.`,
    checked: (count) =>
      count === 1 ? '1 sub-project marked as checked.' : `${count} sub-projects marked as checked.`,
    setAside: 'The finding has been set aside.',
    broughtBack: 'The finding is back in the list.',
    fixed: (count) => `${changes(count)} made in the spreadsheet.`,
    undone: (count) => `${changes(count)} undone.`,
    nothing: 'Nothing was changed.',
    showDone: (count) => `Show ${changes(count)}`,
    left: (count) => `${count} left as before:`,
    more: (count) => `… and ${count} more.`,
    close: 'Close',
  },
  work: {
    listing: 'Fetching repairs',
    looking: 'Checking the structure',
    repairing: 'Repairing cells',
    marking: 'Checking the rows again',
    checkingRow: 'Marking as checked',
    settingAside: 'Setting the finding aside',
    bringingBack: 'Bringing the finding back',
    fixing: 'Mending the spreadsheet',
    lookingBack: 'Looking for the run to undo',
    undoing: 'Undoing changes',
  },
};
