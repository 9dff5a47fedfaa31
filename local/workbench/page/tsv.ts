// A block of cells as spreadsheets put it on the clipboard: tabs, lines, quotes round what holds them.

/**
 * Rows of equal length; a last empty line is no row. A quote is one only at the beginning of a cell, as in Sheets.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n');
  while (at <= source.length) {
    const cell = source[at] === '"' ? (quoted(source, at) ?? plain(source, at)) : plain(source, at);
    rows[rows.length - 1]?.push(cell.text);
    at = cell.end + 1;
    if (source[cell.end] === '\n') {
      if (at >= source.length) break;
      rows.push([]);
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

function written(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(source: string, from: number): { text: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { text: source.slice(from, end), end };
}

/** Undefined where the quote is never closed before a tab, a line's end or the text's: then it is just a quote. */
function quoted(source: string, from: number): { text: string; end: number } | undefined {
  const match = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  match.lastIndex = from;
  const found = match.exec(source);
  if (!found) return undefined;
  return { text: (found[1] ?? '').replaceAll('""', '"'), end: from + found[0].length };
}
