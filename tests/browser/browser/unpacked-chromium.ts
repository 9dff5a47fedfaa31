// The Chromium that travels in npm, unpacked once into node_modules/.cache with its libraries and a font.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/project-root';

export interface UnpackedChromium {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Run in a process of its own: the package goes by the environment that it was started with. */
const UNPACK = `
  const loaded = require('@sparticuz/chromium');
  const chromium = loaded.default ?? loaded;
  chromium.setGraphicsMode = false;
  chromium.executablePath();
`;

/** Linux x64 only (platform facts §13). */
export function unpackedChromium(): UnpackedChromium {
  const packed = readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(packed) as { version: string };
  const cache = join(ROOT, 'node_modules', '.cache', 'hankesalkku');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(cache, folder);
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Two workers may unpack at once: the first to finish gives the folder its name. */
function unpack(cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpacking-'));
  // It unpacks into the system's temporary folder, and its libraries only where it takes itself to be on Lambda.
  const env = { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  execFileSync(process.execPath, ['-e', UNPACK], { cwd: ROOT, env });
  const fonts = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const places = [...fonts.map((path) => `<dir>${path}</dir>`), `<cachedir>${folder}/fonts-cache</cachedir>`];
  writeFileSync(
    join(work, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places.join('')}</fontconfig>\n`,
  );
  try {
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
