// Text on its way into and out of SpreadsheetML: `_x000D_` escapes, characters that XML can't hold, length limits.

/** Google Sheets' limit in UTF-16 units; a longer text is never written. */
export const MAX_CELL_TEXT = 50_000;

/** Excel shows only this much of a cell's text and repairs the file: longer is reported (Excel's published limit). */
export const EXCEL_CELL_TEXT = 32_767;

/** What XML 1.0 forbids, and lone halves of surrogate pairs. Tab and newline are legal; CR is escaped instead. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `_x000D_` → carriage return and so on, as Excel, LibreOffice and openpyxl write it. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The text with each forbidden character as U+FFFD, and how many there were. */
export function legalText(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const legal = text.replace(ILLEGAL, () => {
    replaced += 1;
    return '\ufffd';
  });
  return { text: legal, replaced };
}

/** Before escaping for XML: a CR would be lost by any parser, and a literal `_x0041_` read as "A". */
export function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_');
}
