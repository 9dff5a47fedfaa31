// Requests that change formatting: updateParagraphStyle and updateTextStyle.
import type { GoogleDocModel, NamedStyle, Paragraph, TextStyle } from '../../../model/google-doc';
import { findRange, paragraphsIn } from './places';
import { type Fields, readColor, readMask, readObject, readPoints, readText, readWord } from './read';
import { RequestError } from './request-error';
import { joinRuns, sliceRuns } from './runs';

type Reader = (value: unknown, name: string) => unknown;

const ALIGNMENTS = ['START', 'CENTER', 'END', 'JUSTIFIED'] as const;
const NAMED_STYLES: readonly NamedStyle[] = [
  ...(['NORMAL_TEXT', 'TITLE', 'SUBTITLE', 'HEADING_1', 'HEADING_2', 'HEADING_3'] as const),
  ...(['HEADING_4', 'HEADING_5', 'HEADING_6'] as const),
];

const flag: Reader = (value) => value === true;

/** API field → field of the model and how it is read. */
const PARAGRAPH_FIELDS: Readonly<Record<string, readonly [keyof Paragraph, Reader]>> = {
  namedStyleType: ['namedStyle', (value, name) => readWord(value, name, NAMED_STYLES)],
  alignment: ['alignment', (value, name) => readWord(value, name, ALIGNMENTS)],
  lineSpacing: ['lineSpacing', (value) => Number(value)],
  spaceAbove: ['spaceAbove', readPoints],
  spaceBelow: ['spaceBelow', readPoints],
  indentStart: ['indentStart', readPoints],
  indentFirstLine: ['indentFirstLine', readPoints],
  keepWithNext: ['keepWithNext', flag],
  keepLinesTogether: ['keepLinesTogether', flag],
  pageBreakBefore: ['pageBreakBefore', flag],
};

const TEXT_FIELDS: Readonly<Record<string, readonly [keyof TextStyle, Reader]>> = {
  bold: ['bold', flag],
  italic: ['italic', flag],
  underline: ['underline', flag],
  strikethrough: ['strikethrough', flag],
  baselineOffset: ['baseline', readBaseline],
  fontSize: ['size', readPoints],
  foregroundColor: ['color', readColor],
  backgroundColor: ['background', readColor],
  weightedFontFamily: ['font', readFont],
  link: ['link', readLink],
};

/** A field that the mask names but the style lacks goes back to what the named style says. */
export function updateParagraphStyle(doc: GoogleDocModel, request: Fields): unknown {
  const fields = readObject(request, 'updateParagraphStyle', ['range', 'paragraphStyle', 'fields']);
  const style = readObject(fields.paragraphStyle ?? {}, 'paragraphStyle', Object.keys(PARAGRAPH_FIELDS));
  const range = findRange(doc, fields.range);
  const changes = readChanges(readMask(fields.fields, style), style, PARAGRAPH_FIELDS);
  for (const { model, siblings } of paragraphsIn(range)) {
    if (changes.has('pageBreakBefore') && (!range.segment.isBody || siblings !== range.segment.blocks)) {
      throw new RequestError('Cannot update page_break_before for paragraphs in this region.');
    }
    Object.assign(model, withChanges({ ...model }, changes));
    for (const [key, value] of changes)
      if (value === undefined && key !== 'namedStyle') delete model[key as 'alignment'];
    if (changes.has('namedStyle') && !changes.get('namedStyle')) model.namedStyle = 'NORMAL_TEXT';
  }
  return {};
}

export function updateTextStyle(doc: GoogleDocModel, request: Fields): unknown {
  const fields = readObject(request, 'updateTextStyle', ['range', 'textStyle', 'fields']);
  const style = readObject(fields.textStyle ?? {}, 'textStyle', Object.keys(TEXT_FIELDS));
  const range = findRange(doc, fields.range);
  const changes = readChanges(readMask(fields.fields, style), style, TEXT_FIELDS);
  for (const { model, start } of paragraphsIn(range)) {
    const from = Math.max(0, range.start - start);
    const to = Math.max(0, range.end - start);
    const middle = sliceRuns(model.runs, from, to).map((run) =>
      run.kind === 'text' ? { ...run, style: withChanges<TextStyle>({ ...run.style }, changes) } : run,
    );
    model.runs = joinRuns(sliceRuns(model.runs, 0, from), middle, sliceRuns(model.runs, to));
  }
  return {};
}

function readChanges(
  mask: readonly string[],
  style: Fields,
  table: Readonly<Record<string, readonly [string, Reader]>>,
): Map<string, unknown> {
  const changes = new Map<string, unknown>();
  for (const name of mask) {
    const entry = table[name];
    if (!entry) throw new Error(`not emulated: Docs.Documents.batchUpdate field ${name}`);
    const [key, read] = entry;
    changes.set(key, style[name] === undefined ? undefined : read(style[name], name));
  }
  return changes;
}

function withChanges<Target extends object>(target: Target, changes: ReadonlyMap<string, unknown>): Target {
  const entries = Object.entries({ ...target, ...Object.fromEntries(changes) });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Target;
}

function readBaseline(value: unknown, name: string): TextStyle['baseline'] {
  const word = readWord(value, name, ['NONE', 'SUPERSCRIPT', 'SUBSCRIPT'] as const);
  return word === 'NONE' ? undefined : word === 'SUPERSCRIPT' ? 'superscript' : 'subscript';
}

function readFont(value: unknown, name: string): string {
  return readText(readObject(value, name, ['fontFamily', 'weight']).fontFamily, `${name}.fontFamily`);
}

function readLink(value: unknown, name: string): string {
  const { url, bookmarkId } = readObject(value, name, ['url', 'bookmarkId']);
  return bookmarkId === undefined
    ? readText(url, `${name}.url`)
    : `#${readText(bookmarkId, `${name}.bookmarkId`)}`;
}
