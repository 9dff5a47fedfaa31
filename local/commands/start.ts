// Command: `npm start` makes the example's report and says where it is.
import { startCommand } from './report/example';
import { realPlace } from './report/place';

process.exitCode = await startCommand(process.argv.slice(2), realPlace());
