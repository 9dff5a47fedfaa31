// The drawing with a tab's note boxes, which Excel needs beside the texts: boxes put in and taken out, others as they were.

/** A box as it shall be; row and column count from 1. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Pixels: wide enough for 40 characters, as high as the text needs. */
const WIDTH = 260;
const [LEAST, LINE, MOST] = [24, 16, 400];
const LETTERS = 40;
const ROW = 20;
/** Excel numbers shapes by the thousand: 1 025 is the first of the first. */
const FIRST = 1025;
const CLUSTER = 1024;

const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export const EMPTY_NOTE_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

/**
 * @param gone `row,column` of the boxes that go, or make way for `fresh`
 * @param widthOf a column's width in pixels
 * @throws Error where the drawing has no end
 */
export function patchNoteShapes(
  vml: string,
  gone: ReadonlySet<string>,
  fresh: readonly NoteBox[],
  widthOf: (column: number) => number,
): string {
  // Excel's own drawings are no well-formed XML: they are read as text.
  const kept = vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    gone.has(placeOf(shape)) ? '' : shape,
  );
  const end = kept.lastIndexOf('</xml>');
  if (end < 0) throw new Error('a drawing of notes without an end');
  if (fresh.length === 0) return kept;
  let id = FIRST - 1;
  for (const [, number] of kept.matchAll(/id="_x0000_s(\d+)"/g)) id = Math.max(id, Number(number));
  const boxes = fresh.map((box) => shapeOf(box, ++id, widthOf)).join('');
  const clusters = Array.from({ length: Math.floor(id / CLUSTER) }, (_, i) => i + 1).join();
  const layout = kept.includes('<o:shapelayout')
    ? ''
    : `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${clusters}"/></o:shapelayout>`;
  const kind = kept.includes('id="_x0000_t202"') ? '' : KIND;
  return kept.slice(0, end) + layout + kind + boxes + kept.slice(end);
}

function placeOf(shape: string): string {
  if (!/ObjectType="Note"/.test(shape)) return '';
  const number = (name: string) =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? Number.NaN) + 1;
  return `${number('Row')},${number('Column')}`;
}

function shapeOf({ row, column, text }: NoteBox, id: number, widthOf: (column: number) => number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS), 0);
  const height = Math.min(MOST, LEAST + LINE * lines);
  // Counted from 0: the box begins beside its cell, a row above.
  const top = Math.max(0, row - 2);
  let last = column;
  let rest = 15 + WIDTH;
  while (rest > widthOf(last + 1)) rest -= widthOf(++last);
  const bottom = 10 + height;
  const anchor = [column, 15, top, 10, last, rest, top + Math.floor(bottom / ROW), bottom % ROW].join(', ');
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;z-index:${id - FIRST + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
