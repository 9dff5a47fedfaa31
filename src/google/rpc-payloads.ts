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

const repairsRequest = v.strictObject({
  ...languageRequest.entries,
  ids: v.union([
    v.literal('certain'),
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(20_000)),
  ]),
  token: v.optional(v.pipe(v.string(), v.maxLength(40))),
});

const unchangedRequest = v.strictObject({
  ...languageRequest.entries,
  rows: v.pipe(
    v.array(
      v.strictObject({
        tab: v.pipe(v.string(), v.maxLength(100)),
        key: v.pipe(v.string(), v.maxLength(500)),
      }),
    ),
    v.maxLength(1000),
  ),
});

const findingAddress = v.strictObject({
  ...languageRequest.entries,
  rule: v.pipe(v.string(), v.maxLength(100)),
  tab: v.pipe(v.string(), v.maxLength(100)),
  key: v.pipe(v.string(), v.maxLength(500)),
  column: v.pipe(v.string(), v.maxLength(100)),
});

const setAsideRequest = v.strictObject({
  ...findingAddress.entries,
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
  until: v.pipe(v.string(), v.maxLength(10)),
});

const sheetFixRequest = v.strictObject({
  ...languageRequest.entries,
  ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(1000)),
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
  'repairs.preview': languageRequest,
  'repairs.run': repairsRequest,
  'row.unchanged': unchangedRequest,
  'finding.setAside': setAsideRequest,
  'finding.bringBack': findingAddress,
  'sheetfix.preview': languageRequest,
  'sheetfix.run': sheetFixRequest,
  'selftest.run': languageRequest,
  'sidebar.start': languageRequest,
  'sidebar.update': languageRequest,
  'sidebar.report': reportRequest,
  'findings.page': pageRequest,
  'osahankkeet.page': pageRequest,
  'cell.show': showCellRequest,
} as const satisfies Record<RpcMethod, v.GenericSchema>;
