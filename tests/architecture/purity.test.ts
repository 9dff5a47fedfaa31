// The domain and the use cases know no clock, randomness, locale data, console or Google (design.md).
import { projectFiles, read } from '../support/project-files';

/** What the compiler lets through although it would tie the core to the machine it runs on. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Date.now', /\bDate\.now\b/],
  ['new Date() of now', /\bnew (UTC)?Date(Mini)?\(\s*\)/],
  ['Math.random', /\bMath\.random\b/],
  ['Intl', /\bIntl\b/],
  ['localeCompare', /\.localeCompare\b/],
  ['toLocale*', /\.toLocale\w*\b/],
  ['console', /\bconsole\b/],
  ['globalThis', /\bglobalThis\b/],
  [
    'Google services',
    /\b(SpreadsheetApp|DriveApp|DocumentApp|Utilities|LockService|PropertiesService|Session|GoogleAppsScript)\b/,
  ],
];

const pure = projectFiles('src/domain', 'src/app').filter((path) => path.endsWith('.ts'));

/** Comments may speak of what code may not touch. */
function codeOf(path: string): string {
  return read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

test.each(FORBIDDEN)('no %s in domain and app', (_name, pattern) => {
  expect(pure.length).toBeGreaterThan(50);
  expect(pure.filter((path) => pattern.test(codeOf(path)))).toEqual([]);
});

test('the one clock of the server is google/script-clock, the zone probe apart', () => {
  const clocks = projectFiles('src').filter(
    (path) => path.endsWith('.ts') && /\bnew Date\(\s*\)/.test(codeOf(path)),
  );
  expect(clocks).toEqual(['src/google/script-clock.ts', 'src/google/sheet-days.ts']);
});
