// Any run, repair, sheet fix, "Ei muutoksia", set-aside and undo, in any order: a person's cell changes only where that person accepted it.
import fc from 'fast-check';
import type { Host } from '../../local/host/create-host';
import type { Cell } from '../../local/model/cell';
import type { WorkbookModel } from '../../local/model/workbook';
import type {
  CheckResult,
  RepairsPreview,
  RepairsResult,
  SheetFixPreview,
  SheetFixResult,
  UndoResult,
} from '../../src/rpc/contract';
import { bundleHost } from '../support/report-run';
import { smallPortfolio } from '../support/small-portfolio';
import { OWN_HEADERS, tabOf } from '../support/write-back-run';

const TODAY = '2020-11-30';
/** The tabs that people have made, by their place: one of them is renamed on the way. */
const PEOPLES = ['Osahankkeet', 'Hankkeet', 'Rekryt'];
const LETTERS = 'ABCDEFGHIJKLMNOP';

/** Something for every action to do: headers broken, cells to mend, warnings to set aside, a note and formulas. */
function untidy(): WorkbookModel {
  const workbook = smallPortfolio();
  const set = (tab: string, row: number, column: number, cell: Cell) =>
    tabOf(workbook, tab).setCell(row, column, cell);
  set('Osahankkeet', 1, 4, { value: 'Vastutaho' });
  set('Osahankkeet', 1, 5, { value: 'Koordinaattori ' });
  set('Osahankkeet', 1, 10, { value: 'Sähköposti' });
  set('Osahankkeet', 3, 6, { value: '1.7.2020', note: 'Kysyn tästä' });
  set('Osahankkeet', 4, 8, { value: 'Keltainenn' });
  set('Osahankkeet', 5, 2, { value: 'Kaavasta', formula: '="Kaavasta"' });
  set('Rekrytoinnit', 2, 5, { value: 'aloitti' });
  set('Rekrytoinnit', 4, 2, { value: 'Osahanke RH-02' });
  set('Rekrytoinnit', 5, 4, { value: '100 %' });
  tabOf(workbook, 'Rekrytoinnit').name = 'Rekryt';
  return workbook;
}

type State = Readonly<Record<string, string>>;

/** `0!3,6` → value, formula and note of every cell that is a person's, the program's own columns and notes apart. */
function stateOf(workbook: WorkbookModel): State {
  const state: Record<string, string> = {};
  PEOPLES.forEach((_name, at) => {
    const sheet = workbook.sheets[at];
    sheet?.rows.forEach((line, index) => {
      for (const [column, { value, formula, note }] of line) {
        if (OWN_HEADERS.includes(String(sheet.cell(1, column).value))) continue;
        const theirs = note?.startsWith('Hankesalkku: ') ? undefined : note;
        if (value === '' && formula === undefined && theirs === undefined) continue;
        state[`${at}!${index + 1},${column}`] = JSON.stringify([value, formula, theirs]);
      }
    });
  });
  return state;
}

function changedPlaces(before: State, after: State): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (place) => before[place] !== after[place],
  );
}

/** A run that undo can take back: where it changed what. */
type Run = ReadonlyMap<string, readonly [from: string | undefined, to: string | undefined]>;

interface Desk {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  readonly runs: Run[];
}

function asked<V>(host: Host, method: string, payload: object = {}): V {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer)}`);
  return answer.value as V;
}

/** `Osahankkeet!F3` → `0!3,6`, whatever the tab is called by now. */
function placeOf(cell: string): string {
  const [tab = '', a1 = ''] = cell.split('!');
  const at = tab.startsWith('Rek') ? PEOPLES.indexOf('Rekryt') : PEOPLES.indexOf(tab);
  return `${at}!${a1.slice(1)},${LETTERS.indexOf(a1.charAt(0)) + 1}`;
}

/** Does what `act` does; only the places that it names may have changed. `act` says whether it is a run to be undone. */
function accepted(
  desk: Desk,
  act: () => { readonly places: (place: string) => boolean; readonly journaled: boolean },
): void {
  const before = stateOf(desk.workbook);
  const { places, journaled } = act();
  const after = stateOf(desk.workbook);
  const changed = changedPlaces(before, after);
  expect(changed.filter((place) => !places(place))).toEqual([]);
  if (journaled) desk.runs.push(new Map(changed.map((place) => [place, [before[place], after[place]]])));
}

const none = { places: () => false, journaled: false };

const ACTIONS: Readonly<Record<string, (desk: Desk, pick: number) => void>> = {
  check: (desk) =>
    accepted(desk, () => {
      asked(desk.host, 'portfolio.update', { month: '2020-11' });
      return none;
    }),
  edit: (desk, pick) =>
    accepted(desk, () => {
      const [tab, index] = pick % 2 === 0 ? (['Osahankkeet', 0] as const) : ([tabName(desk), 2] as const);
      const [row, column] = [2 + (pick % 4), 2 + (pick % 5)];
      const value = ['', 'Valittu', '1.2.2021 ', 'RH-01', '31.2.2020', 'keltainen'][pick % 6] ?? '';
      desk.host.edit('johtaja', tab, `${LETTERS.charAt(column - 1)}${row}`, { paste: value });
      return { places: (place) => place === `${index}!${row},${column}`, journaled: false };
    }),
  repairCertain: (desk) =>
    accepted(desk, () => {
      const { repairs, token } = asked<RepairsPreview>(desk.host, 'repairs.preview');
      const cells = repairs.filter((one) => one.certain).map((one) => placeOf(one.cell));
      const { done } = asked<RepairsResult>(desk.host, 'repairs.run', { ids: 'certain', token });
      return { places: (place) => cells.includes(place), journaled: done.length > 0 };
    }),
  repairOne: (desk, pick) =>
    accepted(desk, () => {
      const { repairs } = asked<RepairsPreview>(desk.host, 'repairs.preview');
      const one = repairs[pick % Math.max(1, repairs.length)];
      if (one === undefined) return none;
      const { done } = asked<RepairsResult>(desk.host, 'repairs.run', { ids: [one.id] });
      return { places: (place) => place === placeOf(one.cell), journaled: done.length > 0 };
    }),
  sheetFix: (desk, pick) =>
    accepted(desk, () => {
      const { fixes } = asked<SheetFixPreview>(desk.host, 'sheetfix.preview');
      const ids = fixes.filter((_fix, at) => (pick >> (at % 5)) % 2 === 0).map(({ id }) => id);
      if (ids.length === 0) return none;
      const { done } = asked<SheetFixResult>(desk.host, 'sheetfix.run', { ids });
      return { places: (place) => place.includes('!1,'), journaled: done.length > 0 };
    }),
  unchanged: (desk, pick) =>
    accepted(desk, () => {
      const row = 2 + (pick % 4);
      const rows = [{ tab: 'Osahankkeet', key: `RH-0${row - 1}` }];
      const before = stateOf(desk.workbook)[`0!${row},9`];
      asked<RepairsResult>(desk.host, 'row.unchanged', { rows });
      const after = stateOf(desk.workbook)[`0!${row},9`];
      return { places: (place) => place === `0!${row},9`, journaled: before !== after };
    }),
  setAside: (desk, pick) =>
    accepted(desk, () => {
      const { findings } = asked<CheckResult>(desk.host, 'portfolio.check', { month: '2020-11' });
      const warnings = findings.filter(({ kind, severity }) => kind === 'cell' && severity !== 'virhe');
      const one = warnings[pick % Math.max(1, warnings.length)];
      if (one === undefined) return none;
      const { tab, key, column } = one.target;
      const address = { rule: one.rule, tab, key, column };
      desk.host.rpc('finding.setAside', { ...address, reason: '=Sovittu', until: '2021-01-31' });
      if (pick % 2 === 0) desk.host.rpc('finding.bringBack', address);
      return none;
    }),
  undo: (desk) => {
    const before = stateOf(desk.workbook);
    const { run } = asked<UndoResult>(desk.host, 'undo.run');
    const after = stateOf(desk.workbook);
    const last = desk.runs.pop();
    expect(run === null).toBe(last === undefined);
    const expected: Record<string, string> = { ...before };
    for (const [place, [from, to]] of last ?? []) {
      // What a person has changed since stays theirs.
      if (before[place] !== to) continue;
      if (from === undefined) delete expected[place];
      else expected[place] = from;
    }
    expect(after).toEqual(expected);
  },
};

/** The renamed tab, before and after it gets its name. */
function tabName({ workbook }: Desk): string {
  return workbook.sheets[PEOPLES.indexOf('Rekryt')]?.name ?? '';
}

const anyAction = fc.tuple(fc.constantFrom(...Object.keys(ACTIONS)), fc.nat({ max: 60 }));

test('whatever is done in whatever order, nothing of a person’s changes unasked, and undo takes back what was accepted', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 2, maxLength: 6 }), (actions) => {
      const workbook = untidy();
      const desk: Desk = { workbook, host: bundleHost(workbook, TODAY), runs: [] };
      for (const [name, pick] of actions) ACTIONS[name]?.(desk, pick);
      while (desk.runs.length > 0) ACTIONS.undo?.(desk, 0);
    }),
    { numRuns: Number(process.env.ANY_RUNS ?? 8) },
  );
});
