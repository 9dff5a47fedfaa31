// Progress on stderr for phases that take over a second; quick ones stay silent.

const PATIENCE = 1000;

export interface Progress {
  /** Runs one phase; `title` as in "Luetaan työkirjaa". */
  phase<T>(title: string, action: () => T | Promise<T>): Promise<T>;
}

/**
 * @param write receives whole lines
 * @param clock monotonic milliseconds
 */
export function createProgress(write: (line: string) => void, clock: () => number): Progress {
  return {
    async phase(title, action) {
      const start = clock();
      let told = false;
      const timer = setTimeout(() => {
        told = true;
        write(`${title} …\n`);
      }, PATIENCE);
      try {
        return await action();
      } finally {
        clearTimeout(timer);
        const seconds = (clock() - start) / 1000;
        // A phase that never lets go of the thread is told of when it ends.
        if (told || seconds * 1000 > PATIENCE) {
          write(`${title}: ${seconds.toFixed(1).replace('.', ',')} s\n`);
        }
      }
    },
  };
}
