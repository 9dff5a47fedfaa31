// The real world of the command `deploy`: npm starts it in the project's root.
import { claspOnPath } from './clasp';
import type { DeployPlace } from './main';

export function realDeployPlace(): DeployPlace {
  return {
    root: process.cwd(),
    clasp: claspOnPath,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
