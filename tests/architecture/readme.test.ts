// The docs name only what exists: commands of package.json, and paths of the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, ROOT, read } from '../support/project-files';

const scripts = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);
const docs = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('examples/'));

/** `npm run x`, `npm start`, `npm test` in the text. */
function commandsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  const short = [...text.matchAll(/npm (start|test)\b/g)].map((match) => match[1] ?? '');
  return [...run, ...short];
}

/** Paths in backticks and in links that look like the project's own. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`((?:src|sidebar|local|bench|tests|docs|examples)\/[\w./åäö-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map((match) => match[1] ?? '');
  return [...quoted, ...linked];
}

test('every command in the docs is a script of package.json', () => {
  expect(docs).toContain('README.md');
  const unknown = docs.flatMap((path) =>
    commandsIn(read(path))
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('the README names every script that is not for one other', () => {
  const named = commandsIn(read('README.md'));
  expect(
    ['start', 'test', 'report', 'workbook', 'check', 'build', 'bench'].filter(
      (name) => !named.includes(name),
    ),
  ).toEqual([]);
});

test('every path that the README names exists', () => {
  const paths = pathsIn(read('README.md'));
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('.ci/run calls the README’s test line and nothing cleverer', () => {
  const line = /```sh\n(npm ci && npm test)\n```/.exec(read('README.md'))?.[1];
  expect(line).toBe('npm ci && npm test');
  const commands = read('.ci/run')
    .split('\n')
    .filter((one) => one.trim() !== '' && !one.startsWith('#') && !one.startsWith('set '));
  expect(commands).toEqual([line]);
});
