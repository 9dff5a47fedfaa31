// What each rpc method accepts: anything else is refused before any work is done.
import * as v from 'valibot';
import type { RpcMethod } from '../rpc/contract';

const reportRequest = v.strictObject({
  month: v.optional(v.pipe(v.string(), v.maxLength(20))),
  hanke: v.optional(v.pipe(v.string(), v.maxLength(200))),
  lang: v.optional(v.picklist(['fi', 'sv', 'en'])),
});

const languageRequest = v.strictObject({ lang: v.optional(v.picklist(['fi', 'sv', 'en'])) });

const undoRequest = v.strictObject({
  ...languageRequest.entries,
  run: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

const pageRequest = v.strictObject({
  ...languageRequest.entries,
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});

const showCellRequest = v.strictObject({
  ...languageRequest.entries,
  tab: v.pipe(v.string(), v.maxLength(100)),
  key: v.pipe(v.string(), v.maxLength(300)),
  column: v.pipe(v.string(), v.maxLength(100)),
  cell: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/))),
});

export const PAYLOADS = {
  'workbook.describe': v.strictObject({}),
  'portfolio.check': reportRequest,
  'portfolio.update': reportRequest,
  'report.create': reportRequest,
  'session.start': languageRequest,
  'setup.preview': languageRequest,
  'setup.run': languageRequest,
  'undo.preview': languageRequest,
  'undo.run': undoRequest,
  'selftest.run': languageRequest,
  'sidebar.start': languageRequest,
  'sidebar.update': languageRequest,
  'sidebar.report': reportRequest,
  'findings.page': pageRequest,
  'osahankkeet.page': pageRequest,
  'cell.show': showCellRequest,
} as const satisfies Record<RpcMethod, v.GenericSchema>;
