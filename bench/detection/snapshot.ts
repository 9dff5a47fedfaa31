// The workbook as it stands on a day: what the owners have told, in the tabs and columns of the sheet.
import { addDays, type IsoDay } from '../../src/domain/day/day';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../src/domain/workbook/raw';
import { TAB_IDS } from '../../src/domain/workbook/tabs/index';
import type { Item, Procurement, Recruitment } from './item';
import type { Stage } from './life';
import { FIRST_DAY, type GeneratedPortfolio, LAST_DAY } from './portfolio';
import { type MonthTold, monthsTold, type Told } from './told';

export interface Sheet extends MonthTold {
  readonly grids: Grids;
}

export function* sheets(portfolio: GeneratedPortfolio): Generator<Sheet> {
  for (const month of monthsTold(portfolio)) yield { ...month, grids: gridsOf(portfolio, month) };
}

const date = (day: IsoDay | undefined): RawCell => (day === undefined ? '' : { day, minutes: 0 });

function gridsOf({ items, osahankkeet }: GeneratedPortfolio, month: MonthTold): Grids {
  const recruitments: RawCell[][] = [];
  const procurements: RawCell[][] = [];
  for (const item of items) {
    const now = month.told.get(item.tunnus);
    if (now === undefined || item.written > month.today) continue;
    if (item.kind === 'rekrytointi') recruitments.push(recruitmentRow(item, now));
    else procurements.push(procurementRow(item, now));
  }
  const written: Readonly<Record<string, RawGrid>> = {
    osahankkeet: [OSAHANKE_HEADERS, ...osahankkeet.map((tunnus) => osahankeRow(tunnus, month))],
    hankkeet: [
      ['Tunnus', 'Hanke', 'Alkaa', 'Päättyy'],
      ['RH', 'Rakennehanke', date(FIRST_DAY), date(LAST_DAY)],
    ],
    rekrytoinnit: [RECRUITMENT_HEADERS, ...recruitments],
    hankinnat: [PROCUREMENT_HEADERS, ...procurements],
  };
  return Object.fromEntries(TAB_IDS.map((id) => [id, written[id] ?? null])) as unknown as Grids;
}

function osahankeRow(tunnus: string, { lights, updated }: MonthTold): RawCell[] {
  return [
    ...[tunnus, `Osahanke ${tunnus}`, 'RH', 'Hanketoimisto', 'Koordinaattori'],
    ...[date(FIRST_DAY), date(LAST_DAY), lights.get(tunnus) ?? '', date(updated.get(tunnus))],
    'Työ etenee suunnitelman mukaan.',
  ];
}

function recruitmentRow(item: Recruitment, now: Told): RawCell[] {
  const [opens, closes] = searchOf(item, now);
  const known = now.ended || (now.vaihe === 'Valittu' && item.startAgreed);
  // An empty Täyttötapa is Haku.
  const way = item.way === 'Haku' && item.leavesDatesOut ? '' : item.way;
  return [
    ...[
      item.tunnus,
      item.osahanke,
      `Suunnittelija ${item.tunnus}`,
      way,
      item.workShare,
      item.monthlyCost,
      now.vaihe,
    ],
    ...[targetOf(now), opens, closes, known ? date(item.life.end) : '', now.huomio],
  ];
}

function procurementRow(item: Procurement, now: Told): RawCell[] {
  const published = item.leavesDatesOut ? undefined : lastStage(item, now, 'Tarjouspyyntö')?.from;
  return [
    ...[
      item.tunnus,
      item.osahanke,
      `Palvelu ${item.tunnus}`,
      item.laji,
      item.value,
      item.writtenProcedure,
      now.vaihe,
    ],
    ...[date(published), targetOf(now), now.ended ? date(item.life.end) : '', now.huomio],
  ];
}

function targetOf({ promise }: Told): RawCell {
  return promise.words ?? date(promise.day);
}

/** The days of the search as the owner would write them: known once it is open. */
function searchOf(item: Recruitment, now: Told): readonly [RawCell, RawCell] {
  if (item.leavesDatesOut) return ['', ''];
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
