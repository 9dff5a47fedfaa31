// What the bench measures: service calls beside a per-cell script's, time per row at several sizes, load time, bytes.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { createHost, type Host } from '../host/create-host';
import type { WorkbookModel } from '../model/workbook';
import { madeWorkbook } from './made-workbook';
import { withNaiveScript } from './naive-script';

const NOW = '2020-11-30T12:00';
const LOADS = 15;
const RUNS = 2;

const Check = v.object({
  findings: v.array(v.looseObject({ rule: v.string() })),
});
const Naive = v.object({ required: v.number(), type: v.number() });

export interface CallsAtSize {
  readonly rows: number;
  readonly calls: number;
  readonly naiveCalls: number;
  /** Required and type findings, ours and the naive script's: the two did the same work. */
  readonly found: number;
  readonly naiveFound: number;
}

export interface TimeAtSize {
  readonly rows: number;
  /** Reading and rules, without loading the bundle. */
  readonly microsecondsPerRow: number;
  /** To the first size of the same run. */
  readonly ratio: number;
}

export interface Measurement {
  readonly calls: readonly CallsAtSize[];
  readonly times: readonly TimeAtSize[];
  readonly loadMilliseconds: number;
  readonly bundleBytes: number;
}

export interface Sizes {
  readonly calls: readonly number[];
  readonly times: readonly number[];
}

/** `dist` is the built folder. Times are only comparable within one measurement. */
export function measure(dist: string, sizes: Sizes): Measurement {
  const times = sizes.times.map((rows) => ({ rows, perRow: timePerRow(dist, rows) }));
  const first = times[0]?.perRow ?? 1;
  return {
    calls: sizes.calls.map((rows) => callsAt(dist, rows)),
    times: times.map(({ rows, perRow }) => ({
      rows,
      microsecondsPerRow: perRow * 1000,
      ratio: perRow / first,
    })),
    loadMilliseconds: loadTime(dist, madeWorkbook(1)),
    bundleBytes: statSync(join(dist, 'server.js')).size,
  };
}

function callsAt(dist: string, rows: number): CallsAtSize {
  const ours = hostOf(dist, madeWorkbook(rows));
  const { findings } = v.parse(Check, ask(ours, 'portfolio.check', { month: '2020-11' }));
  const found = findings.filter(({ rule }) => ['cell-required', 'cell-type', 'choice-known'].includes(rule));
  const description = ask(hostOf(dist, madeWorkbook(1)), 'workbook.describe', {});
  return withNaiveScript(dist, (folder) => {
    const naive = hostOf(folder, madeWorkbook(rows));
    const { required, type } = v.parse(Naive, ask(naive, 'check', description));
    return {
      ...{ rows, calls: ours.calls.total, naiveCalls: naive.calls.total },
      ...{ found: found.length, naiveFound: required + type },
    };
  });
}

/** Milliseconds per row, the best of a few runs. */
function timePerRow(dist: string, rows: number): number {
  const workbook = madeWorkbook(rows);
  const load = loadTime(dist, workbook);
  const best = fastest(RUNS, () => ask(hostOf(dist, workbook), 'portfolio.check', { month: '2020-11' }));
  return Math.max(0, best - load) / rows;
}

/** An execution that does nothing but load the bundle into a fresh context. */
function loadTime(dist: string, workbook: WorkbookModel): number {
  return fastest(LOADS, () => hostOf(dist, workbook).rpc('ei-ole'));
}

function fastest(times: number, action: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    action();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function hostOf(dist: string, workbook: WorkbookModel): Host {
  return createHost({ dist, workbook, now: NOW });
}

/** @throws Error where the script refuses */
function ask(host: Host, method: string, payload: unknown): unknown {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${method}: ${answer.message}`);
  return answer.value;
}
