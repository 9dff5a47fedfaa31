// The working copy of a workbook: a folder of its own, so that the opened file stays as it was and a restart goes on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileFailure } from '../../commands/report/failure';
import { openPackage } from '../../files/xlsx/package';

export interface WorkingCopy {
  /** The spreadsheet's name. */
  readonly name: string;
  readonly workbook: string;
  readonly state: string;
  /** True where earlier work goes on. */
  readonly isOld: boolean;
  /** Gives it free for another workbench. */
  readonly release: () => void;
}

/** A sentence for the person is the whole story. */
export class WorkingCopyError extends Error {
  override name = 'WorkingCopyError';
}

/**
 * The same content finds the same copy again, whatever the file's folder.
 *
 * @param folder where all working copies are kept
 * @param fresh an older copy of the same content is set aside, not deleted
 * @throws WorkbookFileError where the bytes are no workbook, WorkingCopyError, ReportFailure for the file system
 */
export async function openWorkingCopy(
  folder: string,
  source: { readonly bytes: Uint8Array; readonly file: string },
  { fresh, pid }: { readonly fresh: boolean; readonly pid: number },
): Promise<WorkingCopy> {
  const name = basename(source.file).replace(/\.xlsx$/i, '') || 'tyokirja';
  await openPackage(source.bytes, basename(source.file));
  const mark = createHash('sha256').update(source.bytes).digest('hex').slice(0, 8);
  const own = join(folder, `${name}-${mark}`);
  const place = { name, workbook: join(own, `${name}.xlsx`), state: join(own, 'tila.bin') };
  try {
    const lock = join(own, 'auki.json');
    requireFree(lock, own, pid);
    if (fresh && existsSync(own)) renameSync(own, freeName(`${own}-vanha`));
    mkdirSync(own, { recursive: true });
    const isOld = existsSync(place.workbook);
    if (!isOld) {
      const half = `${place.workbook}.kesken`;
      writeFileSync(half, source.bytes);
      renameSync(half, place.workbook);
    }
    writeFileSync(lock, JSON.stringify({ pid }));
    return { ...place, isOld, release: () => rmSync(lock, { force: true }) };
  } catch (error) {
    if (error instanceof WorkingCopyError) throw error;
    throw fileFailure(own, error as NodeJS.ErrnoException);
  }
}

function requireFree(lock: string, folder: string, own: number): void {
  if (!existsSync(lock)) return;
  let pid: number;
  try {
    pid = Number((JSON.parse(readFileSync(lock, 'utf8')) as { pid?: unknown }).pid);
  } catch {
    return;
  }
  if (pid === own || !isRunning(pid)) return;
  throw new WorkingCopyError(
    `Työkopio ${folder} on jo auki toisessa työpöydässä (prosessi ${pid}). Käytä sitä, tai sulje se ensin.`,
  );
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freeName(path: string): string {
  let n = 1;
  while (existsSync(`${path}-${n}`)) n += 1;
  return `${path}-${n}`;
}
