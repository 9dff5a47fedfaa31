// What the built bundle says of the workbook: its tabs and columns, in the order of the contract.
import * as v from 'valibot';

const Column = v.object({
  header: v.string(),
  type: v.picklist([
    'text',
    'longText',
    'day',
    'time',
    'money',
    'percent',
    'choice',
    'email',
    'month',
    'number',
    'url',
  ]),
  required: v.boolean(),
  choices: v.optional(v.array(v.string())),
  /** Explains the column to those who fill it in; '' = nothing to say. */
  note: v.string(),
  /** Pixels. */
  width: v.number(),
});

/** Checks the answer of `rpc('workbook.describe')`. */
export const WorkbookDescriptionSchema = v.object({
  tabs: v.array(v.object({ name: v.string(), columns: v.array(Column) })),
});

export type WorkbookDescription = v.InferOutput<typeof WorkbookDescriptionSchema>;
export type TabDescription = WorkbookDescription['tabs'][number];
export type ColumnDescription = TabDescription['columns'][number];
