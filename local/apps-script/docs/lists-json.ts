// `lists` in the JSON of the Docs API v1: the nine levels of every list that some paragraph is in.
import type { Paragraph } from '../../model/google-doc';
import { points } from './style-json';

const SYMBOLS = ['●', '○', '■'] as const;
const NUMBERS = ['DECIMAL', 'ALPHA', 'ROMAN'] as const;

export function listsJson(paragraphs: readonly Paragraph[]): Record<string, unknown> {
  const lists = new Map<string, Map<number, NonNullable<Paragraph['bullet']>>>();
  for (const { bullet } of paragraphs) {
    if (!bullet) continue;
    const levels = lists.get(bullet.listId) ?? new Map();
    if (!levels.has(bullet.nesting)) levels.set(bullet.nesting, bullet);
    lists.set(bullet.listId, levels);
  }
  const entries = [...lists].map(([listId, levels]) => {
    const nestingLevels = Array.from({ length: 9 }, (_, level) => levelJson(level, levels.get(level)));
    return [listId, { listProperties: { nestingLevels } }] as const;
  });
  return Object.fromEntries(entries);
}

function levelJson(level: number, bullet: Paragraph['bullet']): unknown {
  return {
    bulletAlignment: 'START',
    ...(bullet?.ordered
      ? { glyphType: NUMBERS[level % 3], glyphFormat: `%${level}.` }
      : { glyphSymbol: SYMBOLS[level % 3], glyphFormat: `%${level}` }),
    indentFirstLine: points(36 * level + 18),
    indentStart: points(36 * (level + 1)),
    textStyle: {},
    startNumber: bullet?.start ?? 1,
  };
}
