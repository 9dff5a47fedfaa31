// TSV tabs → a real .xlsx file, written and opened again: the way every workbook of a whole-run test goes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleDescription } from '../../local/commands/workbook/bundle-description';
import type { WorkbookDescription } from '../../local/files/tsv/description';
import { makeWorkbook } from '../../local/files/tsv/make-workbook';
import type { TsvTab } from '../../local/files/tsv/read-folder';
import { openWorkbook } from '../../local/files/xlsx/open-workbook';
import { saveWorkbook } from '../../local/files/xlsx/save-workbook';
import { DIRECTOR } from '../../local/host/create-host';
import type { WorkbookModel } from '../../local/model/workbook';
import { copiedWorkbook } from './copied-workbook';
import { ROOT } from './project-root';

let description: WorkbookDescription | undefined;

/** Tabs as text → the workbook read back. Test files share a process, and many of them begin with the example. */
const saved = new Map<string, Promise<WorkbookModel>>();

/**
 * The model as read back from the file; the director owns it, as in the commands. Each call gives a workbook of its own.
 *
 * @param alter changes the made workbook before it is saved, for what a TSV can't hold
 */
export async function savedWorkbook(
  tabs: readonly TsvTab[],
  alter?: (workbook: WorkbookModel) => void,
): Promise<WorkbookModel> {
  if (alter !== undefined) return savedAnew(tabs, alter);
  const key = JSON.stringify(tabs);
  const source = saved.get(key) ?? savedAnew(tabs, () => undefined);
  saved.set(key, source);
  return copiedWorkbook(await source);
}

async function savedAnew(
  tabs: readonly TsvTab[],
  alter: (workbook: WorkbookModel) => void,
): Promise<WorkbookModel> {
  description ??= bundleDescription(ROOT);
  const folder = await mkdtemp(join(tmpdir(), 'hankesalkku-saved-'));
  try {
    const made = await makeWorkbook('hankesalkku', tabs, description);
    alter(made.model);
    const path = join(folder, 'hankesalkku.xlsx');
    await saveWorkbook(made, path);
    const { model } = await openWorkbook(path);
    model.owner = DIRECTOR.id;
    return model;
  } finally {
    await rm(folder, { recursive: true });
  }
}
