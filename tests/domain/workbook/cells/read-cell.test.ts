// The typed gate: empty, readable or unreadable, for every column type.
import fc from 'fast-check';
import { shownOf, valueIn } from '../../../../src/domain/workbook/cells/cell';
import { readCell } from '../../../../src/domain/workbook/cells/read-cell';
import * as columns from '../../../../src/domain/workbook/column';
import type { RawCell } from '../../../../src/domain/workbook/raw';
import { anyRawCell } from '../../../support/any-cell';

const list = { values: ['Avoin', 'Valmis'] } as const;
const OF_EACH_TYPE = [
  columns.text('A'),
  columns.longText('A'),
  columns.day('A'),
  columns.time('A'),
  columns.money('A'),
  columns.percent('A'),
  columns.number('A'),
  columns.choice('A', list),
  columns.email('A'),
  columns.month('A'),
  columns.url('A'),
];

describe.each(OF_EACH_TYPE.map((column) => [column.type, column] as const))('a %s cell', (_, column) => {
  test.each(['', '   ', '\u00a0', '\t\n', '\u200b', ' \u200b\ufeff'])(
    'is empty where a person sees nothing: %j',
    (raw) => {
      expect(readCell(raw, column, 3, false)).toEqual({ state: 'empty', column: 3 });
    },
  );

  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'])(
    'that holds %s is the error of a formula, and shows it',
    (raw) => {
      expect(readCell(raw, column, 2, true)).toEqual({
        state: 'unreadable',
        column: 2,
        shown: raw,
        problem: 'sheet-error',
      });
    },
  );

  test('never throws, keeps its place, and shows what stands in it', () => {
    fc.assert(
      fc.property(anyRawCell(), fc.boolean(), (raw, asShares) => {
        const cell = readCell(raw, column, 7, asShares);
        expect(cell).toHaveProperty('column', 7);
        expect(['empty', 'value', 'unreadable']).toContain(cell.state);
        expect(shownOf(cell) === '').toBe(cell.state === 'empty');
        if (cell.state === 'value') expect(cell.value).not.toBeUndefined();
      }),
    );
  });
});

test('words about an error are words', () => {
  expect(valueIn(readCell('#N/A tarkoittaa puuttuvaa', columns.text('A'), 1, false))).toBe(
    '#N/A tarkoittaa puuttuvaa',
  );
});

test('an unknown choice carries what was probably meant', () => {
  const raw: RawCell = ' avon ';
  expect(readCell(raw, columns.choice('A', list), 1, false)).toEqual({
    state: 'unreadable',
    column: 1,
    shown: 'avon',
    problem: 'not-a-choice',
    suggestion: 'Avoin',
  });
});
