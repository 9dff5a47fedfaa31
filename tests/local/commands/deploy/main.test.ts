// The command `deploy` with a fake clasp on the PATH that keeps a "remote project" in a folder: it compares, and fails well.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { claspOnPath } from '../../../../local/commands/deploy/clasp';
import { deployCommand } from '../../../../local/commands/deploy/main';

const SCRIPT_ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefghijk';

/** As clasp 3 behaves: -P names the settings, rootDir is relative to them, push replaces, pull writes. */
const FAKE_CLASP = `#!/usr/bin/env node
const { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { dirname, join, resolve } = require('path');
const args = process.argv.slice(2);
const remote = process.env.FAKE_REMOTE;
const mode = process.env.FAKE_MODE || '';
appendFileSync(join(remote, '..', 'calls.txt'), args.slice(2).join(' ') + '\\n');
if (args[0] !== '-P') { console.error('Project settings not found.'); process.exit(1); }
const file = resolve(args[1]);
const settings = JSON.parse(readFileSync(file, 'utf8'));
const root = join(dirname(file), settings.rootDir);
const say = (text, code) => { (code ? console.error : console.log)(text); process.exit(code); };
if (args[2] === 'push') {
  if (mode === 'no-login') say('No credentials found.', 1);
  if (mode === 'no-api') say('User has not enabled the Apps Script API. Enable it first.', 1);
  if (mode === 'offline') say('request failed, reason: getaddrinfo ENOTFOUND script.googleapis.com', 1);
  if (mode === 'skips' || !args.includes('--force')) say('Skipping push.', 0);
  rmSync(remote, { recursive: true });
  mkdirSync(remote);
  for (const name of readdirSync(root)) if (/\\.(js|html|json)$/.test(name)) cpSync(join(root, name), join(remote, name));
  say('Pushed files.', 0);
}
if (mode === 'pull-fails') say('Unable to pull: 500', 1);
for (const name of readdirSync(remote)) {
  let text = readFileSync(join(remote, name), 'utf8');
  if (mode === 'laid-out' && name === 'appsscript.json') text = JSON.stringify(JSON.parse(text));
  if (mode === 'laid-out') text = text.replace(/\\n/g, '\\r\\n');
  if (mode === 'old-server' && name === 'server.js') text = 'function rpc() { return 1; }';
  if (mode === 'loses-page' && name === 'sidebar_ui.html') continue;
  writeFileSync(join(root, name), text);
}
if (mode === 'extra') writeFileSync(join(root, 'vanha.js'), '1');
say('Pulled files.', 0);
`;

interface Project {
  readonly root: string;
  readonly remote: string;
  readonly calls: () => string[];
}

function project(
  settings: string | null = JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }),
): Project {
  const home = mkdtempSync(join(tmpdir(), 'hankesalkku-deploy-test-'));
  const [root, remote, bin] = ['project', 'remote', 'bin'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [root, remote, bin, join(root, 'dist')]) mkdirSync(folder);
  writeFileSync(join(bin, 'clasp'), FAKE_CLASP);
  chmodSync(join(bin, 'clasp'), 0o755);
  writeFileSync(join(root, 'dist/appsscript.json'), '{\n  "timeZone": "Europe/Helsinki"\n}\n');
  writeFileSync(join(root, 'dist/server.js'), 'function rpc() {\n  return "ä";\n}\n');
  writeFileSync(join(root, 'dist/sidebar_ui.html'), '<!DOCTYPE html>\n<p>å</p>\n');
  writeFileSync(join(root, 'dist/NOTICES.txt'), 'MIT\n');
  if (settings !== null) writeFileSync(join(root, '.clasp.local.json'), settings);
  process.env.PATH = `${bin}${delimiter}${realPath}`;
  process.env.FAKE_REMOTE = remote;
  const log = join(home, 'calls.txt');
  writeFileSync(log, '');
  return { root, remote, calls: () => readFileSync(log, 'utf8').split('\n').filter(Boolean) };
}

const realPath = process.env.PATH ?? '';
afterEach(() => {
  process.env.PATH = realPath;
  process.env.FAKE_MODE = '';
});

async function deploy({ root }: Project, mode = '', argv: readonly string[] = []) {
  process.env.FAKE_MODE = mode;
  let out = '';
  let err = '';
  const code = await deployCommand(argv, {
    root,
    clasp: claspOnPath,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

test('pushes with --force, pulls, compares, and says in Finnish what was pushed', async () => {
  const place = project();
  const { code, out, err } = await deploy(place);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(place.calls()).toEqual(['push --force', 'pull']);
  expect(out).toContain(`Viety Apps Script -projektiin ${SCRIPT_ID} ja tarkistettu:`);
  expect(out.match(/^ {2}\S+ \(\d+ tavua\)$/gm)).toEqual([
    '  appsscript.json (45 tavua)'.replace(
      '45',
      String(readFileSync(join(place.root, 'dist/appsscript.json')).length),
    ),
    `  server.js (${readFileSync(join(place.root, 'dist/server.js')).length} tavua)`,
    `  sidebar_ui.html (${readFileSync(join(place.root, 'dist/sidebar_ui.html')).length} tavua)`,
  ]);
  expect(readFileSync(join(place.remote, 'server.js'), 'utf8')).toContain('"ä"');
});

test('other line ends and a manifest laid out anew are the same', async () => {
  expect(await deploy(project(), 'laid-out')).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['old-server', 'server.js: sisältö on eri'],
  ['loses-page', 'sidebar_ui.html: puuttuu projektista'],
  ['extra', 'vanha.js: projektissa on ylimääräinen tiedosto'],
])('%s: what came back is not what was pushed', async (mode, line) => {
  const { code, out, err } = await deploy(project(), mode);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('Vienti ei mennyt perille sellaisenaan:');
  expect(err).toContain(`  ${line}\n`);
});

test.each([
  [
    'no-login',
    /^Vienti ei onnistunut\. Kirjaudu ensin: npx clasp login\. \(clasp: No credentials found\.\)\n$/,
  ],
  ['no-api', /^Vienti ei onnistunut\. Ota Apps Script API käyttöön osoitteessa .+\n$/],
  ['offline', /^Vienti ei onnistunut\. Verkkoyhteyttä Googleen ei ole\. .+\n$/],
  ['skips', /^Vienti ei onnistunut\. clasp ohitti viennin\. .+\n$/],
  ['pull-fails', /^Vienti tehtiin, mutta sitä ei voitu tarkistaa, koska haku ei onnistunut\. .+\n$/],
])('%s: one clear line', async (mode, line) => {
  const { code, out, err } = await deploy(project(), mode);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(line);
});

test.each([
  ['no settings', null, /^Tiedosto \.clasp\.local\.json puuttuu\. .+\n$/],
  [
    'the placeholder',
    '{"scriptId":"PLACEHOLDER-SCRIPT-ID","rootDir":"dist"}',
    /ei ole projektin tunnus\. Mitään ei viety\.\n$/,
  ],
  ['an empty id', '{"scriptId":"","rootDir":"dist"}', /ei ole projektin tunnus\. Mitään ei viety\.\n$/],
  [
    'another folder',
    `{"scriptId":"${SCRIPT_ID}","rootDir":"src"}`,
    /rootDir on ”src”\. Sen kuuluu olla ”dist”\.\n$/,
  ],
  ['no JSON', 'scriptId', /^Tiedostoa \.clasp\.local\.json ei voi lukea\. .+\n$/],
])('%s: refused before anything is pushed', async (_name, settings, line) => {
  const place = project(settings);
  const { code, out, err } = await deploy(place);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(line);
  expect(place.calls()).toEqual([]);
});

test('a dist that is not the whole bundle is not pushed', async () => {
  const place = project();
  writeFileSync(join(place.root, 'dist/vanha.js'), '');
  const { code, err } = await deploy(place);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^Kansiossa dist on appsscript\.json, server\.js, sidebar_ui\.html, vanha\.js, .+ Aja npm run build\.\n$/,
  );
  expect(place.calls()).toEqual([]);
});

test('without clasp it says how to get one', async () => {
  const place = project();
  process.env.PATH = mkdtempSync(join(tmpdir(), 'hankesalkku-no-clasp-'));
  expect(await deploy(place)).toEqual({
    code: 1,
    out: '',
    err: 'clasp puuttuu. Asenna riippuvuudet: npm ci. Mitään ei viety.\n',
  });
});

test('an unknown option is wrong usage, --help is not', async () => {
  expect(await deploy(project(), '', ['--nyt'])).toMatchObject({ code: 2, out: '' });
  expect(await deploy(project(), '', ['--help'])).toMatchObject({ code: 0, err: '' });
});
