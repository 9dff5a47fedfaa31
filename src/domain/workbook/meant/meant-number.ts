// Numbers as people and other programs write them: `12 500,-`, `€ 5 000`, `12,500.50`, `150 t€`, `noin 5000`, `5 kpl`.
import type { Meant } from './meant';

/** A number with its decimals behind a comma or a dot. */
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const SPACED = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
/** Commas or marks between thousands, as in English and Swiss programs: two kinds of mark tell which is which. */
const ENGLISH = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const MARKED = /^-?\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const DOTTED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

const COMMA_GROUP = /^-?[1-9]\d{0,2},\d{3}$/;

const ABOUT = /^(?:noin|n\.|n|ca\.?|arviolta|~|≈) ?(?=\d)/i;
const IN_BRACKETS = / ?\([^()]*\)$/;
const CURRENCY = /^(?:€|eur|euroa) ?(?=[-\d])|(?<=[\d,.–-]) ?(?:€|euroa|eur|e)\.?$/gi;
const WHOLE = /(?<=\d)[,.:][-–]$|(?<=\d)\.$/;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:t|k|tuhatta|tuh\.)(?: ?(?:€|eur|euroa|e))?$/i, 1000],
  [/ ?(?:m|milj\.?|miljoonaa)(?: ?(?:€|eur|euroa|e))?$/i, 1e6],
];

/** Euros. */
export function meantMoney(text: string): Meant | null {
  const bare = text.replace(CURRENCY, '').replace(WHOLE, '').trim();
  // `12,500`: hardly twelve euros and a half.
  if (COMMA_GROUP.test(bare)) return asked(Number(bare.replace(',', '')));
  const exact = numberOf(bare);
  if (exact !== null) return exact;
  const loose = text.replace(IN_BRACKETS, '').replace(ABOUT, '');
  for (const [unit, times] of SCALES) {
    const scaled = unit.test(loose) ? numberOf(loose.replace(unit, '')) : null;
    // 1.2 million is 1 200 000, not a sum with the slips of binary fractions.
    if (scaled !== null) return asked(Math.round(Number(scaled.to) * times * 100) / 100);
  }
  const rest = loose === text ? null : numberOf(loose.replace(CURRENCY, '').replace(WHOLE, ''));
  return rest === null ? null : asked(Number(rest.to));
}

/** Percents as the sheet shows them; never certain, as a column may hold shares. */
export function meantPercent(text: string): Meant | null {
  const found = numberOf(text.replace(ABOUT, '').replace(/ ?(?:%|pros\.?|prosenttia)\.?$/i, ''));
  return found === null ? null : asked(Number(found.to));
}

/** Counts: `5 kpl`, `n. 5`. */
export function meantNumber(text: string): Meant | null {
  const found = numberOf(
    text.replace(ABOUT, '').replace(/ ?(?:kpl|hlöä?|henkilöä|kuntaa|osapuolta)?\.?$/i, ''),
  );
  return found === null ? null : asked(Number(found.to));
}

function asked(to: number): Meant {
  return { to, certain: false };
}

function numberOf(text: string): Meant | null {
  const bare = text.trim().replace(/\u2212/g, '-');
  // `12.500` and `12.500.000`: the first may have decimals, the second can't.
  if (DOTTED.test(bare)) {
    const certain = bare.includes(',') || bare.split('.').length > 2;
    return { to: Number(bare.replace(/\./g, '').replace(',', '.')), certain };
  }
  if (ENGLISH.test(bare)) return { to: Number(bare.replace(/,/g, '')), certain: true };
  if (MARKED.test(bare)) return { to: Number(bare.replace(/['’]/g, '').replace(',', '.')), certain: true };
  if (!PLAIN.test(bare) && !SPACED.test(bare)) return null;
  return { to: Number(bare.replace(/ /g, '').replace(',', '.')), certain: true };
}
