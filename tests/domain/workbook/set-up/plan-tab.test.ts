// What one tab lacks: against an absent, an empty, a whole and a person's own tab.
import { headerText } from '../../../../src/domain/workbook/column';
import type { RawGrid } from '../../../../src/domain/workbook/raw';
import { freshState, planTab } from '../../../../src/domain/workbook/set-up/plan-tab';
import type { SetUpStep } from '../../../../src/domain/workbook/set-up/step';
import { LOCK_DESCRIPTION, UNFINISHED } from '../../../../src/domain/workbook/set-up/step';
import type { TabState } from '../../../../src/domain/workbook/set-up/tab-state';
import { kayttooikeudet } from '../../../../src/domain/workbook/tabs/kayttooikeudet';
import { rekrytoinnit } from '../../../../src/domain/workbook/tabs/rekrytoinnit';

const PEOPLES = { tab: rekrytoinnit, ownTab: false, locked: false };
const LOCKED = { tab: kayttooikeudet, ownTab: false, locked: true };

function state(grid: RawGrid, more: Partial<TabState> = {}): TabState {
  return { ...freshState(rekrytoinnit), grid, ...more };
}

function of<N extends SetUpStep['step']>(steps: readonly SetUpStep[], name: N) {
  return steps.filter((one): one is Extract<SetUpStep, { step: N }> => one.step === name);
}

const HEADERS = Object.values(rekrytoinnit.columns).map(headerText);

test('an absent tab is made whole; an empty one gets its headers in row 1', () => {
  expect(of(planTab(PEOPLES, null).steps, 'make-tab')).toEqual([
    { step: 'make-tab', tab: 'Rekrytoinnit', headers: HEADERS },
  ]);
  const [added] = of(planTab(PEOPLES, state([])).steps, 'add-columns');
  expect(added).toMatchObject({ row: 1 });
  expect(added?.columns.map(({ header, column }) => [column, header])).toEqual(
    HEADERS.map((header, at) => [at + 1, header]),
  );
});

test('only what is missing is added, right of everything, on the row of the headers', () => {
  const grid = [
    ['Otsikko', '', '', '', ''],
    [...HEADERS.slice(0, 4), 'oma sarake'],
    ['REK-01', '', '', '', 'x'],
  ];
  const [added] = of(planTab(PEOPLES, state(grid)).steps, 'add-columns');
  expect(added).toMatchObject({ row: 2 });
  expect(added?.columns.map(({ header }) => header)).toEqual(HEADERS.slice(4));
  expect(added?.columns[0]?.column).toBe(6);
});

test('an alias counts as the header, whatever its spelling', () => {
  const aliased = [['tunnus', 'Projekti', 'TEHTÄVÄ:', 'Vaihe']];
  const [added] = of(planTab(PEOPLES, state(aliased)).steps, 'add-columns');
  expect(added?.columns.map(({ key }) => key)).not.toContain('osahanke');
});

test('content without headers is left alone and named', () => {
  expect(planTab(PEOPLES, state([['vapaata'], ['tekstiä']]))).toEqual({
    steps: [],
    reservations: [{ why: 'no-headers', tab: 'Rekrytoinnit' }],
  });
});

test('notes go only where there is none, formats only where the column is empty and automatic', () => {
  const grid = [HEADERS, HEADERS.map((header) => (header === 'Aloitus' ? ' ' : ''))];
  const notes = [HEADERS.map((_, at) => (at === 0 ? 'oma ohje' : ''))];
  const formats = [[], HEADERS.map((header) => (header === 'Haku alkaa' ? 'yyyy' : ''))];
  const { steps } = planTab(PEOPLES, state(grid, { notes, formats }));
  expect(of(steps, 'notes')[0]?.columns.map(({ header }) => header)).not.toContain('Tunnus');
  const formatted = of(steps, 'formats')[0]?.columns.map(({ header }) => header);
  expect(formatted).toContain('Haku päättyy');
  expect(formatted).not.toContain('Aloitus');
  expect(formatted).not.toContain('Haku alkaa');
});

test('a list goes where none is, below where ours ends, and not over a person’s own', () => {
  const plan = (vaihe: TabState['dropDowns'] extends ReadonlyMap<string, infer S> ? S : never) =>
    planTab(PEOPLES, state([HEADERS], { dropDowns: new Map([['vaihe', vaihe]]) }));
  const from = (steps: readonly SetUpStep[]) =>
    of(steps, 'drop-downs')[0]?.columns.find(({ key }) => key === 'vaihe')?.from;
  expect(from(plan({ state: 'none' }).steps)).toBe(2);
  expect(from(plan({ state: 'ours', missingFrom: 700 }).steps)).toBe(700);
  expect(from(plan({ state: 'ours', missingFrom: 0 }).steps)).toBeUndefined();
  const own = plan({ state: 'other' });
  expect(from(own.steps)).toBeUndefined();
  expect(own.reservations).toContainEqual({ why: 'own-drop-down', tab: 'Rekrytoinnit', headers: ['Vaihe'] });
});

test('rows frozen further down stay frozen', () => {
  expect(of(planTab(PEOPLES, state([HEADERS], { frozenRows: 3 })).steps, 'freeze')).toEqual([]);
  expect(of(planTab(PEOPLES, state([HEADERS])).steps, 'freeze')).toMatchObject([{ rows: 1, before: 0 }]);
});

test('a protection of ours is kept, a begun one finished, a person’s own left and named', () => {
  const grid = [['Sähköposti', 'Rooli', 'Osahankkeet']];
  const plan = (...descriptions: string[]) =>
    planTab(LOCKED, {
      ...state(grid),
      protections: descriptions.map((description) => ({ description, warningOnly: false })),
    });
  expect(of(plan().steps, 'protect')).toHaveLength(1);
  expect(of(plan(LOCK_DESCRIPTION).steps, 'protect')).toEqual([]);
  expect(of(plan(LOCK_DESCRIPTION + UNFINISHED).steps, 'protect')).toHaveLength(1);
  const own = plan('meidän');
  expect(of(own.steps, 'protect')).toEqual([]);
  expect(own.reservations).toEqual([{ why: 'other-protection', tab: 'Käyttöoikeudet' }]);
});
