// The bundle's files are compiled once for any number of executions, and again as soon as one of them changes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from 'node:vm';
import { bundleScripts } from '../../../../local/apps-script/host/bundle-scripts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankesalkku-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

/** What a fresh execution finds in `name`. */
function loaded(name: string): unknown {
  const globals: Record<string, unknown> = {};
  createContext(globals);
  for (const script of bundleScripts(folder)) script.runInContext(globals);
  return globals[name];
}

test('an unchanged file gives the same script, with fresh globals in every context', () => {
  write('server.js', 'var runs = (typeof runs === "undefined" ? 0 : runs) + 1;');
  expect(bundleScripts(folder)[0]).toBe(bundleScripts(folder)[0]);
  expect([loaded('runs'), loaded('runs')]).toEqual([1, 1]);
});

test('a changed file of the same length, written at once, is compiled again', () => {
  write('server.js', 'var build = 1;');
  expect(loaded('build')).toBe(1);
  write('server.js', 'var build = 2;');
  expect(loaded('build')).toBe(2);
});

test('files of folders inside are loaded, and nothing but .js', () => {
  write('a.js', 'var names = ["a"];');
  mkdirSync(join(folder, 'b'));
  write(join('b', 'c.js'), 'names.push("c");');
  write('page.html', '<p>');
  write('d.json', '{}');
  expect(loaded('names')).toEqual(['a', 'c']);
});

test('a file that is no JavaScript is refused with its name', () => {
  write('server.js', 'var = 1;');
  const named = { name: 'SyntaxError', stack: expect.stringContaining('server.js') };
  expect(() => bundleScripts(folder)).toThrow(expect.objectContaining(named));
});
