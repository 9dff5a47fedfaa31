// Command: `npm run workbook -- --from DIR --out FILE.xlsx` makes a workbook from a folder of TSV files.
import { realPlace } from './report/place';
import { bundleDescription } from './workbook/bundle-description';
import { workbookCommand } from './workbook/main';

const place = realPlace();
process.exitCode = await workbookCommand(process.argv.slice(2), {
  ...place,
  describe: () => bundleDescription(place.root),
});
