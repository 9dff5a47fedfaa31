// Requests on tables: widths, header rows, row and cell styles.
import { Fixture } from '../docs-fixture';

const HTML = '<p>a</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
const tableStartLocation = { index: 3 };
const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const table = (fixture: Fixture) => fixture.blocks()[1]?.table;

test('updateTableColumnProperties: chosen columns, all where none are named', () => {
  const fixture = new Fixture(HTML);
  const fixed = { widthType: 'FIXED_WIDTH', width: pt(120) };
  const request = { tableStartLocation, tableColumnProperties: fixed, fields: 'width,widthType' };
  fixture.batch({ updateTableColumnProperties: { ...request, columnIndices: [1] } });
  expect(table(fixture)?.tableStyle.tableColumnProperties).toEqual([
    { widthType: 'EVENLY_DISTRIBUTED' },
    fixed,
  ]);
  fixture.batch({ updateTableColumnProperties: request });
  expect(table(fixture)?.tableStyle.tableColumnProperties).toEqual([fixed, fixed]);
  expect(() => fixture.batch({ updateTableColumnProperties: { ...request, columnIndices: [2] } })).toThrow(
    'The column index 2 is outside of the table.',
  );
  expect(() =>
    fixture.batch({
      updateTableColumnProperties: { ...request, tableColumnProperties: { ...fixed, width: pt(4) } },
    }),
  ).toThrow('at least 5 points');
  expect(() =>
    fixture.batch({ updateTableColumnProperties: { ...request, tableStartLocation: { index: 4 } } }),
  ).toThrow('Table with start index 4 was not found.');
});

test('updateTableRowStyle and pinTableHeaderRows', () => {
  const fixture = new Fixture(HTML);
  const rowStyles = () =>
    table(fixture)?.tableRows.map(({ tableRowStyle: { tableHeader, preventOverflow } }) => [
      tableHeader,
      preventOverflow,
    ]);
  fixture.batch({
    updateTableRowStyle: {
      tableStartLocation,
      rowIndices: [1],
      tableRowStyle: { preventOverflow: true },
      fields: 'preventOverflow',
    },
  });
  expect(rowStyles()).toEqual([
    [undefined, undefined],
    [undefined, true],
  ]);
  fixture.batch({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } });
  expect(rowStyles()).toEqual([
    [true, undefined],
    [undefined, true],
  ]);
  fixture.batch(
    { pinTableHeaderRows: { tableStartLocation } },
    { updateTableRowStyle: { tableStartLocation, tableRowStyle: { tableHeader: false }, fields: '*' } },
  );
  expect(rowStyles()).toEqual([
    [undefined, undefined],
    [undefined, true],
  ]);
  expect(() =>
    fixture.batch({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 3 } }),
  ).toThrow('Cannot pin more rows');
});

test('updateTableCellStyle: a range of cells or the whole table', () => {
  const fixture = new Fixture(HTML);
  const style = (row: number, column: number) =>
    table(fixture)?.tableRows[row]?.tableCells[column]?.tableCellStyle;
  const border = { color: { color: { rgbColor: { green: 1 } } }, width: pt(2), dashStyle: 'SOLID' };
  fixture.batch({
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { tableStartLocation, rowIndex: 1, columnIndex: 0 },
        rowSpan: 1,
        columnSpan: 1,
      },
      tableCellStyle: {
        backgroundColor: { color: { rgbColor: { red: 1 } } },
        borderTop: border,
        paddingLeft: pt(2),
        contentAlignment: 'BOTTOM',
      },
      fields: 'backgroundColor,borderTop,paddingLeft,contentAlignment',
    },
  });
  expect(style(1, 0)).toMatchObject({
    backgroundColor: { color: { rgbColor: { red: 1 } } },
    borderTop: border,
    paddingLeft: pt(2),
    paddingRight: pt(5),
    contentAlignment: 'BOTTOM',
  });
  expect(style(0, 0)).toMatchObject({
    backgroundColor: {},
    borderTop: { width: { unit: 'PT' } },
    contentAlignment: 'TOP',
  });
  fixture.batch({
    updateTableCellStyle: { tableStartLocation, tableCellStyle: {}, fields: 'backgroundColor' },
  });
  expect(style(1, 0)).toMatchObject({ backgroundColor: {} });
  const half = { tableStartLocation, tableCellStyle: { borderTop: { width: pt(1) } }, fields: 'borderTop' };
  expect(() => fixture.batch({ updateTableCellStyle: half })).toThrow(
    'The color, width and dash style of borderTop must all be set.',
  );
});
