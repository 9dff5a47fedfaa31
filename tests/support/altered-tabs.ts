// The same content in another guise: columns in another order, other headers, titles above them.
import type { TsvTab } from '../../local/files/tsv/read-folder';
import type { SheetModel } from '../../local/model/sheet';
import type { WorkbookModel } from '../../local/model/workbook';

export interface Alterations {
  /** Tab → header as it is → header as people have renamed it. */
  readonly renamed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shuffled?: boolean;
  /** Each becomes a row above the headers, its text in the first cell. */
  readonly titles?: readonly string[];
  /** `Osahankkeet!M1:N1`. */
  readonly merged?: readonly string[];
  /** `Osahankkeet!M8` → how many characters of text it holds. */
  readonly longCells?: Readonly<Record<string, number>>;
}

/** What can be altered before the workbook is made. */
export function alteredTab(tab: TsvTab, { renamed, shuffled, titles = [] }: Alterations): TsvTab {
  const names = renamed?.[tab.name] ?? {};
  for (const header of Object.keys(names)) {
    if (!tab.headers.includes(header)) throw new Error(`${tab.name} has no header ${header}`);
  }
  const order = shuffled ? shuffledOrder(tab.headers.length) : tab.headers.map((_, index) => index);
  const inOrder = (line: readonly string[]) => order.map((index) => line[index] ?? '');
  const lines = [tab.headers.map((header) => names[header] ?? header), ...tab.rows].map(inOrder);
  const above = titles.map((title) => order.map((_, index) => (index === 0 ? title : '')));
  const [headers = [], ...rows] = [...above, ...lines];
  return { name: tab.name, headers, rows };
}

/** What hangs on cells of the made workbook. */
export function alterWorkbook(workbook: WorkbookModel, { merged = [], longCells = {} }: Alterations): void {
  for (const place of merged) {
    const { sheet, row, column, toRow, toColumn } = placeIn(workbook, place);
    sheet.merges.push({ row, column, rows: toRow - row + 1, columns: toColumn - column + 1 });
  }
  for (const [place, characters] of Object.entries(longCells)) {
    const { sheet, row, column } = placeIn(workbook, place);
    sheet.setCell(row, column, { value: 'pitkä '.repeat(Math.ceil(characters / 6)).slice(0, characters) });
  }
}

/** The last column first, then the rest by threes: no column stays in its place's neighbourhood. */
function shuffledOrder(columns: number): number[] {
  const indices = Array.from({ length: columns }, (_, index) => columns - 1 - index);
  return [0, 1, 2].flatMap((start) => indices.filter((_, index) => index % 3 === start));
}

function placeIn(workbook: WorkbookModel, place: string) {
  const match = /^(.+)!([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(place);
  const sheet: SheetModel | undefined = workbook.sheetByName(match?.[1] ?? '');
  if (match === null || sheet === undefined) throw new Error(`no such place: ${place}`);
  const [, , letter = '', row = '', toLetter = letter, toRow = row] = match;
  const columnOf = (text: string) => text.charCodeAt(0) - 64;
  return {
    ...{ sheet, row: Number(row), column: columnOf(letter) },
    ...{ toRow: Number(toRow), toColumn: columnOf(toLetter) },
  };
}
