// The workbench as one thing: the open workbook with its worker, the windows, and the origin of the frames.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageView, ScreenView, StartView, WorkbenchEvent } from '../protocol';
import { FrameServer } from './frame-server';
import { Windows } from './windows';
import { WorkerLink } from './worker-link';
import { openWorkingCopy, type WorkingCopy } from './working-copy';

export interface WorkbenchPlace {
  /** The built folder of the script. */
  readonly dist: string;
  /** The built folder of the workbench: page, bridge, worker. */
  readonly built: string;
  /** Where the working copies are kept. */
  readonly copies: string;
  /** yyyy-MM-dd, the real date. */
  readonly today: string;
  /** Lines for the terminal. */
  readonly say: (line: string) => void;
}

export interface Opening {
  readonly bytes: Uint8Array;
  /** Its name, with or without a path. */
  readonly file: string;
  /** yyyy-MM-dd, where somebody chose it. */
  readonly today?: string;
  /** yyyy-MM-dd for a copy that is new. */
  readonly firstToday?: string;
  readonly fresh: boolean;
}

interface OpenWorkbook {
  readonly link: WorkerLink;
  readonly copy: WorkingCopy;
}

export class Workbench {
  /** Anew at every start: the page's requests carry it. */
  readonly token = randomUUID();
  readonly frames = new FrameServer();
  readonly windows: Windows;
  readonly #place: WorkbenchPlace;
  #open: OpenWorkbook | undefined;

  constructor(place: WorkbenchPlace) {
    this.#place = place;
    this.windows = new Windows((person) => this.#open?.link.giveUp(person));
  }

  /** @throws Error before a workbook is open */
  get link(): WorkerLink {
    if (!this.#open) throw new Error('no workbook is open');
    return this.#open.link;
  }

  get copy(): WorkingCopy | undefined {
    return this.#open?.copy;
  }

  /**
   * Opens a workbook beside the present one, and only then closes that.
   * @throws WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal: each with a sentence for the person
   */
  async open({ bytes, file, today, firstToday, fresh }: Opening): Promise<void> {
    const { dist, built, copies, say } = this.#place;
    const old = this.#open;
    const copy = await openWorkingCopy(copies, { bytes, file: basename(file) }, { fresh, pid: process.pid });
    if (old?.copy.workbook === copy.workbook) return;
    const link = new WorkerLink(
      pathToFileURL(join(built, 'worker.mjs')),
      {
        ...{ dist, workbook: copy.workbook, state: copy.state, name: copy.name },
        ...(today !== undefined && { today }),
        firstToday: firstToday ?? this.#place.today,
      },
      (event) => {
        if (this.#open?.link === link) this.windows.tell(this.#withAddresses(event));
      },
    );
    try {
      const { functions, warnings } = await link.ready;
      for (const warning of warnings) say(`Huomaa: ${warning}`);
      this.frames.useBridge(readFileSync(join(built, 'bridge.js'), 'utf8'), functions);
    } catch (error) {
      await link.terminate();
      copy.release();
      throw error;
    }
    this.#open = { link, copy };
    if (old) {
      await old.link.close();
      old.copy.release();
      this.windows.tell({ kind: 'workbook' });
    }
  }

  /** Saves; gives a sentence where that failed. */
  async close(): Promise<string> {
    if (!this.#open) return '';
    const save = await this.#open.link.close();
    this.#open.copy.release();
    return save.state === 'failed' ? save.message : '';
  }

  /** What a window that opens is told, pages as addresses. */
  started(start: StartView): StartView {
    return { ...start, screen: this.#addressed(start.screen) };
  }

  #withAddresses(event: WorkbenchEvent): WorkbenchEvent {
    return event.kind === 'screen' ? { ...event, ...this.#addressed(event) } : event;
  }

  #addressed<S extends Partial<ScreenView>>(screen: S): S {
    return {
      ...screen,
      ...(screen.sidebar && { sidebar: this.#page(screen.sidebar) }),
      ...(screen.dialog && { dialog: this.#page(screen.dialog) }),
    };
  }

  #page<P extends PageView>({ html, ...page }: P): Omit<P, 'html'> & { url: string } {
    return { ...page, url: this.frames.putPage(html ?? '') };
  }
}
