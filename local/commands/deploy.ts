// Command: `npm run deploy` pushes the built bundle to Apps Script and checks that it arrived.
import { deployCommand } from './deploy/main';
import { realDeployPlace } from './deploy/place';

process.exitCode = await deployCommand(process.argv.slice(2), realDeployPlace());
