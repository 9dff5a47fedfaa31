// What of a set-up goes and what stays, tab by tab.
import { headerText } from '../../../../src/domain/workbook/column';
import { markedNote } from '../../../../src/domain/workbook/own-tabs/schema-mark';
import { planRevert } from '../../../../src/domain/workbook/set-up/plan-revert';
import { freshState, planTab } from '../../../../src/domain/workbook/set-up/plan-tab';
import type { SetUpStep } from '../../../../src/domain/workbook/set-up/step';
import type { TabState } from '../../../../src/domain/workbook/set-up/tab-state';
import { talous } from '../../../../src/domain/workbook/tabs/talous';

const ROLE = { tab: talous, ownTab: false, locked: false };
const HEADERS = Object.values(talous.columns).map(headerText);
const MADE = planTab(ROLE, null).steps;

function state(more: Partial<TabState> = {}): TabState {
  return { ...freshState(talous), ...more };
}
const fresh = (more: Partial<TabState>) => planRevert(ROLE, MADE, state(more));

test('a tab that is still as made goes whole, also with the help in its headers and the mark', () => {
  const notes = [Object.values(talous.columns).map((column) => column.note)];
  expect(fresh({ notes }).actions).toEqual([{ action: 'delete-tab', tab: 'Talous' }]);
  const [help = '', ...rest] = notes[0] ?? [];
  const marked = [[markedNote(help, { version: 1, file: 'x' }), ...rest]];
  expect(fresh({ notes: marked }).actions).toEqual([{ action: 'delete-tab', tab: 'Talous' }]);
});

test.each<[string, Partial<TabState>]>([
  ['a cell below', { grid: [HEADERS, ['', '', '', 'x']] }],
  ['a space below', { grid: [HEADERS, [' ']] }],
  ['a header of a person’s', { grid: [[...HEADERS, 'oma']] }],
  ['a changed header', { grid: [['Osahanke!', ...HEADERS.slice(1)]] }],
  ['a title above', { grid: [['otsikko'], HEADERS] }],
  ['a person’s note on a header', { notes: [['oma']] }],
  ['a note in row 3', { notes: [[], [], ['oma']] }],
  ['a note far below', { notesBelow: true }],
])('a made tab stays with %s', (_name, more) => {
  expect(fresh(more)).toEqual({ actions: [], kept: [{ why: 'tab-in-use', tab: 'Talous' }] });
});

test('a tab that is gone needs nothing', () => {
  expect(planRevert(ROLE, MADE, null)).toEqual({ actions: [], kept: [] });
});

const ADDED: SetUpStep[] = [
  {
    step: 'add-columns',
    tab: 'Talous',
    row: 1,
    columns: [
      { key: 'budjetti', header: 'Budjetti €', column: 3 },
      { key: 'toteuma', header: 'Toteuma €', column: 4 },
    ],
  },
  {
    step: 'formats',
    tab: 'Talous',
    columns: [
      { key: 'budjetti', header: 'Budjetti €', column: 3, from: 2, pattern: '0' },
      { key: 'toteuma', header: 'Toteuma €', column: 4, from: 2, pattern: '0' },
    ],
  },
];

test('an added column is found where it stands now, and one in use keeps everything on it', () => {
  const grid = [
    ['oma', 'Osahanke', 'Kululaji', 'Budjetti €', 'Toteuma €'],
    ['', 'RH-01', 'Matkat', 5, ''],
  ];
  const formats = [[], ['', '', '', '0', '0']];
  const plan = planRevert(ROLE, ADDED, state({ grid, formats }));
  expect(plan.kept).toEqual([{ why: 'column-in-use', tab: 'Talous', headers: ['Budjetti €'] }]);
  expect(plan.actions).toMatchObject([
    { action: 'reset-formats', columns: [{ key: 'toteuma', column: 5 }] },
    { action: 'clear-headers', row: 1, columns: [{ key: 'toteuma', column: 5 }] },
  ]);
});

test('what somebody changed since stays: notes and lists are named, freezing and formats just stay', () => {
  const steps: SetUpStep[] = [
    {
      step: 'notes',
      tab: 'Talous',
      row: 1,
      columns: [{ key: 'kululaji', header: 'Kululaji', column: 2, note: 'ohje' }],
    },
    { step: 'freeze', tab: 'Talous', rows: 1, before: 0 },
    {
      step: 'drop-downs',
      tab: 'Talous',
      columns: [{ key: 'kululaji', header: 'Kululaji', column: 2, from: 2, values: [] }],
    },
  ];
  const changed = state({
    notes: [['', 'parempi ohje']],
    frozenRows: 2,
    dropDowns: new Map([['kululaji', { state: 'other' }]]),
  });
  expect(planRevert(ROLE, steps, changed)).toEqual({
    actions: [],
    kept: [
      { why: 'drop-down-changed', tab: 'Talous', headers: ['Kululaji'] },
      { why: 'note-changed', tab: 'Talous', headers: ['Kululaji'] },
    ],
  });
  const same = state({
    notes: [['', 'ohje']],
    frozenRows: 1,
    dropDowns: new Map([['kululaji', { state: 'ours', missingFrom: 0 }]]),
  });
  expect(planRevert(ROLE, steps, same).actions.map(({ action }) => action)).toEqual([
    'clear-drop-downs',
    'freeze',
    'clear-notes',
  ]);
});
