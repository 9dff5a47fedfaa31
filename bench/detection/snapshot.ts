// The workbook as it stands on a day: what the owners have written of the lives, late, brightened and with gaps.
import { addDays, daysBetween, type IsoDay } from '../../src/domain/day/day';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../src/domain/workbook/raw';
import { TAB_IDS } from '../../src/domain/workbook/tabs/index';
import { HABITS } from './durations';
import type { Item } from './item';
import { type Stage, stageOn } from './life';
import { FIRST_DAY, type GeneratedPortfolio, LAST_DAY } from './portfolio';
import { GOES_WELL, TROUBLES, WORRIES } from './words';

/** What was last written of an item, kept from month to month. */
export interface Told {
  readonly vaihe: string;
  readonly stage: Stage | undefined;
  readonly ended: boolean;
  readonly huomio: string;
}

export interface Sheet {
  readonly today: IsoDay;
  readonly grids: Grids;
  readonly told: ReadonlyMap<string, Told>;
  /** Osahanke → own light. */
  readonly lights: ReadonlyMap<string, string>;
}

/** The months one after another: each osahanke is gone through in most of them. */
export function* sheets(portfolio: GeneratedPortfolio): Generator<Sheet> {
  const { random, osahankkeet, items, checks } = portfolio;
  const told = new Map<string, Told>();
  const lights = new Map<string, string>(osahankkeet.map((tunnus) => [tunnus, 'Vihreä']));
  const updated = new Map<string, IsoDay>(osahankkeet.map((tunnus) => [tunnus, FIRST_DAY]));
  for (const today of checks) {
    for (const osahanke of osahankkeet) {
      const own = items.filter((item) => item.osahanke === osahanke && item.written <= today);
      const fresh = random.chance(HABITS.updates);
      for (const item of own) {
        if (fresh || !told.has(item.tunnus)) told.set(item.tunnus, tellOf(item, today));
      }
      if (!fresh) continue;
      updated.set(osahanke, addDays(today, -random.whole(0, 8)));
      const past = own.some((item) => item.target < today && told.get(item.tunnus)?.ended !== true);
      const dark = random.chance(past ? HABITS.admits : HABITS.alarmed);
      lights.set(osahanke, dark ? (past && random.chance(0.3) ? 'Punainen' : 'Keltainen') : 'Vihreä');
    }
    yield {
      ...{ today, told: new Map(told), lights: new Map(lights) },
      grids: gridsOf(portfolio, today, told, lights, updated),
    };
  }
}

function tellOf(item: Item, today: IsoDay): Told {
  const seen = addDays(today, -item.lag);
  const ended = item.life.end <= seen;
  const stage = stageOn(item.life, seen) ?? item.life.stages[0];
  const finished = item.kind === 'rekrytointi' ? 'Aloittanut' : 'Sopimus';
  return {
    vaihe: ended ? finished : (stage?.vaihe ?? 'Suunnitteilla'),
    stage,
    ended,
    huomio: noteOf(item, stage, ended),
  };
}

function noteOf(item: Item, stage: Stage | undefined, ended: boolean): string {
  const choice = item.tunnus.length + (stage?.from.charCodeAt(9) ?? 0);
  const one = (list: readonly string[]): string => list[choice % list.length] ?? '';
  if (ended) return '';
  if (stage?.trouble !== undefined && item.tells) return one(TROUBLES[stage.trouble]);
  if (item.worries) return one(WORRIES);
  return choice % 4 === 0 ? one(GOES_WELL) : '';
}

type Rows = readonly (readonly RawCell[])[];
const date = (day: IsoDay | undefined): RawCell => (day === undefined ? '' : { day, minutes: 0 });

function gridsOf(
  portfolio: GeneratedPortfolio,
  today: IsoDay,
  told: ReadonlyMap<string, Told>,
  lights: ReadonlyMap<string, string>,
  updated: ReadonlyMap<string, IsoDay>,
): Grids {
  const osahankkeet: Rows = portfolio.osahankkeet.map((tunnus) => [
    ...[
      tunnus,
      `Osahanke ${tunnus}`,
      'RH',
      'Hanketoimisto',
      'Koordinaattori',
      date(FIRST_DAY),
      date(LAST_DAY),
    ],
    ...[lights.get(tunnus) ?? '', date(updated.get(tunnus)), 'Työ etenee suunnitelman mukaan.'],
  ]);
  const recruitments: RawCell[][] = [];
  const procurements: RawCell[][] = [];
  for (const item of portfolio.items) {
    const now = told.get(item.tunnus);
    if (now === undefined || item.written > today) continue;
    const target = item.targetWords ?? date(item.target);
    const start = [item.tunnus, item.osahanke];
    if (item.kind === 'rekrytointi') {
      const [opens, closes] = searchOf(item, now);
      const begun = now.ended ? date(item.life.end) : '';
      recruitments.push([
        ...[...start, 'Suunnittelija', item.way, item.workShare, item.monthlyCost, now.vaihe, target],
        ...[opens, closes, begun, now.huomio],
      ]);
    } else {
      const published = item.leavesDatesOut ? undefined : lastStage(item, now, 'Tarjouspyyntö')?.from;
      const signed = now.ended ? date(item.life.end) : '';
      procurements.push([
        ...[...start, 'Ostopalvelu', 'Palvelu', item.value, item.procedure, now.vaihe],
        ...[date(published), target, signed, now.huomio],
      ]);
    }
  }
  const written: Readonly<Record<string, RawGrid>> = {
    osahankkeet: [OSAHANKE_HEADERS, ...osahankkeet],
    hankkeet: [
      ['Tunnus', 'Hanke', 'Alkaa', 'Päättyy'],
      ['RH', 'Rakennehanke', date(FIRST_DAY), date(LAST_DAY)],
    ],
    rekrytoinnit: [RECRUITMENT_HEADERS, ...recruitments],
    hankinnat: [PROCUREMENT_HEADERS, ...procurements],
  };
  return Object.fromEntries(TAB_IDS.map((id) => [id, written[id] ?? null])) as unknown as Grids;
}

/** The days of the search as the owner would write them: known once it is open. */
function searchOf(item: Item, now: Told): readonly [RawCell, RawCell] {
  if (item.leavesDatesOut || item.kind !== 'rekrytointi') return ['', ''];
  const opened = lastStage(item, now, 'Haku auki');
  if (opened === undefined) return ['', ''];
  // A pause after a failed search keeps the earlier dates.
  const first = item.life.stages.filter((stage) => stage.vaihe === 'Haku auki' && stage.from <= opened.from);
  const real = first.length % 2 === 1 ? opened : (first[first.length - 2] ?? opened);
  const next = item.life.stages[item.life.stages.indexOf(real) + 1];
  const closes = next?.from ?? item.life.end;
  return [date(real.from), date(addDays(closes, -1))];
}

function lastStage(item: Item, now: Told, vaihe: string): Stage | undefined {
  const until = now.stage?.from ?? item.written;
  return [...item.life.stages].reverse().find((stage) => stage.vaihe === vaihe && stage.from <= until);
}

/** Days from a check to the item's target. */
export function daysAhead(item: Item, today: IsoDay): number {
  return daysBetween(today, item.target);
}

const OSAHANKE_HEADERS = [
  ...['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori', 'Alkaa', 'Päättyy', 'Tilanne'],
  ...['Päivitetty', 'Eteneminen'],
];
const RECRUITMENT_HEADERS = [
  ...['Tunnus', 'Osahanke', 'Tehtävä', 'Täyttötapa', 'Työpanos %', 'Kuukausikustannus €', 'Vaihe'],
  ...['Aloitustavoite', 'Haku alkaa', 'Haku päättyy', 'Aloitus', 'Huomio'],
];
const PROCUREMENT_HEADERS = [
  ...['Tunnus', 'Osahanke', 'Hankinta', 'Laji', 'Arvo €', 'Menettely', 'Vaihe', 'Tarjouspyyntö julkaistu'],
  ...['Sopimuksen tavoiteaika', 'Sopimus allekirjoitettu', 'Huomio'],
];
