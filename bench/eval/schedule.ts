// How many rows of a labelled set of schedule expressions are read right: both days, and none or vague told from the rest.
import { isDay } from '../../src/domain/day/day';
import { readSchedule } from '../../src/domain/schedule/read-schedule';
import type { Evaluation } from './evaluation';
import type { Row } from './tsv-rows';

export interface Days {
  /** yyyy-MM-dd; empty: open. */
  readonly earliest: string;
  readonly latest: string;
  readonly kind: string;
}

export interface Wrong {
  readonly id: string;
  readonly text: string;
  readonly got: Days;
  readonly want: Days;
}

export interface ScheduleScore {
  readonly rows: number;
  readonly right: number;
  /** 0–1, to four decimals; 0 where there are no rows. */
  readonly accuracy: number;
  readonly byPrecision: Readonly<Record<string, { readonly rows: number; readonly right: number }>>;
  readonly wrong: readonly Wrong[];
}

const COLUMNS = ['id', 'text', 'anchor_date', 'earliest', 'latest', 'precision', 'kind'] as const;

export const scheduleEvaluation: Evaluation = {
  name: 'schedule',
  columns: COLUMNS,
  problemOf: (row) => {
    const anchor = row.get('anchor_date') ?? '';
    return isDay(anchor)
      ? null
      : `sarakkeessa anchor_date on ”${anchor}”; siinä pitää olla päivä muodossa 2020-11-30`;
  },
  score: (rows) => scoreSchedules(rows, readOurs),
};

/** Reads one expression; `anchor` is yyyy-MM-dd. */
export type Reader = (text: string, anchor: string) => Days;

export const readOurs: Reader = (text, anchor) => {
  const { earliest, latest, kind } = readSchedule(text, anchor);
  return { earliest: earliest ?? '', latest: latest ?? '', kind };
};

export function scoreSchedules(rows: readonly Row[], read: Reader): ScheduleScore {
  const byPrecision: Record<string, { rows: number; right: number }> = {};
  const wrong: Wrong[] = [];
  for (const row of rows) {
    const cell = (name: (typeof COLUMNS)[number]) => row.get(name) ?? '';
    const text = cell('text');
    const want = { earliest: cell('earliest'), latest: cell('latest'), kind: cell('kind') };
    const got = read(text, cell('anchor_date'));
    const right = isRight(got, want);
    if (!right) wrong.push({ id: cell('id'), text, got, want });
    const group = byPrecision[cell('precision')] ?? { rows: 0, right: 0 };
    byPrecision[cell('precision')] = { rows: group.rows + 1, right: group.right + (right ? 1 : 0) };
  }
  const right = rows.length - wrong.length;
  const accuracy = rows.length === 0 ? 0 : Math.round((right / rows.length) * 10_000) / 10_000;
  return { rows: rows.length, right, accuracy, byPrecision, wrong };
}

function isRight(got: Days, want: Days): boolean {
  return (
    got.earliest === want.earliest && got.latest === want.latest && sortOf(got.kind) === sortOf(want.kind)
  );
}

/** Vague and none are told from the rest and from each other; by, during and the others only through their days. */
function sortOf(kind: string): string {
  return kind === 'vague' || kind === 'none' ? kind : 'time';
}
