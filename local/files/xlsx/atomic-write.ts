// Writes a file whole or not at all, and never over the file that the workbook was opened from.
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { WorkbookFileError } from './error';

/** The file system's calls, so that a test can let the disk be full. */
export interface FileCalls {
  readonly open: (path: string, flags: string) => Promise<WritableHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

export interface WritableHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

let written = 0;

/** Throws WorkbookFileError: same-file, disk-full, unwritable. An old file at `path` stays whole on every error. */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  source: string | undefined,
  files: FileCalls = { open, rename },
): Promise<void> {
  await refuseSource(path, source);
  written += 1;
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${written}.tmp`);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) {
      throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
    }
    const handle = await files.open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explained(path, cause);
  }
  // The new name itself is safe only when the folder is; not every system lets a folder be synced.
  const folder = await open(dirname(path), 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Same place, also through a symbolic or hard link. */
async function refuseSource(path: string, source: string | undefined): Promise<void> {
  if (source === undefined) return;
  const [here, there] = await Promise.all([path, source].map((each) => stat(each).catch(() => undefined)));
  const same = here && there && here.ino === there.ino && here.dev === there.dev;
  if (same || resolve(path) === resolve(source)) {
    throw new WorkbookFileError(
      'same-file',
      `Työkirjaa ei tallenneta alkuperäisen tiedoston ${basename(source)} päälle. Anna tulokselle toinen nimi tai kansio.`,
    );
  }
}

function explained(path: string, cause: unknown): WorkbookFileError {
  if (cause instanceof WorkbookFileError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const name = basename(path);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new WorkbookFileError(
      'disk-full',
      `Levy on täynnä: tiedostoa ${name} ei tallennettu. Vapauta tilaa tai valitse toinen kansio.`,
      { cause },
    );
  }
  const why: Record<string, string> = {
    ENOENT: `kansiota ${dirname(path)} ei ole`,
    ENOTDIR: `${dirname(path)} ei ole kansio`,
    EISDIR: 'samanniminen kansio on jo olemassa',
    EACCES: `kansioon ${dirname(path)} ei ole kirjoitusoikeutta`,
    EPERM: `kansioon ${dirname(path)} ei ole kirjoitusoikeutta`,
    EROFS: `kansio ${dirname(path)} on kirjoitussuojattu`,
    EBUSY: 'tiedosto on auki toisessa ohjelmassa',
  };
  return new WorkbookFileError(
    'unwritable',
    `Tiedostoa ${name} ei voi tallentaa: ${why[code] ?? `kirjoitusvirhe ${code}`}. Valitse toinen kansio tai korjaa oikeudet.`,
    { cause },
  );
}
