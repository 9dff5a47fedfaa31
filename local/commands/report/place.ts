// Where a command runs: npm starts it in the project's root and tells where the person stood.
import { zoneNamed } from '../../apps-script/host/zone';
import type { CommandPlace } from './main';

/** The real date in Finland, whatever this computer's zone. */
export function realPlace(): CommandPlace {
  return {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    root: process.cwd(),
    today: new Date(zoneNamed('Europe/Helsinki').wall(Date.now())).toISOString().slice(0, 10),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
