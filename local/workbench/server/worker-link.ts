// The server's end of the worker: requests as promises, questions kept until somebody answers.
import { Worker } from 'node:worker_threads';
import type {
  Download,
  DownloadedFile,
  QuestionAnswer,
  QuestionView,
  RequestName,
  SaveView,
  Seat,
  WorkbenchEvent,
} from '../protocol';
import type { FromWorker, ToWorker, WorkerSetup } from '../worker/wire';

/** An expected failure: the message is a sentence for the person. */
export class WorkerRefusal extends Error {
  override name = 'WorkerRefusal';
}

export interface OpenQuestion {
  readonly user: string;
  readonly id: number;
  readonly view: QuestionView;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Room for what lives shortly: with Node's own 16 MB a check of 5,000 rows spends a fifth of its time tidying. */
const YOUNG_MB = 128;

/** Distributes over the kinds of messages. */
type Unnumbered<M> = M extends { readonly id: number } ? Omit<M, 'id'> : never;

export class WorkerLink {
  readonly #worker: Worker;
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Map<number, Waiting>();
  readonly #questions = new Map<number, OpenQuestion>();
  readonly #tell: (event: WorkbenchEvent) => void;
  #last = 0;
  #isClosing = false;
  /** Resolves when the workbook is open; rejects with a WorkerRefusal where it can't be opened. */
  readonly ready: Promise<{ functions: readonly string[]; warnings: readonly string[] }>;

  constructor(file: URL, setup: Omit<WorkerSetup, 'signal'>, tell: (event: WorkbenchEvent) => void) {
    this.#tell = tell;
    const workerData: WorkerSetup = { ...setup, signal: this.#signal.buffer as SharedArrayBuffer };
    this.#worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready') resolve(message);
        else if (message.kind === 'unready') reject(new WorkerRefusal(message.message));
        else this.#take(message);
      });
      this.#worker.on('error', (error) => {
        const failure = new WorkerRefusal(`Työpöydän taustatyö keskeytyi. (${String(error)})`);
        reject(failure);
        for (const { reject: fail } of this.#waiting.values()) fail(failure);
        this.#waiting.clear();
      });
    });
  }

  request(seat: Seat, name: RequestName, payload: unknown): Promise<unknown> {
    return this.#ask({ kind: 'request', seat, name, payload });
  }

  download(download: Download): Promise<DownloadedFile> {
    return this.#ask({ kind: 'download', download }) as Promise<DownloadedFile>;
  }

  questionsOf(user: string): OpenQuestion[] {
    return [...this.#questions.values()].filter((question) => question.user === user);
  }

  /** False where the question is not open, not this person's, or offers no such button. */
  answer(user: string, id: number, answer: QuestionAnswer): boolean {
    const question = this.#questions.get(id);
    if (question?.user !== user) return false;
    if (answer.button !== 'CLOSE' && !question.view.buttons.includes(answer.button)) return false;
    this.#questions.delete(id);
    this.#tell({ kind: 'answered', user, id });
    this.#post({ kind: 'answer', question: id, answer });
    return true;
  }

  /** The person's windows are gone: an open question is closed, as closing the tab does in Sheets. */
  giveUp(user: string): void {
    for (const { id } of this.questionsOf(user)) this.answer(user, id, { button: 'CLOSE', text: '' });
  }

  /** Saves all and stops. */
  async close(): Promise<SaveView> {
    this.#isClosing = true;
    for (const { user } of [...this.#questions.values()]) this.giveUp(user);
    const save = (await this.#ask({ kind: 'close' })) as SaveView;
    await this.#worker.terminate();
    return save;
  }

  terminate(): Promise<number> {
    return this.#worker.terminate();
  }

  #ask(message: Unnumbered<ToWorker>): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ ...message, id } as ToWorker);
    });
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
    // The worker may be asleep in a question.
    Atomics.add(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }

  #take(message: Exclude<FromWorker, { kind: 'ready' | 'unready' }>): void {
    if (message.kind === 'event') {
      this.#tell(message.event);
      return;
    }
    if (message.kind === 'question') {
      const { user, question: id, view } = message;
      this.#questions.set(id, { user, id, view });
      if (this.#isClosing) this.giveUp(user);
      else this.#tell({ kind: 'question', user, id, question: view });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'refused') waiting?.reject(new WorkerRefusal(message.message));
    else waiting?.resolve((message.kind === 'file' ? message.file : message.value) as never);
  }
}
