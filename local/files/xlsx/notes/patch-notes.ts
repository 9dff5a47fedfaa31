// Writes changed notes into the package: texts, boxes, and what points at them where a tab had no notes before.
import { posix } from 'node:path';
import type JSZip from 'jszip';
import { columnLetters } from '../../../model/rectangle';
import type { SheetModel } from '../../../model/sheet';
import { encodeCellText, legalText } from '../cell-text';
import type { NoteChange } from '../compare-cells';
import { readPart } from '../package';
import { relationsOf, relationsPath, type WorkbookParts } from '../parts';
import { EMPTY_NOTE_SHAPES, patchNoteShapes } from './note-shapes';
import { emptyNoteTexts, patchNoteTexts } from './note-texts';

/** Pixels of a column whose width nobody set. */
const USUAL_WIDTH = 100;

const KINDS = {
  comments: {
    path: (n: number) => `xl/comments${n}.xml`,
    type: (path: string) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
  },
  vmlDrawing: {
    path: (n: number) => `xl/drawings/vmlDrawing${n}.vml`,
    type: () =>
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  },
} as const;

type Kind = keyof typeof KINDS;

export interface ChangedNotes {
  readonly sheet: SheetModel;
  readonly notes: readonly NoteChange[];
}

/**
 * Changes the zip's parts.
 *
 * @returns tab → the element that the worksheet needs, where it pointed at no drawing of notes before
 * @throws Error where a part is not as it should be
 */
export async function patchNotes(
  zip: JSZip,
  parts: WorkbookParts,
  changed: readonly ChangedNotes[],
  name: string,
): Promise<Map<string, string>> {
  const drawings = new Map<string, string>();
  const relationships = await relationshipKind(zip, name);
  for (const { sheet, notes } of changed) {
    const part = parts.sheets.find((each) => each.name === sheet.name);
    if (!part || notes.length === 0) continue;
    const spot = { zip, sheet: part.path, name, relationships };
    const texts = await placeOf(spot, 'comments');
    const boxes = await placeOf(spot, 'vmlDrawing');
    const main = relationships.replace(/officeDocument\/(2006\/)?relationships$/, 'spreadsheetml/$1main');
    const oldTexts = (await readPart(zip, texts.path, name)) || emptyNoteTexts(main);
    const oldBoxes = (await readPart(zip, boxes.path, name)) || EMPTY_NOTE_SHAPES;
    const fresh = notes.flatMap(({ row, column, after }) =>
      after === undefined ? [] : [{ row, column, text: legalText(after.replace(/\r\n?/g, '\n')).text }],
    );
    const references = new Set(notes.map(({ row, column }) => columnLetters(column) + row));
    const places = new Set(notes.map(({ row, column }) => `${row},${column}`));
    const encoded = fresh.map(({ row, column, text }) => ({
      reference: columnLetters(column) + row,
      text: encodeCellText(text),
    }));
    const widthOf = (column: number) => sheet.columnWidths.get(column) ?? USUAL_WIDTH;
    zip.file(texts.path, patchNoteTexts(oldTexts, references, encoded));
    zip.file(boxes.path, patchNoteShapes(oldBoxes, places, fresh, widthOf));
    if (boxes.isNew) {
      const attribute = `xmlns:r="${relationships}" r:id="${boxes.id}"`;
      drawings.set(sheet.name, `<legacyDrawing ${attribute}/>`);
    }
  }
  return drawings;
}

interface Spot {
  readonly zip: JSZip;
  /** Path of the worksheet. */
  readonly sheet: string;
  readonly name: string;
  readonly relationships: string;
}

interface Place {
  readonly path: string;
  readonly id: string;
  readonly isNew: boolean;
}

/** The part that the worksheet points at already, or a new one that it points at from now on. */
async function placeOf({ zip, sheet, name, relationships }: Spot, kind: Kind): Promise<Place> {
  const relations = await relationsOf(zip, sheet, name);
  const known = relations.find((relation) => relation.kind === kind);
  if (known) return { path: known.path, id: known.id, isNew: false };
  let n = 1;
  while (zip.file(KINDS[kind].path(n))) n += 1;
  const path = KINDS[kind].path(n);
  // Taken at once: the next new part gets another name.
  zip.file(path, '');
  let number = relations.length + 1;
  while (relations.some(({ id }) => id === `rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = posix.relative(posix.dirname(sheet), path);
  const relation = `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const file = relationsPath(sheet);
  const old = (await readPart(zip, file, name)) ?? '';
  zip.file(file, old === '' ? emptyRelations(relation) : withLast(old, 'Relationships', relation));
  await declare(zip, name, KINDS[kind].type(path), kind);
  return { path, id, isNew: true };
}

function emptyRelations(relation: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
}

async function declare(zip: JSZip, name: string, type: string, kind: Kind): Promise<void> {
  const path = '[Content_Types].xml';
  const types = (await readPart(zip, path, name)) ?? '';
  if (kind === 'vmlDrawing' && /Extension="vml"/i.test(types)) return;
  zip.file(path, withLast(types, 'Types', type));
}

/** Adds a last child to the root element, which may have a namespace prefix. */
function withLast(xml: string, root: string, child: string): string {
  const [, prefix = ''] = new RegExp(`<([\\w.-]+:)?${root}[\\s>]`).exec(xml) ?? [];
  const named = child.replace(/^</, `<${prefix}`);
  const end = xml.lastIndexOf(`</${prefix}${root}`);
  if (end >= 0) return xml.slice(0, end) + named + xml.slice(end);
  return xml.replace(/\/>\s*$/, () => `>${named}</${prefix}${root}>`);
}

/** The namespace of relationships: strict files have another than the usual ones. */
async function relationshipKind(zip: JSZip, name: string): Promise<string> {
  const root = (await readPart(zip, '_rels/.rels', name)) ?? '';
  const usual = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return /Type="([^"]*)\/officeDocument"/.exec(root)?.[1] ?? usual;
}
