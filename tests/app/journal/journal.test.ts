// The journal over its tab: intentions and confirmations, runs told apart though the tab is sorted, old runs dropped.
import { AppError } from '../../../src/app/app-error';
import { beginRun, type JournalEntry, readRuns, settleRun } from '../../../src/app/journal/journal';
import type { JournalPorts, JournalTable } from '../../../src/app/journal/ports';

class FakeTable implements JournalTable {
  rows: string[][] | null = null;
  writes = 0;

  read() {
    return this.rows === null ? null : this.rows.map((row) => [...row]);
  }
  create(headers: readonly string[]) {
    this.rows = [[...headers]];
  }
  append(rows: readonly (readonly string[])[]) {
    this.writes++;
    this.rows?.push(...rows.map((row) => [...row]));
  }
  replaceColumn(row: number, column: number, cells: readonly string[]) {
    this.writes++;
    cells.forEach((cell, at) => {
      const line = this.rows?.[row - 1 + at];
      if (line !== undefined) line[column - 1] = cell;
    });
  }
  deleteRows(row: number, count: number) {
    this.rows?.splice(row - 1, count);
  }
}

function aJournal() {
  const table = new FakeTable();
  let runs = 0;
  const ports: JournalPorts = {
    journal: table,
    moment: { now: () => `2020-11-30 12:00:${String(runs).padStart(2, '0')}` },
    identity: { email: () => 'johtaja@example.org' },
    digest: { of: (content) => content, runId: () => `ajo-${++runs}` },
  };
  return { table, ports };
}

const entry = (key: string, after = '{"value":1}'): JournalEntry => ({
  tab: 'Rekrytoinnit',
  key,
  column: 'Vaihe',
  cell: 'Rekrytoinnit!E2',
  before: '{"value":""}',
  after,
});

test('what is about to be done stands there in one write, and is confirmed in one', () => {
  const { table, ports } = aJournal();
  const id = beginRun(ports, 'Korjaus', [entry('REK-01'), entry('=REK-02', '{"value":"=A1"}')]);
  expect(table.writes).toBe(1);
  expect(readRuns(ports)).toMatchObject([
    {
      id,
      who: 'johtaja@example.org',
      action: 'Korjaus',
      entries: [
        { number: 1, state: 'Aikoo', key: 'REK-01' },
        { number: 2, state: 'Aikoo', key: '=REK-02', after: '{"value":"=A1"}' },
      ],
    },
  ]);
  for (const cell of table.rows?.[2] ?? []) expect(cell).not.toMatch(/^[=+\-@']/);
  settleRun(ports, id, new Map([[2, 'Tehty']]));
  expect(table.writes).toBe(2);
  expect(readRuns(ports)[0]?.entries.map(({ state }) => state)).toEqual(['Aikoo', 'Tehty']);
});

test('a tab that somebody sorted, and whose columns somebody moved, reads the same', () => {
  const { table, ports } = aJournal();
  const first = beginRun(ports, 'Käyttöönotto', [entry('a'), entry('b')]);
  beginRun(ports, 'Korjaus', [entry('c')]);
  const before = readRuns(ports);
  const [headers = [], ...rows] = table.rows ?? [];
  table.rows = [headers, ...rows.reverse()].map((row) => ['oma', ...[...row].reverse()]);
  expect(readRuns(ports)).toEqual(before);
  settleRun(
    ports,
    first,
    new Map([
      [1, 'Tehty'],
      [2, 'Ei tehty'],
    ]),
  );
  expect(readRuns(ports).map((run) => run.entries.map(({ state }) => state))).toEqual([
    ['Tehty', 'Ei tehty'],
    ['Aikoo'],
  ]);
});

test('the last fifty runs are kept, whatever their number of rows', () => {
  const { table, ports } = aJournal();
  for (let run = 1; run <= 55; run++) {
    const id = beginRun(
      ports,
      'Korjaus',
      Array.from({ length: 1 + (run % 3) }, (_, at) => entry(`k${at}`)),
    );
    settleRun(ports, id, new Map([[1, 'Tehty']]));
  }
  expect(readRuns(ports).map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => `ajo-${at + 6}`));
  expect(table.rows?.[0]?.[0]).toBe('Ajo');
});

test('without its tab there are no runs; without one of its columns it says which', () => {
  const { table, ports } = aJournal();
  expect(readRuns(ports)).toEqual([]);
  beginRun(ports, 'Korjaus', [entry('a')]);
  const column = table.rows?.[0]?.indexOf('Jälkeen') ?? -1;
  for (const row of table.rows ?? []) row[column] = '';
  const asking = () => readRuns(ports);
  expect(asking).toThrow(AppError);
  expect(asking).toThrow('journal-shape');
});
