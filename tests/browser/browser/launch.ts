// A real browser for the tests: CHROMIUM_PATH, else an installed Chrome or Edge, else the Chromium that travels in npm.
import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium';

/** No sandbox: CI runs as root. The rest keeps the browser off the network and out of /dev/shm. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @throws Error that says how to get a browser, where there is none */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH;
  if (path !== undefined && path !== '') {
    if (!existsSync(path)) throw new Error(`CHROMIUM_PATH: tiedostoa ${path} ei ole.`);
    return start({ executablePath: path });
  }
  for (const channel of ['chrome', 'msedge']) {
    const installed = await start({ channel }).catch(() => undefined);
    if (installed !== undefined) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Asenna Chrome tai Edge, tai kerro selaimen paikka muuttujassa CHROMIUM_PATH.');
  }
  const { executable, environment } = unpackedChromium();
  return start({ executablePath: executable, env: { ...cleanEnvironment(), ...environment } });
}

function start(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, args: ARGUMENTS, headless: true });
}

function cleanEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
