// What every emulated service may ask of the machine it runs on: who, when, where. No service logic.

import type { DriveStore } from '../../model/drive';
import type { WorkbookModel } from '../../model/workbook';

/** The part of appsscript.json that the emulator obeys. */
export interface Manifest {
  /** IANA zone of the script; may differ from the spreadsheet's. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** A person at the keyboard. A blank e-mail is legal: Google hides it across domains. */
export interface User {
  /** Keys this person's files and properties also where the e-mail is blank. */
  readonly id: string;
  readonly email: string;
  /** What `Session.getActiveUser()` shows where that differs, such as '' across domains (platform facts §3.4, §13). */
  readonly activeEmail?: string;
  /** Such as `fi`. */
  readonly locale: string;
}

export interface Machine {
  readonly manifest: Manifest;
  /** Google Cloud project of the script: `drive.file` sees only files made by this project for this user. */
  readonly projectId: string;
  /** Who runs the script now; a host can act as several users in turn. */
  user(): User;
  /** The emulated instant, epoch milliseconds. */
  now(): number;
  /** A Date of the script's realm whose local getters follow the manifest's time zone. */
  makeDate(epochMs: number): Date;
  /** The spreadsheet that the script is bound to. */
  readonly workbook: WorkbookModel;
  readonly drive: DriveStore;
  /** One id after another, the same in every run: `file-1`, `file-2` … */
  nextId(prefix: string): string;
}
