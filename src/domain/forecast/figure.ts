// A number that a forecast or the law stands on: its default, where it is from, and how sure we are of it.
import type { IsoDay } from '../day/day';

/** S: from a stored public source. G: general knowledge. U: an estimate that wants checking before it is leaned on. */
export type Mark = 'S' | 'G' | 'U';

export type FigureUnit = 'päivää' | 'kuukautta' | 'kpl';

/** Every one is editable on the tab Asetukset under its name. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly mark: Mark;
  /** Address, statute or reasoning, in Finnish: people read it. */
  readonly source: string;
  /** The day on which the default was last held against its source. */
  readonly checked: IsoDay;
  /** First and last day of validity; null = open. Only numbers of the law have them. */
  readonly validity?: { readonly from: IsoDay | null; readonly to: IsoDay | null };
}

/** By the figure's name: what the workbook says instead of the default. */
export type FigureValues = Readonly<Record<string, number>>;

/** The day on which the defaults of this version were held against `facts-fi.md`. */
export const CHECKED: IsoDay = '2026-11-22';

/** The workbook's own value, else the default. */
export function figureIn(figure: Pick<Figure, 'name' | 'value'>, values: FigureValues): number {
  return values[figure.name] ?? figure.value;
}

/** More than this is a slip of the pen: ten years in days. */
const MOST_DAYS = 3653;

/** True where a number can stand for a figure: whole, not negative, within ten years. */
export function canBe(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
}

const SURENESS: Readonly<Record<Mark, string>> = {
  S: 'lähteestä',
  G: 'yleistieto, tarkista ennen kuin luotat siihen',
  U: 'arvio, tarkista ennen kuin luotat siihen',
};

/** Help for the tab Asetukset: `Oletus 14 päivää (lähteestä), tarkistettu 22.11.2026. Lähde: …`; what is not from a source was only written down then. */
export function noteOf(figure: Figure): string {
  const { value, unit, mark, source, checked } = figure;
  const day = `${Number(checked.slice(8))}.${Number(checked.slice(5, 7))}.${checked.slice(0, 4)}`;
  return `Oletus ${value} ${unit} (${SURENESS[mark]}), ${mark === 'S' ? 'tarkistettu' : 'kirjattu'} ${day}. Lähde: ${source}.`;
}
