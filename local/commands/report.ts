// Command: `npm run report -- --workbook F.xlsx …` makes a koontiraportti from a workbook.
import { reportCommand } from './report/main';
import { realPlace } from './report/place';

process.exitCode = await reportCommand(process.argv.slice(2), realPlace());
