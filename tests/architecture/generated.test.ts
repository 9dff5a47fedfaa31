// What is generated and checked in is fresh: the example workbook is what its TSV files and today's columns make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { bundleDescription } from '../../local/commands/workbook/bundle-description';
import { makeWorkbook } from '../../local/files/tsv/make-workbook';
import { readFolder } from '../../local/files/tsv/read-folder';
import { workbookBytes } from '../../local/files/xlsx/save-workbook';
import { ROOT } from '../support/project-files';

test('examples/popsote-2020-11.xlsx: remake it with `npm run workbook` where this fails', async () => {
  const tabs = await readFolder(join(ROOT, 'examples/popsote-2020-11'));
  const workbook = await makeWorkbook('popsote-2020-11', tabs, bundleDescription(ROOT));
  const { bytes } = await workbookBytes(workbook, 'popsote-2020-11.xlsx');
  const checkedIn = readFileSync(join(ROOT, 'examples/popsote-2020-11.xlsx'));
  const [made, kept] = await Promise.all([bytes, checkedIn].map(partsOf));
  expect([...(made?.keys() ?? [])]).toEqual([...(kept?.keys() ?? [])]);
  const stale = [...(made ?? [])].filter(([name, text]) => kept?.get(name) !== text).map(([name]) => name);
  expect(stale).toEqual([]);
});

/** Part by part, unpacked: another version of zlib packs the same content otherwise. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(parts.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}
