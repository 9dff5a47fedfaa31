// The example's report: what `npm start -- --once` makes.
import { join } from 'node:path';
import { type CommandPlace, type ExitCode, runReport } from './main';

const USAGE = 'Käyttö: npm start -- --once\n';

/** Makes the report of November 2020 from the checked-in example into `out/esimerkki/` of the project. */
export async function startCommand(argv: readonly string[], place: CommandPlace): Promise<ExitCode> {
  const unknown = argv.filter((argument) => argument !== '--once');
  if (unknown.length > 0) {
    place.err(`Tuntematon valinta ${unknown[0]}.\n\n${USAGE}`);
    return 2;
  }
  place.out('Tehdään esimerkkityökirjasta marraskuun 2020 koontiraportti.\n\n');
  return runReport(
    {
      workbook: join(place.root, 'examples', 'popsote-2020-11.xlsx'),
      month: '2020-11',
      today: '2020-11-30',
      out: join(place.root, 'out', 'esimerkki'),
    },
    place,
  );
}
