// Requests that change text: insertText, deleteContentRange, replaceAllText, insertPageBreak.
import {
  type Block,
  docText,
  type GoogleDocModel,
  type Inline,
  type Paragraph,
} from '../../../model/google-doc';
import { type Placed, paragraphsOf, placeBlocks } from '../positions';
import { findPoint, findRange, type Point } from './places';
import { type Fields, readObject, readText } from './read';
import { RequestError } from './request-error';
import { joinRuns, sliceRuns, styleAt } from './runs';

/** A newline splits the paragraph; both halves keep its style and bullet (platform facts §5.2). */
export function insertText(doc: GoogleDocModel, request: Fields): unknown {
  const fields = readObject(request, 'insertText', ['text', 'location', 'endOfSegmentLocation']);
  const text = docText(readText(fields.text, 'text'));
  if (text === '') throw new RequestError('The text to insert must not be empty.');
  const point = findPoint(doc, fields);
  const style = styleAt(point.paragraph.model.runs, point.offset);
  insertLines(
    point,
    text.split('\n').map((line): Inline[] => (line === '' ? [] : [{ kind: 'text', text: line, style }])),
  );
  return {};
}

/** Puts a page break and a newline (Docs API `InsertPageBreakRequest`); only in the body, outside tables. */
export function insertPageBreak(doc: GoogleDocModel, request: Fields): unknown {
  const point = findPoint(doc, readObject(request, 'insertPageBreak', ['location', 'endOfSegmentLocation']));
  if (!point.segment.isBody || point.paragraph.siblings !== point.segment.blocks) {
    throw new RequestError('Page breaks can only be inserted in the body, outside of tables.');
  }
  insertLines(point, [[{ kind: 'pageBreak' }], []]);
  return {};
}

/** The newline at the end of a segment or cell, one before a table, and part of a table can't go (§5.2). */
export function deleteContentRange(doc: GoogleDocModel, request: Fields): unknown {
  const { range } = readObject(request, 'deleteContentRange', ['range']);
  const { segment, start, end } = findRange(doc, range);
  deleteIn(segment.blocks, segment.placed, start, end);
  return {};
}

/** Replaces in body, header and footer; the new text has the style of the first replaced character. */
export function replaceAllText(doc: GoogleDocModel, request: Fields): unknown {
  const { containsText, replaceText = '' } = readObject(request, 'replaceAllText', [
    'containsText',
    'replaceText',
  ]);
  const { text, matchCase } = readObject(containsText, 'containsText', ['text', 'matchCase']);
  const sought = readText(text, 'containsText.text');
  const replacement = docText(readText(replaceText, 'replaceText'));
  if (sought === '') throw new RequestError('The text to find must not be empty.');
  if (/\n/.test(sought + replacement))
    throw new Error('not emulated: Docs.Documents.batchUpdate.replaceAllText with a newline');
  const segments: Block[][] = [doc.body, doc.header?.blocks ?? [], doc.footer?.blocks ?? []];
  let occurrencesChanged = 0;
  for (const blocks of segments) {
    for (const { model } of paragraphsOf(placeBlocks(blocks, 0))) {
      occurrencesChanged += replaceIn(model, sought, replacement, matchCase === true);
    }
  }
  return { replaceAllText: occurrencesChanged === 0 ? {} : { occurrencesChanged } };
}

function insertLines({ paragraph, offset }: Point, lines: readonly Inline[][]): void {
  const { model, siblings } = paragraph;
  const before = sliceRuns(model.runs, 0, offset);
  const after = sliceRuns(model.runs, offset);
  const { bookmarks: _staysOnFirst, ...style } = model;
  const rest = lines.slice(1).map((runs): Paragraph => ({ ...style, runs: [...runs] }));
  const last = rest.at(-1);
  model.runs = joinRuns(before, lines[0] ?? [], last ? [] : after);
  if (last) last.runs = joinRuns(last.runs, after);
  siblings.splice(siblings.indexOf(model) + 1, 0, ...rest);
}

function deleteIn(blocks: Block[], placed: readonly Placed[], start: number, end: number): void {
  const touched = placed.filter((block) => block.start < end && block.end > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) throw new RequestError('The range must be inside a paragraph.');
  if (touched.length === 1 && first.kind === 'table') {
    const cells = first.rows.flatMap((row) => row.cells);
    const inside = cells.find((cell) => start > cell.start && end <= cell.end);
    if (inside) {
      deleteIn(inside.model.blocks, inside.content, start, end);
      return;
    }
  }
  if (touched.some((block) => block.kind === 'table' && (start > block.start || end < block.end))) {
    throw new RequestError('The range cannot include part of a table.');
  }
  if (end >= (placed.at(-1)?.end ?? 0)) {
    throw new RequestError('The range cannot include the newline character at the end of the segment.');
  }
  // What follows the range joins what stands before it: the paragraph whose newline goes takes over the next one.
  const follower = end === last.end ? placed[placed.indexOf(last) + 1] : last;
  const from = placed.indexOf(first);
  if (follower?.kind !== 'paragraph') {
    if (
      first.kind === 'table' ||
      start > first.start ||
      touched.every((block) => block.kind === 'paragraph')
    ) {
      throw new RequestError('The range cannot include the newline character before a table.');
    }
    blocks.splice(from, touched.length);
    return;
  }
  const kept = first.kind === 'paragraph' ? sliceRuns(first.model.runs, 0, start - first.start) : [];
  const rest = sliceRuns(follower.model.runs, Math.max(0, end - follower.start));
  const style = first.kind === 'paragraph' && start > first.start ? first.model : follower.model;
  const merged: Paragraph = { ...style, runs: joinRuns(kept, rest) };
  blocks.splice(from, placed.indexOf(follower) - from + 1, merged);
}

function replaceIn(paragraph: Paragraph, sought: string, replacement: string, matchCase: boolean): number {
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const text = paragraph.runs.map((run) => (run.kind === 'text' ? run.text : '\ufffc')).join('');
  const folded = fold(text);
  // Folding keeps lengths for the letters used here; where it would not, only exact matches count.
  const haystack = folded.length === text.length ? folded : text;
  const needle = folded.length === text.length ? fold(sought) : sought;
  const places: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length))
    places.push(at);
  for (const at of places.reverse()) {
    const { runs } = paragraph;
    const style = styleAt(sliceRuns(runs, at), 0);
    paragraph.runs = joinRuns(
      sliceRuns(runs, 0, at),
      [{ kind: 'text', text: replacement, style }],
      sliceRuns(runs, at + needle.length),
    );
  }
  return places.length;
}
