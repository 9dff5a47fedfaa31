// Saves the working copy after every change: at once, and one save at a time; nothing is forgotten while one runs.
import type { SaveView } from '../protocol';

/** Milliseconds: what comes in one burst is saved once. */
const BURST = 120;

export class Saving {
  #changed = 0;
  #saved = 0;
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #view: SaveView = { state: 'saved', notes: [] };
  readonly #save: () => Promise<readonly string[]>;
  readonly #tell: (view: SaveView) => void;

  /**
   * @param save writes everything, and gives sentences on what the file could not take as it was
   * @param tell what the page shows
   */
  constructor(save: () => Promise<readonly string[]>, tell: (view: SaveView) => void) {
    this.#save = save;
    this.#tell = tell;
  }

  get view(): SaveView {
    return this.#view;
  }

  /** Something changed. */
  touch(): void {
    this.#changed += 1;
    if (this.#view.state !== 'saving') this.#show({ state: 'saving', notes: [] });
    if (this.#running || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, BURST);
  }

  /** Resolves when all that was touched is in the file, or could not be written: see `view`. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
    // Also where the save that was under way failed, or began before the last change.
    if (this.#saved < this.#changed) await this.#run();
  }

  #run(): Promise<void> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    while (this.#saved < this.#changed) {
      const upTo = this.#changed;
      try {
        const notes = await this.#save();
        this.#saved = upTo;
        if (upTo === this.#changed) this.#show({ state: 'saved', notes });
      } catch (error) {
        // The next change, or the closing of the workbench, tries again.
        const message = error instanceof Error ? error.message : String(error);
        this.#show({ state: 'failed', message });
        return;
      }
    }
  }

  #show(view: SaveView): void {
    this.#view = view;
    this.#tell(view);
  }
}
