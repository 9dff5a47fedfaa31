// The lists of a Google Doc as Word numbering: one definition per list, its nine levels with Google's glyphs.
import { AlignmentType, type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import type { Block, GoogleDocModel, Paragraph } from '../../model/google-doc';
import { twips } from './measures';

const BULLETS = ['●', '○', '■'] as const;
const NUMBERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

/** Every list of the document, with each level as its first paragraph has it. */
export function numberingDefinitions(doc: GoogleDocModel): NumberingDefinition[] {
  const lists = new Map<string, Map<number, NonNullable<Paragraph['bullet']>>>();
  for (const paragraph of paragraphs(doc.body)) {
    const bullet = paragraph.bullet;
    if (!bullet) continue;
    const levels = lists.get(bullet.listId) ?? new Map();
    if (!levels.has(bullet.nesting)) levels.set(bullet.nesting, bullet);
    lists.set(bullet.listId, levels);
  }
  return [...lists].map(([reference, levels]) => ({
    reference,
    levels: Array.from({ length: 9 }, (_, level) => levelOptions(level, levels.get(level))),
  }));
}

function levelOptions(level: number, bullet: Paragraph['bullet']): ILevelsOptions {
  return {
    level,
    alignment: AlignmentType.LEFT,
    ...(bullet?.ordered
      ? {
          format: NUMBERS[level % 3] ?? LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start: bullet.start ?? 1,
        }
      : { format: LevelFormat.BULLET, text: BULLETS[level % 3] ?? '●' }),
    // The number hangs half a step left of the text, as in Google Docs.
    style: { paragraph: { indent: { left: twips(36 * (level + 1)), hanging: twips(18) } } },
  };
}

function* paragraphs(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphs(cell.blocks);
  }
}
