// Utilities.parseCsv: comma-separated text to rows of texts (RFC 4180).

/**
 * @param delimiter one character
 * @returns one array of texts per line; a last line without content gives no row
 */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let text = '';
  let quoted = false;
  const endRow = (): void => {
    rows.push([...row, text]);
    row = [];
    text = '';
  };
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at];
    if (quoted) {
      if (char !== '"') text += char;
      else if (csv[at + 1] === '"') text += csv[at++];
      else quoted = false;
    } else if (char === '"' && text === '') quoted = true;
    else if (char === delimiter) {
      row.push(text);
      text = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && csv[at + 1] === '\n') at++;
      endRow();
    } else text += char;
  }
  if (text !== '' || row.length > 0) endRow();
  return rows;
}
