// Asks the built bundle which tabs and columns a workbook has: the same data that reads the workbook later.
import { join } from 'node:path';
import * as v from 'valibot';
import { type WorkbookDescription, WorkbookDescriptionSchema } from '../../files/tsv/description';
import { TsvError } from '../../files/tsv/tsv-error';
import { createHost } from '../../host/create-host';
import { WorkbookModel } from '../../model/workbook';

/** `root` is the project's folder, in which `dist` was built. Errors: TsvError where the bundle does not answer. */
export function bundleDescription(root: string): WorkbookDescription {
  const workbook = new WorkbookModel('spreadsheet', 'kuvaus');
  workbook.insertSheet('Osahankkeet');
  const answer = createHost({ dist: join(root, 'dist'), workbook }).rpc('workbook.describe', {});
  if (!answer.ok) throw new TsvError(`Ohjelma ei kertonut työkirjan sarakkeita: ${answer.message}`);
  return v.parse(WorkbookDescriptionSchema, answer.value);
}
