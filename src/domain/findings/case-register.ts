// Merges found cases with the register (tab Poikkeamat): a case keeps its Tunnus, its first day and what people decided.
import type { IsoDay } from '../day/day';
import type { Texts } from '../text/texts';
import type { ValueOfList } from '../workbook/choices';
import type { POIKKEAMA_TILA } from '../workbook/own-tabs/poikkeamat';
import type { Portfolio } from '../workbook/portfolio';
import { placeJudge, placeLines, placesIn } from './case-places';
import { casesOf, type FoundCase, identityOf } from './cases';
import type { Finding } from './finding';

export type CaseState = ValueOfList<typeof POIKKEAMA_TILA>;

/** A row of Poikkeamat as text. `tila` is as a person may have typed it, `huomio` only a person's. */
export interface RegisterEntry {
  readonly tunnus: string;
  readonly osahanke: string;
  readonly syyryhma: string;
  readonly taso: string;
  readonly tila: string;
  readonly ensimmainen: string;
  readonly viimeisin: string;
  readonly havaintoja: string;
  readonly perustelu: string;
  readonly solut: string;
  readonly huomio: string;
}

export interface RegisterPlan {
  /** The entries as they shall be, those of before first and in their order. */
  readonly entries: readonly RegisterEntry[];
  readonly added: readonly RegisterEntry[];
}

export interface Situation {
  readonly findings: readonly Finding[];
  readonly portfolio: Portfolio;
  readonly texts: Texts;
  readonly today: IsoDay;
}

/** From these the program itself goes to Ratkaistu; Aiheeton, an empty cell and a person's own word stay. */
const OPEN: readonly string[] = [
  'Uusi',
  'Vahvistettu',
  'Lisätietoa pyydetty',
  'Seurannassa',
  'Uusiutunut',
] satisfies CaseState[];
/** More reasons than these are counted. */
const NAMED_REASONS = 20;

export function mergeCases(
  before: readonly RegisterEntry[],
  situation: Situation,
  tunnusPrefix: string,
  /** Every Tunnus in the tab, also of rows that can't be read: none is given twice. */
  takenTunnukset: readonly string[] = before.map((entry) => entry.tunnus),
): RegisterPlan {
  const { findings, portfolio, texts, today } = situation;
  const found = new Map(
    casesOf(findings, portfolio, texts, today).map((one) => [identityOf(one), one] as const),
  );
  const judged = placeJudge(portfolio);
  const seen = new Set<string>();
  const unjudged = new Set<string>();
  const matched = before.map((entry) => {
    const identity = identityOf(caseOfEntry(entry));
    // The second of two rows of one case is left as it is.
    if (seen.has(identity)) return { entry, again: undefined, first: false };
    seen.add(identity);
    const again = found.get(identity);
    found.delete(identity);
    if (again === undefined && !placesIn(entry.solut).every(judged)) unjudged.add(entry.osahanke);
    return { entry, again, first: true };
  });
  const entries = matched.map(({ entry, again, first }) => {
    if (again !== undefined) return seenAgain(entry, again, situation);
    // Some findings rest on others: where one of an osahanke can't be judged, none of its cases is called settled.
    return first && !unjudged.has(entry.osahanke) ? settled(entry) : entry;
  });
  const next = numbersAfter(takenTunnukset, tunnusPrefix);
  const added = [...found.values()].map((one): RegisterEntry => {
    const blank = { tunnus: next(), tila: 'Uusi', ensimmainen: today, huomio: '' };
    return { ...blank, osahanke: one.osahanke, syyryhma: one.group, ...evidenceOf(one, situation) };
  });
  return { entries, added };
}

function seenAgain(entry: RegisterEntry, one: FoundCase, situation: Situation): RegisterEntry {
  const tila = entry.tila === ('Ratkaistu' satisfies CaseState) ? 'Uusiutunut' : entry.tila;
  const ensimmainen = entry.ensimmainen === '' ? situation.today : entry.ensimmainen;
  return { ...entry, ...evidenceOf(one, situation), tila, ensimmainen };
}

/** Nothing was found: what it was based on stays to be read. A case that only a person added is that person's. */
function settled(entry: RegisterEntry): RegisterEntry {
  if (placesIn(entry.solut).length === 0) return entry;
  return { ...entry, havaintoja: '0', tila: OPEN.includes(entry.tila) ? 'Ratkaistu' : entry.tila };
}

function evidenceOf(one: FoundCase, { texts, today }: Situation) {
  const reasons = one.evidence.map(({ reason }) => reason);
  const named = reasons.slice(0, NAMED_REASONS);
  const more = reasons.length - named.length;
  return {
    taso: one.level,
    viimeisin: today,
    havaintoja: String(reasons.length),
    perustelu: [...named, ...(more === 0 ? [] : [texts.writeBack.moreEvidence(more)])].join('\n'),
    solut: placeLines(one.evidence),
  };
}

/** A case of one row is known by that row, which Solut names. */
function caseOfEntry(entry: RegisterEntry): Pick<FoundCase, 'osahanke' | 'group' | 'row'> {
  const group = entry.syyryhma as FoundCase['group'];
  const first = placesIn(entry.solut)[0];
  const ofOneRow = entry.osahanke === '' || group === 'kirjattu poikkeama';
  const row = ofOneRow && first !== undefined ? { tab: first.tab, key: first.key } : null;
  return { osahanke: entry.osahanke, group, row };
}

/** POI-01, POI-02 … after the largest taken. */
function numbersAfter(taken: readonly string[], prefix: string): () => string {
  let last = taken.reduce((largest, tunnus) => {
    const digits = tunnus.startsWith(`${prefix}-`) ? tunnus.slice(prefix.length + 1) : '';
    return /^\d{1,9}$/.test(digits) ? Math.max(largest, Number(digits)) : largest;
  }, 0);
  return () => {
    last++;
    return `${prefix}-${String(last).padStart(2, '0')}`;
  };
}
