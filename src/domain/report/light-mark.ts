// How a light is shown: always symbol + word + colour, so that colour is never the only sign.
import type { DimensionLight } from '../findings/lights';
import type { Texts } from '../text/texts';
import { LIGHT_SYMBOLS } from '../text/ui/symbols';
import type { TableCell } from './tree';

const SYMBOLS: Readonly<Record<DimensionLight, string>> = LIGHT_SYMBOLS;

export function lightMark(light: DimensionLight, texts: Texts): string {
  const gap = light === 'Ei arvioitavaa' ? ' ' : '\u00a0';
  return `${SYMBOLS[light]}${gap}${texts.lights[light]}`;
}

export function lightCell(light: DimensionLight, texts: Texts): TableCell {
  return { content: [{ text: lightMark(light, texts) }], light };
}
