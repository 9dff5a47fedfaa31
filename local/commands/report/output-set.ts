// Writes a set of files into a folder, all or none: what was there stays as it was where anything fails.
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFailure } from './failure';

/** Writes its file to the given path, which lies in the target folder's file system. */
export type FileWriter = (path: string) => Promise<void>;

/**
 * Every file is first written whole into a hidden folder beside the targets, then all are renamed; a rename that
 * fails takes the earlier ones back.
 *
 * @param folder made where it is missing
 * @param files name → writer
 * @throws ReportFailure in Finnish for what the file system refuses; other errors of writers as they are
 */
export async function writeOutputSet(folder: string, files: ReadonlyMap<string, FileWriter>): Promise<void> {
  const made = await makeFolder(folder);
  const stage = join(folder, `.kesken-${process.pid}`);
  try {
    await attempt(folder, () => mkdir(stage));
    for (const [name, write] of files) {
      await attempt(join(folder, name), () => write(join(stage, name)));
    }
    await publish(folder, stage, [...files.keys()]);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    if (made) await rmdir(folder).catch(() => undefined);
    throw error;
  }
  await rm(stage, { recursive: true, force: true });
}

/** A writer for bytes or text, flushed to the disk before it is done. */
export function contentWriter(content: string | Uint8Array): FileWriter {
  return async (path) => {
    const file = await open(path, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  };
}

async function publish(folder: string, stage: string, names: readonly string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const target = join(folder, name);
      const old = join(stage, `${name}.vanha`);
      await attempt(target, async () => {
        if (await exists(target)) {
          await rename(target, old);
          undo.push(() => rename(old, target));
        }
        await rename(join(stage, name), target);
        undo.push(() => rename(target, join(stage, name)));
      });
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

/** True where the folder was not there. Step by step: Node's recursive mkdir never ends where the kernel says ENOENT. */
async function makeFolder(folder: string): Promise<boolean> {
  return attempt(folder, async () => {
    if (await exists(folder)) {
      if ((await stat(folder)).isDirectory()) return false;
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', syscall: 'mkdir' });
    }
    const parent = dirname(folder);
    if (parent !== folder) await makeFolder(parent);
    await mkdir(folder);
    return true;
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Errors of the file system become Finnish sentences; others pass. */
async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (isSystemError(error)) throw fileFailure(path, error);
    throw error;
  }
}

/** By its form, as tests run in a realm of their own, where `instanceof Error` fails for Node's errors. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
