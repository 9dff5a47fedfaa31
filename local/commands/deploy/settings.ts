// Which Apps Script project to push to: .clasp.local.json, which is not in version control.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { DeployFailure } from './failure';

export const SETTINGS_FILE = '.clasp.local.json';

const EXAMPLE = '{ "scriptId": "…", "rootDir": "dist" }';
const Settings = v.object({ scriptId: v.string(), rootDir: v.string() });

export type DeploySettings = v.InferOutput<typeof Settings>;

/** @throws DeployFailure where the file is missing, unreadable, or still names no project */
export async function readSettings(root: string): Promise<DeploySettings> {
  let text: string;
  try {
    text = await readFile(join(root, SETTINGS_FILE), 'utf8');
  } catch {
    throw new DeployFailure(
      `Tiedosto ${SETTINGS_FILE} puuttuu. Tee se projektin juureen: ${EXAMPLE}. Tunnus on Apps Script -projektin asetuksissa kohdassa ”Script ID”.`,
    );
  }
  const settings = v.safeParse(Settings, parsed(text));
  if (!settings.success) {
    throw new DeployFailure(`Tiedostoa ${SETTINGS_FILE} ei voi lukea. Sen kuuluu olla muotoa ${EXAMPLE}.`);
  }
  const { scriptId, rootDir } = settings.output;
  if (!/^[\w-]{20,}$/.test(scriptId) || /placeholder/i.test(scriptId)) {
    throw new DeployFailure(
      `Tiedoston ${SETTINGS_FILE} scriptId ”${scriptId}” ei ole projektin tunnus. Mitään ei viety.`,
    );
  }
  // clasp would push another folder than the one that is compared.
  if (!/^(\.\/)?dist\/?$/.test(rootDir)) {
    throw new DeployFailure(`Tiedoston ${SETTINGS_FILE} rootDir on ”${rootDir}”. Sen kuuluu olla ”dist”.`);
  }
  return { scriptId, rootDir };
}

/** Settings for pulling into a folder of its own: rootDir must lie below the settings file (platform facts §7). */
export async function writePullSettings(
  place: string,
  scriptId: string,
): Promise<{ readonly file: string; readonly folder: string }> {
  const folder = join(place, 'haettu');
  const file = join(place, '.clasp.json');
  await mkdir(folder);
  await writeFile(file, JSON.stringify({ scriptId, rootDir: 'haettu' }));
  return { file, folder };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
