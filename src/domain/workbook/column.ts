// What a column is: declared once as data, and typed so that a row's cells carry the right value type.
import type { IsoDay, IsoMonth } from '../day/day';

/** The words as written, and the days they mean where they are understood (null = open or not understood). */
export interface TimeValue {
  readonly words: string;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

export type ColumnType =
  | 'text'
  | 'longText'
  | 'day'
  | 'time'
  | 'money'
  | 'percent'
  | 'number'
  | 'choice'
  | 'email'
  | 'month'
  | 'url';

/** `V` is the type of a readable cell's value; it exists for the compiler only. */
export interface Column<V> {
  readonly header: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly aliases: readonly string[];
  /** Canonical values of a choice, in the order of the drop-down. */
  readonly choices: readonly string[];
  /** Other spellings people use → the canonical value. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Money and percent columns show it in the header. */
  readonly unit: '' | '€' | '%';
  /** Help for the person filling in, shown as the header cell's note. */
  readonly note: string;
  /** Percent columns: numbers up to this are shares (2 = 200 %), where the column holds nothing larger. */
  readonly shareUpTo: number;
  /** True for a column that the program writes and people only read. */
  readonly own: boolean;
  readonly value?: V;
}

interface Options {
  readonly required?: boolean;
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly shareUpTo?: number;
  readonly own?: boolean;
}

function column<V>(header: string, type: ColumnType, options: Options = {}, more: Partial<Column<V>> = {}) {
  const made: Column<V> = {
    header,
    type,
    required: options.required ?? false,
    aliases: options.aliases ?? [],
    choices: [],
    synonyms: {},
    unit: '',
    note: options.note ?? '',
    shareUpTo: options.shareUpTo ?? 0,
    own: options.own ?? false,
    ...more,
  };
  return made;
}

export const text = (header: string, options?: Options) => column<string>(header, 'text', options);
export const longText = (header: string, options?: Options) => column<string>(header, 'longText', options);
export const day = (header: string, options?: Options) => column<IsoDay>(header, 'day', options);
export const time = (header: string, options?: Options) => column<TimeValue>(header, 'time', options);
export const number = (header: string, options?: Options) => column<number>(header, 'number', options);
export const email = (header: string, options?: Options) => column<string>(header, 'email', options);
export const month = (header: string, options?: Options) => column<IsoMonth>(header, 'month', options);
export const url = (header: string, options?: Options) => column<string>(header, 'url', options);

/** Euros. */
export const money = (header: string, options?: Options) =>
  column<number>(header, 'money', options, { unit: '€' });

/** Percents: 50 is 50 %. */
export const percent = (header: string, options?: Options) =>
  column<number>(header, 'percent', options, { unit: '%' });

export function choice<const C extends string>(
  header: string,
  list: { readonly values: readonly C[]; readonly synonyms?: Readonly<Record<string, C>> },
  options?: Options,
): Column<C> {
  return column<C>(header, 'choice', options, { choices: list.values, synonyms: list.synonyms ?? {} });
}

/** The header as the sheet shows it: with its unit. */
export function headerText(of: Pick<Column<unknown>, 'header' | 'unit'>): string {
  return of.unit === '' ? of.header : `${of.header} ${of.unit}`;
}
