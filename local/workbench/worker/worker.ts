// The workbench's second thread: holds the host, so that a script may wait for a person while the server goes on.
import { parentPort, workerData } from 'node:worker_threads';
import { openDesk } from './open-desk';
import { Questions } from './questions';
import type { FromWorker, ToWorker, WorkerSetup } from './wire';

const port = parentPort;
if (!port) throw new Error('worker.ts is started by the workbench as a worker');

const setup = workerData as WorkerSetup;
const send = (message: FromWorker): void => port.postMessage(message);
let take = (_message: ToWorker): void => undefined;
const questions = new Questions({
  ...{ port, send, signal: new Int32Array(setup.signal) },
  meanwhile: (message) => take(message),
});

try {
  const desk = await openDesk(setup, send, (user, view) => questions.ask(user, view));
  take = desk.take;
  port.on('message', (message: ToWorker) => questions.take(message, take));
  send({ kind: 'ready', functions: desk.functions, warnings: desk.warnings });
} catch (error) {
  send({ kind: 'unready', message: error instanceof Error ? error.message : String(error) });
}
