// Formatting of a paragraph that survives the import: alignment, indents and line height, as inherited down the tree.
import type { Paragraph } from '../model/google-doc';
import { toPoints } from './css-values';
import type { Declarations } from './style-rules';

export interface ParagraphFormat {
  readonly alignment?: NonNullable<Paragraph['alignment']>;
  /** Points; margins of nested blocks add up. */
  readonly marginLeft: number;
  readonly textIndent: number;
  /** Percent, 100 = single. */
  readonly lineSpacing?: number;
}

export const PLAIN_FORMAT: ParagraphFormat = { marginLeft: 0, textIndent: 0 };

const ALIGNMENTS: Readonly<Record<string, NonNullable<Paragraph['alignment']>>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  justify: 'JUSTIFIED',
};

/** Format of the paragraphs in a block element. `fontSize` in points, for lengths in em. */
export function paragraphFormat(
  inherited: ParagraphFormat,
  declarations: Declarations,
  fontSize = 11,
): ParagraphFormat {
  const alignment = ALIGNMENTS[(declarations.get('text-align') ?? '').toLowerCase()] ?? inherited.alignment;
  const lineSpacing = toLineSpacing(declarations.get('line-height'), fontSize) ?? inherited.lineSpacing;
  return {
    marginLeft: inherited.marginLeft + (toPoints(declarations.get('margin-left') ?? '', fontSize) ?? 0),
    textIndent: toPoints(declarations.get('text-indent') ?? '', fontSize) ?? inherited.textIndent,
    ...(alignment && { alignment }),
    ...(lineSpacing && { lineSpacing }),
  };
}

/** The format as a paragraph of the model carries it. */
export function formatFields(format: ParagraphFormat): Partial<Paragraph> {
  return {
    ...(format.alignment && format.alignment !== 'START' && { alignment: format.alignment }),
    ...(format.lineSpacing !== undefined && { lineSpacing: format.lineSpacing }),
    ...(format.marginLeft !== 0 && { indentStart: format.marginLeft }),
    // The model's first line is measured from the margin, as in the Docs API; CSS measures from the paragraph.
    ...((format.marginLeft !== 0 || format.textIndent !== 0) && {
      indentFirstLine: format.marginLeft + format.textIndent,
    }),
  };
}

function toLineSpacing(value: string | undefined, fontSize: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d*\.?\d+$/.test(value)) return Math.round(Number(value) * 100);
  const points = toPoints(value, fontSize);
  return points === undefined || points <= 0 ? undefined : Math.round((points / fontSize) * 100);
}
