// Runs excelize (Go, as WebAssembly) on a package's bytes in a worker thread: a list of calls in, new bytes out.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** One call of excelize's File, such as `['InsertRows', 'Osahankkeet', 2, 1]`; `activate` takes a tab's name. */
export type ExcelizeCall = readonly [method: string, ...args: unknown[]];

interface Answer {
  readonly job: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

/**
 * In a thread of its own, because excelize puts itself on globalThis and its loader fails inside jest's sandbox.
 * Starting takes 0.8 s, so the thread stays for the next job; it does not keep the process alive.
 */
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads');
const loading = require(workerData.main).init(workerData.wasm);
parentPort.on('message', async ({ job, bytes, calls }) => {
  try {
    const excelize = await loading;
    const file = excelize.OpenReader(bytes);
    if (file.error) throw new Error('OpenReader: ' + file.error);
    for (const [method, ...args] of calls) {
      const result = method === 'activate'
        ? file.SetActiveSheet(file.GetSheetIndex(args[0]).index)
        : file[method](...args);
      if (result.error) throw new Error(method + ' ' + JSON.stringify(args).slice(0, 200) + ': ' + result.error);
    }
    const { buffer, error } = file.WriteToBuffer();
    if (error) throw new Error('WriteToBuffer: ' + error);
    parentPort.postMessage({ job, bytes: buffer });
  } catch (error) {
    parentPort.postMessage({ job, error: String(error.message ?? error) });
  }
});
`;

let thread: Worker | undefined;
let jobs = 0;

/** Errors: a plain Error with excelize's own message. */
export async function runExcelize(bytes: Uint8Array, calls: readonly ExcelizeCall[]): Promise<Uint8Array> {
  thread ??= startThread();
  const worker = thread;
  jobs += 1;
  const job = jobs;
  worker.ref();
  try {
    return await new Promise<Uint8Array>((done, failed) => {
      const answered = (answer: Answer) => {
        if (answer.job !== job) return;
        stopListening();
        if (answer.bytes) done(answer.bytes);
        else failed(new Error(answer.error ?? 'excelize gave nothing'));
      };
      const broken = (cause: unknown) => {
        stopListening();
        thread = undefined;
        failed(cause instanceof Error ? cause : new Error('excelize ended early'));
      };
      const stopListening = () => {
        worker.off('message', answered).off('error', broken).off('exit', broken);
      };
      worker.on('message', answered).on('error', broken).on('exit', broken);
      worker.postMessage({ job, bytes, calls });
    });
  } finally {
    worker.unref();
  }
}

function startThread(): Worker {
  // Bundled as an ES module there is no __filename: then the command runs from the project's folder.
  const here = typeof __filename === 'string' ? __filename : join(process.cwd(), 'package.json');
  const { resolve } = createRequire(here);
  const workerData = { main: resolve('excelize-wasm'), wasm: resolve('excelize-wasm/excelize.wasm.gz') };
  return new Worker(WORKER, { eval: true, workerData });
}
