// What one cell could hold instead, by its column's type: the same meaning, written as the column wants it.
import { addDays, type IsoDay } from '../day/day';
import { readNumericDay } from '../day/numeric-day';
import type { Cell } from '../workbook/cells/cell';
import { readEmail } from '../workbook/cells/read-text';
import type { Column, ColumnType } from '../workbook/column';
import { meantBy } from '../workbook/meant/meant';
import { type RawCell, shownText } from '../workbook/raw';
import type { RepairKind } from './repair';

export interface Proposal {
  readonly kind: RepairKind;
  readonly to: RawCell;
  readonly certain: boolean;
}

/** A Tunnus of an osahanke by any of its spellings or its name; null where it answers to none or to several. */
export type LinkFinder = (reference: string) => string | null;

interface Place {
  readonly column: Column<unknown>;
  /** Part of the row's key: inner spaces are left, as others may point at it. */
  readonly isKey: boolean;
  /** Null where the column is no link. */
  readonly link: LinkFinder | null;
  /** What a reference that answers to nothing was probably meant for; null where the column is no link. */
  readonly likely: LinkFinder | null;
  /** A day without its year is probably near it. */
  readonly today: IsoDay;
}

/** Spaces of every kind and invisible characters at the ends. */
const ENDS = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/** 1.1.2000 and 31.12.2099 as the sheet counts days: a number between them in a day column has lost its date format. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const SERIAL_OF_1970 = 25_569;

/** Null where nothing is to be mended, or what was meant can't be told. */
export function propose(raw: RawCell, cell: Cell<unknown>, place: Place): Proposal | null {
  if (typeof raw === 'number') return asDay(raw, place.column);
  if (typeof raw !== 'string' || cell.state === 'absent' || cell.state === 'empty') return null;
  if (cell.state === 'unreadable' && cell.problem === 'placeholder') {
    return { kind: 'placeholder', to: '', certain: false };
  }
  const proposal = byType(raw, cell, place) ?? asMeant(raw, cell, place);
  return proposal === null || proposal.to === raw ? null : proposal;
}

function asDay(serial: number, { type }: Column<unknown>): Proposal | null {
  const isDay = Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  if (!isDay || (type !== 'day' && type !== 'time')) return null;
  const day = addDays('1970-01-01', serial - SERIAL_OF_1970);
  return { kind: 'day', to: { day, minutes: 0 }, certain: true };
}

/** The kinds of what an unreadable cell can only have meant; elsewhere a person is asked. */
const CERTAIN_KINDS: Readonly<Partial<Record<ColumnType, RepairKind>>> = {
  day: 'day',
  money: 'number',
  email: 'email',
};

function asMeant(raw: string, cell: Cell<unknown>, { column: { type }, today }: Place): Proposal | null {
  if (cell.state !== 'unreadable') return null;
  const meant = meantBy(type, raw, today);
  if (meant === null) return null;
  const kind = meant.certain ? CERTAIN_KINDS[type] : undefined;
  return { kind: kind ?? 'likely-choice', to: meant.to, certain: kind !== undefined };
}

function byType(raw: string, cell: Cell<unknown>, { column, isKey, link, likely }: Place): Proposal | null {
  const value = cell.state === 'value' ? cell.value : undefined;
  switch (column.type) {
    case 'day':
    case 'time': {
      const read = readNumericDay(raw);
      if (read.found) return { kind: 'day', to: { day: read.day, minutes: 0 }, certain: true };
      return column.type === 'time' ? tidied(raw, false) : null;
    }
    case 'money':
    case 'number':
      return typeof value === 'number' ? { kind: 'number', to: value, certain: true } : null;
    case 'percent':
      return typeof value === 'number' ? { kind: 'percent', to: value, certain: true } : null;
    case 'choice': {
      if (typeof value === 'string') return { kind: 'choice', to: value, certain: true };
      const meant = cell.state === 'unreadable' ? cell.suggestion : undefined;
      return meant === undefined ? null : { kind: 'likely-choice', to: meant, certain: false };
    }
    case 'email':
      return email(raw);
    case 'text':
    case 'longText': {
      const tunnus = link === null ? null : link(shownText(raw));
      if (tunnus !== null) return { kind: 'link', to: tunnus, certain: true };
      const meant = likely === null ? null : likely(shownText(raw));
      if (meant !== null) return { kind: 'likely-choice', to: meant, certain: false };
      return tidied(raw, column.type === 'text' && !isKey);
    }
    case 'url':
      return cell.state === 'unreadable' ? null : tidied(raw, false);
    case 'month':
      return null;
  }
}

/** `inside`: runs of spaces and no-break spaces within become one; line breaks are a person's. */
function tidied(raw: string, inside: boolean): Proposal {
  const trimmed = raw.replace(ENDS, '');
  const to = inside ? trimmed.replace(/[^\S\r\n]+/g, ' ') : trimmed;
  return { kind: 'spaces', to, certain: true };
}

function email(raw: string): Proposal | null {
  const bare = raw
    .replace(ENDS, '')
    .replace(/^mailto:\s*/i, '')
    .replace(/^<(.*)>$/, '$1');
  return 'value' in readEmail(bare) ? { kind: 'email', to: bare, certain: true } : null;
}
