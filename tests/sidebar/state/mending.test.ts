// What is proposed, chosen, asked and told about changes to the sheet.
import { type MendingHappening, NOTHING_MENDED, reduceMending } from '../../../sidebar/state/mending';
import { type Happening, reduce } from '../../../sidebar/state/reducer';
import { FIRST_STATE } from '../../../sidebar/state/state';
import { aPreview, offeredRepair } from '../a-repair';
import { aCheck, aStart, listedFinding } from '../a-start';

const after = (...happenings: readonly MendingHappening[]) =>
  happenings.reduce(reduceMending, NOTHING_MENDED);
const choose = (id: string, isChosen = true): MendingHappening => ({
  ...{ type: 'chosen', of: 'repairs', id, isChosen },
});
const listed = (...ids: readonly string[]): MendingHappening => ({
  type: 'repairsListed',
  repairs: aPreview(ids.map((id) => offeredRepair({ id }))),
});
const MENDED = { heading: 'h', done: [], left: [], notes: [], canUndo: true };

test('nothing is chosen for a person among the repairs; what is still offered stays chosen', () => {
  expect(after(listed('a', 'b')).chosen.repairs.size).toBe(0);
  expect([...after(listed('a', 'b'), choose('a'), choose('b'), choose('b', false)).chosen.repairs]).toEqual([
    'a',
  ]);
  expect([...after(listed('a', 'b'), choose('a'), choose('b'), listed('b', 'c')).chosen.repairs]).toEqual([
    'b',
  ]);
});

test('of the changes to the workbook’s shape only the certain ones are chosen', () => {
  const fix = (id: string, certain: boolean) => ({ id, tab: 'Hankkeet', sentence: id, certain });
  const state = after({ type: 'fixesListed', fixes: { fixes: [fix('a', true), fix('b', false)] } });
  expect([...state.chosen.fixes]).toEqual(['a']);
});

test('after a change the proposals are of another workbook; what a person is writing stays', () => {
  const draft = { finding: listedFinding(), reason: 'Sovittu', until: '2021-02-28', tried: false };
  const state = after({ type: 'draft', draft }, listed('a'), { type: 'mended', mended: MENDED });
  expect(state).toMatchObject({ repairs: null, fixes: null, draft, mended: MENDED });
  expect(reduceMending(state, { type: 'mended', mended: null })).toMatchObject({ mended: null, draft });
});

test('a new reading puts the proposals away and leaves the result', () => {
  const happenings: readonly Happening[] = [
    { type: 'mended', mended: MENDED },
    listed('a'),
    { type: 'started', start: aStart(aCheck([])), askedAt: 1 },
  ];
  expect(happenings.reduce(reduce, FIRST_STATE).mending).toMatchObject({ repairs: null, mended: MENDED });
});

test('another view puts away a result without anything left to read, and keeps the other', () => {
  const moved = (left: readonly string[]) =>
    (
      [
        { type: 'mended', mended: { ...MENDED, left } },
        { type: 'view', view: 'report' },
      ] as const
    ).reduce<typeof FIRST_STATE>(reduce, FIRST_STATE).mending.mended;
  expect(moved([])).toBeNull();
  expect(moved(['Solu jäi ennalleen.'])).toMatchObject({ left: ['Solu jäi ennalleen.'] });
});
