// Any small workbook: saved from nothing, opened, changed, saved on top of its own file, opened again: the same model.
import fc from 'fast-check';
import { emptyWorkbook } from '../../../../local/files/xlsx/empty-workbook';
import { type OpenWorkbook, openWorkbookBytes } from '../../../../local/files/xlsx/open-workbook';
import { workbookBytes } from '../../../../local/files/xlsx/save-workbook';
import type { Cell, CellValue } from '../../../../local/model/cell';
import type { SheetModel, Validation } from '../../../../local/model/sheet';
import type { WorkbookModel } from '../../../../local/model/workbook';
import { anyCodePoint } from '../../../support/any-code-point';

const text = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 12 }).filter((each) => legal(each)),
  fc.constantFrom(
    '=1+1',
    "'heittomerkki",
    '_x0041_',
    ' väli ',
    'rivi\r\nrivi',
    '<a & "b">',
    '😀',
    'שלום',
    '1.10.2020',
    '\t',
    '@',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (Object.is(each, -0) ? 0 : each)),
  fc.integer({ min: 0, max: 60000 }),
  fc.boolean(),
  fc
    .constantFrom<CellValue>(
      { error: '#N/A' },
      { error: '#REF!' },
      { error: '#DIV/0!' },
      { error: '#ERROR!' },
    )
    .filter((each) => typeof each === 'object' && each.error !== '#ERROR!'),
);
const colour = fc.constantFrom('#ff0000', '#00ff00', '#1a2b3c');
const cell: fc.Arbitrary<Cell> = fc.record(
  {
    value,
    formula: fc.constantFrom('=A1+1', '=SUM(B1:B3)&"<x>"', '="a"&\'Toinen tab\'!A1'),
    numberFormat: fc.constantFrom('d.m.yyyy', 'yyyy-mm-dd', '0 %', '@', '#,##0.00 "€"'),
    note: text.map((each) => each.replace(/\r\n?/g, '\n')).filter((each) => each !== ''),
    background: colour,
    fontColor: colour,
    fontWeight: fc.constant('bold' as const),
    wrap: fc.constant(true),
    horizontalAlignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    verticalAlignment: fc.constantFrom('top' as const, 'middle' as const),
  },
  { requiredKeys: ['value'] },
);
const area = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 5 }),
  rows: fc.integer({ min: 1, max: 1000 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const validation: fc.Arbitrary<Validation> = fc.record(
  {
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    criteria: fc.oneof(
      fc.constantFrom<Validation['criteria']>(
        { kind: 'list', values: ['Vihreä', 'Keltainen "K"', 'Punainen & muut'] },
        { kind: 'range', reference: "'Muut'!$A$1:$A$9" },
        { kind: 'date' },
        { kind: 'number', min: 0 },
        { kind: 'number', max: 5.5 },
        { kind: 'number', min: 1, max: 200 },
      ),
    ),
    allowInvalid: fc.boolean(),
    helpText: fc.constantFrom('Valitse <yksi> & "vain" yksi'),
  },
  { requiredKeys: ['areas', 'criteria', 'allowInvalid'] },
);
const sheet = fc.record({
  cells: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), cell), {
    maxLength: 12,
  }),
  hidden: fc.boolean(),
  frozenRows: fc.integer({ min: 0, max: 3 }),
  frozenColumns: fc.integer({ min: 0, max: 2 }),
  validations: fc.array(validation, { maxLength: 3 }),
  formats: fc.array(
    fc.record({
      areas: fc.array(area, { minLength: 1, maxLength: 2 }),
      background: colour,
      formula: fc.constantFrom('=$A1>1', '=B$2="<x>"'),
    }),
    { maxLength: 2 },
  ),
  widths: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 400 })), {
    maxLength: 4,
  }),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

const NAMES = ['Osahankkeet', 'Päätösasiat', "Toinen 'tab' & <x>"];

test('save, open, change, save, open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.array(sheet, { minLength: 3, maxLength: 3 }),
      async (sheets, later) => {
        const made = await emptyWorkbook('koe');
        for (const [index, each] of sheets.entries())
          fill(made.model.insertSheet(NAMES[index] ?? ''), each, index);
        const first = await reopened(made);
        expect(facts(first.model)).toEqual(facts(made.model));
        first.model.sheets.forEach((each, index) => {
          const change = later[index];
          if (change) fill(each, change, index);
        });
        const second = await reopened(first);
        expect(facts(second.model)).toEqual(facts(first.model));
      },
    ),
    { numRuns: 12, seed: 20201130, endOnFailure: true },
  );
});

async function reopened(workbook: OpenWorkbook): Promise<OpenWorkbook> {
  const { bytes, report } = await workbookBytes(workbook, 'koe.xlsx');
  expect(report).toEqual({ replaced: [], tooLongForExcel: [], listsOnTab: 0 });
  return await openWorkbookBytes(bytes, 'koe.xlsx');
}

/** The first tab is always shown: a workbook without a visible tab is none. */
function fill(target: SheetModel, { cells, widths, formats, ...rest }: Sheet, index: number): void {
  Object.assign(target, rest, { hidden: index > 0 && rest.hidden });
  for (const [row, column, each] of cells) target.setCell(row, column, each);
  for (const [column, width] of widths) target.columnWidths.set(column, width);
  target.conditionalFormats = formats.map(({ areas, background, formula }) => ({
    areas,
    rule: { kind: 'formula', formula, background },
  }));
}

function facts(model: WorkbookModel) {
  return model.sheets.map((each) => ({
    name: each.name,
    hidden: each.hidden,
    frozen: [each.frozenRows, each.frozenColumns],
    widths: [...each.columnWidths].sort(([a], [b]) => a - b),
    validations: each.validations
      .map(({ areas, criteria, allowInvalid, helpText }) =>
        JSON.stringify([areas, criteria, allowInvalid, helpText]),
      )
      .sort(),
    formats: each.conditionalFormats
      .map(({ areas, rule }) =>
        JSON.stringify([areas, rule.kind, rule.kind === 'formula' && [rule.formula, rule.background]]),
      )
      .sort(),
    rows: each.rows.flatMap((row, index) =>
      [...row].sort(([a], [b]) => a - b).map(([column, found]) => [index + 1, column, found]),
    ),
  }));
}

function legal(each: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML can't hold has a test of its own
  return !/\p{Surrogate}/u.test(each) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(each);
}
