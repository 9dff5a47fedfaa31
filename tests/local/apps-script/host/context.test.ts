// The bare context: what Apps Script lacks is gone, language-dependent methods throw, Date follows the manifest's zone.
import { runInContext } from 'node:vm';
import { build } from 'esbuild';
import { createRealm, loadBundle } from '../../../../local/apps-script/host/context';
import { MISSING_BUILTINS } from '../../../../local/apps-script/host/missing-builtins';
import { zoneNamed } from '../../../../local/apps-script/host/zone';
import { temporaryBundle } from '../../support/temporary-bundle';

const NOW = Date.parse('2020-11-30T10:00:00Z');
const realm = createRealm(zoneNamed('Europe/Helsinki'), () => NOW);
const run = (code: string): unknown => runInContext(code, realm.globals);

test.each([
  ...['Intl', 'URL', 'setTimeout', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'structuredClone'],
  ...['BigInt', 'WeakRef', 'console', 'process', 'require', 'Buffer', 'fetch', 'TextEncoder', 'Iterator'],
])('%s is not there', (name) => {
  expect(run(`typeof ${name}`)).toBe('undefined');
});

test.each(MISSING_BUILTINS.filter(({ owner }) => owner !== ''))('$owner lacks $names', ({ owner, names }) => {
  for (const name of names) expect(run(`'${name}' in ${owner}`)).toBe(false);
});

test.each(['[].flat', '[].flatMap', '"".matchAll', '"".trimEnd', 'Object.fromEntries', 'globalThis.Map'])(
  '%s is there',
  (expression) => {
    expect(run(`typeof (${expression})`)).toBe('function');
  },
);

test.each([
  '"a".localeCompare("b")',
  '(1.5).toLocaleString()',
  'new Date().toLocaleDateString()',
  '[1].toLocaleString()',
])('%s throws', (code) => {
  expect(() => run(code)).toThrow(/kielidata/);
});

test('Date has the emulated clock and the zone, and is of the script realm', () => {
  expect(run('new Date().getHours()')).toBe(12);
  expect(run('new Date(2020, 5, 1).toISOString()')).toBe('2020-05-31T21:00:00.000Z');
  expect(run('new Date() instanceof Date && new Date() instanceof Object')).toBe(true);
  expect(run('class Day extends Date { year() { return this.getFullYear(); } } new Day(0).year()')).toBe(
    1970,
  );
});

test('UTCDateMini of date-fns, bundled as in the product, gives UTC fields', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { UTCDateMini } from '@date-fns/utc/date/mini'; import { addMonths } from 'date-fns'; export const UTC = UTCDateMini; export { addMonths };",
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, format: 'iife', globalName: 'Bundle', target: 'es2019', write: false },
  });
  const own = createRealm(zoneNamed('Europe/Helsinki'), () => NOW);
  loadBundle(own, temporaryBundle(String(outputFiles[0]?.text)));
  const result = runInContext(
    `var d = new Bundle.UTC(Date.UTC(2020, 0, 31));
     var next = Bundle.addMonths(d, 1);
     [d.getHours(), d.getDate(), next.getMonth(), next.getDate(), next.toISOString()].join(' ')`,
    own.globals,
  );
  expect(result).toBe('0 31 1 29 2020-02-29T00:00:00.000Z');
});

test('only .js files are loaded, and an error while loading gets out', () => {
  const own = createRealm(zoneNamed('UTC'), () => NOW);
  expect(() => loadBundle(own, temporaryBundle('var a = 1; missing.b();'))).toThrow('missing is not defined');
  expect(own.globals.a).toBe(1);
});
