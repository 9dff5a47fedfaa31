// What a request from the page must look like before the worker sees it: names and forms, checked with valibot.
import * as v from 'valibot';
import type { Download, QuestionAnswer, RequestName, Seat } from '../protocol';
import { isDay } from './command-input';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const none = v.object({});
const cells = { tab: number, row: number, column: number };
const size = { rows: number, columns: number };

const FORMS: { readonly [N in RequestName]: v.GenericSchema } = {
  open: none,
  tab: v.object({ tab: number }),
  edit: v.object({
    ...cells,
    values: v.pipe(v.array(v.array(v.string())), v.minLength(1), v.check(isEven)),
    paste: v.boolean(),
  }),
  clear: v.object({ ...cells, ...size }),
  insertRows: v.object({ tab: number, beside: number, side: v.picklist(['above', 'below']), count: number }),
  deleteRows: v.object({ tab: number, at: number, count: number }),
  sortRows: v.object({ ...cells, ...size, by: number, ascending: v.boolean() }),
  width: v.object({
    tab: number,
    column: number,
    pixels: v.pipe(v.number(), v.minValue(10), v.maxValue(2000)),
  }),
  undo: none,
  redo: none,
  select: v.object({ tab: number, area: v.object({ row: number, column: number, ...size }) }),
  menu: v.object({ functionName: v.string() }),
  run: v.object({ functionName: v.string(), args: v.array(v.unknown()) }),
  closeSidebar: none,
  closeDialog: none,
  today: v.object({ today: v.pipe(v.string(), v.check(isDay)) }),
  developer: none,
  failNext: v.object({ n: number, after: v.boolean() }),
  resetCalls: none,
};

const SeatForm: v.GenericSchema<unknown, Seat> = v.object({
  person: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  language: v.picklist(['fi', 'sv', 'en']),
});

const AnswerForm = v.object({
  id: number,
  button: v.picklist(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
  text: v.pipe(v.string(), v.maxLength(50_000)),
});

const SlowForm = v.object({ milliseconds: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)) });

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(FORMS, name);
}

/** Undefined where it has not the form. */
export function readPayload(name: RequestName, value: unknown): unknown {
  return parsed(FORMS[name], value);
}

export function readSeat(value: unknown): Seat | undefined {
  return parsed(SeatForm, value);
}

export function readAnswer(value: unknown): (QuestionAnswer & { readonly id: number }) | undefined {
  return parsed(AnswerForm, value);
}

/** Milliseconds. */
export function readDelay(value: unknown): number | undefined {
  return parsed(SlowForm, value)?.milliseconds;
}

export function readDownload(query: URLSearchParams): Download | undefined {
  const what = query.get('what');
  if (what === 'workbook') return { what };
  const report = query.get('report');
  if ((what === 'docx' || what === 'html' || what === 'view') && report) return { what, report };
  return undefined;
}

/** Every row as long as the first. */
function isEven(rows: string[][]): boolean {
  return rows.every((row) => row.length === rows[0]?.length && row.length > 0);
}

function parsed<T>(form: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(form, value);
  return result.success ? result.output : undefined;
}
