// Measures what status text is read to say against a labelled set: not on plan or not, and the cause group.
import { readSignals, summarise } from '../../src/domain/signals/read-signals';
import type { Cause } from '../../src/domain/signals/signal';
import type { Evaluation } from './evaluation';
import type { Row } from './tsv-rows';

/** Figures are shares from 0 to 1; 0 where there is nothing to count. */
export interface SignalsFigures {
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly causes: Readonly<Record<GroupName, GroupFigures>>;
  readonly wrong: readonly WrongRow[];
}

export interface GroupFigures {
  /** Rows truly not on plan whose causes hold the group. */
  readonly rows: number;
  /** Of those, the ones that were given the group. A row read as on plan is given none. */
  readonly right: number;
  readonly accuracy: number;
  /** Rows truly not on plan that were given the group without holding it. */
  readonly extra: number;
}

export interface WrongRow {
  readonly id: string;
  readonly text: string;
  readonly problem: 'missed' | 'false alarm' | 'cause missed';
  readonly expected: string;
  readonly found: string;
}

interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly causes: readonly string[];
}

const NOT_ON_PLAN: readonly string[] = ['delayed', 'at_risk', 'blocked'];

const GROUPS = {
  rekrytointi: ['rekrytointi'],
  hankinnat: ['hankinnat', 'sopimukset'],
} as const satisfies Record<string, readonly Cause[]>;

type GroupName = keyof typeof GROUPS;

const COLUMNS = ['text', 'status', 'causes'] as const;

export const signalsEvaluation: Evaluation = {
  name: 'signals',
  columns: COLUMNS,
  problemOf: () => null,
  score: (rows) => scoreSignals(rows),
};

/** `causes` are comma-separated; `id` is shown where there is one, else the line of the file. */
export function scoreSignals(lines: readonly Row[]): SignalsFigures {
  const rows = lines.map(labelledRow);
  const judged = rows.map((row) => ({
    row,
    found: foundIn(row.text),
    late: NOT_ON_PLAN.includes(row.status),
  }));
  const hits = judged.filter(({ late, found }) => late && found.late).length;
  const precision = share(hits, judged.filter(({ found }) => found.late).length);
  const recall = share(hits, judged.filter(({ late }) => late).length);
  const late = judged.filter((one) => one.late);
  const wrong = judged.flatMap(({ row, found, late: isLate }) => {
    const problem = problemOf(row, found, isLate);
    if (problem === null) return [];
    const expected = [row.status, ...row.causes].join(' ');
    return [
      { id: row.id, text: row.text, problem, expected, found: [found.status, ...found.causes].join(' ') },
    ];
  });
  return {
    rows: rows.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    causes: {
      rekrytointi: groupFigures('rekrytointi', late),
      hankinnat: groupFigures('hankinnat', late),
    },
    wrong,
  };
}

interface Found {
  readonly late: boolean;
  readonly status: string;
  /** Of every sentence that is not on plan. */
  readonly causes: readonly string[];
}

function foundIn(text: string): Found {
  const signals = readSignals(text);
  const worst = summarise(text);
  return {
    late: worst !== null,
    status: worst?.status ?? signals[0]?.status ?? 'neutral',
    causes: [...new Set(signals.flatMap(({ causes }) => causes))],
  };
}

function problemOf(row: LabelledRow, found: Found, late: boolean): WrongRow['problem'] | null {
  if (late && !found.late) return 'missed';
  if (!late) return found.late ? 'false alarm' : null;
  const missed = (Object.keys(GROUPS) as GroupName[]).some(
    (name) => holds(row.causes, name) && !holds(found.causes, name),
  );
  return missed ? 'cause missed' : null;
}

function groupFigures(
  name: GroupName,
  late: readonly { readonly row: LabelledRow; readonly found: Found }[],
): GroupFigures {
  const rows = late.filter(({ row }) => holds(row.causes, name));
  const right = rows.filter(({ found }) => holds(found.causes, name)).length;
  const extra = late.filter(({ row, found }) => !holds(row.causes, name) && holds(found.causes, name)).length;
  return { rows: rows.length, right, accuracy: share(right, rows.length), extra };
}

function holds(causes: readonly string[], name: GroupName): boolean {
  const group: readonly string[] = GROUPS[name];
  return causes.some((cause) => group.includes(cause));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function labelledRow(row: Row, at: number): LabelledRow {
  const cell = (name: string): string => row.get(name) ?? '';
  const causes = cell('causes')
    .split(',')
    .map((cause) => cause.trim())
    .filter((cause) => cause !== '');
  return { id: cell('id') || String(at + 2), text: cell('text'), status: cell('status').trim(), causes };
}
