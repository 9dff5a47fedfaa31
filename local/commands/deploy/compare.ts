// Compares what was pushed with what came back: each file's text, the manifest by its content.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeployFailure } from './failure';

export interface PushedFile {
  readonly name: string;
  readonly bytes: number;
}

const MANIFEST = 'appsscript.json';
/** What clasp pushes of a folder: the manifest, scripts and pages. */
const PUSHED = /^appsscript\.json$|\.(js|gs|html)$/;
const EXPECTED = [MANIFEST, 'server.js', 'sidebar_ui.html'];

/** @throws DeployFailure where dist is not the built bundle */
export async function filesToPush(dist: string): Promise<PushedFile[]> {
  const names = (await readdir(dist).catch(() => [])).filter((name) => PUSHED.test(name)).sort();
  if (names.join() !== EXPECTED.join()) {
    const seen = names.length === 0 ? 'ei mitään vietävää' : names.join(', ');
    throw new DeployFailure(
      `Kansiossa dist on ${seen}, vaikka siellä pitäisi olla ${EXPECTED.join(', ')}. Aja npm run build.`,
    );
  }
  return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(dist, name))).size })));
}

/** Finnish lines; none where all is the same. */
export async function compareFolders(
  dist: string,
  pulled: string,
  files: readonly PushedFile[],
): Promise<string[]> {
  const back = (await readdir(pulled)).sort();
  const differences = back
    .filter((name) => !files.some((file) => file.name === name))
    .map((name) => `${name}: projektissa on ylimääräinen tiedosto`);
  for (const { name } of files) {
    if (!back.includes(name)) {
      differences.push(`${name}: puuttuu projektista`);
      continue;
    }
    const [sent, got] = await Promise.all(
      [dist, pulled].map((folder) => readFile(join(folder, name), 'utf8')),
    );
    if (!isSame(name, sent ?? '', got ?? '')) differences.push(`${name}: sisältö on eri`);
  }
  return differences;
}

/** Line ends and the last newline are no content; the manifest may come back laid out anew. */
function isSame(name: string, sent: string, got: string): boolean {
  if (plain(sent) === plain(got)) return true;
  if (name !== MANIFEST) return false;
  try {
    return JSON.stringify(JSON.parse(sent, byName)) === JSON.stringify(JSON.parse(got, byName));
  } catch {
    return false;
  }
}

/** A reviver that puts an object's members in order. */
function byName(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plain(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\n+$/, '');
}
