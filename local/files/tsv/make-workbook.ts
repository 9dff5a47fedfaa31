// Makes a workbook from TSV tabs: typed cells, bold frozen headers with notes, widths, drop-downs that only warn.
import type { SheetModel } from '../../model/sheet';
import { emptyWorkbook } from '../xlsx/empty-workbook';
import type { OpenWorkbook } from '../xlsx/open-workbook';
import type { ColumnDescription, TabDescription, WorkbookDescription } from './description';
import type { TsvTab } from './read-folder';
import { typedCell } from './typed-cell';

/** Drop-downs reach this far down, and at least 200 rows below the last one. */
const LAST_CHOICE_ROW = 1_000;
const SPARE_ROWS = 200;
const HEADER_BACKGROUND = '#e8eef7';

/** Tabs in the order of the description, unknown ones after them. saveWorkbook writes the result. */
export async function makeWorkbook(
  name: string,
  tabs: readonly TsvTab[],
  description: WorkbookDescription,
): Promise<OpenWorkbook> {
  const workbook = await emptyWorkbook(name);
  const rank = new Map(description.tabs.map((tab, index) => [tab.name, index]));
  const last = description.tabs.length;
  const ordered = [...tabs].sort((a, b) => (rank.get(a.name) ?? last) - (rank.get(b.name) ?? last));
  for (const tab of ordered) {
    const described = description.tabs.find((each) => each.name === tab.name);
    fillSheet(workbook.model.insertSheet(tab.name), tab, described);
  }
  return workbook;
}

function fillSheet(
  sheet: SheetModel,
  { headers, rows }: TsvTab,
  described: TabDescription | undefined,
): void {
  const columns = headers.map((header) => described?.columns.find((each) => sameHeader(each.header, header)));
  sheet.frozenRows = 1;
  headers.forEach((header, index) => {
    const note = columns[index]?.note;
    sheet.setCell(1, index + 1, {
      value: header,
      fontWeight: 'bold',
      background: HEADER_BACKGROUND,
      wrap: true,
      verticalAlignment: 'top',
      ...(note && { note }),
    });
  });
  rows.forEach((row, at) => {
    row.forEach((text, index) => {
      sheet.setCell(at + 2, index + 1, typedCell(text, columns[index]?.type));
    });
  });
  columns.forEach((column, index) => {
    if (column) shapeColumn(sheet, index + 1, column, rows.length);
  });
  sheet.maxRows = Math.max(sheet.maxRows, rows.length + 1 + SPARE_ROWS);
  sheet.maxColumns = Math.max(sheet.maxColumns, headers.length);
}

function shapeColumn(sheet: SheetModel, at: number, column: ColumnDescription, rows: number): void {
  sheet.columnWidths.set(at, column.width);
  const values = column.choices ?? [];
  if (values.length === 0) return;
  const lastRow = Math.max(LAST_CHOICE_ROW, rows + 1 + SPARE_ROWS);
  sheet.validations.push({
    areas: [{ row: 2, column: at, rows: lastRow - 1, columns: 1 }],
    criteria: { kind: 'list', values },
    allowInvalid: true,
  });
}

/** The description's header may carry a unit that the file's lacks, or the other way round. */
function sameHeader(described: string, header: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s*[€%]\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
  return bare(described) === bare(header);
}
