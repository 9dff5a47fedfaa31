// Formatting in the JSON of the Docs API v1, both ways.
import type { CellBorder, Paragraph, TableCell, TextStyle } from '../../model/google-doc';

export interface Dimension {
  readonly magnitude?: number;
  readonly unit: 'PT';
}

/** Points; a zero magnitude is left out, as in Google's JSON. */
export function points(magnitude: number): Dimension {
  return magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };
}

/** `#rrggbb` as the API's colour; components of zero are left out. */
export function colorJson(color: string): unknown {
  const channels = (['red', 'green', 'blue'] as const).map((name, at) => {
    const value = Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return [name, value] as const;
  });
  return { color: { rgbColor: Object.fromEntries(channels.filter(([, value]) => value > 0)) } };
}

export function textStyleJson(style: TextStyle, withTabs: boolean): unknown {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strikethrough: style.strikethrough }),
    ...(style.baseline && { baselineOffset: style.baseline.toUpperCase() }),
    ...(style.color && { foregroundColor: colorJson(style.color) }),
    ...(style.background && { backgroundColor: colorJson(style.background) }),
    ...(style.size !== undefined && { fontSize: points(style.size) }),
    ...(style.font && { weightedFontFamily: { fontFamily: style.font, weight: 400 } }),
    ...(style.link !== undefined && { link: linkJson(style.link, withTabs) }),
  };
}

function linkJson(link: string, withTabs: boolean): unknown {
  if (!link.startsWith('#')) return { url: link };
  return withTabs ? { bookmark: { id: link.slice(1), tabId: 't.0' } } : { bookmarkId: link.slice(1) };
}

/** Indents of a list item come from its level, 36 pt a step, unless the paragraph has its own. */
export function paragraphStyleJson(paragraph: Paragraph): unknown {
  const { bullet } = paragraph;
  const indentStart = paragraph.indentStart ?? (bullet && 36 * (bullet.nesting + 1));
  const indentFirstLine = paragraph.indentFirstLine ?? (bullet && 36 * (bullet.nesting + 1) - 18);
  return {
    namedStyleType: paragraph.namedStyle,
    direction: 'LEFT_TO_RIGHT',
    ...(paragraph.alignment && { alignment: paragraph.alignment }),
    ...(paragraph.lineSpacing !== undefined && { lineSpacing: paragraph.lineSpacing }),
    ...(paragraph.spaceAbove !== undefined && { spaceAbove: points(paragraph.spaceAbove) }),
    ...(paragraph.spaceBelow !== undefined && { spaceBelow: points(paragraph.spaceBelow) }),
    ...(indentStart !== undefined && { indentStart: points(indentStart) }),
    ...(indentFirstLine !== undefined && { indentFirstLine: points(indentFirstLine) }),
    ...(paragraph.keepWithNext !== undefined && { keepWithNext: paragraph.keepWithNext }),
    ...(paragraph.keepLinesTogether !== undefined && { keepLinesTogether: paragraph.keepLinesTogether }),
    ...(paragraph.pageBreakBefore !== undefined && { pageBreakBefore: paragraph.pageBreakBefore }),
  };
}

export function cellStyleJson(cell: TableCell): unknown {
  const padding = (side: 'top' | 'bottom' | 'left' | 'right') => points(cell.padding?.[side] ?? 5);
  return {
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    backgroundColor: cell.background ? colorJson(cell.background) : {},
    borderTop: borderJson(cell.borders.top),
    borderBottom: borderJson(cell.borders.bottom),
    borderLeft: borderJson(cell.borders.left),
    borderRight: borderJson(cell.borders.right),
    paddingTop: padding('top'),
    paddingBottom: padding('bottom'),
    paddingLeft: padding('left'),
    paddingRight: padding('right'),
    contentAlignment: cell.verticalAlign ?? 'TOP',
  };
}

function borderJson(border: CellBorder | undefined): unknown {
  return {
    color: colorJson(border?.color ?? '#000000'),
    width: points(border?.width ?? 0),
    dashStyle: 'SOLID',
  };
}
