// Bench section: schedule expressions read right and per second, ours beside chrono-node; and that time grows with length.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSchedule } from '../../src/domain/schedule/read-schedule';
import { type Reader, readOurs, scheduleEvaluation, scoreSchedules } from '../eval/schedule';
import { type Row, readRows } from '../eval/tsv-rows';
import type { Section } from '../section';
import { readWithChrono } from './chrono-reader';

/** The project's own expressions; the shared set is measured too where the folder beside the project holds it. */
const FILES = ['bench/schedule/expressions.tsv', '../shared/eval/time_expressions.tsv'];
const ROUNDS = { whole: 60, small: 3 };
const LENGTHS = [500, 50_000] as const;
const ANCHOR = '2020-11-30';

interface Reading {
  readonly accuracy: number;
  readonly perSecond: number;
}

interface Measurement {
  readonly sets: readonly {
    readonly file: string;
    readonly rows: number;
    readonly ours: Reading;
    readonly chrono: Reading;
  }[];
  readonly length: { readonly milliseconds: readonly [number, number]; readonly ratio: number };
}

export const scheduleSection: Section = {
  name: 'schedule',
  measure: ({ root }, small) => {
    const rounds = small ? ROUNDS.small : ROUNDS.whole;
    const measured: Measurement = {
      sets: FILES.flatMap((file) => measureSet(root, file, rounds)),
      length: measureLengths(small ? 2 : 20),
    };
    return { json: measured, table: table(measured) };
  },
};

function measureSet(root: string, file: string, rounds: number): Measurement['sets'] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const read = readRows(path, scheduleEvaluation.columns);
  if ('problem' in read) throw new Error(read.problem);
  const { rows } = read;
  const seconds = [readOurs, readWithChrono].map(() => 0);
  // Turn by turn, so that a slow moment of the machine meets both; the first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    [readOurs, readWithChrono].forEach((reader, at) => {
      const taken = time(rows, reader);
      if (round > 0) seconds[at] = (seconds[at] ?? 0) + taken;
    });
  }
  const reading = (reader: Reader, taken: number): Reading => ({
    accuracy: scoreSchedules(rows, reader).accuracy,
    perSecond: Math.round((rows.length * rounds) / taken),
  });
  const ours = reading(readOurs, seconds[0] ?? 0);
  const chrono = reading(readWithChrono, seconds[1] ?? 0);
  return [{ file, rows: rows.length, ours, chrono }];
}

/** Seconds of one round. */
function time(rows: readonly Row[], reader: Reader): number {
  const start = performance.now();
  for (const row of rows) reader(row.get('text') ?? '', row.get('anchor_date') ?? '');
  return (performance.now() - start) / 1000;
}

const SAMPLE =
  'Valmistuu tammikuun 2021 loppuun mennessä, 3 kpl; viim. 15.3. tai viikolla 47–48, alkaen 2/2021 ja ';

/** Milliseconds of one reading of a text of each length; the ratio would be 100 where time only follows length. */
function measureLengths(runs: number): Measurement['length'] {
  const [short, long] = LENGTHS.map((length) => {
    const text = SAMPLE.repeat(Math.ceil(length / SAMPLE.length)).slice(0, length);
    // As many short readings as make one long: a slow moment of the machine meets both alike.
    const readings = LENGTHS[1] / length;
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      for (let one = 0; one < readings; one += 1) readSchedule(text, ANCHOR);
      return (performance.now() - start) / readings;
    });
    return Math.min(...times);
  });
  const [few, many] = [short ?? 0, long ?? 0];
  return { milliseconds: [few, many], ratio: few === 0 ? 0 : many / few };
}

function table({ sets, length }: Measurement): string {
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(14)).join('');
  return [
    'Aikailmaukset: oikein luettuja ja ilmauksia sekunnissa',
    cells(['lisäosa', 'chrono-node', 'lisäosa / s', 'chrono / s']),
    ...sets.map(
      ({ file, rows, ours, chrono }) =>
        `${cells([percent(ours.accuracy), percent(chrono.accuracy), String(ours.perSecond), String(chrono.perSecond)])}  ${file} (${rows})`,
    ),
    '',
    `Aika ${LENGTHS[1]} merkkiä / ${LENGTHS[0]} merkkiä: ${length.ratio.toFixed(0)} (pituuksien suhde ${LENGTHS[1] / LENGTHS[0]})`,
    '',
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}
