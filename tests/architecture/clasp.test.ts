// What would be pushed to Apps Script: exactly the bundle, the sidebar page and the manifest.
import { execFileSync } from 'node:child_process';
import { ROOT } from '../support/project-files';

test('clasp status lists the three files and leaves the notices here', () => {
  const answer = execFileSync('npx', ['--no-install', 'clasp', 'status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const status = JSON.parse(answer.slice(answer.indexOf('{'))) as Record<
    'filesToPush' | 'untrackedFiles',
    string[]
  >;
  expect([...status.filesToPush].sort()).toEqual([
    'dist/appsscript.json',
    'dist/server.js',
    'dist/sidebar_ui.html',
  ]);
  expect(status.untrackedFiles).toEqual(['dist/NOTICES.txt']);
});
