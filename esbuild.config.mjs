// Builds dist/ (what is pushed to Apps Script) and build/ (the command line of the embedded host).
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const SERVER = 'src/main.ts';

/** The exports of main.ts: the only list of globals there is. */
async function globalNames() {
  const { metafile } = await build({
    entryPoints: [SERVER],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return output.exports;
}

/** One file of plain function declarations over one closure (platform facts §2.4). */
async function buildServer() {
  const names = await globalNames();
  const { metafile } = await build({
    entryPoints: [SERVER],
    outfile: 'dist/server.js',
    bundle: true,
    format: 'iife',
    globalName: 'Hankesalkku_',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    footer: {
      js: names
        .map((name) => `function ${name}() { return Hankesalkku_.${name}.apply(this, arguments); }`)
        .join('\n'),
    },
  });
  return metafile;
}

/** `legalComments: 'none'` drops the licences of the bundled libraries: they travel in a file of their own. */
async function writeNotices(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const notices = [];
  for (const name of [...packages].sort()) {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
    notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  await writeFile('dist/NOTICES.txt', notices.join('\n----\n\n'));
}

/** One inlined page without template literals: HtmlService cuts `//` inside them (platform facts §6.3). */
async function buildSidebar() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { outputFiles, metafile } = await build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { HANKESALKKU_VERSION: JSON.stringify(version) },
    metafile: true,
    supported: { 'template-literal': false },
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0].text.replaceAll('<!--', '\\x3c!--');
  const page = await readFile('sidebar/index.html', 'utf8');
  const {
    outputFiles: [{ text: styles }],
  } = await build({
    entryPoints: ['sidebar/styles.css'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  // Functions, so that "$" in the code is not taken for a replacement pattern.
  const whole = page.replace('/*styles*/', () => styles).replace('/*script*/', () => script);
  await writeFile('dist/sidebar_ui.html', whole);
  return metafile;
}

/** Where commands stand in the source → their folder in build/. */
const COMMAND_FOLDERS = { 'local/commands': 'commands', bench: 'bench' };
const BENCH_COMMANDS = ['bench', 'eval'];

/** The embedded host for Node 20; libraries stay outside. */
async function buildCommands() {
  const entries = [];
  for (const [folder, out] of Object.entries(COMMAND_FOLDERS)) {
    for (const file of await readdir(folder)) {
      const name = file.replace(/\.ts$/, '');
      if (name !== file && (folder !== 'bench' || BENCH_COMMANDS.includes(name))) {
        entries.push({ in: join(folder, file), out: join(out, name) });
      }
    }
  }
  await build({
    entryPoints: entries,
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** The workbench: its page and bridge for browsers, its worker for Node. */
async function buildWorkbench() {
  const out = 'build/workbench';
  const browser = { bundle: true, format: 'iife', target: 'es2022', charset: 'utf8', logLevel: 'warning' };
  await Promise.all([
    build({
      ...browser,
      entryPoints: ['local/workbench/page/main.ts'],
      outfile: `${out}/page.js`,
      minify: true,
    }),
    build({
      ...browser,
      entryPoints: ['local/workbench/bridge/frame.ts'],
      outfile: `${out}/bridge.js`,
      minify: true,
    }),
    build({ ...browser, entryPoints: ['local/workbench/page/styles.css'], outfile: `${out}/page.css` }),
    build({
      entryPoints: ['local/workbench/worker/worker.ts'],
      outfile: `${out}/worker.mjs`,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      logLevel: 'warning',
    }),
  ]);
  await cp('local/workbench/page/index.html', `${out}/index.html`);
}

await rm('dist', { recursive: true, force: true });
await rm('build', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const metafiles = await Promise.all([buildServer(), buildSidebar()]);
await writeNotices(metafiles.flatMap(({ inputs }) => Object.keys(inputs)));
await cp('appsscript.json', 'dist/appsscript.json');
await buildCommands();
await buildWorkbench();
