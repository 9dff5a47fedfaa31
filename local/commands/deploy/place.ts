// The real world of the command `deploy`: the project's root, the clasp on the PATH, and the terminal.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claspOnPath } from './clasp';
import type { DeployPlace } from './main';

export function realDeployPlace(): DeployPlace {
  return {
    root: projectRoot(),
    clasp: claspOnPath,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
