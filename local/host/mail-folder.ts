// Writes sent messages into a folder, numbered in the order of sending.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailFile } from '../apps-script/mail-app/mail-file';
import type { SentMail } from '../apps-script/mail-app/outbox';

/** @param number 1 for the first: `0001.eml` */
export function writeMail(folder: string, number: number, mail: SentMail): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${String(number).padStart(4, '0')}.eml`), mailFile(mail));
}
