// The open browser windows: who sits at each, its slow network, and its stream of events.
import type { ServerResponse } from 'node:http';
import { DIRECTOR } from '../../host/create-host';
import type { Seat, WorkbenchEvent } from '../protocol';

const FIRST_SEAT: Seat = { person: DIRECTOR.id, language: 'fi' };
/** A window that is loaded anew comes back within this time, in milliseconds. */
const PATIENCE = 4000;

interface Window {
  seat: Seat;
  /** Milliseconds that each call of the script's page waits. */
  delay: number;
  stream: ServerResponse | undefined;
}

export class Windows {
  readonly #windows = new Map<string, Window>();
  readonly #onGone: (person: string) => void;

  /** @param onGone told when the last window of a person has been away for a while */
  constructor(onGone: (person: string) => void) {
    this.#onGone = onGone;
  }

  /** The window's seat; a new window begins as the director. */
  seatOf(id: string): Seat {
    return this.#of(id).seat;
  }

  sit(id: string, seat: Seat): void {
    this.#of(id).seat = seat;
  }

  delayOf(id: string): number {
    return this.#of(id).delay;
  }

  slow(id: string, milliseconds: number): void {
    this.#of(id).delay = milliseconds;
  }

  connect(id: string, stream: ServerResponse): void {
    const window = this.#of(id);
    window.stream?.end();
    window.stream = stream;
    stream.on('close', () => {
      if (window.stream !== stream) return;
      window.stream = undefined;
      const { person } = window.seat;
      setTimeout(() => {
        if (!this.isThere(person)) this.#onGone(person);
      }, PATIENCE).unref();
    });
  }

  /** True where some window of the person listens. */
  isThere(person: string): boolean {
    return [...this.#windows.values()].some(({ seat, stream }) => seat.person === person && stream);
  }

  tell(event: WorkbenchEvent): void {
    const data = `data: ${JSON.stringify(event)}\n\n`;
    const user = 'user' in event ? event.user : undefined;
    for (const { seat, stream } of this.#windows.values()) {
      if (user === undefined || user === seat.person) stream?.write(data);
    }
  }

  closeAll(): void {
    for (const { stream } of this.#windows.values()) stream?.end();
  }

  #of(id: string): Window {
    const known = this.#windows.get(id) ?? { seat: FIRST_SEAT, delay: 0, stream: undefined };
    this.#windows.set(id, known);
    return known;
  }
}
