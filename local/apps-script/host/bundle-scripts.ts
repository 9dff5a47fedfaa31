// The built folder's script files, compiled once however many executions load them.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Script } from 'node:vm';

interface Compiled {
  readonly source: Buffer;
  readonly script: Script;
}

/** Path → what was compiled last from there. */
const compiled = new Map<string, Compiled>();

/**
 * Every `.js` file of the folder and of those in it, in the folder's own order.
 * A file is read each time and compiled again where it has changed, so that a new build is never missed.
 *
 * @throws SyntaxError where a file is not JavaScript
 */
export function bundleScripts(folder: string): Script[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return bundleScripts(path);
    return extname(entry.name) === '.js' ? [scriptOf(path)] : [];
  });
}

function scriptOf(path: string): Script {
  const source = readFileSync(path);
  const known = compiled.get(path);
  if (known?.source.equals(source)) return known.script;
  const script = new Script(source.toString(), { filename: path });
  compiled.set(path, { source, script });
  return script;
}
