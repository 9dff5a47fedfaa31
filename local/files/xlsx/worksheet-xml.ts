// A worksheet's text in two: the cells, and the frame around them, which is small whatever the number of rows.
import { walkXml } from './xml';

export interface WorksheetXml {
  /** The whole worksheet with an empty sheetData. */
  readonly frame: string;
  /** What stands inside sheetData. */
  readonly data: string;
}

/** Children of worksheet in the only order that Excel accepts (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

const EMPTY = '<sheetData></sheetData>';

/** Throws an Error where the text has no sheetData. */
export function splitWorksheet(xml: string): WorksheetXml {
  const open = /<sheetData(?:\s[^>]*)?\/?>/.exec(xml);
  if (!open) throw new Error('no sheetData');
  const head = xml.slice(0, open.index);
  const start = open.index + open[0].length;
  if (open[0].endsWith('/>')) return { frame: head + EMPTY + xml.slice(start), data: '' };
  const end = xml.lastIndexOf('</sheetData>');
  if (end < 0) throw new Error('sheetData is not closed');
  return { frame: head + EMPTY + xml.slice(end + '</sheetData>'.length), data: xml.slice(start, end) };
}

export function joinWorksheet({ frame, data }: WorksheetXml): string {
  return frame.replace(EMPTY, () => `<sheetData>${data}</sheetData>`);
}

export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The frame's top-level elements with their places in the text. */
export function childrenOf(frame: string): Child[] {
  const children: Child[] = [];
  let depth = 0;
  let from = 0;
  walkXml(frame, {
    open: ({ start }) => {
      depth += 1;
      if (depth === 2) from = start;
    },
    close: (name, end) => {
      if (depth === 2) children.push({ name, start: from, end });
      depth -= 1;
    },
  });
  return children;
}

/** The raw text of the first child of that name; undefined where there is none. */
export function childXml(frame: string, name: string): string | undefined {
  const child = childrenOf(frame).find((each) => each.name === name);
  return child && frame.slice(child.start, child.end);
}

/** Puts `raw` in place of the child of that name; where there is none, where such a child belongs. '' removes. */
export function withChild(frame: string, name: string, raw: string): string {
  const children = childrenOf(frame);
  const old = children.find((child) => child.name === name);
  if (old) return frame.slice(0, old.start) + raw + frame.slice(old.end);
  return insertChild(frame, name, raw);
}

/** Adds a child before all that have to come after it (there may be others of its name before it). */
export function insertChild(frame: string, name: string, raw: string): string {
  const rank = ORDER.indexOf(name);
  const next = childrenOf(frame).find((child) => ORDER.indexOf(child.name) > rank);
  const at = next ? next.start : frame.lastIndexOf('</worksheet>');
  return frame.slice(0, at) + raw + frame.slice(at);
}
