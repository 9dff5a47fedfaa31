// Finds the place that a request means: a segment, a range, a paragraph, a table.
import type { Block, GoogleDocModel } from '../../../model/google-doc';
import { BODY_START, TAB_ID } from '../document-json';
import { type Placed, type PlacedParagraph, type PlacedTable, paragraphsOf, placeBlocks } from '../positions';
import { type Fields, readIndex, readObject } from './read';
import { RequestError } from './request-error';

export interface Segment {
  readonly isBody: boolean;
  readonly blocks: Block[];
  readonly placed: Placed[];
  /** All of them, those in tables included, in document order. */
  readonly paragraphs: readonly PlacedParagraph[];
  readonly end: number;
}

/** Blocks → where they stand: a long report's polish is thousands of requests, none of which moves anything. */
const known = new WeakMap<readonly Block[], Segment>();

/** After a request that may have moved text. */
export function forgetPlaces({ body, header, footer }: GoogleDocModel): void {
  for (const blocks of [body, header?.blocks, footer?.blocks]) if (blocks) known.delete(blocks);
}

/** The body where no segment is named. */
export function findSegment(doc: GoogleDocModel, { segmentId, tabId }: Fields): Segment {
  if (tabId !== undefined && tabId !== '' && tabId !== TAB_ID)
    throw new RequestError(`Tab ${String(tabId)} was not found.`);
  const named = [doc.header, doc.footer].find((segment) => segment?.id === segmentId);
  const isBody = segmentId === undefined || segmentId === null || segmentId === '';
  const blocks = isBody ? doc.body : (named?.blocks as Block[] | undefined);
  if (!blocks) throw new RequestError(`Segment with ID ${String(segmentId)} was not found.`);
  const before = known.get(blocks);
  if (before) return before;
  const placed = placeBlocks(blocks, isBody ? BODY_START : 0);
  const paragraphs = [...paragraphsOf(placed)];
  const segment = { isBody, blocks, placed, paragraphs, end: placed.at(-1)?.end ?? 0 };
  known.set(blocks, segment);
  return segment;
}

export interface Range {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** A `range` field. */
export function findRange(doc: GoogleDocModel, value: unknown): Range {
  const fields = readObject(value, 'range', ['startIndex', 'endIndex', 'segmentId', 'tabId']);
  const segment = findSegment(doc, fields);
  const start = readIndex(fields.startIndex, 'startIndex');
  const end = readIndex(fields.endIndex, 'endIndex');
  if (end <= start) throw new RequestError('The range should not be empty.');
  if (end > segment.end) throw beyond(end, segment.end + 1);
  if (segment.isBody && start < BODY_START) {
    throw new RequestError('The range cannot include the section break at the start of the document.');
  }
  return { segment, start, end };
}

/** Paragraphs that the range touches. */
export function paragraphsIn({ segment: { paragraphs }, start, end }: Range): PlacedParagraph[] {
  // They stand in order: the first that ends after the range's start, by halves.
  let [first, beyond] = [0, paragraphs.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > start) beyond = middle;
    else first = middle + 1;
  }
  let last = first;
  while ((paragraphs[last]?.start ?? end) < end) last += 1;
  return paragraphs.slice(first, last);
}

export interface Point {
  readonly segment: Segment;
  readonly paragraph: PlacedParagraph;
  /** Units from the paragraph's start. */
  readonly offset: number;
}

/** Where `location` or `endOfSegmentLocation` points, inside an existing paragraph. */
export function findPoint(doc: GoogleDocModel, { location, endOfSegmentLocation }: Fields): Point {
  if (endOfSegmentLocation !== undefined) {
    const segment = findSegment(
      doc,
      readObject(endOfSegmentLocation, 'endOfSegmentLocation', ['segmentId', 'tabId']),
    );
    return pointAt(segment, segment.end - 1);
  }
  const fields = readObject(location, 'location', ['index', 'segmentId', 'tabId']);
  return pointAt(findSegment(doc, fields), readIndex(fields.index, 'index'));
}

/** The table that begins exactly at `tableStartLocation`. */
export function findTable(doc: GoogleDocModel, value: unknown): PlacedTable {
  const fields = readObject(value, 'tableStartLocation', ['index', 'segmentId', 'tabId']);
  const index = readIndex(fields.index, 'index');
  const table = findSegment(doc, fields).placed.find(
    (block) => block.kind === 'table' && block.start === index,
  );
  if (table?.kind !== 'table') throw new RequestError(`Table with start index ${index} was not found.`);
  return table;
}

function pointAt(segment: Segment, index: number): Point {
  if (index >= segment.end) throw beyond(index, segment.end);
  for (const paragraph of segment.paragraphs) {
    if (index >= paragraph.start && index < paragraph.end) {
      return { segment, paragraph, offset: index - paragraph.start };
    }
  }
  throw new RequestError(
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
  );
}

function beyond(index: number, end: number): RequestError {
  return new RequestError(
    `Index ${index} must be less than the end index of the referenced segment, ${end}.`,
  );
}
