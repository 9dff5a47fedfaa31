// Cells of type money, percent and number: `12 500,50 €`, `12500.5`, `50 %`.
import type { RawCell } from '../raw';
import type { CellProblem, Reading } from './cell';

const GROUPED = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** `12.500`: thousands to one, a decimal point to another; a person must say which. */
const AMBIGUOUS = /^-?\d{1,3}\.\d{3}$/;
const DOTTED_GROUPS = /^-?\d{1,3}(?:\.\d{3})+,\d+$/;

/** A number written as text, without its unit; undefined where it is none or could be two. */
function parseFinnishNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\u00a0\u2007\u202f\s]+/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  if (AMBIGUOUS.test(plain)) return undefined;
  if (DOTTED_GROUPS.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'));
  if (!GROUPED.test(plain) && !PLAIN.test(plain)) return undefined;
  return Number(plain.replace(/ /g, '').replace(',', '.'));
}

/** `units` in lower case, the longer before its own end; a bare number is read too. */
function readWithUnit(raw: RawCell, units: readonly string[], problem: CellProblem): Reading<number> {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw } : { problem };
  if (typeof raw !== 'string') return { problem };
  const text = raw.trim();
  const unit = units.find((one) => text.toLowerCase().endsWith(one)) ?? '';
  const value = parseFinnishNumber(text.slice(0, text.length - unit.length));
  return value === undefined ? { problem } : { value };
}

/** `12,500`: sums have cents, so that three figures may be the thousands of an English program. */
const AMBIGUOUS_SUM = /^-?[1-9]\d{0,2},\d{3}$/;
const EUROS = ['€', 'euroa', 'eur'];

/** Euros. */
export function readMoney(raw: RawCell): Reading<number> {
  const bare = typeof raw === 'string' ? raw.replace(/[€\s]|euroa|eur/gi, '') : '';
  if (AMBIGUOUS_SUM.test(bare)) return { problem: 'not-money' };
  return readWithUnit(raw, EUROS, 'not-money');
}

export function readNumber(raw: RawCell): Reading<number> {
  return readWithUnit(raw, [], 'not-a-number');
}

/**
 * Percents, 50 = 50 %. A percent cell gives a share (0.5): a fraction between 0 and 1 is read as one everywhere;
 * `asShares` says that the whole column holds shares, so that 1 and 2 mean 100 and 200 %.
 */
export function readPercent(raw: RawCell, asShares: boolean): Reading<number> {
  if (typeof raw === 'number' && Number.isFinite(raw) && (asShares || (raw > 0 && raw < 1))) {
    return { value: Math.round(raw * 1e6) / 1e4 };
  }
  return readWithUnit(raw, ['%', 'prosenttia'], 'not-percent');
}

/** True where the numbers of a percent column are shares: some has decimals, or the column allows it, and none is larger. */
export function columnHoldsShares(numbers: readonly number[], shareUpTo: number): boolean {
  if (numbers.length === 0) return false;
  const largest = numbers.reduce((most, number) => Math.max(most, number));
  if (shareUpTo > 0) return largest <= shareUpTo && largest > 0;
  return largest <= 1 && numbers.some((number) => number > 0 && number < 1);
}
