// Small stand-ins for the ports of the use cases: a Drive, a log and a lock in memory, with levers for what goes wrong.

import { AppError } from '../../src/app/app-error';
import type { Digest, LogCell, NewReport, ReportFile, ReportFiles, ReportLog } from '../../src/app/ports';
import type { ReportPorts } from '../../src/app/produce-report';

/** `drive.file`: each person sees the documents of their own add-on only. */
export class FakeFiles implements ReportFiles {
  readonly made: (NewReport & ReportFile & { readonly by: string })[] = [];
  readonly polished: string[] = [];
  readonly gone = new Set<string>();
  /** What the next `create` does: commit and then fail, or fail at once. */
  creating: 'works' | 'loses the answer' | 'fails' = 'works';
  asking: 'works' | 'fails' = 'works';
  polishing: 'works' | 'fails' = 'works';

  constructor(private readonly user: () => string) {}

  create(report: NewReport): ReportFile {
    if (this.creating === 'fails') throw new Error('Drive says no');
    const id = `doc-${this.made.length + 1}`;
    const file = { ...report, id, url: `https://docs.example.org/${id}`, by: this.user() };
    this.made.push(file);
    if (this.creating === 'loses the answer') throw new Error('Drive timed out');
    return file;
  }

  findByRun(runId: string): ReportFile | null {
    if (this.asking === 'fails') throw new Error('Drive is down');
    return this.made.find((file) => file.runId === runId && file.by === this.user()) ?? null;
  }

  isReachable(id: string): boolean {
    if (this.asking === 'fails') throw new Error('Drive is down');
    return this.made.some((file) => file.id === id && file.by === this.user() && !this.gone.has(id));
  }

  polish(id: string): void {
    if (this.polishing === 'fails') throw new Error('Docs says no');
    this.polished.push(id);
  }
}

export class FakeLog implements ReportLog {
  rows: string[][] | null = null;
  /** Fails at the n-th write from now. */
  failAtWrite = 0;

  read() {
    return this.rows === null ? null : this.rows.map((row) => [...row]);
  }

  create(headers: readonly string[]): void {
    this.rows = [[...headers]];
  }

  append(cells: readonly LogCell[]): void {
    this.#write();
    this.rows?.push(cells.map((cell) => cell ?? ''));
  }

  replace(row: number, cells: readonly LogCell[]): void {
    this.#write();
    const before = this.rows?.[row - 1] ?? [];
    if (this.rows !== null) this.rows[row - 1] = cells.map((cell, at) => cell ?? before[at] ?? '');
  }

  /** One column of all rows, by header. */
  column(header: string): string[] {
    const [headers = [], ...rows] = this.rows ?? [];
    return rows.map((row) => row[headers.indexOf(header)] ?? '');
  }

  #write(): void {
    if (this.failAtWrite > 0 && --this.failAtWrite === 0) throw new Error('Sheets says no');
  }
}

export class FakePorts {
  user = 'johtaja@example.org';
  fileId = 'taulukko-1';
  busy = false;
  /** Whether the lock is held now, and how often it was taken. */
  held = 0;
  taken = 0;
  readonly log = new FakeLog();
  readonly files = new FakeFiles(() => this.user);
  #runs = 0;

  get ports(): ReportPorts {
    const digest: Digest = { of: (content) => `tarkiste:${content}`, runId: () => `ajo-${++this.#runs}` };
    return {
      lock: { hold: (work) => this.#hold(work) },
      identity: { email: () => this.user },
      digest,
      log: this.log,
      files: this.files,
      fileId: () => this.fileId,
    };
  }

  #hold<T>(work: () => T): T {
    if (this.busy) throw new AppError('busy');
    this.held += 1;
    this.taken += 1;
    try {
      return work();
    } finally {
      this.held -= 1;
    }
  }
}
