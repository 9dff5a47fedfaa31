// The figures of the status text: counted by hand on a small set, and what a wrong row shows.
import { type SignalsFigures, scoreSignals } from '../../../bench/eval/signals';
import { rowsOf } from '../../../bench/eval/tsv-rows';

const ROWS = [
  ['A1', 'Rekrytointi on viivästynyt.', 'delayed', 'rekrytointi'],
  ['A2', 'Hankinta keskeytettiin.', 'blocked', 'hankinnat'],
  ['A3', 'Asia on juristilla.', 'at_risk', 'sopimukset'],
  ['A4', 'Aikataulu on tiukka.', 'at_risk', 'rekrytointi,talous'],
  ['A5', 'Työ etenee.', 'on_track', ''],
  ['A6', 'Hankinta viivästyy.', 'planned', ''],
] as const;

const tsv = (rows: readonly (readonly string[])[]): string =>
  [['id', 'text', 'status', 'causes'], ...rows].map((row) => row.join('\t')).join('\n');

function evalSignals(text: string): SignalsFigures {
  const read = rowsOf(text, 'x.tsv', ['text', 'status', 'causes']);
  if ('problem' in read) throw new Error(read.problem);
  return scoreSignals(read.rows);
}

test('precision, recall and cause groups', () => {
  const { rows, precision, recall, f1, causes, wrong } = evalSignals(`\uFEFF${tsv(ROWS)}\r\n`);
  expect(rows).toBe(6);
  // Found not on plan: A1, A2, A4, A6; truly so: A1, A2, A3, A4.
  expect(precision).toBeCloseTo(3 / 4, 10);
  expect(recall).toBeCloseTo(3 / 4, 10);
  expect(f1).toBeCloseTo(3 / 4, 10);
  expect(causes.rekrytointi).toEqual({ rows: 2, right: 1, accuracy: 0.5, extra: 0 });
  expect(causes.hankinnat).toEqual({ rows: 2, right: 1, accuracy: 0.5, extra: 0 });
  expect(wrong.map(({ id, problem }) => `${id} ${problem}`)).toEqual([
    'A3 missed',
    'A4 cause missed',
    'A6 false alarm',
  ]);
  expect(wrong[0]).toEqual({
    id: 'A3',
    text: 'Asia on juristilla.',
    problem: 'missed',
    expected: 'at_risk sopimukset',
    found: 'neutral',
  });
});

test('no rows: figures of 0, no error', () => {
  expect(evalSignals(tsv([]))).toMatchObject({ rows: 0, precision: 0, recall: 0, f1: 0, wrong: [] });
});

test('columns in any order, without ids', () => {
  expect(evalSignals('status\tcauses\ttext\non_track\t\tHankinta viivästyy.').wrong).toMatchObject([
    { id: '2' },
  ]);
});

test('a missing column is said', () => {
  expect(() => evalSignals('id\ttext\tstatus\nA1\tTyö etenee.\ton_track')).toThrow(
    'puuttuu sarakkeita: causes.',
  );
});
