// What the bundle answers to `report.create`, checked on the way in: the form of findings.json and the summary.
import * as v from 'valibot';

const Rows = v.looseObject({
  used: v.number(),
  total: v.number(),
  left: v.array(v.looseObject({ row: v.union([v.number(), v.string()]), why: v.string() })),
});

const Check = v.looseObject({
  month: v.string(),
  today: v.string(),
  rows: v.record(v.string(), Rows),
  findings: v.array(v.looseObject({ severity: v.string() })),
  lights: v.array(v.looseObject({ osahanke: v.string(), computed: v.nullish(v.string()) })),
});

const ReportAnswer = v.looseObject({
  fileId: v.string(),
  name: v.string(),
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  version: v.number(),
  warnings: v.array(v.string()),
  headline: v.array(v.string()),
  check: Check,
});

/** The object that findings.json holds; unknown members are kept. */
export type CheckResult = v.InferOutput<typeof Check>;
export type ReportAnswer = v.InferOutput<typeof ReportAnswer>;

/** @throws Error where the bundle's answer is not of the agreed form */
export function readReportAnswer(value: unknown): ReportAnswer {
  const result = v.safeParse(ReportAnswer, value);
  if (result.success) return result.output;
  const paths = result.issues.map((issue) => v.getDotPath(issue) ?? '(koko vastaus)');
  throw new Error(`report.create answered out of form at: ${paths.join(', ')}`);
}
