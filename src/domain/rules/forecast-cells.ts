// The cells that a row's forecast stands on, for the evidence of every rule that tells it.
import type { RowOf } from '../workbook/row';

const OF_REKRYTOINTI = ['vaihe', 'tayttotapa', 'hakuAlkaa', 'hakuPaattyy', 'aloitus'] as const;
const OF_HANKINTA = [
  'vaihe',
  'menettely',
  'laji',
  'arvo',
  'tarjouspyyntoJulkaistu',
  'sopimusAllekirjoitettu',
] as const;

/** Keys of the filled ones: what the ladder reads. */
export function cellsOfRekrytointi({ cells }: RowOf<'rekrytoinnit'>): readonly string[] {
  return OF_REKRYTOINTI.filter((key) => cells[key].state === 'value');
}

/** As `cellsOfRekrytointi`: what the clock reads. */
export function cellsOfHankinta({ cells }: RowOf<'hankinnat'>): readonly string[] {
  return OF_HANKINTA.filter((key) => cells[key].state === 'value');
}
