// Google Docs' default named styles as Word styles, so that Word and LibreOffice show the same look and an outline.
import { type IStylesOptions, LineRuleType } from 'docx';

/** Twips (1/20 pt) before and after, half-points of size, colour. */
interface Look {
  readonly before: number;
  readonly after: number;
  readonly size: number;
  readonly color?: string;
  readonly italics?: boolean;
  /** 0 for a first-level heading; none for titles. */
  readonly outlineLevel?: number;
}

const GREY = '666666';

function style({ before, after, size, color = '000000', italics = false, outlineLevel }: Look) {
  return {
    run: { size, color, bold: false, italics, font: 'Arial' },
    paragraph: {
      spacing: { before, after, line: 276, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel !== undefined && { outlineLevel }),
    },
  };
}

/** Arial 11, line spacing 1.15, Google's heading sizes; everything in Finnish for spelling and hyphenation. */
export const GOOGLE_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Arial',
        size: 22,
        language: { value: 'fi-FI', eastAsia: 'fi-FI', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { before: 0, after: 0, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: style({ before: 0, after: 60, size: 52 }),
    heading1: style({ outlineLevel: 0, before: 400, after: 120, size: 40 }),
    heading2: style({ outlineLevel: 1, before: 360, after: 120, size: 32 }),
    heading3: style({ outlineLevel: 2, before: 320, after: 80, size: 28, color: '434343' }),
    heading4: style({ outlineLevel: 3, before: 280, after: 80, size: 24, color: GREY }),
    heading5: style({ outlineLevel: 4, before: 240, after: 80, size: 22, color: GREY }),
    heading6: style({ outlineLevel: 5, before: 240, after: 80, size: 22, color: GREY, italics: true }),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      ...style({ before: 0, after: 320, size: 30, color: GREY }),
    },
  ],
};
