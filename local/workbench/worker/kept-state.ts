// What a restart must find again and an .xlsx can't hold: Drive's files, properties, protections, triggers, mail, the date.
import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { SentMail } from '../../apps-script/mail-app/outbox';
import type { InstalledTrigger } from '../../apps-script/script-app/trigger-store';
import { writeAtomically } from '../../files/xlsx/atomic-write';
import { sharedState } from '../../host/shared-state';
import type { DriveFile, DriveStore } from '../../model/drive';
import type { Protection } from '../../model/protection';
import type { WorkbookModel } from '../../model/workbook';

const VERSION = 1;

export interface KeptState {
  readonly version: number;
  /** Grows at every start, so that ids of new files never meet old ones. */
  readonly starts: number;
  /** Emulated instant. */
  readonly now: number;
  readonly files: readonly DriveFile[];
  readonly properties: readonly (readonly [string, readonly (readonly [string, string])[]])[];
  readonly triggers: readonly InstalledTrigger[];
  readonly protections: readonly (readonly [string, readonly Protection[]])[];
  readonly mails: readonly SentMail[];
}

/** Undefined where nothing was kept; 'unreadable' where it can't be used. */
export function readKeptState(path: string): KeptState | 'unreadable' | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const kept = deserialize(readFileSync(path)) as KeptState;
    return kept.version === VERSION ? kept : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

export async function writeKeptState(
  path: string,
  workbook: WorkbookModel,
  drive: DriveStore,
  rest: Pick<KeptState, 'starts' | 'now' | 'mails'>,
): Promise<void> {
  const shared = sharedState(workbook);
  const kept: KeptState = {
    ...{ version: VERSION, ...rest },
    files: [...drive.files.values()],
    properties: shared.properties.entries(),
    triggers: shared.triggers.all(),
    protections: workbook.sheets.map(({ name, protections }) => [name, protections]),
  };
  await writeAtomically(path, serialize(kept), undefined);
}

/** Puts it back, before the first script runs. */
export function restoreKeptState(kept: KeptState, workbook: WorkbookModel, drive: DriveStore): void {
  for (const file of kept.files) drive.files.set(file.id, file);
  const shared = sharedState(workbook);
  for (const [key, entries] of kept.properties) {
    for (const [name, value] of entries) shared.properties.at(key).set(name, value);
  }
  shared.triggers.restore(kept.triggers);
  for (const [name, protections] of kept.protections) {
    const sheet = workbook.sheetByName(name);
    if (sheet) sheet.protections = [...protections];
  }
}
