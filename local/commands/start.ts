// Command: `npm start` opens the workbench; with `--once` it makes the example's report and says where it is.
import { workbenchCommand } from '../workbench/server/start-workbench';
import { startCommand } from './report/example';
import { realPlace } from './report/place';

const argv = process.argv.slice(2);
const place = realPlace();

if (argv.includes('--once')) process.exitCode = await startCommand(argv, place);
else {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  process.exitCode = await workbenchCommand(argv, { ...place, stopped });
}
