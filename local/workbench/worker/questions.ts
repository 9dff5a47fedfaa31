// Lets a script wait for a person: this thread sleeps until the answer comes, and does other people's bidding meanwhile.
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { QuestionAnswer, QuestionView } from '../protocol';
import type { FromWorker, ToWorker } from './wire';

export interface QuestionPlace {
  readonly port: MessagePort;
  /** Grows by one at each message to this thread. */
  readonly signal: Int32Array;
  readonly send: (message: FromWorker) => void;
  /** What else arrives while a question is open: handled at once, inside the waiting. */
  readonly meanwhile: (message: ToWorker) => void;
}

export class Questions {
  #last = 0;
  /** Answers to outer questions that came while an inner one was open. */
  readonly #answers = new Map<number, QuestionAnswer>();
  readonly #place: QuestionPlace;

  constructor(place: QuestionPlace) {
    this.#place = place;
  }

  /**
   * Returns when the person has answered. Where two scripts ask at once, the one that asked first goes on last: they
   * share one thread.
   */
  ask(user: string, view: QuestionView): QuestionAnswer {
    const { port, signal, send, meanwhile } = this.#place;
    const question = ++this.#last;
    send({ kind: 'question', user, question, view });
    for (;;) {
      const answer = this.#answers.get(question);
      if (answer) {
        this.#answers.delete(question);
        return answer;
      }
      const before = Atomics.load(signal, 0);
      const received = receiveMessageOnPort(port) as { readonly message: ToWorker } | undefined;
      if (received) this.take(received.message, meanwhile);
      else Atomics.wait(signal, 0, before);
    }
  }

  /** Keeps an answer; hands on anything else. */
  take(message: ToWorker, others: (message: ToWorker) => void): void {
    if (message.kind === 'answer') this.#answers.set(message.question, message.answer);
    else others(message);
  }
}
