// Emulated Logger, and the console that Apps Script gives scripts: both write to one list per execution log.
import { format } from 'node:util';
import { Emulated } from '../host/emulated';

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
  /** The emulated instant, epoch milliseconds. */
  readonly at: number;
}

/** Where log lines gather; a host keeps one over all its executions. */
export class LogLines {
  readonly lines: LogLine[] = [];

  constructor(private readonly now: () => number) {}

  add(level: LogLine['level'], values: readonly unknown[]): void {
    this.lines.push({ level, text: format(...values.map(printable)), at: this.now() });
  }
}

export class Logger extends Emulated {
  readonly _name = 'Logger';
  readonly #log: LogLines;
  #from: number;

  constructor(log: LogLines) {
    super();
    this.#log = log;
    this.#from = log.lines.length;
  }

  /** Logs a value, or a format with `%s` and its values; returns the Logger. */
  log(...values: unknown[]): this {
    this.#log.add('log', values);
    return this;
  }

  /** All lines of this execution since the last `clear()`, one per line. */
  getLog(): string {
    return this.#log.lines
      .slice(this.#from)
      .map((line) => `${line.text}\n`)
      .join('');
  }

  clear(): void {
    this.#from = this.#log.lines.length;
  }
}

/** The script's `console`: not a counted service; never prints on this computer's own console. */
export function scriptConsole(log: LogLines): Record<string, (...values: unknown[]) => void> {
  return {
    log: (...values) => log.add('log', values),
    info: (...values) => log.add('info', values),
    warn: (...values) => log.add('warn', values),
    error: (...values) => log.add('error', values),
  };
}

/** Objects of the script's realm print as JSON, errors as their message, as in Google's log viewer. */
function printable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
