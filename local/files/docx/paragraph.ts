// A paragraph of the Google Doc as a docx paragraph: style, list, spacing, runs, links, bookmarks, images.
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
  UnderlineType,
} from 'docx';
import type {
  Inline,
  InlineImage,
  Paragraph as ParagraphModel,
  TextRun as TextRunModel,
} from '../../model/google-doc';
import { halfPoints, hex, twips } from './measures';

const HEADINGS = {
  TITLE: HeadingLevel.TITLE,
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
  HEADING_4: HeadingLevel.HEADING_4,
  HEADING_5: HeadingLevel.HEADING_5,
  HEADING_6: HeadingLevel.HEADING_6,
} as const;

const ALIGNMENTS = {
  START: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
  JUSTIFIED: AlignmentType.BOTH,
} as const;

export function docxParagraph(model: ParagraphModel): Paragraph {
  const { namedStyle, alignment, bullet } = model;
  return new Paragraph({
    ...(namedStyle in HEADINGS && { heading: HEADINGS[namedStyle as keyof typeof HEADINGS] }),
    ...(namedStyle === 'SUBTITLE' && { style: 'Subtitle' }),
    ...(alignment && { alignment: ALIGNMENTS[alignment] }),
    ...(bullet && { numbering: { reference: bullet.listId, level: bullet.nesting } }),
    ...indent(model),
    ...spacing(model),
    ...(model.keepWithNext !== undefined && { keepNext: model.keepWithNext }),
    ...(model.keepLinesTogether !== undefined && { keepLines: model.keepLinesTogether }),
    ...(model.pageBreakBefore && { pageBreakBefore: true }),
    ...(model.runs.some((run) => run.kind === 'horizontalRule') && {
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'A0A0A0', space: 1 } },
    }),
    children: [...(model.bookmarks ?? []).map(bookmark), ...children(model.runs)],
  });
}

function indent({ indentStart, indentFirstLine }: ParagraphModel): IParagraphOptions {
  if (indentStart === undefined && indentFirstLine === undefined) return {};
  const left = indentStart ?? 0;
  // The model measures the first line from the margin, Word from the paragraph's own left edge.
  const first = (indentFirstLine ?? left) - left;
  return {
    indent: { left: twips(left), ...(first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) }) },
  };
}

function spacing({ spaceAbove, spaceBelow, lineSpacing }: ParagraphModel): IParagraphOptions {
  if (spaceAbove === undefined && spaceBelow === undefined && lineSpacing === undefined) return {};
  return {
    spacing: {
      ...(spaceAbove !== undefined && { before: twips(spaceAbove) }),
      ...(spaceBelow !== undefined && { after: twips(spaceBelow) }),
      ...(lineSpacing !== undefined && { line: Math.round(lineSpacing * 2.4), lineRule: LineRuleType.AUTO }),
    },
  };
}

/** Word allows letters, digits and underscores in a bookmark's name. */
function bookmarkName(name: string): string {
  return name.replace(/\W/g, '_');
}

function bookmark(name: string): Bookmark {
  return new Bookmark({ id: bookmarkName(name), children: [] });
}

/** Neighbouring runs of one link become one hyperlink. */
function children(runs: readonly Inline[]): ParagraphChild[] {
  const result: ParagraphChild[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    const link = run?.kind === 'text' ? run.style.link : undefined;
    const group: TextRun[] = [];
    for (; link !== undefined && at < runs.length; at++) {
      const next = runs[at];
      if (next?.kind !== 'text' || next.style.link !== link) break;
      group.push(...textRuns(next));
    }
    if (link?.startsWith('#'))
      result.push(new InternalHyperlink({ anchor: bookmarkName(link.slice(1)), children: group }));
    else if (link !== undefined) result.push(new ExternalHyperlink({ link, children: group }));
    else {
      if (run) result.push(...single(run));
      at += 1;
    }
  }
  return result;
}

function single(run: Inline): ParagraphChild[] {
  if (run.kind === 'text') return textRuns(run);
  if (run.kind === 'image') return [imageRun(run)];
  return run.kind === 'pageBreak' ? [new PageBreak()] : [];
}

/** One run per line: a vertical tab is a line break. */
function textRuns(run: TextRunModel): TextRun[] {
  const options = runOptions(run);
  return run.text
    .split('\u000b')
    .map((text, line) => new TextRun({ ...options, text, ...(line > 0 && { break: 1 }) }));
}

function runOptions({ style }: TextRunModel): IRunOptions {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italics: style.italic }),
    ...(style.underline && { underline: { type: UnderlineType.SINGLE } }),
    ...(style.strikethrough && { strike: true }),
    ...(style.baseline === 'superscript' && { superScript: true }),
    ...(style.baseline === 'subscript' && { subScript: true }),
    ...(style.color && { color: hex(style.color) }),
    ...(style.background && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(style.background) },
    }),
    ...(style.font && { font: style.font }),
    ...(style.size !== undefined && { size: halfPoints(style.size) }),
  };
}

const IMAGE_TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

function imageRun(image: InlineImage): ImageRun {
  const type = IMAGE_TYPES[image.mimeType as keyof typeof IMAGE_TYPES] ?? 'png';
  return new ImageRun({
    type,
    data: image.bytes,
    // docx counts pixels of 1/96 inch.
    transformation: { width: image.width / 0.75, height: image.height / 0.75 },
    altText: { name: image.description, description: image.description, title: '' },
  });
}
