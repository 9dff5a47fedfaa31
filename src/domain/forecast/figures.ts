// Every lead time and legal time in one list: what the tab Asetukset may say otherwise.
import { STALE } from './counted-from';
import type { Figure } from './figure';
import { CLOCK_FIGURES } from './hankinta/clocks';
import { LEGAL_FIGURES } from './hankinta/legal-times';
import { REFERENCE_CLASS_SIZE } from './reference-class';
import { WORK_MONTHS } from './rekrytointi/flags';
import { REKRYTOINTI_FIGURES } from './rekrytointi/ladders';
import { TEXT_ROOM } from './room';
import { SEASONS } from './seasons';
import { SLACK_FIGURES } from './slack';
import { VAGUE_LIMIT } from './target';

export const FIGURES: readonly Figure[] = [
  VAGUE_LIMIT,
  ...SLACK_FIGURES,
  STALE,
  TEXT_ROOM,
  WORK_MONTHS,
  REFERENCE_CLASS_SIZE,
  ...REKRYTOINTI_FIGURES,
  ...SEASONS.map(({ days }) => days),
  ...CLOCK_FIGURES,
  ...LEGAL_FIGURES,
];

/** As it is shown and may be written on the tab Asetukset: `Haku: hakuaika, päivää`. The unit may be left out. */
export function settingNameOf({ name, unit }: Pick<Figure, 'name' | 'unit'>): string {
  return `${name}, ${unit}`;
}
