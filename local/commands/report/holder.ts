// Who runs the report on one's own computer: whoever holds the file acts as the director whom its Käyttöoikeudet names.
import type { User } from '../../apps-script/host/machine';
import { DIRECTOR } from '../../host/create-host';
import type { WorkbookModel } from '../../model/workbook';

const TAB = 'Käyttöoikeudet';
const ROLES = ['hankejohtaja', 'johtaja'];

/** The first row that holds both the role and an e-mail address, wherever its columns stand; else the usual director. */
export function holderOf(workbook: WorkbookModel): User {
  for (const row of workbook.sheetByName(TAB)?.rows ?? []) {
    const texts = [...row.values()].map(({ value }) => String(value).trim().toLowerCase());
    const email = texts.find((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text));
    if (email !== undefined && texts.some((text) => ROLES.includes(text))) return { ...DIRECTOR, email };
  }
  return DIRECTOR;
}
