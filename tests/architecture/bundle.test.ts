// The built bundle: what it makes global, that it loads without touching a service, and that its scopes are the manifest's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import { scopesFor } from '../../local/apps-script/host/scopes';
import { ROOT, read } from '../support/project-files';

const server = readFileSync(join(ROOT, 'dist/server.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/appsscript.json'), 'utf8')) as {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
};

/** Top-level function declarations: the only shape that google.script.run and menus find (platform facts §2.3). */
function declaredGlobals(): string[] {
  return [...server.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '').sort();
}

test('dist holds the server, the sidebar page, the manifest and the notices, nothing else', () => {
  expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual([
    'NOTICES.txt',
    'appsscript.json',
    'server.js',
    'sidebar_ui.html',
  ]);
});

test('the globals are the exports of main.ts', () => {
  const built = buildSync({
    entryPoints: [join(ROOT, 'src/main.ts')],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const exported = Object.values(built.metafile.outputs).flatMap((output) => output.exports);
  expect(exported.length).toBeGreaterThan(0);
  expect(declaredGlobals()).toEqual([...exported].sort());
});

test('it loads in an empty context without touching a service, and makes each global a function', () => {
  const touched: string[] = [];
  const globals: Record<string, unknown> = {};
  for (const name of [
    'SpreadsheetApp',
    'Drive',
    'Docs',
    'Session',
    'Utilities',
    'LockService',
    'PropertiesService',
    'HtmlService',
    'ScriptApp',
    'CacheService',
  ]) {
    globals[name] = new Proxy({}, { get: (_target, key) => touched.push(`${name}.${String(key)}`) });
  }
  createContext(globals);
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;', globals);
  runInContext(server, globals);
  expect(touched).toEqual([]);
  expect(declaredGlobals().filter((name) => typeof globals[name] !== 'function')).toEqual([]);
});

test('it is ES2019 throughout, and uses no timer, encoder or base64 of the browser', () => {
  expect(() => parse(server, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(server).not.toMatch(/\b(setTimeout|setInterval|TextEncoder|structuredClone|atob|btoa)\(/);
});

/** `Class.method` of every call on a service's root in the bundle. */
function serviceCalls(): [service: string, className: string, method: string][] {
  const roots =
    /\b(SpreadsheetApp|Session|LockService|PropertiesService|CacheService|HtmlService|ScriptApp|MailApp|DriveApp|DocumentApp)\.(\w+)\(/g;
  const calls = [...server.matchAll(roots)].map((match): [string, string, string] => [
    match[1] ?? '',
    match[1] ?? '',
    match[2] ?? '',
  ]);
  for (const match of server.matchAll(/\b(driveFiles|docsDocuments)\(\)(?:\.(\w+)\()?/g)) {
    const service = match[1] === 'driveFiles' ? 'Drive' : 'Docs';
    calls.push([service, service === 'Drive' ? 'DriveFiles' : 'DocsDocuments', match[2] ?? 'get']);
  }
  // Pages shown by the Ui, whose menus and alerts need nothing.
  for (const match of server.matchAll(/\.(show(?:Sidebar|ModalDialog|ModelessDialog))\(/g)) {
    calls.push(['SpreadsheetApp', 'Ui', match[1] ?? '']);
  }
  // What hangs on the spreadsheet needs what the spreadsheet needs.
  if (/\bgetSheetByName\(/.test(server)) calls.push(['SpreadsheetApp', 'Spreadsheet', 'getSheetByName']);
  return calls;
}

test('the manifest asks for exactly the scopes that the calls need', () => {
  const calls = serviceCalls();
  expect(calls.length).toBeGreaterThan(5);
  const needs = calls.map((call) => scopesFor(...call)).filter((scopes) => scopes.length > 0);
  const unmet = needs.filter((anyOf) => !anyOf.some((scope) => manifest.oauthScopes.includes(scope)));
  expect(unmet).toEqual([]);
  const unused = manifest.oauthScopes.filter((scope) => !needs.some((anyOf) => anyOf.includes(scope)));
  expect(unused).toEqual([]);
});

test('no advanced service is enabled that is not used, and none used that is not enabled', () => {
  const enabled = [...read('appsscript.json').matchAll(/"userSymbol": "(\w+)"/g)]
    .map((match) => match[1])
    .sort();
  const used = [
    ...new Set(
      [
        ...server.matchAll(
          /\b(Drive|Docs|Sheets|Calendar|Gmail)\.(?:Files|Documents|Permissions|Spreadsheets)\b/g,
        ),
      ].map((match) => match[1]),
    ),
  ].sort();
  expect(used).toEqual(enabled);
});

test('V8 and the zone of the programme', () => {
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Europe/Helsinki' });
});

test('the sidebar page holds nothing that HtmlService breaks (platform facts §6.3)', () => {
  const page = readFileSync(join(ROOT, 'dist/sidebar_ui.html'), 'utf8');
  expect(page).not.toContain('`');
  expect(page).not.toContain('<!--');
  expect(page).not.toContain('<?');
  // Nothing from the network but what people follow themselves: names of XML vocabularies are no addresses to fetch.
  expect(page).not.toMatch(/@import|url\(|<link|<script src|fetch\(|XMLHttpRequest|importScripts/);
  const addresses = [...page.matchAll(/https?:\/\/[^"'\s)]+/g)].map(([address]) => address);
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  expect(page).not.toMatch(/(src|href)="(?!https:\/\/docs\.google\.com)/);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120_000);
});

test('the sidebar’s page is drawn before its script runs, and says its language and title', () => {
  const page = readFileSync(join(ROOT, 'dist/sidebar_ui.html'), 'utf8');
  expect(page).toMatch(/^<!DOCTYPE html>\s*<html lang="fi">/);
  expect(page).toContain('<title>Hankesalkku</title>');
  expect(page.indexOf('class="skeleton"')).toBeGreaterThan(0);
  expect(page.indexOf('class="skeleton"')).toBeLessThan(page.indexOf('<script>'));
});

test('every bundled library has its licence in the notices', () => {
  const notices = readFileSync(join(ROOT, 'dist/NOTICES.txt'), 'utf8');
  const bundled = new Set(
    [...server.matchAll(/^ {2}\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map((match) => match[1] ?? ''),
  );
  expect(bundled.size).toBeGreaterThan(2);
  // The sidebar's page is minified: its one library is known by name.
  bundled.add('preact');
  expect([...bundled].filter((name) => !new RegExp(`^${name} \\d`, 'm').test(notices))).toEqual([]);
});
