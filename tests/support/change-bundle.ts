// The product's bundle with one more global: changes to people's cells, which no method of the gate makes yet.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Host } from '../../local/host/create-host';
import type { CellChange } from '../../src/app/journal/cell-change';
import { DIST, ROOT } from './project-root';

const ENTRY = `
import { applyChanges } from './src/app/journal/apply-changes';
import { changePorts } from './src/google/change-ports';
export { rpc } from './src/main';
export function change(json) {
  const email = () => Session.getEffectiveUser().getEmail();
  const caller = { email, access: () => ({ role: 'Hankejohtaja' }), rows: null };
  const results = applyChanges(changePorts(caller), JSON.parse(json));
  return JSON.stringify(results.map(({ cell, outcome }) => ({ cell, outcome })));
}
`;

/** The folder of the built script. */
export function changeBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-change-'));
  buildSync({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile: join(folder, 'server.js'),
    bundle: true,
    format: 'iife',
    globalName: 'Muutos_',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'silent',
    footer: {
      js: 'function rpc() { return Muutos_.rpc.apply(this, arguments); }\nfunction change() { return Muutos_.change.apply(this, arguments); }',
    },
  });
  writeFileSync(join(folder, 'appsscript.json'), readFileSync(join(DIST, 'appsscript.json')));
  return folder;
}

/** @throws ScriptFailure where the run was cut off */
export function change(host: Host, changes: readonly CellChange[]): { cell: string; outcome: string }[] {
  return JSON.parse(String(host.call('change', JSON.stringify(changes)))) as {
    cell: string;
    outcome: string;
  }[];
}
