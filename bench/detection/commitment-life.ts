// Generated contracts and milestones: when they are truly done, what is told of them each month, and deadlines put off.
import { addDays, daysBetween, type IsoDay } from '../../src/domain/day/day';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../src/domain/workbook/raw';
import { TAB_IDS } from '../../src/domain/workbook/tabs/index';
import { HABITS } from './habits';
import { FIRST_DAY, LAST_DAY, MONTHS_LIVED, monthEnd } from './portfolio';
import { type Random, randomFrom, type Spread } from './random';

export interface Commitment {
  readonly tab: 'Sopimukset' | 'Toimenpiteet';
  readonly tunnus: string;
  readonly osahanke: string;
  readonly written: IsoDay;
  readonly original: IsoDay;
  /** The signature, or the day on which the work is ready. */
  readonly end: IsoDay;
  readonly lag: number;
  readonly keepsOriginal: boolean;
}

/** As it stands in the sheet. */
export interface CommitmentTold {
  readonly deadline: IsoDay;
  readonly ended: boolean;
}

export interface CommitmentMonth {
  readonly today: IsoDay;
  readonly rows: readonly { readonly item: Commitment; readonly told: CommitmentTold }[];
  readonly grids: Grids;
}

const OSAHANKKEET = 8;
/** What it truly takes over what was planned. */
const OVERRUN: Spread = { median: 110, sigma: 0.45, least: 30 };
/** Days that are planned, and those by which a deadline is put off at a time. */
const PLANNED = [30, 180] as const;
const PUT_OFF = [20, 90] as const;
/** The column of the first deadline is filled in. */
const KEEPS_ORIGINAL = 0.7;

/** A stream of chance of its own: the portfolios of the main figures stay as they are. */
export function* commitmentMonths(seed: number): Generator<CommitmentMonth> {
  const random = randomFrom(seed * 104_729 + 5);
  const diligence = Array.from({ length: OSAHANKKEET }, () => random.pick(HABITS.updates));
  const items = diligence.flatMap((_, index) => itemsOf(random, index + 1));
  const told = new Map<Commitment, CommitmentTold>();
  for (let month = 1; month <= MONTHS_LIVED; month++) {
    const today = monthEnd(Number(FIRST_DAY.slice(0, 4)), month);
    for (const [index, share] of diligence.entries()) {
      const fresh = random.chance(share);
      for (const item of items) {
        if (item.osahanke !== tunnusOf(index + 1) || item.written > today) continue;
        const before = told.get(item);
        if (fresh || before === undefined) told.set(item, tellOf(random, item, before, today));
      }
    }
    const rows = [...told].map(([item, now]) => ({ item, told: now }));
    yield { today, rows, grids: gridsOf(rows) };
  }
}

const tunnusOf = (number: number): string => `RH-${String(number).padStart(2, '0')}`;

function itemsOf(random: Random, osahanke: number): readonly Commitment[] {
  const tabs = ['Sopimukset', 'Sopimukset', 'Toimenpiteet', 'Toimenpiteet', 'Toimenpiteet'] as const;
  return tabs.map((tab, index) => {
    const written = addDays(FIRST_DAY, random.whole(0, 330));
    const planned = random.whole(PLANNED[0], PLANNED[1]);
    return {
      ...{ tab, written, osahanke: tunnusOf(osahanke) },
      tunnus: `${tab === 'Sopimukset' ? 'SOP' : 'TP'}-${osahanke * 10 + index}`,
      original: addDays(written, planned),
      end: addDays(written, Math.round((planned * random.days(OVERRUN)) / 100)),
      lag: random.days(HABITS.lag),
      keepsOriginal: random.chance(KEEPS_ORIGINAL),
    };
  });
}

/** A deadline at hand or past is put off in some of the months in which the row is gone through. */
function tellOf(
  random: Random,
  item: Commitment,
  before: CommitmentTold | undefined,
  today: IsoDay,
): CommitmentTold {
  const deadline = before?.deadline ?? item.original;
  const ended = item.end <= addDays(today, -item.lag);
  const putsOff = !ended && daysBetween(today, deadline) <= 10 && random.chance(HABITS.promisesAnew);
  return { ended, deadline: putsOff ? addDays(today, random.whole(PUT_OFF[0], PUT_OFF[1])) : deadline };
}

const date = (day: IsoDay): RawCell => ({ day, minutes: 0 });

function gridsOf(rows: CommitmentMonth['rows']): Grids {
  const of = (tab: Commitment['tab'], cells: (item: Commitment, told: CommitmentTold) => RawCell[]) =>
    rows.filter(({ item }) => item.tab === tab).map(({ item, told }) => cells(item, told));
  const first = (item: Commitment): RawCell => (item.keepsOriginal ? date(item.original) : '');
  const written: Readonly<Record<string, RawGrid>> = {
    osahankkeet: [
      ['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori', 'Alkaa', 'Päättyy', 'Tilanne'],
      ...Array.from({ length: OSAHANKKEET }, (_, index) => [
        ...[tunnusOf(index + 1), `Osahanke ${index + 1}`, 'RH', 'Hanketoimisto', 'Koordinaattori'],
        ...[date(FIRST_DAY), date(LAST_DAY), 'Vihreä'],
      ]),
    ],
    sopimukset: [
      ['Tunnus', 'Osahanke', 'Sopimus', 'Vaihe', 'Määräaika', 'Alkuperäinen määräaika', 'Allekirjoitettu'],
      ...of('Sopimukset', (item, { deadline, ended }) => [
        ...[item.tunnus, item.osahanke, `Sopimus ${item.tunnus}`],
        ...[ended ? 'Allekirjoitettu' : 'Käsittelyssä', date(deadline), first(item)],
        ended ? date(item.end) : '',
      ]),
    ],
    toimenpiteet: [
      ['Tunnus', 'Osahanke', 'Toimenpide', 'Alkaa', 'Päättyy', 'Alkuperäinen päättyminen', 'Tila'],
      ...of('Toimenpiteet', (item, { deadline, ended }) => [
        ...[item.tunnus, item.osahanke, `Toimenpide ${item.tunnus}`, date(item.written)],
        ...[date(deadline), first(item), ended ? 'Valmis' : 'Käynnissä'],
      ]),
    ],
  };
  return Object.fromEntries(TAB_IDS.map((id) => [id, written[id] ?? null])) as unknown as Grids;
}
