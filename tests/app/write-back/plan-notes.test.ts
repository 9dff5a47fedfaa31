// Which notes are set and taken away, and how few edits that takes.
import { planNotes, rangesOf, type WantedNotes } from '../../../src/app/write-back/plan-notes';
import { mapTab } from '../../../src/domain/workbook/tab-map';
import { hankkeet } from '../../../src/domain/workbook/tabs/hankkeet';

const OURS = 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.';
const OTHER = 'Hankesalkku: Solussa ei ole lukua. Kirjoita luku numeroin.';
const MAP = mapTab(hankkeet, [
  ['Tunnus', 'Hanke', 'Päättyy'],
  ['H-1', 'Yksi', ''],
  ['H-2', 'Kaksi', ''],
  ['H-3', 'Kolme', ''],
]);

const wanted = (cells: Readonly<Record<string, Readonly<Record<string, string>>>>): WantedNotes =>
  new Map(Object.entries(cells).map(([key, notes]) => [`key ${key}`, new Map(Object.entries(notes))]));
const notes = (...lines: readonly (readonly string[])[]) => [['', '', ''], ...lines];
const NONE = ['', '', ''];

test('the same note down a column is one edit', () => {
  const all = wanted({ 'H-1': { paattyy: OURS }, 'H-3': { paattyy: OURS, hanke: OTHER } });
  expect(planNotes(MAP, notes(NONE, NONE, NONE), all)).toEqual([
    { column: 3, rows: [2, 4], note: OURS },
    { column: 2, rows: [4], note: OTHER },
  ]);
});

test('nothing to do where the notes stand', () => {
  expect(planNotes(MAP, notes(['', '', OURS], NONE, NONE), wanted({ 'H-1': { paattyy: OURS } }))).toEqual([]);
});

test('ours that nothing wants is taken away, before others are set', () => {
  const plan = planNotes(
    MAP,
    notes(NONE, ['', '', OURS], NONE, ['', OTHER, '']),
    wanted({ 'H-1': { hanke: OURS } }),
  );
  expect(plan).toEqual([
    { column: 3, rows: [3], note: '' },
    { column: 2, rows: [5], note: '' },
    { column: 2, rows: [2], note: OURS },
  ]);
});

test('a person’s note is neither set over nor taken away; the headers’ are not looked at', () => {
  const now = [['', OURS, ''], ['', 'oma', 'oma'], [`${OURS} oma`, '', ''], NONE];
  expect(planNotes(MAP, now, wanted({ 'H-1': { paattyy: OURS } }))).toEqual([]);
});

test('a row or a column that is gone gets nothing', () => {
  expect(
    planNotes(MAP, notes(NONE, NONE, NONE), wanted({ 'H-9': { paattyy: OURS }, 'H-1': { alkaa: OURS } })),
  ).toEqual([]);
});

test('neighbours are one range', () => {
  expect(rangesOf(28, [9, 2, 3, 4, 7])).toEqual([['AB2:AB4', 'AB7', 'AB9']]);
});

test('one call takes at most a thousand ranges', () => {
  const parts = rangesOf(
    1,
    Array.from({ length: 2001 }, (_, index) => index * 2 + 2),
  );
  expect(parts.map((part) => part.length)).toEqual([1000, 1000, 1]);
});
