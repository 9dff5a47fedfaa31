// Who may sit at a window: the people whom Käyttöoikeudet names, and three whom every workbook needs for trying things.
import type { User } from '../../apps-script/host/machine';
import { holderOf } from '../../commands/report/holder';
import { DIRECTOR } from '../../host/create-host';
import type { WorkbookModel } from '../../model/workbook';
import type { Person, Seat } from '../protocol';

const TAB = 'Käyttöoikeudet';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Words that stand in the tab's role column; anything else in the row is no role. */
const ROLES = ['hankejohtaja', 'johtaja', 'arviointivastaava', 'koordinaattori', 'lukija'];
/** An editor of the file who is not on the tab, and one whose e-mail Google does not tell. */
const OUTSIDERS: readonly Person[] = [
  { id: 'ulkopuolinen', email: 'muokkaaja@example.org', role: '' },
  { id: 'nimeton', email: '', role: '' },
];

/** The director first; one person per e-mail, in the tab's order. */
export function peopleOf(workbook: WorkbookModel): Person[] {
  const director: Person = { id: DIRECTOR.id, email: holderOf(workbook).email, role: 'Hankejohtaja' };
  const found = new Map<string, Person>([[director.email.toLowerCase(), director]]);
  for (const row of workbook.sheetByName(TAB)?.rows ?? []) {
    const texts = [...row.values()].map(({ value }) => String(value).trim());
    const email = texts.find((text) => EMAIL.test(text));
    const role = texts.find((text) => ROLES.includes(text.toLowerCase()));
    if (email === undefined || role === undefined) continue;
    const key = email.toLowerCase();
    if (!found.has(key)) found.set(key, { id: key, email, role });
  }
  return [...found.values(), ...OUTSIDERS];
}

/** The Google account of whoever sits at a window; the director where the person has gone from the tab. */
export function userAt(seat: Seat, people: readonly Person[]): User {
  const person = people.find(({ id }) => id === seat.person) ?? people[0];
  return { id: person?.id ?? DIRECTOR.id, email: person?.email ?? DIRECTOR.email, locale: seat.language };
}
