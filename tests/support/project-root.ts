// Where the project lies, and its built bundle: tests that run the real script need `npm run build` before them.
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
export const DIST = join(ROOT, 'dist');
export const EXAMPLE_TABS = join(ROOT, 'examples', 'popsote-2020-11');
export const EXAMPLE_WORKBOOK = join(ROOT, 'examples', 'popsote-2020-11.xlsx');
