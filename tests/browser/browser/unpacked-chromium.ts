// The Chromium that travels in npm, unpacked once into node_modules/.cache with its libraries and a font.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
      FONTCONFIG_FILE: fontSettings(folder),
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
  try {
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** What this computer has of these, in order of liking: by itself fontconfig gives bold letters in any font that has them. */
const SANS = ['Arial', 'Liberation Sans', 'DejaVu Sans', 'Open Sans'];

/** Writes the fonts' settings beside the browser, under a name that tells their content; gives the path. */
function fontSettings(folder: string): string {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const liking = SANS.map((name) => `<family>${name}</family>`).join('');
  const aliases = ['sans-serif', 'system-ui', 'Arial'].map(
    (name) => `<alias binding="same"><family>${name}</family><prefer>${liking}</prefer></alias>`,
  );
  const lines = [...places.map((path) => `<dir>${path}</dir>`), ...aliases];
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join('')}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
  const path = join(folder, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.conf`);
  if (existsSync(path)) return path;
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, path);
  return path;
}
