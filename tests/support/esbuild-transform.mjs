// Jest's transformer: TypeScript and ES modules to CommonJS by esbuild, which starts from an empty cache many times faster than tsc.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from 'esbuild';

/** Types are not looked at here; `npm run check` checks them. Nothing hoists `jest.mock`: the project mocks no modules. */
const OPTIONS = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'external',
  sourcesContent: false,
  // Node's `import()` has no place to go in jest's sandbox: it becomes a require.
  supported: { 'dynamic-import': false },
  // ES modules are strict; what they become is not by itself.
  banner: '"use strict";',
};

/** What was written by another esbuild, or by another version of this file, is not used again. */
const MAKER = readFileSync(fileURLToPath(import.meta.url), 'utf8') + version;

export default {
  /**
   * @param {string} source
   * @param {string} path
   * @returns {{ code: string, map: string }}
   */
  process(source, path) {
    if (/\bjest\s*\.\s*mock\(/.test(source)) throw new Error(`${path}: jest.mock is not hoisted here`);
    const loader = path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, { ...OPTIONS, loader, sourcefile: path });
    return { code, map };
  },

  /**
   * @param {string} source
   * @param {string} path
   * @param {{ configString: string }} options
   */
  getCacheKey(source, path, { configString }) {
    const hash = createHash('sha1');
    for (const part of [MAKER, configString, path, source]) hash.update(part).update('\0');
    return hash.digest('hex');
  },
};
