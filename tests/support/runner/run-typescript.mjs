// Lets Node load the tests and what they import as TypeScript, by tsx: transpiled, not checked.
import { fileURLToPath } from 'node:url';

// Read when tsx is loaded, so that it comes before.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const [modules, commonJs] = await Promise.all([import('tsx/esm/api'), import('tsx/cjs/api')]);
// The runner imports the tests; what they import is required.
modules.register();
commonJs.register();
